import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import type { Language } from '../../model/publication.ts';
import type { Styles } from './styles.ts';
import { emsOf } from './text-width.ts';

/** What parts the entries of a line: 签发：…　　审核：… */
const separator = /[\u2003\u3000]{2,}/g;

/**
 * A paragraph of entries that are parted by two em spaces or more, its lines broken between entries only; each line takes
 * as many as it has room for. Unchanged where all stand on one line.
 *
 * @param paragraph a `w:p` with its text filled in, in the style of a role
 * @param width of the text area, in twips
 */
export function partEntries(
  paragraph: string,
  role: string,
  width: number,
  { styles, language }: { readonly styles: Styles; readonly language: Language },
): string {
  const { root } = parseXml(paragraph);
  const text = root ? textOf(root) : '';
  const letters = styles.letters(role);
  const { left, right, first } = styles.indents(role);
  const room = width - left - right - Math.max(0, first);
  const widthOf = (part: string) =>
    emsOf(part, { ...letters, roomy: true }, language) * letters.size * 20 * letters.scale +
    [...part].length * letters.spacing;
  const parts = [...text.matchAll(separator)].map(([sign]) => widthOf(sign));
  const breaks = new Set<number>();
  let taken = 0;
  for (const [index, entry] of text.split(separator).entries()) {
    const own = widthOf(entry);
    const gap = index === 0 ? 0 : (parts[index - 1] ?? 0);
    if (index > 0 && taken + gap + own > room) {
      breaks.add(index - 1);
      taken = own;
    } else taken += gap + own;
  }
  let index = 0;
  return paragraph.replace(separator, (sign) =>
    breaks.has(index++) ? '</w:t><w:br/><w:t xml:space="preserve">' : sign,
  );
}

/** Words of a paragraph, without the white space between its elements. */
function textOf(node: XmlNode): string {
  if (!(node instanceof XmlElement)) return '';
  return node.name === 'w:t' ? node.text : node.children.map(textOf).join('');
}

import { continued, copyOf, sectionPattern, turned, usualSection } from './section.ts';

/**
 * Marks around what stands in landscape. They are written with the blocks, and become sections when the whole text is
 * there, since only then it is known what stands before and after. No value can hold one: values are escaped.
 */
const marks = { start: '<?bulletin landscape?>', end: '<?bulletin upright?>' } as const;

const markPattern = /<\?bulletin (?:landscape|upright)\?>/;
const allMarks = new RegExp(markPattern, 'g');

/** Blocks that have pages of their own in landscape; nothing where there are none. */
export function inLandscape(blocks: string): string {
  return blocks === '' ? '' : marks.start + blocks + marks.end;
}

/** Blocks where no page can be turned: in a cell, or a text box. */
export function upright(blocks: string): string {
  return blocks.replace(allMarks, '');
}

/**
 * Makes sections of the marks in `word/document.xml`: the shell's own section before and after, turned in between. `tiny`
 * is a paragraph that takes no visible room, for sections that end in a table.
 */
export function turnPages(document: string, tiny: string): string {
  if (!document.includes(marks.start)) return document;
  const pieces = withSection(document).split(markPattern);
  const last = pieces.length - 1;
  const tail = pieces[last] ?? '';
  const own = copyOf(sectionPattern.exec(tail)?.[0] ?? usualSection);
  const isLast = endsDocument(tail);
  const opensWithLandscape = isBlankPiece(pieces[0] ?? '');
  return pieces
    .map((piece, index) => {
      const section = index === 0 || (index === 1 && opensWithLandscape) ? own : continued(own);
      if (index === last) return isLast ? turnFirst(piece, opensWithLandscape && last === 2) : goOn(piece);
      const isTurned = index % 2 === 1;
      if (isTurned) return index === last - 1 && isLast ? piece : closeSection(piece, turned(section), tiny);
      return isBlankPiece(piece) ? piece : closeSection(piece, section, tiny);
    })
    .join('');
}

/** A document must have a section to be turned. */
function withSection(document: string): string {
  return sectionPattern.test(document.slice(document.lastIndexOf(marks.end)))
    ? document
    : document.replace('</w:body>', () => `${usualSection}</w:body>`);
}

/** What shows on a page, or begins one. */
const visible =
  /<w:(?:t|tbl|sym|br|cr|drawing|pict|object|fldChar|fldSimple|footnoteReference|pBdr|sectPr)\b|<m:oMath/;

/** Whether nothing shows of what stands between marks, or before the first one. */
function isBlankPiece(piece: string): boolean {
  return !visible.test(piece.replace(/^.*<w:body\b[^>]*>/s, ''));
}

/** Whether nothing shows between the last mark and the end of its section. */
function endsDocument(tail: string): boolean {
  const { 0: section = '', index = 0 } = sectionPattern.exec(tail) ?? {};
  const rest = tail.slice(index + section.length);
  const sameParagraph = /^\s*<\/w:pPr>.*?<\/w:p>/s.exec(rest)?.[0] ?? '';
  return !visible.test(tail.slice(0, index) + sameParagraph);
}

function turnFirst(tail: string, isFirst: boolean): string {
  return tail.replace(sectionPattern, (section) => turned(isFirst ? section : continued(section)));
}

function goOn(tail: string): string {
  return tail.replace(sectionPattern, (section) => continued(section));
}

/** Ends a section: in its last paragraph, so that nothing is added to the page, else in a tiny one. */
function closeSection(piece: string, section: string, tiny: string): string {
  const end = piece.replace(/(?:\s|<!--(?:(?!-->).)*-->)+$/s, '').length;
  const text = piece.slice(0, end);
  const rest = piece.slice(end);
  const start = text.endsWith('</w:p>') ? lastParagraph(text) : undefined;
  if (start === undefined) return text + withSectionIn(tiny, section) + rest;
  const paragraph = text.slice(start);
  if (sectionPattern.test(ownProperties(paragraph))) return piece;
  return text.slice(0, start) + withSectionIn(paragraph, section) + rest;
}

/** Where the last paragraph begins, which may hold others in text boxes. */
function lastParagraph(text: string): number | undefined {
  let depth = 0;
  for (const tag of [...text.matchAll(/<w:p(?:\s[^>]*)?>|<\/w:p>/g)].reverse()) {
    if (tag[0].endsWith('/>')) continue;
    depth += tag[0] === '</w:p>' ? 1 : -1;
    if (depth === 0) return tag.index;
  }
  return undefined;
}

const properties =
  /^(<w:p(?:\s[^>]*)?>\s*)(?:<w:pPr\s*\/>|<w:pPr(?:\s[^>]*)?>((?:<w:pPrChange\b.*?<\/w:pPrChange>|(?!<\/w:pPr>).)*)<\/w:pPr>)/s;

function ownProperties(paragraph: string): string {
  return properties.exec(paragraph)?.[2] ?? '';
}

/** The paragraph with a section's properties: the last of its own, but for those of a tracked change. */
function withSectionIn(paragraph: string, section: string): string {
  const own = ownProperties(paragraph);
  const change = /<w:pPrChange\b.*$/s.exec(own)?.[0] ?? '';
  const kept = own.slice(0, own.length - change.length);
  const written = `<w:pPr>${kept}${section}${change}</w:pPr>`;
  return properties.test(paragraph)
    ? paragraph.replace(properties, (_, start: string) => start + written)
    : paragraph.replace(/^<w:p(?:\s[^>]*)?>/, (start) => start + written);
}

import type { Bulletin } from '../../model/bulletin.ts';
import type { Layout } from '../../model/layout.ts';
import { colophonPlace } from './colophon-place.ts';
import { mainPart, stylesPart, textOf } from './package.ts';
import { type SetPages, setPages } from './page-setting.ts';
import { leftMarginOf, sectionAt, type TextArea, textAreaOf } from './section.ts';
import { cellWidthOf, placeOf } from './shell.ts';
import { Styles } from './styles.ts';
import type { WordContext } from './types.ts';

/** Roles of running text, the body's first: its lines are those that fill a page. */
const runningText = [
  'body',
  'list',
  'quote',
  'addressee',
  'signature',
  ...[1, 2, 3, 4, 5, 6].map((depth) => `heading-${depth}`),
];

/** The parts of a shell and its styles, its pages set by a layout. */
export function laidOut(
  shellParts: ReadonlyMap<string, Uint8Array>,
  layout: Layout,
  styleNames: ReadonlyMap<string, string>,
): Pick<SetPages, 'unapplied' | 'lines'> & { parts: Map<string, Uint8Array>; styles: Styles } {
  const parts = new Map(shellParts);
  const encoder = new TextEncoder();
  const styles = textOf(parts, stylesPart);
  const document = textOf(parts, mainPart);
  const found = new Styles(styles, styleNames);
  const running = runningText
    .filter((role) => found.has('paragraph', role))
    .map((role) => found.id('paragraph', role));
  const area = textAreaOf(bodySection(document));
  const set = setPages({ styles, document }, layout, {
    styles: found.has('paragraph', 'body') ? running : [undefined, ...running],
    ...area,
  });
  const isSet = set.styles !== styles;
  if (isSet) parts.set(stylesPart, encoder.encode(set.styles));
  if (set.document !== document) parts.set(mainPart, encoder.encode(set.document));
  return {
    parts,
    styles: isSet ? new Styles(set.styles, styleNames) : found,
    unapplied: set.unapplied,
    lines: set.lines,
  };
}

/** What the body has for itself: the text area, or the cell that a shell has for it. */
export function bodyArea(document: string): TextArea {
  const area = textAreaOf(bodySection(document));
  const cell = cellWidthOf(document, 'body');
  // 115 twips at each side are what a cell has where no style says it.
  return cell === undefined ? area : { ...area, width: Math.max(1, cell - 2 * 115) };
}

export function bodySection(document: string): string {
  return sectionAt(document, placeOf(document, 'body') ?? 0);
}

/** The colophon is as wide as the text of its own section. */
export function inColophon(
  context: WordContext,
  layout: Layout,
  document: string,
  settings: string,
  bulletin: Pick<Bulletin, 'body' | 'colophon'>,
): WordContext {
  const section = sectionAt(document, placeOf(document, 'colophon') ?? 0);
  const isMirrored = /<w:mirrorMargins\b(?![^>]*w:val="(?:0|false|off)")/.test(settings);
  const own = { ...context, textWidth: textAreaOf(section).width };
  const left = isMirrored ? undefined : leftMarginOf(section);
  return { ...own, colophon: { place: colophonPlace(bulletin, layout, own), left } };
}

import type { Layout } from '../../model/layout.ts';
import { mainPart, stylesPart, textOf } from './package.ts';
import { type SetPages, setPages } from './page-setting.ts';
import { leftMarginOf, sectionAt, textAreaOf } from './section.ts';
import { placeOf } from './shell.ts';
import { Styles } from './styles.ts';
import type { ColophonPlace, WordContext } from './types.ts';

/** Roles of running text, the body's first: its lines are those that fill a page. */
const runningText = [
  'body',
  'list',
  'quote',
  'addressee',
  'signature',
  ...[1, 2, 3, 4, 5, 6].map((depth) => `heading-${depth}`),
];

/** The parts of a shell, its pages set by a layout. */
export function laidOut(
  shellParts: ReadonlyMap<string, Uint8Array>,
  layout: Layout,
  styleNames: ReadonlyMap<string, string>,
): Pick<SetPages, 'unapplied' | 'lines'> & { parts: Map<string, Uint8Array> } {
  const parts = new Map(shellParts);
  const encoder = new TextEncoder();
  const styles = textOf(parts, stylesPart);
  const document = textOf(parts, mainPart);
  const found = new Styles(styles, styleNames);
  const running = runningText.map((role) => found.id('paragraph', role));
  const area = textAreaOf(bodySection(document));
  const set = setPages({ styles, document }, layout, { styles: running, ...area });
  if (set.styles !== styles) parts.set(stylesPart, encoder.encode(set.styles));
  if (set.document !== document) parts.set(mainPart, encoder.encode(set.document));
  return { parts, unapplied: set.unapplied, lines: set.lines };
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
): WordContext {
  const section = sectionAt(document, placeOf(document, 'colophon') ?? 0);
  const isMirrored = /<w:mirrorMargins\b(?![^>]*w:val="(?:0|false|off)")/.test(settings);
  const colophon: ColophonPlace = {
    place: layout.colophon,
    left: isMirrored ? undefined : leftMarginOf(section),
  };
  return { ...context, textWidth: textAreaOf(section).width, colophon };
}

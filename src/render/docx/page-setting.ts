import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { Layout } from '../../model/layout.ts';
import { applyEdits, type Edit } from './edits.ts';
import { chainOf, child, lettersIn } from './letters.ts';
import { elements } from './xml-tree.ts';

/** The two parts of a Word file that set its pages. */
export interface PageParts {
  readonly styles: string;
  readonly document: string;
}

/** Parts set by a layout, and what of it the shell has no means for. */
export interface SetPages extends PageParts {
  readonly unapplied: readonly ('lines' | 'grid')[];
  /** Lines of running text on a full page; undefined where they have no exact height. */
  readonly lines: number | undefined;
}

/** Running text of a shell: ids of the paragraph styles that it is set in, the body's first, and its text area in twips. */
export interface RunningText {
  readonly styles: readonly (string | undefined)[];
  readonly width: number;
  readonly height: number;
}

/**
 * Sets the lines of running text by a layout. A number of lines needs a style with an exact line height, a grid one and a
 * `w:docGrid` with a pitch. Styles whose lines are as high as the body's follow it.
 */
export function setPages(parts: PageParts, layout: Layout, text: RunningText): SetPages {
  const unapplied: ('lines' | 'grid')[] = [];
  let { styles, document } = parts;
  const [body] = text.styles;
  let pitch = exactLine(lineSpacing(styles, body));
  const lines = layout.lines ?? (pitch === undefined ? undefined : Math.floor(text.height / pitch));
  if (layout.lines !== undefined) {
    if (pitch === undefined) unapplied.push('lines');
    else {
      // Rounded down: a twip too many is a line too few.
      const line = Math.floor(text.height / layout.lines);
      styles = withLineHeight(styles, text.styles, pitch, line);
      pitch = line;
      document = document.replace(/(<w:docGrid\b[^>]*?\bw:linePitch=")\d+(")/g, `$1${line}$2`);
    }
  }
  if (layout.grid === 'word') {
    if (pitch === undefined || !/<w:docGrid\b[^>]*\bw:linePitch="/.test(document)) unapplied.push('grid');
    else {
      const space = characterSpace(styles, text);
      styles = onGrid(styles, text.styles, pitch);
      document = document.replace(/<w:docGrid\b[^>]*>/g, (grid) => activeGrid(grid, space));
    }
  }
  return { styles, document, unapplied, lines: unapplied.includes('lines') ? undefined : lines };
}

function activeGrid(grid: string, space: number): string {
  const pitch = /\bw:linePitch="(\d+)"/.exec(grid)?.[1] ?? '';
  return `<w:docGrid w:type="linesAndChars" w:linePitch="${pitch}" w:charSpace="${space}"${grid.endsWith('/>') ? '/>' : '>'}`;
}

/**
 * What a grid adds to each character so that as many stand on a line as before, in 1/4096 point: rounded down, since a
 * wider line has one character less.
 */
function characterSpace(styles: string, { styles: [body], width }: RunningText): number {
  const { size, spacing } = lettersIn(parseXml(styles).root ?? undefined, body);
  const characters = Math.floor(width / (size * 20 + spacing));
  return Math.floor((width / characters / 20 - size) * 4096);
}

/** The style of a text, or the one it is based on, that says the height of its lines. */
function lineSpacing(styles: string, style: string | undefined): XmlElement | undefined {
  return chainIn(styles, style)
    .map((one) => child(child(one, 'w:pPr'), 'w:spacing'))
    .find((spacing) => spacing?.attributes['w:line'] !== undefined);
}

function exactLine(spacing: XmlElement | undefined): number | undefined {
  return spacing?.attributes['w:lineRule'] === 'exact' ? Number(spacing.attributes['w:line']) : undefined;
}

function chainIn(styles: string, style: string | undefined): readonly XmlElement[] {
  const { root } = parseXml(styles, { includeOffsets: true });
  return chainOf(root ? elements(root, 'w:style') : [], style);
}

/** Where the lines of running text are as high as the body's, once for each place. */
function spacingsOf(styles: string, texts: RunningText['styles'], pitch: number): readonly XmlElement[] {
  const found = texts.flatMap((style) => {
    const spacing = lineSpacing(styles, style);
    return spacing && exactLine(spacing) === pitch ? [[spacing.start, spacing] as const] : [];
  });
  return [...new Map(found).values()];
}

function withLineHeight(styles: string, texts: RunningText['styles'], pitch: number, line: number): string {
  return applyEdits(
    styles,
    spacingsOf(styles, texts, pitch).map((spacing) => rewritten(spacing, { 'w:line': String(line) })),
  );
}

/**
 * Running text of single lines and usual character spacing, which a grid then spreads. What has a line height of its own, and
 * is told not to snap to the grid, stays as it is.
 */
function onGrid(styles: string, texts: RunningText['styles'], pitch: number): string {
  const single = spacingsOf(styles, texts, pitch).map((spacing) =>
    rewritten(spacing, { 'w:line': undefined, 'w:lineRule': undefined }),
  );
  const taken = texts
    .filter((style) => exactLine(lineSpacing(styles, style)) === pitch)
    .flatMap((style) => chainIn(styles, style))
    .flatMap((style) => [
      child(child(style, 'w:rPr'), 'w:spacing'),
      child(child(style, 'w:pPr'), 'w:snapToGrid'),
    ])
    .flatMap((element) => (element ? [[element.start, element] as const] : []));
  const narrowed = [...new Map(taken).values()].map(({ start, end }) => ({ start, end, text: '' }));
  return applyEdits(styles, [...single, ...narrowed]);
}

/** An empty element with changed attributes; undefined takes one away. */
function rewritten(element: XmlElement, changes: Readonly<Record<string, string | undefined>>): Edit {
  const attributes = Object.entries({ ...element.attributes, ...changes })
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
    .join('');
  return { start: element.start, end: element.end, text: `<${element.name}${attributes}/>` };
}

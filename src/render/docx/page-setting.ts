import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { Layout } from '../../model/layout.ts';
import { chainOf, child } from './letters.ts';
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

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Sets the lines of running text by a layout. `bodyStyle` is the id of its paragraph style and `height` that of the text area
 * in twips. A number of lines needs a style with an exact line height, a grid one and a `w:docGrid` with a pitch.
 */
export function setPages(
  parts: PageParts,
  layout: Layout,
  bodyStyle: string | undefined,
  height: number,
): SetPages {
  const unapplied: ('lines' | 'grid')[] = [];
  let { styles, document } = parts;
  const pitch = exactLine(lineSpacing(styles, bodyStyle));
  const lines = layout.lines ?? (pitch === undefined ? undefined : Math.floor(height / pitch));
  if (layout.lines !== undefined) {
    // Rounded down: a twip too many is a line too few.
    const line = Math.floor(height / layout.lines);
    const set = withLineHeight(styles, bodyStyle, line);
    if (set === undefined) unapplied.push('lines');
    else {
      styles = set;
      document = document.replace(/(<w:docGrid\b[^>]*?\bw:linePitch=")\d+(")/g, `$1${line}$2`);
    }
  }
  if (layout.grid === 'word') {
    const set = onGrid(styles, bodyStyle);
    if (set === undefined || !/<w:docGrid\b[^>]*\bw:linePitch="/.test(document)) unapplied.push('grid');
    else {
      styles = set;
      document = document.replace(/<w:docGrid\b[^>]*>/g, (grid) =>
        grid.replace(/\s+w:type="[^"]*"/, '').replace('<w:docGrid', '<w:docGrid w:type="linesAndChars"'),
      );
    }
  }
  return { styles, document, unapplied, lines: unapplied.includes('lines') ? undefined : lines };
}

/** The style of running text, or the one it is based on, that says its exact line height. */
function lineSpacing(styles: string, bodyStyle: string | undefined): XmlElement | undefined {
  return bodyChain(styles, bodyStyle)
    .map((style) => child(child(style, 'w:pPr'), 'w:spacing'))
    .find((spacing) => spacing?.attributes['w:line'] !== undefined);
}

function exactLine(spacing: XmlElement | undefined): number | undefined {
  return spacing?.attributes['w:lineRule'] === 'exact' ? Number(spacing.attributes['w:line']) : undefined;
}

function bodyChain(styles: string, bodyStyle: string | undefined): readonly XmlElement[] {
  const { root } = parseXml(styles, { includeOffsets: true });
  return chainOf(root ? elements(root, 'w:style') : [], bodyStyle);
}

function withLineHeight(styles: string, bodyStyle: string | undefined, line: number): string | undefined {
  const spacing = lineSpacing(styles, bodyStyle);
  if (spacing?.attributes['w:lineRule'] !== 'exact') return undefined;
  return apply(styles, [rewritten(spacing, { 'w:line': String(line) })]);
}

/**
 * Running text of single lines and usual character spacing, which a grid then spreads. What has a line height of its own, and
 * is told not to snap to the grid, stays as it is.
 */
function onGrid(styles: string, bodyStyle: string | undefined): string | undefined {
  const spacing = lineSpacing(styles, bodyStyle);
  if (spacing?.attributes['w:lineRule'] !== 'exact') return undefined;
  const narrowed = bodyChain(styles, bodyStyle).flatMap((style) => {
    const letters = child(child(style, 'w:rPr'), 'w:spacing');
    return letters ? [{ start: letters.start, end: letters.end, text: '' }] : [];
  });
  return apply(styles, [rewritten(spacing, { 'w:line': undefined, 'w:lineRule': undefined }), ...narrowed]);
}

/** An empty element with changed attributes; undefined takes one away. */
function rewritten(element: XmlElement, changes: Readonly<Record<string, string | undefined>>): Edit {
  const attributes = Object.entries({ ...element.attributes, ...changes })
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
    .join('');
  return { start: element.start, end: element.end, text: `<${element.name}${attributes}/>` };
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

import { escapeAttribute, escapeText } from '../xml/escape.ts';

/** Size of the texts of a chart in pixels: its title, its labels, its figures. */
export const sizes = { title: 16, label: 12, figure: 11 } as const;

/** Height of a line of a size, in pixels. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}

/** A position in hundredths of a pixel. */
export function at(pixels: number): string {
  const rounded = Math.round(pixels * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** How a text stands. */
export interface TextLook {
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** Degrees, clockwise around its anchor. */
  readonly turn?: number;
  /** Said in full where the text is shortened. */
  readonly full?: string;
}

/** One line of text; `y` is its baseline. */
export function text(words: string, x: number, y: number, look: TextLook): string {
  const { size, anchor = 'start', bold, turn, full } = look;
  const attributes = [
    `x="${at(x)}" y="${at(y)}" font-size="${size}"`,
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    bold ? ' font-weight="bold"' : '',
    turn === undefined ? '' : ` transform="rotate(${turn} ${at(x)} ${at(y)})"`,
  ].join('');
  const title = full === undefined || full === words ? '' : `<title>${escapeText(full)}</title>`;
  return `<text ${attributes}>${title}${escapeText(words)}</text>`;
}

/** Lines of text below each other; `y` is the first one's upper edge. */
export function textLines(lines: readonly string[], x: number, y: number, look: TextLook): string {
  return lines
    .map((line, index) => text(line, x, y + index * lineHeight(look.size) + look.size, look))
    .join('');
}

/** A straight line. */
export function line(from: Point, to: Point, colour: string): string {
  return `<path d="M${place(from)}L${place(to)}" stroke="#${colour}" fill="none"/>`;
}

/** A place in pixels from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point within a path. */
export function place({ x, y }: Point): string {
  return `${at(x)} ${at(y)}`;
}

/** A rectangle between two corners; `paint` is written into `fill`. */
export function box(from: Point, to: Point, paint: string, stroke: string): string {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${escapeAttribute(paint)}" stroke="#${stroke}"/>`;
}

import { isFullWidth } from './text-width.ts';

/** A cell, for what it asks of the columns that it lies in. */
export interface MeasuredCell {
  readonly column: number;
  readonly columns: number;
  readonly isHead: boolean;
  readonly isBold: boolean;
  /** A number is never broken. */
  readonly isNumber: boolean;
  /** Its lines, as they would stand if nothing were broken. */
  readonly lines: readonly string[];
}

/** What the letters of a cell depend on. */
export type Looks = Pick<MeasuredCell, 'isHead' | 'isBold'>;

export interface ColumnRequest {
  readonly count: number;
  readonly cells: readonly MeasuredCell[];
  /** What a column needs at least beside its cells, in twips: numbers whose decimal points stand below each other. */
  readonly atLeast: readonly number[];
  /** Twips between a text and the edges of its cell, both sides together. */
  readonly padding: number;
  /** One em of the body's letters, in twips. */
  readonly em: number;
  /** Width of a text in twips, in the letters of a cell. */
  readonly widthOf: (text: string, cell: Looks) => number;
  /** The same where another font stands in for a missing one; a wish, not a need. */
  readonly roomyWidthOf: (text: string, cell: Looks) => number;
  /** To be shared out, in twips. */
  readonly width: number;
}

/** What is given up for a table to fit, one step after the other. */
interface Concession {
  /** Lines that a head may take. */
  readonly headLines: number;
  /** Width in em below which long texts are not squeezed. */
  readonly prose: number;
  /** Up to this width in em a text is a name, which stays on its line. */
  readonly name: number;
  /** Whether long words are broken anywhere: addresses, which have no place for a line end. */
  readonly breaksWords?: true;
}

/** Long texts give way before heads take more lines, and names are broken only where numbers would be. */
const concessions: readonly Concession[] = [
  { headLines: 1, prose: 10, name: 8 },
  { headLines: 2, prose: 8, name: 8 },
  { headLines: 3, prose: 6, name: 8 },
  { headLines: 3, prose: 4, name: 5 },
  { headLines: 3, prose: 2, name: 2 },
  { headLines: 3, prose: 4, name: 4, breaksWords: true },
  { headLines: 3, prose: 2, name: 2, breaksWords: true },
];

/** What a column needs if nothing in it is broken, and what it can do with. */
interface Need {
  readonly least: number;
  readonly most: number;
}

/**
 * Widths of a table's columns in twips, together exactly `width`. Every column has what its longest cell needs, and what is
 * left is shared in proportion. Where there is too little, the columns of long texts give way, in proportion to what
 * they would need more than they can do with (as in CSS 2.2, 17.5.2.2), and heads take up to three lines.
 */
export function columnWidths(request: ColumnRequest): readonly number[] {
  const { width } = request;
  const needs = firstThatFits(request);
  const least = sumOf(needs, 'least');
  const most = sumOf(needs, 'most');
  if (most <= width || least >= width) {
    const part = most <= width ? 'most' : 'least';
    return shareOut(
      needs.map((need) => need[part]),
      width,
    );
  }
  const share = (width - least) / (most - least);
  return shareOut(
    needs.map((need) => need.least + (need.most - need.least) * share),
    width,
  );
}

/** Whole twips in proportion to shares; what rounding leaves goes to the first. */
export function shareOut(shares: readonly number[], width: number): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / sum));
  const rest = width - widths.reduce((total, each) => total + each, 0);
  return widths.map((each, index) => (index === 0 ? each + rest : each));
}

/** Needs with as few concessions as will do; with all of them where none will. */
function firstThatFits(request: ColumnRequest): readonly Need[] {
  let needs: readonly Need[] = [];
  for (const concession of concessions) {
    needs = needsOf(request, concession);
    if (sumOf(needs, 'least') <= request.width) break;
  }
  return needs;
}

function needsOf(request: ColumnRequest, concession: Concession): readonly Need[] {
  const { count, cells, padding, atLeast } = request;
  const needs = Array.from({ length: count }, (_, column) => {
    const own = cells.filter((cell) => cell.columns === 1 && cell.column === column);
    const base = (atLeast[column] ?? 0) + padding;
    return own.reduce<Need>((widest, cell) => widen(widest, needOf(cell, request, concession)), {
      least: base,
      most: base,
    });
  });
  // Narrow cells over several columns first: what they ask for may be enough for the wider ones.
  const wide = cells.filter(({ columns }) => columns > 1).sort((a, b) => a.columns - b.columns);
  return wide.reduce<readonly Need[]>(
    (sofar, cell) => makeRoom(sofar, cell, needOf(cell, request, concession).least),
    needs,
  );
}

function widen(one: Need, other: Need): Need {
  return { least: Math.max(one.least, other.least), most: Math.max(one.most, other.most) };
}

/** What one cell needs, its padding included. */
function needOf(cell: MeasuredCell, request: ColumnRequest, concession: Concession): Need {
  const { headLines, prose, name, breaksWords } = concession;
  const { padding, em, widthOf, roomyWidthOf } = request;
  const measure = (text: string) => widthOf(text, cell);
  const full = Math.max(0, ...cell.lines.map(measure));
  if (cell.isHead) {
    const wrapped = Math.max(0, ...cell.lines.map((line) => widthInLines(line, headLines, measure)));
    const least = breaksWords ? Math.min(wrapped, prose * em) : wrapped;
    return { least: least + padding, most: wrapped + padding };
  }
  const stays = cell.isNumber || full <= name * em;
  const longest = Math.max(0, ...cell.lines.flatMap(piecesOf).map(measure));
  const unbroken = breaksWords ? Math.min(longest, prose * em) : longest;
  const least = stays ? full : Math.max(unbroken, Math.min(full, prose * em));
  const roomy = Math.max(full, ...cell.lines.map((line) => roomyWidthOf(line, cell)));
  return { least: least + padding, most: roomy + padding };
}

/** Widens the columns below a cell until it fits, in proportion to what they have. */
function makeRoom(needs: readonly Need[], { column, columns }: MeasuredCell, width: number): readonly Need[] {
  const isBelow = (index: number) => index >= column && index < column + columns;
  const below = needs.filter((_, index) => isBelow(index));
  const factor = (part: keyof Need) => Math.max(1, width / sumOf(below, part));
  const [least, most] = [factor('least'), factor('most')];
  return needs.map((need, index) =>
    isBelow(index) ? { least: need.least * least, most: need.most * most } : need,
  );
}

function sumOf(needs: readonly Need[], part: keyof Need): number {
  return needs.reduce((sum, need) => sum + need[part], 0);
}

/** About the smallest width at which a text takes no more than so many lines, never less. */
function widthInLines(text: string, lines: number, measure: (text: string) => number): number {
  const pieces = piecesOf(text);
  let enough = measure(text);
  let tooLittle = Math.max(0, Math.floor(enough / lines) - 1);
  while (lines > 1 && enough - tooLittle > precision) {
    const middle = (enough + tooLittle) / 2;
    if (linesAt(pieces, middle, measure) <= lines) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

/** Of widths found by trying, in twips. */
const precision = 5;

/** Lines that pieces take at a width; a piece wider than that makes it no width at all. */
function linesAt(pieces: readonly string[], width: number, measure: (text: string) => number): number {
  let lines = 1;
  let line: string[] = [];
  for (const piece of pieces) {
    if (measure(piece.trimEnd()) > width) return Number.POSITIVE_INFINITY;
    if (line.length > 0 && measure(joined([...line, piece])) > width) {
      lines += 1;
      line = [];
    }
    line.push(piece);
  }
  return lines;
}

function joined(pieces: readonly string[]): string {
  return pieces.join('').trimEnd();
}

/** Signs that begin no line, as 禁则 has it. */
const closing = /^[，。、；：？！）》」』】〉％,.;:?!)\]%]/u;

/** What no line end can part: Western words, and single Chinese characters with the closing signs behind them. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const sign of text) {
    const last = pieces.at(-1);
    const goesOn = last !== undefined && (closing.test(sign) || !mayBreakBetween(last, sign));
    if (goesOn) pieces[pieces.length - 1] = last + sign;
    else pieces.push(sign);
  }
  return pieces;
}

function mayBreakBetween(piece: string, sign: string): boolean {
  if (sign === ' ') return false;
  const before = [...piece].at(-1) ?? '';
  if (/[（《「『【〈(]/u.test(before)) return false;
  return before === ' ' || before === '-' || isFullWidth(before) || isFullWidth(sign);
}

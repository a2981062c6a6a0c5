import type { PhrasingContent, Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { GridCell } from '../../../model/table-grid.ts';
import { columnWidths, type Looks, shareOut } from '../column-widths.ts';
import { tailOf } from '../decimal-alignment.ts';
import { emsOf } from '../text-width.ts';
import type { WordContext } from '../types.ts';

/** A table's cells by rows, as `gridOf` gives them. */
export type Grid = readonly (readonly GridCell[])[];

/** Twips: by the template's shares, else by the content. Together they are exactly the text width. */
export function columnsOf(table: Table, grid: Grid, heads: number, context: WordContext): readonly number[] {
  const { textWidth } = context;
  const count = grid[0]?.length ?? 0;
  const given = table.data?.widths;
  if (given?.length === count && given.every((share) => Number.isFinite(share) && share > 0))
    return shareOut(given, textWidth);
  const measured = measuresOf(context);
  const cells = placesOf(grid).map((place) => ({
    column: place.column,
    columns: place.columns,
    ...looksOf(place, heads),
    isNumber: tailOf(printedText(place.cell)) !== undefined,
    lines: printedText(place.cell).split('\n'),
  }));
  const widths = columnWidths({
    ...measured,
    count,
    width: textWidth,
    cells,
    atLeast: Array.from({ length: count }, (_, column) =>
      table.align?.[column] === 'right'
        ? alignedWidth(
            singleCells(grid.slice(heads), column).map(({ cell }) => printedText(cell)),
            (text) => measured.widthOf(text, { isHead: false, isBold: false }),
          )
        : 0,
    ),
  });
  const breaks = cells.some(
    (cell) =>
      cell.isNumber &&
      cell.columns === 1 &&
      cell.lines.some(
        (line) => measured.widthOf(line, cell) > (widths[cell.column] ?? 0) - measured.padding + 1,
      ),
  );
  if (breaks) context.tooWide.push(cells[0]?.lines[0] ?? '');
  return widths;
}

function looksOf({ row, cell }: GridCell, heads: number): Looks {
  return { isHead: row < heads, isBold: cell.children.some(({ type }) => type === 'strong') };
}

/** Every cell once. */
function placesOf(grid: Grid): readonly GridCell[] {
  return [...new Set(grid.flat())];
}

/** How wide texts are in the table's styles, in twips. */
function measuresOf({ styles, language }: WordContext) {
  const body = styles.letters('table-text');
  const head = styles.letters('table-head');
  const margins = styles.cellMargins('table');
  const indents = styles.indents('table-text');
  const measure =
    (roomy: boolean) =>
    (text: string, { isHead, isBold }: Looks) => {
      const { size, scale, spacing, font, bold } = isHead ? head : body;
      const ems = emsOf(text, { font, bold: bold || isBold, roomy }, language);
      return ems * size * 20 * scale + [...text].length * spacing;
    };
  return {
    em: body.size * 20,
    padding:
      margins.left + margins.right + indents.left + indents.right + Math.max(0, indents.first) + border,
    widthOf: measure(false),
    roomyWidthOf: measure(true),
  };
}

/** Twips that borders may take of a cell, and that rounding does. */
const border = 20;

/** Twips of a column of numbers whose decimal points stand below each other. */
function alignedWidth(texts: readonly string[], widthOf: (text: string) => number): number {
  const parts = texts.flatMap((text) => {
    const tail = tailOf(text);
    const whole = tail === undefined ? '' : text.trim().slice(0, text.trim().length - tail.length);
    return tail === undefined ? [] : [{ whole: widthOf(whole), tail: widthOf(tail) }];
  });
  const most = (part: 'whole' | 'tail') => parts.reduce((widest, each) => Math.max(widest, each[part]), 0);
  return most('whole') + most('tail');
}

/** Body rows up to which a table is never parted. */
const wholeRows = 15;

/** Share of a page up to which a table is kept whole: a higher one would leave the page before it empty, and part anyway. */
const wholeShare = 0.9;

/** Whether a table stays on one page: it is short, and by all that can be known without the fonts it fits. */
export function staysWhole(
  grid: Grid,
  heads: number,
  columns: readonly number[],
  context: WordContext,
): boolean {
  // How high a picture makes its row is not known before its column is.
  if (grid.length - heads > wholeRows || grid.flat().some(({ cell }) => holdsPicture(cell))) return false;
  const height = rowHeights(grid, heads, columns, context).reduce((sum, row) => sum + row, 0);
  return height <= context.textHeight * wholeShare;
}

function holdsPicture({ children }: TableCell): boolean {
  return children.some(({ type }) => type === 'image');
}

/** About how high each row is, in twips. */
function rowHeights(
  grid: Grid,
  heads: number,
  columns: readonly number[],
  context: WordContext,
): readonly number[] {
  const { styles } = context;
  const { padding, widthOf, em } = measuresOf(context);
  const { top, bottom } = styles.cellMargins('table');
  const line = styles.exactLine('table-text') ?? em * 1.3;
  const linesOf = (place: GridCell) => {
    const width = columns
      .slice(place.column, place.column + place.columns)
      .reduce((sum, each) => sum + each, 0);
    const room = Math.max(em, width - padding);
    return printedText(place.cell)
      .split('\n')
      .reduce(
        (lines, text) => lines + Math.max(1, Math.ceil(widthOf(text, looksOf(place, heads)) / room)),
        0,
      );
  };
  return grid.map((places, row) => {
    const single = places.filter((place) => place.row === row && place.rows === 1);
    return Math.max(1, ...single.map(linesOf)) * line + top + bottom + rowSpacing;
  });
}

/** Twips above and below the lines of a row, borders included. */
const rowSpacing = 70;

/** Cells of a column that lie in no other column. */
export function singleCells(rows: Grid, column: number): readonly GridCell[] {
  const places = rows.flatMap((row) => row[column] ?? []);
  return [...new Set(places)].filter(({ columns }) => columns === 1);
}

/** Text of a cell as it is seen in it: without that of its footnotes. */
export function printedText({ children }: TableCell): string {
  const own = (node: PhrasingContent): string => {
    if (node.type === 'footnote') return '';
    if (node.type === 'break') return '\n';
    return 'children' in node
      ? node.children.map((child) => own(child as PhrasingContent)).join('')
      : textOf(node);
  };
  return children.map(own).join('');
}

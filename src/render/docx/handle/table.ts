import type { PhrasingContent, Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type GridCell, gridOf, headRowsOf } from '../../../model/table-grid.ts';
import { decimalIndents, tailOf } from '../decimal-alignment.ts';
import { type ParagraphLook, writeParagraph } from '../paragraph.ts';
import { writeRuns } from '../runs.ts';
import type { WordCell, WordContext } from '../types.ts';

type Grid = readonly (readonly GridCell[])[];

/** A native table: its head is repeated on every page, merged cells are merged, decimal points stand in one line. */
export function writeTableNode(table: Table, context: WordContext): string {
  const { tables, textWidth } = context;
  if (!tables) throw new TypeError('tables are not loaded');
  const grid = gridOf(table);
  const heads = headRowsOf(table);
  const indents = rightIndents(table, grid.slice(heads), context);
  const rows = grid.map((places, row) => {
    const isHead = row < heads;
    const isLast = row === grid.length - 1;
    const rowContext = {
      ...context,
      keepNext: isLast ? (context.keepNext ?? false) : opensGroup(places, row),
    };
    return cellsOf(places, row, (place) =>
      writeParagraph(
        isHead ? 'table-head' : 'table-text',
        writeRuns(place.cell.children, context),
        rowContext,
        {
          align: alignmentOf(place, table, isHead),
          rightIndent: indents.get(place) ?? 0,
        },
      ),
    );
  });
  return tables({
    style: context.styles.id('table', 'table'),
    width: textWidth,
    columns: columnWidths(table, grid, heads, textWidth),
    head: rows.slice(0, heads),
    rows: rows.slice(heads),
  });
}

/** Cells of one row; a place that is covered from the left has none, one that is covered from above an empty one. */
function cellsOf(places: readonly GridCell[], row: number, write: (place: GridCell) => string): WordCell[] {
  return places
    .filter((place, column) => place.column === column)
    .map((place) => {
      const continues = place.row !== row;
      const { columns, rows } = place;
      return {
        paragraphs: [write(continues ? { ...place, cell: { ...place.cell, children: [] } } : place)],
        columns,
        merge: rows === 1 ? undefined : continues ? 'continue' : 'restart',
        isCentred: columns > 1 || rows > 1,
      };
    });
}

/** A row of one cell is the title of the rows below, and stays with them. */
function opensGroup(places: readonly GridCell[], row: number): boolean {
  const [first] = places;
  return places.length > 1 && first?.row === row && first.columns === places.length;
}

/** A head over several columns stands in their middle; everything else as its column says. */
function alignmentOf(place: GridCell, table: Table, isHead: boolean): ParagraphLook['align'] {
  return isHead && place.columns > 1 ? 'center' : (table.align?.[place.column] ?? undefined);
}

/** Right indents of the cells in right-aligned columns, in twips, that bring decimal points below each other. */
function rightIndents(table: Table, body: Grid, context: WordContext): ReadonlyMap<GridCell, number> {
  const indents = new Map<GridCell, number>();
  table.align?.forEach((align, column) => {
    if (align !== 'right') return;
    const cells = singleCells(body, column);
    const columnIndents = decimalIndents(
      cells.map(({ cell }) => printedText(cell)),
      context.styles.letters('table-text'),
    );
    cells.forEach((cell, index) => {
      indents.set(cell, columnIndents[index] ?? 0);
    });
  });
  return indents;
}

/** Cells of a column that lie in no other column. */
function singleCells(rows: Grid, column: number): readonly GridCell[] {
  const places = rows.flatMap((row) => row[column] ?? []);
  return [...new Set(places)].filter(({ columns }) => columns === 1);
}

/** Twips: by the template's shares, else by the content. Together they are exactly the text width. */
function columnWidths(table: Table, grid: Grid, heads: number, textWidth: number): readonly number[] {
  const count = grid[0]?.length ?? 0;
  const given = table.data?.widths;
  const isUsable = given?.length === count && given.every((share) => Number.isFinite(share) && share > 0);
  const shares = isUsable ? given : sharesByContent(table, grid, heads, count);
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((textWidth * share) / sum));
  const rest = textWidth - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/** The longest cell of each column, within limits, so that short columns stay narrow; cells across columns do not count. */
function sharesByContent(table: Table, grid: Grid, heads: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, column) => {
    const texts = singleCells(grid, column).map(({ cell }) => printedText(cell));
    const longest = texts.reduce((most, text) => Math.max(most, lengthOf(text)), 0);
    const numbers =
      table.align?.[column] === 'right'
        ? singleCells(grid.slice(heads), column).map(({ cell }) => printedText(cell))
        : [];
    return Math.min(40, Math.max(6, longest, alignedLength(numbers)));
  });
}

/** Characters of a column of numbers whose decimal points stand below each other. */
function alignedLength(texts: readonly string[]): number {
  const parts = texts.flatMap((text) => {
    const tail = tailOf(text);
    return tail === undefined ? [] : [{ whole: text.trim().length - tail.length, tail: tail.length }];
  });
  const most = (part: 'whole' | 'tail') => parts.reduce((widest, each) => Math.max(widest, each[part]), 0);
  return most('whole') + most('tail');
}

/** Text of a cell as it is seen in it: without that of its footnotes. */
function printedText({ children }: TableCell): string {
  const own = (node: PhrasingContent): string => {
    if (node.type === 'footnote') return '';
    return 'children' in node
      ? node.children.map((child) => own(child as PhrasingContent)).join('')
      : textOf(node);
  };
  return children.map(own).join('');
}

/** Characters, full-width ones counted twice. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\uffdc]/.test(character) ? 2 : 1), 0);
}

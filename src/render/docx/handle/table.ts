import type { Table } from 'mdast';
import { type GridCell, gridOf, headRowsOf } from '../../../model/table-grid.ts';
import { decimalIndents } from '../decimal-alignment.ts';
import { type ParagraphLook, writeParagraph } from '../paragraph.ts';
import { writeRuns } from '../runs.ts';
import { isRole } from '../styles.ts';
import type { WordCell, WordContext } from '../types.ts';
import { columnsOf, type Grid, printedText, singleCells, staysWhole } from './table-size.ts';

/** A native table: its head is repeated on every page, merged cells are merged, decimal points stand in one line. */
export function writeTableNode(table: Table, context: WordContext): string {
  const { tables, textWidth } = context;
  if (!tables) throw new TypeError('tables are not loaded');
  const grid = gridOf(table);
  const heads = headRowsOf(table);
  const indents = rightIndents(table, grid.slice(heads), context);
  const columns = columnsOf(table, grid, heads, context);
  // A style of the office's own around the table dresses its cells.
  const cellRole = isRole(context.paragraphRole) ? 'table-text' : context.paragraphRole;
  const isWhole = staysWhole(grid, heads, columns, context);
  const margins = context.styles.cellMargins('table');
  const inCell = ({ column, columns: span }: GridCell): WordContext => {
    const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    return { ...context, textWidth: Math.max(1, width - margins.left - margins.right) };
  };
  const rows = grid.map((places, row) => {
    const isHead = row < heads;
    const isLast = row === grid.length - 1;
    const rowContext = {
      ...context,
      keepNext: isLast
        ? (context.keepNext ?? false)
        : isWhole || isEdge(row, heads, grid.length) || opensGroup(places, row),
    };
    return cellsOf(places, row, (place) =>
      writeParagraph(
        isHead ? 'table-head' : cellRole,
        writeRuns(place.cell.children, inCell(place)),
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
    columns,
    head: rows.slice(0, heads),
    rows: rows.slice(heads),
  });
}

/** A long table parts neither its head from the first two rows below, nor the last row from the one before. */
function isEdge(row: number, heads: number, count: number): boolean {
  return row <= heads || row === count - 2;
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
      context.language,
    );
    cells.forEach((cell, index) => {
      indents.set(cell, columnIndents[index] ?? 0);
    });
  });
  return indents;
}

import type { Table, TableCell } from 'mdast';

/** A cell in a table's grid: where it begins, and how far it reaches. Rows and columns count from 0. */
export interface GridCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The grid of a table, row by row: at every place the cell that is seen there, which is the merged cell where the
 * place is covered. Short rows are filled with empty cells, so that all rows are equally long.
 */
export function gridOf(table: Table): readonly (readonly GridCell[])[] {
  const rows = table.children;
  const width = rows.reduce((widest, { children }) => Math.max(widest, children.length), 0);
  const grid = rows.map(({ children }, row) =>
    Array.from({ length: width }, (_, column): GridCell => {
      const cell = children[column] ?? { type: 'tableCell', children: [] };
      const span = (wanted: number | undefined, room: number) => Math.max(1, Math.min(wanted ?? 1, room));
      return {
        cell,
        row,
        column,
        rows: span(cell.data?.rowSpan, rows.length - row),
        columns: span(cell.data?.columnSpan, width - column),
      };
    }),
  );
  for (const owner of grid.flat()) if (!owner.cell.data?.covered) cover(grid, owner);
  return grid;
}

/** Whether a merged cell hides this place of the grid. */
export function isCovered({ row, column }: GridCell, atRow: number, atColumn: number): boolean {
  return row !== atRow || column !== atColumn;
}

/** Number of head rows, at most all. */
export function headRowsOf(table: Table): number {
  return Math.min(table.data?.heads ?? 1, table.children.length);
}

function cover(grid: readonly GridCell[][], owner: GridCell): void {
  for (const line of grid.slice(owner.row, owner.row + owner.rows))
    for (let column = owner.column; column < owner.column + owner.columns; column++)
      if (line[column]?.cell.data?.covered) line[column] = owner;
}

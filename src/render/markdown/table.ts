import type { PhrasingContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type GridCell, gridOf, headRowsOf, isCovered } from '../../model/table-grid.ts';

/** Between the levels of a head that is written in one row. */
const joints = { zh: '·', en: ' – ' } as const;

/**
 * The content of a table's cells as GFM can hold it: the head in one row, which says at each column the texts above
 * it once each, from top to bottom; below it the covered cells are empty. All rows are equally long, the head is first.
 */
export function flatRows(table: Table, language: keyof typeof joints): PhrasingContent[][][] {
  const grid = gridOf(table);
  // GFM has no table without a head.
  const heads = Math.max(1, headRowsOf(table));
  const head = (grid[0] ?? []).map((_, column) =>
    joined(
      grid.slice(0, heads).flatMap((row) => row[column] ?? []),
      joints[language],
    ),
  );
  const body = grid
    .slice(heads)
    .map((row, index) =>
      row.map((place, column) => (isCovered(place, heads + index, column) ? [] : place.cell.children)),
    );
  return [head, ...body];
}

function joined(cells: readonly GridCell[], joint: string): PhrasingContent[] {
  const seen = new Set<string>();
  const contents = cells
    .map(({ cell }) => cell)
    .filter((cell) => {
      const text = textOf(cell).trim();
      return text !== '' && !seen.has(text) && seen.add(text);
    })
    .map(({ children }) => children);
  return contents.flatMap((children, index): PhrasingContent[] =>
    index === 0 ? children : [{ type: 'text', value: joint }, ...children],
  );
}

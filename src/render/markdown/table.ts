import type { PhrasingContent, Table } from 'mdast';
import { gridOf, headRowsOf, isCovered } from '../../model/table-grid.ts';

/**
 * The content of a table's cells as GFM can hold it: covered cells are empty, so that every text stands once as in Word.
 * GFM knows one head row; further ones follow it in bold. All rows are equally long.
 */
export function flatRows(table: Table): PhrasingContent[][][] {
  const heads = headRowsOf(table);
  return gridOf(table).map((row, index) =>
    row.map((place, column) => {
      if (isCovered(place, index, column)) return [];
      const { children } = place.cell;
      return index > 0 && index < heads ? bold(children) : children;
    }),
  );
}

function bold(children: PhrasingContent[]): PhrasingContent[] {
  const isBold = children.length === 0 || (children.length === 1 && children[0]?.type === 'strong');
  return isBold ? children : [{ type: 'strong', children }];
}

import type { Table, TableCell } from 'mdast';

/**
 * Why the marks of a table cannot be followed: nothing on the left, nothing above, a merged cell that is not a
 * rectangle, or one that reaches from the head into the body.
 */
export type MergeFaultKind = 'no-left' | 'no-above' | 'not-rectangle' | 'leaves-head';

/** A fault and the cell where it shows; row and column count from 0, the first row is the head. */
export interface MergeFault {
  readonly fault: MergeFaultKind;
  readonly row: number;
  readonly column: number;
}

type Mark = '<' | '^';

/** The cells of one merged cell; its first is the top left one, which holds the content. */
interface Region {
  readonly row: number;
  readonly column: number;
  lastRow: number;
  lastColumn: number;
  size: number;
}

/**
 * Merges the cells of a template's table: one that holds only `<` continues the cell on its left, one that holds only
 * `^` the cell above. The top left cell gets `columnSpan` and `rowSpan`; those it covers are `covered` and lose their
 * marks. An escaped `\<` is a character. To be called before values are put in: a value is never a mark.
 * Head and body are told apart only where the table says how many `heads` it has.
 */
export function mergeCells(table: Table): Table | MergeFault {
  const regions = regionsOf(table);
  if ('fault' in regions) return regions;
  for (const region of new Set(regions.flat())) {
    const fault = faultOf(region, regions, table.data?.heads);
    if (fault) return fault;
  }
  return {
    ...table,
    children: table.children.map((row, rowIndex) => ({
      ...row,
      children: row.children.map((cell, column) => {
        const region = regions[rowIndex]?.[column];
        return region ? dressed(cell, region, rowIndex, column) : cell;
      }),
    })),
  };
}

/** The region that each cell belongs to, by row and column. */
function regionsOf(table: Table): Region[][] | MergeFault {
  const regions: Region[][] = [];
  for (const [row, { children }] of table.children.entries()) {
    const line: Region[] = [];
    regions.push(line);
    for (const [column, cell] of children.entries()) {
      const mark = markOf(cell);
      if (mark === undefined) {
        line.push({ row, column, lastRow: row, lastColumn: column, size: 1 });
        continue;
      }
      const region = mark === '<' ? line[column - 1] : regions[row - 1]?.[column];
      if (!region) return { fault: mark === '<' ? 'no-left' : 'no-above', row, column };
      region.lastRow = row;
      region.lastColumn = Math.max(region.lastColumn, column);
      region.size++;
      line.push(region);
    }
  }
  return regions;
}

function faultOf(
  region: Region,
  regions: readonly Region[][],
  heads: number | undefined,
): MergeFault | undefined {
  const { row, column, lastRow, lastColumn, size } = region;
  if (size !== (lastRow - row + 1) * (lastColumn - column + 1))
    for (let atRow = row; atRow <= lastRow; atRow++)
      for (let atColumn = column; atColumn <= lastColumn; atColumn++)
        if (regions[atRow]?.[atColumn] !== region)
          return { fault: 'not-rectangle', row: atRow, column: atColumn };
  if (heads !== undefined && row < heads && lastRow >= heads)
    return { fault: 'leaves-head', row: heads, column };
  return undefined;
}

function dressed(cell: TableCell, region: Region, row: number, column: number): TableCell {
  if (region.size === 1) return cell;
  if (region.row !== row || region.column !== column)
    return { ...cell, children: [], data: { ...cell.data, covered: true } };
  const columnSpan = region.lastColumn - column + 1;
  const rowSpan = region.lastRow - row + 1;
  return {
    ...cell,
    data: {
      ...cell.data,
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    },
  };
}

/** The mark that a cell consists of. One that was written with a backslash or as an entity is longer in the source. */
function markOf({ children }: TableCell): Mark | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const start = only.position?.start.offset;
  const end = only.position?.end.offset;
  if (start !== undefined && end !== undefined && end - start !== 1) return undefined;
  return only.value === '<' || only.value === '^' ? only.value : undefined;
}

/** A merge that cannot be made, told with the template's line. */
export class CellFault extends Error {
  readonly fault: MergeFault;

  constructor(fault: MergeFault) {
    super(fault.fault);
    this.fault = fault;
  }
}

import type { Chart } from '../../../model/bulletin.ts';

/** The one sheet of a chart's workbook; a name that needs no quotes in a formula. */
export const sheetName = 'Sheet1';

/** Letters of a column, counted from 0: A, B … Z, AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Where the categories stand, as a formula. */
export function categoryCells({ categories }: Chart): string {
  return cellRange('A', categories.length);
}

/** Where the name of a series stands, as a formula; series are counted from 0. */
export function nameCell(series: number): string {
  return `${sheetName}!$${columnName(series + 1)}$1`;
}

/** Where the values of a series stand, as a formula. */
export function valueCells({ categories }: Chart, series: number): string {
  return cellRange(columnName(series + 1), categories.length);
}

/** How the values are printed, as a spreadsheet format: 0.00. */
export function numberFormat({ decimals }: Chart): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
}

/** At least one cell: a range cannot be empty. */
function cellRange(column: string, count: number): string {
  return `${sheetName}!$${column}$2:$${column}$${Math.max(1, count) + 1}`;
}

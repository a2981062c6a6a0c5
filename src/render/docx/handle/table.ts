import type { Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { writeParagraph } from '../paragraph.ts';
import { writeRuns } from '../runs.ts';
import type { WordCell, WordContext } from '../types.ts';

/** A native table; its first row is the head. */
export function writeTableNode(table: Table, context: WordContext): string {
  const { tables, textWidth } = context;
  if (!tables) throw new TypeError('tables are not loaded');
  const cell = (node: TableCell, column: number, role: string): WordCell => ({
    paragraphs: [
      writeParagraph(role, writeRuns(node.children, context), context, {
        align: table.align?.[column] ?? undefined,
      }),
    ],
  });
  const row = (cells: readonly TableCell[], role: string) =>
    cells.map((node, column) => cell(node, column, role));
  const [head, ...rows] = table.children;
  const columns = columnWidths(table, textWidth);
  return tables({
    style: context.styles.id('table', 'table'),
    width: textWidth,
    columns,
    head: head ? [row(head.children, 'table-head')] : [],
    rows: rows.map(({ children }) => row(children, 'table-text')),
  });
}

/** Shares the text area by the longest cell of each column, within limits, so that short columns stay narrow. */
function columnWidths(table: Table, textWidth: number): readonly number[] {
  const count = table.children[0]?.children.length ?? 0;
  const lengths = Array.from({ length: count }, (_, column) => {
    const cells = table.children.map(({ children }) => widthOf(children[column]));
    return Math.min(40, Math.max(6, ...cells));
  });
  const sum = lengths.reduce((total, length) => total + length, 0);
  const widths = lengths.map((length) => Math.floor((textWidth * length) / sum));
  const rest = textWidth - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/** Characters, full-width ones counted twice. */
function widthOf(cell: TableCell | undefined): number {
  return cell
    ? [...textOf(cell)].reduce((sum, character) => sum + (/[\u1100-\uffdc]/.test(character) ? 2 : 1), 0)
    : 0;
}

import type { Table } from 'mdast';
import { CellFault, mergeCells } from '../cells.ts';
import { FilterFault, word } from '../filters/types.ts';
import type { BlockTag, TagInput } from './types.ts';

export const table: BlockTag = {
  name: 'table',
  description:
    'A table with several head rows (`heads`), shares of the width (`widths`), and merged cells: `<` continues the cell on its left, `^` the cell above.',
  example:
    '{% table heads: 2, widths: "2 1 1" %}\n| 区 | 受理 | < |\n|:--|--:|--:|\n| ^ | 本月 | 累计 |\n| 城东 | 12 | 60 |\n{% endtable %}',
  takesWord: false,
  options: ['heads', 'widths'],
  make: {
    kind: 'container',
    prepare: (block, input) => (block.type === 'table' ? prepareTable(block, input) : block),
    wrap: (children) => children,
  },
};

function prepareTable(node: Table, { options }: TagInput): Table {
  const heads = options.has('heads') ? headRows(options.get('heads')) : undefined;
  const widths = options.has('widths') ? shares(options.get('widths'), node) : undefined;
  const merged = mergeCells({
    ...node,
    data: {
      ...node.data,
      ...(heads === undefined ? {} : { heads }),
      ...(widths === undefined ? {} : { widths }),
    },
  });
  if ('fault' in merged) throw new CellFault(merged);
  return merged;
}

function headRows(value: unknown): number {
  const number = Number(word(value));
  if (!Number.isInteger(number) || number < 0 || number > 4) throw new FilterFault(`heads: “${word(value)}”`);
  return number;
}

function shares(value: unknown, node: Table): readonly number[] {
  const numbers = word(value)
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const columns = node.children[0]?.children.length ?? 0;
  if (numbers.length !== columns || numbers.some((number) => !(number > 0 && number <= 1000)))
    throw new FilterFault(`widths: “${word(value)}”@columns-are ${columns}`);
  return numbers;
}

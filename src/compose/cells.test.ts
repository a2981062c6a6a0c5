import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { type MergeFault, mergeCells } from './cells.ts';
import { parseMarkdown } from './parser.ts';

function parsed(...lines: string[]): Table {
  const [table] = parseMarkdown(`${lines.join('\n')}\n`, 'zh').children;
  if (table?.type !== 'table') throw new Error('no table');
  return table;
}

/** Cells as words: `text`, `text 2x3` for columns x rows, `.` for covered. */
function drawn(result: Table | MergeFault): string[] {
  if ('fault' in result) throw new Error(`${result.fault} at ${result.row}, ${result.column}`);
  return result.children.map(({ children }) =>
    children
      .map(({ children: [content], data }) => {
        if (data?.covered) return content ? 'covered with content' : '.';
        const text = content && 'value' in content ? content.value : '';
        const { columnSpan, rowSpan } = data ?? {};
        return columnSpan || rowSpan ? `${text} ${columnSpan ?? 1}x${rowSpan ?? 1}` : text;
      })
      .join(' | '),
  );
}

describe('mergeCells', () => {
  it('merges a head of two levels', () => {
    const table = parsed(
      '| 部门 | 受理 | < |',
      '|---|--:|--:|',
      '| ^ | 本月 | 累计 |',
      '| 公安厅 | 12 | 34 |',
    );
    expect(drawn(mergeCells(table))).toEqual([
      '部门 1x2 | 受理 2x1 | .',
      '. | 本月 | 累计',
      '公安厅 | 12 | 34',
    ]);
  });

  it('takes either mark where a cell is covered from the left and from above', () => {
    const block = (mark: string) => parsed('| A | < | x |', '|---|---|---|', `| ^ | ${mark} | y |`);
    expect(drawn(mergeCells(block('<')))).toEqual(['A 2x2 | . | x', '. | . | y']);
    expect(mergeCells(block('^'))).toMatchObject({
      children: [{ children: [{ data: { columnSpan: 2, rowSpan: 2 } }, {}, {}] }, {}],
    });
  });

  it('merges a whole row, and a column below the head', () => {
    const table = parsed(
      '| a | b | c |',
      '|---|---|---|',
      '| **省直** | < | < |',
      '| 1 | 2 | 3 |',
      '| 4 | ^ | 5 |',
      '| 6 | ^ | 7 |',
    );
    expect(mergeCells(table)).toMatchObject({
      children: [
        {},
        { children: [{ children: [{ type: 'strong' }], data: { columnSpan: 3 } }, {}, {}] },
        {},
        {},
        {},
      ],
    });
    expect(drawn(mergeCells(table)).slice(2)).toEqual(['1 | 2 1x3 | 3', '4 | . | 5', '6 | . | 7']);
  });

  it('leaves a table without marks, and the given table, as they are', () => {
    const plain = parsed('| a | b |', '|---|--:|', '| 1 | 2 |');
    expect(mergeCells(plain)).toEqual(plain);
    const marked = parsed('| a | < |', '|---|--:|', '| 1 | 2 |');
    const before = structuredClone(marked);
    const merged = mergeCells(marked);
    expect(marked).toEqual(before);
    expect(merged).toMatchObject({ align: [null, 'right'] });
  });

  it('reads only the bare sign as a mark', () => {
    const table = parsed(
      '| a | \\< | &lt; | `<` | << | **<** | ^a |',
      '|---|---|---|---|---|---|---|',
      '| a | \\^ | < b | 1 | 2 | 3 | 4 |',
    );
    expect(mergeCells(table)).toEqual(table);
  });

  it.each<[string, MergeFault, string[]]>([
    ['nothing on the left', { fault: 'no-left', row: 1, column: 0 }, ['| a | b |', '|---|---|', '| < | 1 |']],
    ['nothing above', { fault: 'no-above', row: 0, column: 1 }, ['| a | ^ |', '|---|---|', '| 1 | 2 |']],
    [
      'nothing above because the row above is short',
      { fault: 'no-above', row: 2, column: 1 },
      ['| a | b |', '|---|---|', '| 1 |', '| 2 | ^ |'],
    ],
    [
      'a corner that is missing at the bottom right',
      { fault: 'not-rectangle', row: 1, column: 1 },
      ['| a | < |', '|---|---|', '| ^ | 2 |'],
    ],
    [
      'a second row that is wider',
      { fault: 'not-rectangle', row: 0, column: 1 },
      ['| a | b |', '|---|---|', '| ^ | < |'],
    ],
    [
      'a row that ends too early',
      { fault: 'not-rectangle', row: 1, column: 1 },
      ['| a | < |', '|---|---|', '| ^ |'],
    ],
  ])('refuses %s', (_name, fault, lines) => {
    expect(mergeCells(parsed(...lines))).toEqual(fault);
  });

  it('refuses a cell that reaches out of the head, where the head is known', () => {
    const table = parsed('| a | b |', '|---|---|', '| ^ | c |', '| ^ | 1 |');
    expect(mergeCells({ ...table, data: { heads: 2 } })).toEqual({ fault: 'leaves-head', row: 2, column: 0 });
    expect(drawn(mergeCells({ ...table, data: { heads: 3 } }))).toEqual(['a 1x3 | b', '. | c', '. | 1']);
  });
});

import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { wordParts } from '../../../../tests/support/word.ts';
import { tableOf, wordOf } from '../../../../tests/support/word-sample.ts';
import { elements } from '../xml-tree.ts';

function descendants(parent: XmlNode, name: string): XmlElement[] {
  if (!(parent instanceof XmlElement)) return [];
  return parent.children.flatMap((child) => [
    ...(child instanceof XmlElement && child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

async function written(table: Table, language: 'zh' | 'en' = 'zh'): Promise<XmlElement> {
  const root = parseXml(wordParts(await wordOf([table], language))['word/document.xml'] ?? '').root;
  const [found] = root ? descendants(root, 'w:tbl') : [];
  if (!found) throw new Error('no table');
  return found;
}

const value = (parent: XmlElement, name: string, attribute = 'w:val') =>
  descendants(parent, name)[0]?.attributes[attribute];
const cellsOf = (row: XmlElement) => elements(row, 'w:tc');
const textOf = (cell: XmlElement) =>
  descendants(cell, 'w:t')
    .map(({ text }) => text)
    .join('');

/** Cells as words: text, then what merges it. */
const drawn = (table: XmlElement) =>
  elements(table, 'w:tr').map((row) =>
    cellsOf(row).map((cell) =>
      [textOf(cell), value(cell, 'w:gridSpan') && `x${value(cell, 'w:gridSpan')}`, value(cell, 'w:vMerge')]
        .filter(Boolean)
        .join(' '),
    ),
  );

const twoLevels = `
| 部门 | 受理 | < | 备注 |
|:--|--:|--:|---|
| ^ | 本月 | 累计 | ^ |
| **省直** | < | < | < |
| 发改委 | 12 | 34 | 含代办 |
| 公安厅 | 5 | 6 | ^ |
| 合计 | 57 | < | |
`.trim();

describe('a table in Word', () => {
  it('merges cells over columns and rows', async () => {
    expect(drawn(await written(tableOf(twoLevels, { heads: 2 })))).toEqual([
      ['部门 restart', '受理 x2', '备注 restart'],
      ['continue', '本月', '累计', 'continue'],
      ['省直 x4'],
      ['发改委', '12', '34', '含代办 restart'],
      ['公安厅', '5', '6', 'continue'],
      ['合计', '57 x2', ''],
    ]);
  });

  it('merges a block of columns and rows', async () => {
    const table = tableOf('| a | < | b |\n|---|---|---|\n| ^ | < | c |\n| 1 | 2 | 3 |', { heads: 2 });
    expect(drawn(await written(table))).toEqual([
      ['a x2 restart', 'b'],
      ['x2 continue', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('repeats all head rows, and splits no row', async () => {
    const rows = elements(await written(tableOf(twoLevels, { heads: 2 })), 'w:tr');
    expect(rows.map((row) => descendants(row, 'w:tblHeader').length)).toEqual([1, 1, 0, 0, 0, 0]);
    expect(rows.map((row) => descendants(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(value(rows[1] as XmlElement, 'w:pStyle')).toBe('TableHead');
    expect(value(rows[2] as XmlElement, 'w:pStyle')).toBe('TableText');
  });

  it('has no head where the table says so', async () => {
    const table = await written(tableOf('| a | b |\n|---|---|\n| 1 | 2 |', { heads: 0 }));
    expect(descendants(table, 'w:tblHeader')).toEqual([]);
    expect(value(table, 'w:tblLook', 'w:firstRow')).toMatch(/^(?:0|false)$/);
  });

  it.each([
    ['by its content', {}],
    ['by shares', { widths: [3, 2, 2.5, 1] }],
    ['by its content where the shares do not fit', { widths: [3, 2] }],
  ])('is exactly as wide as the text, %s', async (_name, data) => {
    const table = await written(tableOf(twoLevels, { heads: 2, ...data }));
    const sum = (widths: readonly (string | undefined)[]) =>
      widths.reduce((total, width) => total + Number(width), 0);
    expect(sum(descendants(table, 'w:gridCol').map(({ attributes }) => attributes['w:w']))).toBe(8844);
    expect(value(table, 'w:tblW', 'w:w')).toBe('8844');
    for (const row of elements(table, 'w:tr'))
      expect(sum(cellsOf(row).map((cell) => value(cell, 'w:tcW', 'w:w')))).toBe(8844);
  });

  it('shares the width as the template says, else by the cells that lie in one column', async () => {
    const columns = async (table: Table) =>
      descendants(await written(table), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(await columns(tableOf(twoLevels, { heads: 2, widths: [4, 2, 2, 1] }))).toEqual([
      3932, 1965, 1965, 982,
    ]);
    const narrow = '| a | b |\n|---|---|\n| 1 | 2 |';
    const long = '一个跨两栏的很长很长的标题';
    expect(await columns(tableOf(`${narrow}\n| ${long} | < |`))).toEqual(await columns(tableOf(narrow)));
    const [first = 0, second = 0] = await columns(tableOf(`${narrow}\n| ${long} | 3 |`));
    expect(first).toBeGreaterThan(second * 3);
  });

  it('centres merged cells, and a head over columns between its edges', async () => {
    const table = await written(tableOf(twoLevels, { heads: 2 }));
    const [head, second, , body, , total] = elements(table, 'w:tr').map(cellsOf);
    expect(head?.map((cell) => value(cell, 'w:vAlign'))).toEqual(['center', 'center', 'center']);
    expect(head?.map((cell) => value(cell, 'w:jc'))).toEqual(['left', 'center', undefined]);
    expect(second?.map((cell) => value(cell, 'w:vAlign'))).toEqual([
      'center',
      undefined,
      undefined,
      'center',
    ]);
    expect(body?.map((cell) => value(cell, 'w:vAlign'))).toEqual([undefined, undefined, undefined, 'center']);
    expect(total?.map((cell) => value(cell, 'w:jc'))).toEqual(['left', 'right', undefined]);
  });

  it('keeps the title of a group with the rows below', async () => {
    const more = Array.from({ length: 16 }, (_, index) => `| 部门${index} | 1 | 2 | |`);
    const group = ['| **省直** | < | < | < |', '| 发改委 | 1 | 2 | |'];
    const long = tableOf([twoLevels, ...more, ...group, ...more].join('\n'), { heads: 2 });
    const rows = elements(await written(long), 'w:tr');
    const kept = rows.map((row) => descendants(row, 'w:keepNext').length);
    expect(kept[22]).toBe(1);
    expect([kept[21], kept[23]]).toEqual([0, 0]);
  });

  it('gives every cell a paragraph, also in short rows', async () => {
    const table = await written(tableOf('| a | b | c |\n|---|---|---|\n| 1 |\n| | | 2 |'));
    expect(
      elements(table, 'w:tr').map((row) => cellsOf(row).map((cell) => elements(cell, 'w:p').length)),
    ).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});

describe('decimals in Word', () => {
  const numbers =
    '| a | b |\n|--:|---|\n| 12 | 12 |\n| 3.5 | 3.5 |\n| **0.25** | |\n| 12.5% | |\n| — | |\n| 7.125 | < |';
  const indents = (table: XmlElement) =>
    elements(table, 'w:tr').map((row) => value(cellsOf(row)[0] as XmlElement, 'w:ind', 'w:right'));

  it('stand below each other in a right-aligned column', async () => {
    // 12 pt 仿宋: 240 twips to the em, every sign half of it.
    const table = await written(tableOf(numbers));
    expect(indents(table)).toEqual([undefined, '360', '120', undefined, undefined, undefined, undefined]);
    expect(textOf(table)).toBe('ab12123.53.50.2512.5%—7.125');
    expect(descendants(table, 'w:ind').length).toBe(2);
  });

  it('take the width of the digits from the font of the table', async () => {
    // 9 pt Arial: 180 twips to the em; the percent sign is the widest tail.
    const table = await written(tableOf(numbers), 'en');
    expect(indents(table)).toEqual([undefined, '310', '160', '60', undefined, undefined, undefined]);
  });

  it('need no indent where all have the same decimals', async () => {
    const table = await written(tableOf('| a |\n|--:|\n| 12.50 |\n| 3.25 |'));
    expect(descendants(table, 'w:ind')).toEqual([]);
  });
});

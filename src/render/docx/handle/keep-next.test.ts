import { describe, expect, it } from 'vitest';
import { wordParts } from '../../../../tests/support/word.ts';
import { styled, tableOf, wordOf } from '../../../../tests/support/word-sample.ts';
import type { Block } from '../../../model/bulletin.ts';

const table = () => tableOf('| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |');
const paragraph: Block = { type: 'paragraph', children: [{ type: 'text', value: '正文' }] };

/** Texts of the paragraphs that stay with the next, those of tables without the rows that always do. */
async function kept(blocks: readonly Block[], language: 'zh' | 'en' = 'zh'): Promise<string[]> {
  const xml = wordParts(await wordOf(blocks, language))['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([written]) => written)
    .filter((written) => written.includes('<w:keepNext/>'))
    .map((written) => [...written.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join(''))
    .filter((text) => !['a', 'b', '1', '2'].includes(text));
}

/** Numbers of the rows, the head being 0, that stay with the next. */
async function keptRows(count: number, cell = '1', heads = 1): Promise<number[]> {
  const rows = Array.from({ length: count }, () => `| ${cell} | 2 |`);
  const written = await wordOf([tableOf(`| a | b |\n|---|---|\n${rows.join('\n')}`, { heads }), paragraph]);
  const xml = wordParts(written)['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].flatMap(([row], index) => {
    const kept = row.split('<w:keepNext/>').length - 1;
    expect([0, 2]).toContain(kept);
    return kept === 2 ? [index] : [];
  });
}

describe('rows that stay with the next', () => {
  it('are all of a short table but the last', async () => {
    expect(await keptRows(3)).toEqual([0, 1, 2]);
    expect(await keptRows(15)).toEqual(Array.from({ length: 15 }, (_, row) => row));
    expect(await keptRows(1)).toEqual([0]);
  });

  it('are the first two and the last but one of a longer one', async () => {
    expect(await keptRows(16)).toEqual([0, 1, 15]);
    expect(await keptRows(40, '1', 2)).toEqual([0, 1, 2, 39]);
    expect(await keptRows(40, '1', 0)).toEqual([0, 39]);
  });

  it('are those of a longer one where few rows are higher than a page', async () => {
    expect(await keptRows(10, '很长的说明'.repeat(60))).toEqual([0, 1, 9]);
  });
});

describe('what stays on one page', () => {
  it('is a chart with the caption below it, though another chart follows', async () => {
    const chart = (file: string): Block => ({
      type: 'chart',
      file,
      form: 'line',
      title: '',
      unit: '',
      decimals: 0,
      categories: ['1'],
      series: [{ name: 'a', values: ['1'] }],
      alternative: 'a',
    });
    expect(
      await kept([
        chart('1.svg'),
        styled('caption', '图1'),
        chart('2.svg'),
        styled('caption', '图2'),
        paragraph,
      ]),
    ).toEqual(['', '']);
  });

  it.each(['zh', 'en'] as const)(
    'is a caption and a unit line with the table below (%s)',
    async (language) => {
      expect(
        await kept([styled('caption', '表1'), styled('unit-line', '单位：件'), table()], language),
      ).toEqual(['表1', '单位：件']);
      expect(await kept([styled('unit-line', '单位：件'), table(), paragraph], language)).toEqual([
        '单位：件',
      ]);
    },
  );

  it('is the last row of a table with the note or the caption below', async () => {
    expect(await kept([table(), styled('note', '注')])).toEqual(['3', '4']);
    expect(await kept([table(), styled('caption', '表1'), paragraph])).toEqual(['3', '4']);
  });

  it('is a caption between two tables with the second', async () => {
    expect(await kept([table(), styled('caption', '表2'), styled('unit-line', '件'), table()])).toEqual([
      '表2',
      '件',
    ]);
  });

  it('is nothing else', async () => {
    expect(
      await kept([styled('caption', '图1'), paragraph, table(), paragraph, styled('note', '注')]),
    ).toEqual([]);
    expect(await kept([styled('note', '注'), table(), styled('signature', '2023年6月15日')])).toEqual([]);
    expect(await kept([styled('caption', '表1')])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { wordParts } from '../../../../tests/support/word.ts';
import { styled, tableOf, wordOf } from '../../../../tests/support/word-sample.ts';
import type { Block } from '../../../model/bulletin.ts';

const table = () => tableOf('| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |');
const paragraph: Block = { type: 'paragraph', children: [{ type: 'text', value: '正文' }] };

/** Texts of the paragraphs that stay with the next, without those of table heads, which always do. */
async function kept(blocks: readonly Block[], language: 'zh' | 'en' = 'zh'): Promise<string[]> {
  const xml = wordParts(await wordOf(blocks, language))['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([written]) => written)
    .filter((written) => written.includes('<w:keepNext/>'))
    .map((written) => [...written.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join(''));
}

describe('what stays on one page', () => {
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

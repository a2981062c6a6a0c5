import { describe, expect, it } from 'vitest';
import { wordParts } from '../../../../tests/support/word.ts';
import { styled, tableOf, wordOf } from '../../../../tests/support/word-sample.ts';
import type { Block } from '../../../model/bulletin.ts';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const broken: Block = { type: 'pageBreak' };

async function partOf(blocks: readonly Block[]): Promise<string> {
  return wordParts(await wordOf(blocks, 'zh'))['word/document.xml'] ?? '';
}

describe('a page break', () => {
  it('is a property of the paragraph that follows', async () => {
    const xml = await partOf([paragraph('甲'), broken, paragraph('乙')]);
    expect(xml).not.toContain('w:type="page"');
    expect(xml).toMatch(/<w:p><w:pPr><w:pStyle [^>]*\/><w:pageBreakBefore\/><\/w:pPr><w:r>.*乙/);
    expect(xml.split('<w:pageBreakBefore/>')).toHaveLength(2);
  });

  it('before a heading, a list or dressed text is one too', async () => {
    const heading: Block = { type: 'heading', depth: 2, children: [{ type: 'text', value: '附件' }] };
    for (const block of [heading, styled('caption', '表1')]) {
      const xml = await partOf([paragraph('甲'), broken, block, paragraph('乙')]);
      expect(xml.split('<w:pageBreakBefore/>')).toHaveLength(2);
    }
  });

  it('before a table stands in a tiny paragraph', async () => {
    const xml = await partOf([paragraph('甲'), broken, tableOf('| a |\n|---|\n| 1 |')]);
    expect(xml).toMatch(/<w:pageBreakBefore\/>[^<]*(<[^>]*>)*?<w:tbl>/);
  });

  it('at the end turns the page for what the shell has behind the body', async () => {
    expect(await partOf([paragraph('甲'), broken])).toContain('<w:br w:type="page"/>');
  });
});

it('a style of the office’s own around a table dresses its cells, a role does not', async () => {
  const table = () => tableOf('| a |\n|---|\n| 1 |');
  const own = await partOf([{ type: 'styled', style: 'Period', children: [table()] }]);
  expect(own).toMatch(/<w:pStyle w:val="Period"\/>(?:(?!<\/w:p>).)*<w:t [^>]*>1</);
  const role = await partOf([{ type: 'styled', style: 'note', children: [table()] }]);
  expect(role).toMatch(/<w:pStyle w:val="TableText"\/>(?:(?!<\/w:p>).)*<w:t [^>]*>1</);
});

import { describe, expect, it } from 'vitest';
import { folderSource } from '../../src/load/folder.ts';
import { readShellFolder } from '../../src/load/word-shell.ts';
import { renderDocx } from '../../src/render/docx/document.ts';
import { projectRoot } from '../support/examples.ts';
import { missingOffice } from '../support/libreoffice.ts';
import { measured } from '../support/page-measure.ts';
import { wordParts } from '../support/word.ts';
import { bulletinOf, styled } from '../support/word-sample.ts';

const path = 'templates/official-zh/shell';
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The official shell with these words for its placeholders; others are blank. */
async function documentWith(
  words: Readonly<Record<string, string>>,
  change: (document: string) => string = (document) => document,
): Promise<Uint8Array> {
  const parts = new Map(readShellFolder(folderSource(projectRoot), path));
  const name = 'word/document.xml';
  parts.set(name, encoder.encode(change(decoder.decode(parts.get(name)))));
  const given: Readonly<Record<string, string>> = {
    'publication.title': '窗口工作周报',
    'issue.labels.issue': '2023年第21期（总第441期）',
    'publication.publisher': '政务服务中心',
    'issue.labels.date': '2023年6月15日',
    ...words,
  };
  const { bytes } = await renderDocx({
    bulletin: bulletinOf([styled('Period', '6月')], 'zh'),
    shell: { path, parts },
    styles: new Map(),
    evaluate: ({ expression }) => given[expression.trim()] ?? '',
  });
  return bytes;
}

const label = (name: string) => `issue.labels.masthead_${name}`;
const top = {
  [label('left')]: '机密★1年',
  [label('middle')]: '内部资料　注意保存',
  [label('right')]: '送审稿　000012',
};
const line = '签发：主任　　审核：副主任　　编辑：办公室';
const twoLines = `${line}　　联系电话：0831-1234567`;

describe('the line above the name', () => {
  const firstParagraph = async (change?: (document: string) => string) =>
    /<w:p[ >].*?<\/w:p>/s.exec(wordParts(await documentWith({}, change))['word/document.xml'] ?? '')?.[0] ??
    '';

  it('stays without words where nothing is given', async () => {
    const paragraph = await firstParagraph();
    expect(paragraph).toContain('<w:pStyle w:val="BulletinTop"/>');
    expect(paragraph).not.toContain('<w:r>');
  });

  it('goes in another style, like every paragraph whose placeholders are blank', async () => {
    const paragraph = await firstParagraph((document) => document.replace('BulletinTop', 'BodyText'));
    expect(paragraph).toContain('<w:pStyle w:val="BulletinName"/>');
  });
});

describe.skipIf(missingOffice)(
  `the masthead in LibreOffice${missingOffice ? ` (skipped: ${missingOffice})` : ''}`,
  () => {
    /** Where the red rule lies on the first page, in millimetres from its top. */
    const redRuleOf = (document: Uint8Array): number | undefined =>
      measured({ document }).document[0]?.lines.find(({ color }) => color === 'red')?.top;

    /** A line of text, GB/T 9704-2012: 225 mm are 22 lines. */
    const lineHeight = 225 / 22;

    it('has its red rule a third down the page, whatever stands above the name', {
      timeout: 240_000,
    }, async () => {
      const long = { 'publication.publisher': '某某省某某市某某区人民政府政务服务和公共资源交易服务中心' };
      const crowded = { ...top, [label('middle')]: '内部资料，注意保存，未经许可不得转载' };
      for (const words of [{}, top, { [label('right')]: '送审稿' }, long, crowded]) {
        const rule = redRuleOf(await documentWith(words));
        expect(rule, JSON.stringify(words)).toBeGreaterThan(97);
        expect(rule, JSON.stringify(words)).toBeLessThan(101);
      }
    });

    it('lowers the rule by one line for each line of names', { timeout: 240_000 }, async () => {
      const none = redRuleOf(await documentWith(top)) ?? 0;
      const one = redRuleOf(await documentWith({ ...top, [label('lines')]: line })) ?? 0;
      const two = redRuleOf(await documentWith({ ...top, [label('lines')]: twoLines })) ?? 0;
      expect(one - none).toBeCloseTo(lineHeight, 0);
      expect(two - none).toBeCloseTo(2 * lineHeight, 0);
    });
  },
);

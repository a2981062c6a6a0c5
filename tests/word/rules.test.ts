import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Block } from '../../src/model/bulletin.ts';
import { brokenRules } from '../support/word-rules.ts';
import { styled, tableOf, wordOf } from '../support/word-sample.ts';

const note: Block = {
  type: 'paragraph',
  children: [
    { type: 'text', value: '数字' },
    { type: 'footnote', children: [{ type: 'paragraph', children: [{ type: 'text', value: '口径' }] }] },
    { type: 'link', url: 'https://example.org/', children: [{ type: 'text', value: '链接' }] },
  ],
};
const sound = await wordOf([styled('caption', '表1'), tableOf('| 甲 |\n|--:|\n| 1 |'), note]);

/** The sound file with one place of one part changed. */
function damaged(part: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(sound);
  const before = new TextDecoder().decode(files[part]);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to damage in ${part}`);
  return zipSync({ ...files, [part]: new TextEncoder().encode(after) });
}

const main = 'word/document.xml';
const bookmark = '<w:bookmarkStart w:id="1" w:name="a"/>';

it('the rules of Word files are kept by a sound one', () => {
  expect(brokenRules(sound)).toEqual([]);
});

it.each([
  [main, '</w:body>', '', 'word/document.xml: Missing end tag'],
  [
    main,
    /(<w:pPr>)(<w:pStyle[^>]*>)(?=<\/w:pPr>)/,
    '$1<w:jc w:val="left"/>$2',
    'w:pStyle stands too late in w:pPr',
  ],
  [main, '<w:pPr>', '<w:pPr><w:b/>', 'word/document.xml: w:b in w:pPr'],
  [main, '<w:rPr>', '<w:rPr><w:i/><w:i/>', 'w:i stands too late in w:rPr, or twice'],
  [main, '<w:pStyle w:val="Caption"', '<w:pStyle w:val="Nowhere"', 'no paragraph style Nowhere'],
  [main, /<w:t [^>]*>数字/, '<w:t>数字 ', '“数字 ” loses its spaces'],
  [main, /(<w:t [^>]*>)数字/, '$1数\t字', 'has a line end or tab'],
  [main, /<w:p>(?:(?!<w:p>).)*<\/w:p><\/w:tc>/s, '</w:tc>', 'a cell ends without a paragraph'],
  [main, /(<w:footnoteReference w:id=")\d+/, '$199', 'no footnote 99'],
  [main, /r:id="rIdAdded1"/, 'r:id="rId99"', 'no relation rId99'],
  [main, '</w:p>', `${bookmark}${bookmark}</w:p>`, 'bookmark id 1 twice'],
  [main, '</w:p>', `${bookmark}</w:p>`, 'bookmark 1 without end'],
  ['[Content_Types].xml', /<Override PartName="\/word\/styles.xml"[^>]*>/, '$&$&', 'two content types'],
  [main, '</w:p>', '<w:bookmarkEnd w:id="1"/></w:p>', 'bookmark 1 without start'],
  ['[Content_Types].xml', 'word/footnotes.xml', 'word/n.xml', 'a content type for no part'],
  ['word/_rels/document.xml.rels', 'footer1.xml', 'footer9.xml', 'no part word/footer9.xml'],
  ['word/_rels/document.xml.rels', 'rId5', 'rId4', 'relation rId4 twice'],
] as const)('a fault in %s is found: %s', (part, from, to, expected) => {
  expect(brokenRules(damaged(part, from, to)).join('\n')).toContain(expected);
});

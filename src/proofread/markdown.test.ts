import { describe, expect, it } from 'vitest';
import { markdownParagraphs, notWords } from './markdown.ts';

const texts = (markdown: string) => markdownParagraphs(markdown, 'zh').map(({ text }) => text);

describe('running text of Markdown', () => {
  it.each([
    [
      'emphasis and links',
      'The **east** [quay](https://example.org/quay) is ~~shut~~ open.',
      'The east quay is shut open.',
    ],
    ['marks of lists and tasks', '- [x] The quay is open.', 'The quay is open.'],
    ['code', 'Of `a` and `b`, `c`.', `Of ${notWords} and ${notWords}, ${notWords}.`],
    ['an address', 'See <https://example.org>, then.', `See ${notWords}, then.`],
  ])('reads %s', (_name, markdown, text) => {
    expect(markdownParagraphs(markdown, 'en').map((paragraph) => paragraph.text)).toEqual([text]);
  });

  it('joins the lines of a paragraph as they are printed', () => {
    expect(texts('第一段，**重点**在此。\n接着写。\n\n- 一项；\n- 又一项。')).toEqual([
      '第一段，重点在此。接着写。',
      '一项；',
      '又一项。',
    ]);
  });

  it('takes every cell of a table for a paragraph', () => {
    expect(texts('| 部门 | 件 |\n|---|---:|\n| 水利厅 | 12 |')).toEqual(['部门', '件', '水利厅', '12']);
  });

  it.each([
    '1. 一项**重点**，\n   又一行；\n2. *斜体*的词。\n\n| 甲 | 乙丙 |\n|---|---|\n| 丁 | 戊己 |\n',
    '> Of `code`  and\n**more** than\\_that.',
  ])('knows the place of every character of %j', (markdown) => {
    for (const { text, offsets } of markdownParagraphs(markdown, 'en')) {
      expect(offsets).toHaveLength(text.length + 1);
      const seen = [...text].map((character, at) => [character, markdown[offsets[at] ?? -1]]);
      const other = seen.filter(([character, typed]) => character !== typed);
      expect(other.map(([character]) => character).filter((c) => c !== notWords && c !== ' ')).toEqual([]);
    }
  });
});

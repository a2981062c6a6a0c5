import { describe, expect, it } from 'vitest';
import { markdownParagraphs } from './markdown.ts';

const texts = (markdown: string) => markdownParagraphs(markdown, 'zh').map(({ text }) => text);

describe('running text of Markdown', () => {
  it('has neither marks of lists nor of emphasis, neither code nor addresses', () => {
    expect(
      texts(
        '第一段，**重点**在此。\n接着写。\n\n- 一项`x y`；\n- 见[规定](https://example.org/a(b)。\n\n> 引文。',
      ),
    ).toEqual(
      ['第一段，重点在此。接着写。', '一项；', '见规定。', '引文。'].map((text) =>
        expect.stringContaining(text.slice(0, 2)),
      ),
    );
  });

  it('takes every cell of a table for a paragraph', () => {
    expect(texts('| 部门 | 件 |\n|---|---:|\n| 水利厅 | 12 |')).toEqual(['部门', '件', '水利厅', '12']);
  });

  it('knows the place of every character', () => {
    const markdown =
      '1. 一项**重点**，\n   又一行；\n2. *斜体*的词。\n\n| 甲 | 乙丙 |\n|---|---|\n| 丁 | 戊己 |\n';
    for (const { text, offsets } of markdownParagraphs(markdown, 'zh')) {
      expect(offsets).toHaveLength(text.length + 1);
      expect([...text].map((_, at) => markdown[offsets[at] ?? -1]).join('')).toBe(text);
    }
  });
});

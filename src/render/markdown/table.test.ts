import { describe, expect, it } from 'vitest';
import { bulletinOf, tableOf } from '../../../tests/support/word-sample.ts';
import { renderMarkdown } from './markdown.ts';

const twoLevels = `
| 部门 | 受理 | < | 办结 |
|:--|--:|--:|--:|
| ^ | 本月 | 累计 | 办结 |
| **省直** | < | < | < |
| 公安厅 | 12 | 34 | ^ |
| 合计 | 46 | < | 5 |
`.trim();

const printed = (markdown: string, heads: number, language: 'zh' | 'en') =>
  renderMarkdown(bulletinOf([tableOf(markdown, { heads })], language))
    .trimEnd()
    .split('\n');

describe('a table beyond GFM', () => {
  it('prints the first row of a head as the head, further ones in bold, and every text once', () => {
    expect(printed(twoLevels.replace('| ^ |\n| 合计', '| 5 |\n| 合计'), 2, 'zh')).toEqual([
      '| 部门 | 受理 |  | 办结 |',
      '| :--- | ---: | ---: | ---: |',
      '|  | **本月** | **累计** | **办结** |',
      '| **省直** |  |  |  |',
      '| 公安厅 | 12 | 34 | 5 |',
      '| 合计 | 46 |  | 5 |',
    ]);
  });

  it('makes nothing bold twice', () => {
    const table = `
| District | Reported | < | < |
|---|--:|--:|--:|
| ^ | Week | Year | < |
| ^ | | **First** | Second |
| North | 12 | 34 | 3 |
`.trim();
    expect(printed(table, 3, 'en').slice(0, 4)).toEqual([
      '| District | Reported |  |  |',
      '| --- | ---: | ---: | ---: |',
      '|  | **Week** | **Year** |  |',
      '|  |  | **First** | **Second** |',
    ]);
  });

  it('leaves cells of the body empty that are covered from above', () => {
    expect(printed('| a | b |\n|---|---|\n| 1 | x |\n| 2 | ^ |\n| 3 | ^ |', 1, 'en')).toEqual([
      '| a | b |',
      '| --- | --- |',
      '| 1 | x |',
      '| 2 |  |',
      '| 3 |  |',
    ]);
  });

  it('fills short rows, and takes the first row for the head where the table has none', () => {
    expect(printed('| a | b |\n|---|---|\n| 1 |', 0, 'zh')).toEqual([
      '| a | b |',
      '| --- | --- |',
      '| 1 |  |',
    ]);
  });
});

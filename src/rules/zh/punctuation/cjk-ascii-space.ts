import { overlap, quotations } from '../../../language/quotations.ts';
import { defineRule, type Edit, together } from '../../rule.ts';

const wide = '[\\p{Script=Han}，。；：、！？（）“”‘’《》—…]';

const spaces = new RegExp(`(?<=${wide}) +(?=[A-Za-z\\d])|(?<=[A-Za-z\\d%]) +(?=${wide})`, 'gu');

export const cjkAsciiSpace = defineRule({
  code: 'cjk-ascii-space',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '汉字与数字、字母之间有空格（本段{count}处）',
    en: 'Spaces between Chinese and digits or letters ({count} in this paragraph)',
  },
  hint: { zh: '删去空格，间距由排版决定', en: 'Take them out; the distance is made by the layout' },
  meaning: {
    zh: '汉字与数字、字母之间的间距是排版的事，不用空格。有的打空格、有的不打，印出来疏密不一。',
    en: 'The distance between Chinese and digits or letters is made by the layout. Spaces in some places and not in others print unevenly.',
  },
  basis: 'W3C《中文排版需求》',
  rejected: [
    {
      text: '6⟦ ⟧月 5 日，水利厅窗口受理 343 件。',
      fixed: '6月5日，水利厅窗口受理343件。',
    },
    { text: '推动⟦ ⟧ETC 安装业务进驻大厅。', fixed: '推动ETC安装业务进驻大厅。' },
  ],
  accepted: [
    '6月5日，水利厅窗口受理343件。',
    '机读区写有“GARCIA LOPEZ 先生”。',
    '执行GB/T 9704和GB/T 15834两项标准。',
    '执行GB/T 9704-2012 党政机关公文格式。',
    '表1 各市受理量',
    '选项为A. 同意 B. 不同意。',
    '图中数据可靠（来源：省统计局 2023年6月）。',
    '1.2 总体要求',
    '时间为6月5日 9:30 大厅。',
    '张 三与李 四参加。',
  ],
  scope: 'passage',
  in: ['item', 'text', 'title'],
  *check({ text }) {
    if (!text.includes(' ')) return;
    const found = [...text.matchAll(spaces)].filter(
      ({ 0: run, index }) =>
        !isForm(text.slice(Math.max(0, index - 24), index), text.slice(index + run.length)),
    );
    if (found.length === 0) return;
    const kept = quotations(text);
    yield* together(
      found
        .map(({ 0: run, index }): Edit => ({ span: [index, index + run.length], text: '' }))
        .filter(({ span }) => !kept.some((quoted) => overlap(quoted, span))),
    );
  },
});

/** Whether a space is part of a form: behind the number of a heading, a table or a figure, around a time of day, before a
 * letter that numbers or a year that follows a source,
 * between the number of a standard and its name. */
function isForm(before: string, after: string): boolean {
  return (
    (/^\d{1,3}(?:\.\d{1,3}){0,4}$/.test(before) && !/^[月日年个家名件项人次]/.test(after)) ||
    /[图表件录][A-Z]?\d{1,3}(?:[.-]\d{1,3})?$/.test(before) ||
    (before.endsWith('日') && /^\d{1,2}[:：]\d/.test(after)) ||
    /\d[:：]\d\d$/.test(before) ||
    /^(?:[A-Z][.．、]|\d{4}年)/.test(after) ||
    /[A-Z] ?\d{1,6}(?:\.\d{1,3})?[-—]\d{4}$/.test(before)
  );
}

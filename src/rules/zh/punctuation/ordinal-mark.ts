import { defineRule, type Edit, together } from '../../rule.ts';

/** Where a number may begin a paragraph or a member of a list. */
const start = '(?<=^|[。；：])';

const forms = new RegExp(
  [
    `${start}\\d{1,2}、(?=\\p{Script=Han})`,
    `${start}[（(][一二三四五六七八九十\\d]{1,3}[）)][、，](?=[^（(])`,
    `${start}[一二三四五六七八九十]{1,3}[.．](?=\\p{Script=Han})`,
    `${start}第[一二三四五六七八九十]、(?![第一二三四五六七八九十\\d])`,
  ].join('|'),
  'gu',
);

const written = (found: string) =>
  /^\d/.test(found)
    ? found.replace('、', '.')
    : found.startsWith('第')
      ? found.replace('、', '，')
      : found.replace(/[）)][、，]$/, (end) => end[0] ?? '').replace(/[.．]$/, '、');

export const ordinalMark = defineRule({
  code: 'ordinal-mark',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '序号“{text}”的标点不对（本段{count}处）',
    en: 'The number “{text}” has a mark that does not go with it ({count} in this paragraph)',
  },
  hint: { zh: '如“{text}”改成“{replacement}”', en: 'Write “{replacement}” for “{text}”' },
  meaning: {
    zh: '序号后面用什么标点有定规：“一”后用顿号，“1”后用下脚点，带括号的后面不用点号，“第一”“首先”后用逗号。',
    en: 'Each kind of number has its mark: 一、 1. （一） without any, 第一，',
  },
  basis: 'GB/T 15834-2011 附录 序次语',
  rejected: [
    { text: '⟦1、⟧受理情况。本周受理343件。', fixed: '1.受理情况。本周受理343件。' },
    { text: '⟦（一）、⟧着装情况。窗口人员着装规范。', fixed: '（一）着装情况。窗口人员着装规范。' },
    {
      text: '会议议定：⟦1、⟧完善制度；2、加强培训。',
      fixed: '会议议定：1.完善制度；2.加强培训。',
    },
    { text: '⟦一.⟧总体情况良好。', fixed: '一、总体情况良好。' },
    { text: '⟦第一、⟧要抓进度。倒排工期。', fixed: '第一，要抓进度。倒排工期。' },
  ],
  accepted: [
    '1.与交通运输厅协商大件运输许可的并联审批。',
    '1、2、3号楼和4、5号楼的竣工验收同步进行。',
    '（一）、（二）两项由综合窗口承办。',
    '第一、二产业比重下降。第一、第三小组参加。',
    '一、二级响应各启动1次。',
    '会议议定：一、由自然资源局负责；二、由财政局负责。',
    '流程分为①受理、②审查。',
  ],
  scope: 'passage',
  in: ['item', 'text', 'title'],
  *check({ text }) {
    if (!/[、.．，]/.test(text)) return;
    yield* together(
      [...text.matchAll(forms)].map(
        ({ 0: found, index }): Edit => ({ span: [index, index + found.length], text: written(found) }),
      ),
    );
  },
});

import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';

/** Two runs of digits with a blank between them and a unit behind: a number that was broken at the end of a line. */
const split =
  /(?<=[\p{Script=Han}，、：（])\d{1,9} +\d{1,9}(?:\.\d+)?(?=余?(?:万|亿)?(?:件|个|名|户|条|元|吨|亩|份|辆|册|套|台|家|次|项|人次|人[，。；、]))/gu;

export const splitNumber = defineRule({
  code: 'split-number',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: { zh: '一个数被断成了两截：“{text}”', en: 'A number is broken in two: “{text}”' },
  hint: {
    zh: '是一个数就写在同一行里，中间不留空格；是两个数就用标点隔开',
    en: 'Write one number on one line, without a space; put a mark between two',
  },
  meaning: {
    zh: '数字中间换行或打了空格，印出来像两个数。多半是从排好版的文件粘贴来的。',
    en: 'A line end or a space inside a number makes two of it in print. It comes from pasting a laid-out text.',
  },
  rejected: [
    { text: '今年以来，累计受理⟦2844\n06⟧件，按时办结。', good: '今年以来，累计受理284406件，按时办结。' },
    { text: '全市共培训⟦12 300⟧人，其中线上8000人。', good: '全市共培训12300人，其中线上8000人。' },
  ],
  accepted: [
    '今年以来，累计受理284406件，按时办结。',
    '咨询电话028 86601234，传真86605678。',
    '6月5日 9:30，大厅开放。',
    '型号为ZX 200 3台设备到位。',
    '受理12345 热线工单30件。',
  ],
  scope: 'passage',
  in: ['item', 'text'],
  check: ({ text }) => (/\d \d/.test(text) ? unquoted(text, hitsOf(text, split)) : []),
});

import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';

export const dateZeroPadding = defineRule({
  code: 'date-zero-padding',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '日期里有多余的0：“{text}”', en: 'The date has a zero too many: “{text}”' },
  hint: { zh: '写成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '公文里用年月日写的日期不编虚位，月和日前面不加0。',
    en: 'Dates with 年, 月 and 日 have no leading zeros in official documents.',
  },
  basis: 'GB/T 9704-2012 7.4.3',
  rejected: [
    { text: '⟦06月05日⟧，水利厅窗口举办业务培训。', good: '6月5日，水利厅窗口举办业务培训。' },
    { text: '系统于⟦2023年06月⟧上线，⟦6月09日⟧起试运行。' },
  ],
  accepted: [
    '6月5日，水利厅窗口举办业务培训。',
    '10月20日，系统上线。',
    '短信写着：“您已预约06月05日上午的号。”',
    '该款相机的型号为X06，3月份到货。',
    '采集时间为2023-06-05T09:30:00。',
  ],
  scope: 'passage',
  in: ['item', 'title', 'text'],
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(text, /(?<!\d)(?:\d{4}年)?(?:0\d月(?:\d{1,2}日)?|\d{1,2}月0\d日)/g, ([date]) => ({
        replacement: date.replace(/(?<!\d)0(?=\d)/g, ''),
      })),
    ),
});

import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';

export const leadingZeroDecimal = defineRule({
  code: 'leading-zero-decimal',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '小数缺了前面的0：“{text}”', en: 'The decimal lacks its zero: “{text}”' },
  hint: {
    zh: '写成“{replacement}”；若丢了整数，补上',
    en: 'Write “{replacement}”, or add the digits that were lost',
  },
  meaning: {
    zh: '小于1的小数，小数点前的0不能省。只剩小数点的，也可能是整数部分丢了。',
    en: 'A decimal below one has a zero before its point. Where it lacks, digits may have been lost as well.',
  },
  basis: 'GB/T 15835-2011 5.1.2',
  rejected: [
    { text: '同比增长⟦.46%⟧。', good: '同比增长0.46%。' },
    { text: '占用耕地⟦.8亩⟧，投资⟦.35亿⟧元。' },
  ],
  accepted: [
    '同比增长0.46%。',
    '附件为.7z格式，另附.3gp视频。',
    '系统升级到V2.1，域名以.cn结尾。',
    '占用耕地10.8亩。',
  ],
  scope: 'passage',
  in: ['item', 'title', 'text', 'data'],
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(text, /(?<=[\p{Script=Han}，（])\.\d+(?:%|‰|万|亿|元|吨|亩|倍|公里|米)/gu, ([number]) => ({
        replacement: `0${number}`,
      })),
    ),
});

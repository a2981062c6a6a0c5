import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';
import { areApproximate, countedUnits, smallNumerals } from './small-numbers.ts';

const pair = new RegExp(`(?<![\\d.、])([1-9])、([1-9])${countedUnits}(?!别)`, 'g');

export const approxArabic = defineRule({
  code: 'approx-arabic',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '约数用了阿拉伯数字：“{text}”',
    en: 'An approximate number in Arabic numerals: “{text}”',
  },
  hint: {
    zh: '写成“{replacement}”；若是两个数，各写各的单位',
    en: 'Write “{replacement}”; if two numbers are meant, give each its unit',
  },
  meaning: {
    zh: '相邻的两个数连用表示约数时用汉字，中间不加顿号。',
    en: 'Two neighbouring numbers that say about how many are written in Chinese numerals, without a mark.',
  },
  basis: 'GB/T 15835-2011 4.2.2、5.2.1',
  rejected: [
    { text: '办理时间由⟦3、4个⟧月缩短到10天。', good: '办理时间由三四个月缩短到10天。' },
    { text: '企业往往要跑⟦5、6天⟧才能办成。' },
  ],
  accepted: [
    '办理时间由三四个月缩短到10天。',
    '1、2、3号楼和4、5号楼的竣工验收同步进行。',
    '整改涉及3、4层的12家商户。',
    '甲、乙两地分别新增3、4个站点。',
    '1、2个窗口增设叫号屏。',
    '表3、4个别数据为快报数。',
    '7、8月为主汛期。',
  ],
  scope: 'passage',
  in: ['item', 'text'],
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(text, pair, ({ 0: words, 1: first = '', 2: second = '', index }) =>
        // 表3、4, 第5、6层 and the like say which.
        areApproximate(text, index, Number(first), Number(second)) &&
        !/[第周月期表图件附]/.test(text[index - 1] ?? '')
          ? { replacement: words.replace(/(\d)、(\d)/, (_, one, two) => numeral(one) + numeral(two)) }
          : undefined,
      ),
    ),
});

const numeral = (digit: string) => smallNumerals[Number(digit) - 1] ?? digit;

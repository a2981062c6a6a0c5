import { readChineseDigits, readChineseNumber } from '../../../language/chinese-numbers.ts';
import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';

const number = '[一二三四五六七八九十]';

/** 2023年五月初五 and 五月初五 are days of the old calendar; 三日 may be three days. */
const mixed = new RegExp(
  [
    `[一二][〇零○一二三四五六七八九]{3}年\\d{1,2}月(?:\\d{1,2}日)?`,
    `(?<!\\d)\\d{4}年${number}{1,2}月\\d{1,2}日`,
    `(?<![\\d、])\\d{1,2}月(?:${number}{2,3}|[四五六七八九十])日(?![游内间以])`,
    `(?<!农历|阴历|[\\d个第近每满${number.slice(1, -1)}])${number}{1,2}月\\d{1,2}日`,
  ].join('|'),
  'g',
);

export const mixedDateScripts = defineRule({
  code: 'mixed-date-scripts',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '一个日期里混用汉字和阿拉伯数字：“{text}”',
    en: 'Chinese and Arabic numerals in one date: “{text}”',
  },
  hint: { zh: '写成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '同一个日期的年、月、日用同一种数字。',
    en: 'Year, month and day of one date take the same kind of numerals.',
  },
  basis: 'GB/T 15835-2011 4.3',
  rejected: [
    { text: '系统于⟦二〇二三年6月⟧上线。', good: '系统于2023年6月上线。' },
    { text: '⟦6月十五日⟧，水利厅窗口举办业务培训。' },
    { text: '展览定于⟦2023年六月9日⟧开幕，⟦六月20日⟧闭幕。' },
  ],
  accepted: [
    '二〇二三年六月九日，两市签订合作协议。',
    '2023年6月9日，两市签订合作协议。',
    '2023年五月初五是端午节。',
    '凭6月三日游套票可在3个景区使用。',
    '第三月8日内办结的，计入当月。',
    '农历八月15日当晚，展馆延时开放。',
    '农历2023年八月十五日当晚，展馆延时开放。',
  ],
  scope: 'passage',
  in: ['item', 'title', 'text'],
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(text, mixed, ([date]) => ({
        replacement: date
          .replace(/^[一二][〇零○一二三四五六七八九]{3}(?=年)/, (year) => String(readChineseDigits(year)))
          .replace(/[一二三四五六七八九十]+(?=[月日])/g, (part) => String(readChineseNumber(part) ?? part)),
      })),
    ),
});

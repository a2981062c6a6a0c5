import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';

/** So far from the issue's year two digits are still one of ours, and no number of years. */
const around = 5;

export const yearTwoDigit = defineRule({
  code: 'year-two-digit',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: { zh: '年份只写了两位：“{text}”', en: 'The year has only two digits: “{text}”' },
  hint: { zh: '写成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '年份用四位数字写全，不用两位简写。',
    en: 'A year is written with all four digits.',
  },
  basis: 'GB/T 15835-2011 5.1.4',
  rejected: [
    { text: '⟦23年6月5日⟧，水利厅窗口举办业务培训。', good: '2023年6月5日，水利厅窗口举办业务培训。' },
    { text: '截至⟦23年一季度⟧，共受理343件。' },
  ],
  accepted: [
    '2023年6月5日，水利厅窗口举办业务培训。',
    '该系统连续运行23年，故障3次。',
    '本期发行23年期国债。',
    '他在23年6个月的工作中没有请过假。',
    '光绪23年6月5日的档案已经修复。',
    '他回忆说：“那是87年6月5日。”',
    '该案判处有期徒刑12年6月。',
  ],
  scope: 'passage',
  in: ['item', 'title', 'text'],
  check: ({ text }, { issue }) => {
    const year = Number(issue.period.to.slice(0, 4));
    return unquoted(
      text,
      hitsOf(
        text,
        // Behind other words it may be the year of a reign, or a number of years.
        /(?<=^|[，。；：、（ 于在自从至到])(\d{2})年(?:\d{1,2}月\d{1,2}日|第?[一二三四]季度|[上下]半年)/g,
        ([date, digits]) => {
          const whole = Math.floor(year / 100) * 100 + Number(digits);
          return Math.abs(whole - year) <= around
            ? { replacement: `${Math.floor(year / 100)}${date}` }
            : undefined;
        },
      ),
    );
  },
});

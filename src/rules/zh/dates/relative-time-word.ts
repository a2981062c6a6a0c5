import { formatDay } from '../../../language/dates.ts';
import { defineRule } from '../../rule.ts';

const leading =
  /^((?:今天|今日|昨天|昨日|前天|上周[一二三四五六日天]?|上星期[一二三四五六日天]|(?:本月|上个?月)\d{1,2}日)(?:上午|中午|下午|晚上?|凌晨)?)，/;

export const relativeTimeWord = defineRule({
  code: 'relative-time-word',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '条目的时间写成“{text}”，读者要另外推算',
    en: 'The item says “{text}”; readers have to work out the day',
  },
  hint: { zh: '写明日期，如“{example}，……”', en: 'Give the day, as in “{example}，……”' },
  meaning: {
    zh: '“昨天”“上周”以写稿那天为准，刊物印出来已经不是那一天。条目开头写具体日期；“本周”“今年以来”不在此列。',
    en: 'Yesterday and last week count from the day of writing, and the bulletin is read later. An item begins with a date; 本周 and 今年以来 are fine.',
  },
  basis: '新闻写作惯例：少用时间代词',
  rejected: [
    { text: '⟦昨天下午⟧，水利厅窗口举办业务培训。' },
    { text: '⟦上周⟧，水利厅窗口举办业务培训。' },
    { text: '⟦本月5日⟧，水利厅窗口举办业务培训。' },
  ],
  accepted: [
    '本周，水利厅窗口受理8件。',
    '今年以来，水利厅窗口受理343件。',
    '上周受理的8件均已办结。',
    '去年12月，该县列为试点。今年，试点范围扩大。',
    '志愿者说：“今天我扶您一把。”',
    '“昨天，今天，明天”主题展览开幕。',
  ],
  scope: 'item',
  *check({ passages: [passage] }, { issue }) {
    const [, word] = leading.exec(passage.text) ?? [];
    if (word !== undefined)
      yield {
        passage,
        span: [0, word.length],
        args: { example: formatDay(issue.period.from, 'zh', 'M月D日') },
      };
  },
});

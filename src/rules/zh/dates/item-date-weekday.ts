import {
  dayIn,
  daysOutside,
  nearestDay,
  type WrittenDay,
  writtenDates,
} from '../../../language/chinese-dates.ts';
import { weekdayOf } from '../../../model/calendar.ts';
import type { Day, Period } from '../../../model/period.ts';
import { unquoted } from '../../quoted.ts';
import { defineRule, everywhere, type Hit } from '../../rule.ts';

const names = '日一二三四五六';

/** Farther from the period a date without a year may be one of another year. */
const nearby = 90;

export const itemDateWeekday = defineRule({
  code: 'item-date-weekday',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '{date}是{replacement}，不是{text}',
    en: '{date} is a {replacement}, not a {text}',
  },
  hint: {
    zh: '日期和星期核对一遍，改正写错的一个',
    en: 'Check the date and the weekday, and correct the one that is wrong',
  },
  meaning: {
    zh: '日期和星期对不上，读者不知道该信哪一个，通知类文字尤其误事。',
    en: 'The weekday does not fit the date. Readers cannot know which to trust.',
  },
  basis: '历法',
  rejected: [
    { text: '6月5日（⟦星期二⟧），水利厅窗口举办业务培训。' },
    { text: '演练定于2023年6月8日（⟦周五⟧）举行。' },
    { text: '6月5日（星期一）至9日（⟦星期四⟧），窗口开展轮训。' },
  ],
  accepted: [
    '6月5日（星期一），水利厅窗口举办业务培训。',
    '6月8日（周四）至9日（周五），窗口开展轮训。',
    '2023年12月29日（星期五）至2024年1月2日（星期二），系统停机升级。',
    '去年6月5日（星期日）上线的系统运行满一年。',
    '2022年6月3日受理，6月5日（星期日）办结。',
    '该馆每年12月5日（星期六）闭馆的旧例不再执行。',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }, { issue }) => unquoted(text, wrong(text, issue.period)),
});

function* wrong(text: string, period: Period): Iterable<Hit> {
  if (!/（(?:星期|周)/.test(text)) return;
  // Another year in the text may be that of all its dates; so may a word for one.
  const years = new Set([...text.matchAll(/\d{4}(?= ?年)/g)].map(([year]) => Number(year)));
  const otherYear = /[去前明次翌同][年岁]|上年|历年|每年/.test(text);
  for (const { from, to } of writtenDates(text))
    for (const written of from === to ? [from] : [from, { ...to, ...yearOf(from, to) }]) {
      const day = written.year === undefined ? near(written, period) : dayIn(written, written.year);
      if (!day || !written.weekday) continue;
      const certain = written.year !== undefined || (!otherYear && isOnly(years, day));
      const right = names[weekdayOf(day) ?? 0] as string;
      const { text: stated, span } = written.weekday;
      if (!certain || stated.at(-1)?.replace('天', '日') === right) continue;
      const date = `${written.month}月${written.day}日`;
      yield { span, args: { date }, replacement: stated.slice(0, -1) + right };
    }
}

/** The year of the first day of a range holds for the last one too, unless it crosses New Year. */
function yearOf(from: WrittenDay, to: WrittenDay): { year?: number } {
  const year = to.year ?? (from.year === undefined ? undefined : from.year + (to.month < from.month ? 1 : 0));
  return year === undefined ? {} : { year };
}

function near(written: WrittenDay, period: Period): Day | undefined {
  const day = nearestDay(written, period);
  return day !== undefined && daysOutside(day, period) <= nearby ? day : undefined;
}

const isOnly = (years: ReadonlySet<number>, day: Day) =>
  years.size === 0 || (years.size === 1 && years.has(Number(day.slice(0, 4))));

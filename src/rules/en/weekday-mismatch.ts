import { formatDay } from '../../language/dates.ts';
import { weekdayOf } from '../../model/calendar.ts';
import { type Day, parseDay } from '../../model/period.ts';
import { defineRule, everywhere, type Hit, type RuleContext } from '../rule.ts';
import { daysIn, type WrittenDay, weekdayNames } from './dates-in-text.ts';

export const weekdayMismatch = defineRule({
  code: 'weekday-mismatch',
  severity: 'error',
  waive: 'file',
  language: 'en',
  message: {
    zh: '“{text}”的日期和星期对不上：{date} 是 {weekday}',
    en: '“{text}”: {date} is a {weekday}',
  },
  hint: { zh: '核对日历，改正日期或星期', en: 'Look it up and put the weekday or the date right' },
  meaning: {
    zh: '日期旁边的星期与日历不符，两者必有一错，读者会记错日子。没有写年份的，与统计期所在年及前后各一年都不符才报。',
    en: 'The calendar has another weekday for that date, so one of the two is wrong and readers will come on the wrong day. Where no year is written it is found only if it fits neither the year of the period nor those beside it.',
  },
  basis: 'Calendar',
  rejected: [
    { text: 'The quay closes on ⟦Monday, 6 June 2023⟧.', good: 'The quay closes on Tuesday, 6 June 2023.' },
    { text: 'The hearing is on ⟦Wednesday, June 9⟧, at noon.' },
    { text: 'The hearing is on ⟦8 June 2023 (Friday)⟧.' },
  ],
  accepted: [
    'The quay closes on Tuesday, 6 June 2023, and opens on Friday 9 June.',
    'The hearing of Thursday, February 29, 2024, was moved to 1 March (Friday).',
    'Open from 22:00 on Friday to 05:00 on Monday 12 June.',
    'On Tuesday, June 6, 2000 passengers came ashore.',
    'The Tuesday, 5–9 June and 12 June timetables are posted.',
    'The storm of Saturday 6 June 2020 was worse.',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }, context) => (/day\b/.test(text) ? mismatches(text, context) : []),
});

function* mismatches(text: string, { issue }: RuleContext): Iterable<Hit> {
  const [first, last] = [yearOf(issue.period.from), yearOf(issue.period.to)];
  for (const written of daysIn(text)) {
    const { year, weekday, span } = written;
    if (weekday === undefined) continue;
    const isNear = year !== undefined && year >= first - 1 && year <= last + 1;
    // “June 6, 2000 passengers” has no year.
    if (year !== undefined && !isNear && /^ \p{L}/u.test(text.slice(span[1], span[1] + 2))) continue;
    const years = year === undefined ? [last, first, first - 1, last + 1] : [year];
    const days = years.map((one) => dayIn(written, one)).filter((day) => parseDay(day));
    const [day] = days;
    if (day === undefined || days.some((one) => weekdayOf(one) === weekday)) continue;
    yield { span, args: { date: formatDay(day, 'en'), weekday: weekdayNames[weekdayOf(day) ?? 0] ?? '' } };
  }
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function dayIn({ month, day }: WrittenDay, year: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

import { halfOf, quarterOf } from '../model/calendar.ts';
import type { Period } from '../model/period.ts';
import { parseDay } from '../model/period.ts';
import type { Language } from '../model/publication.ts';
import { formatDay } from './dates.ts';
import { chineseNumeral } from './numerals.ts';
import { englishOrdinal } from './words.ts';

/** How a period is printed; see `printPeriodIn`. */
export type PeriodForm = 'days' | 'days-us' | 'full' | 'months' | 'year-months' | 'year' | 'quarter' | 'half';

/** `dash` is what the caller wants between the two ends; undefined for the usual one. */
type Writer = (period: Period, dash: string | undefined) => string;

const chinese: Record<PeriodForm, Writer> = {
  days: (period, dash = '—') =>
    span(period, dash, {
      one: 'M月D日',
      month: ['M月D日', 'D日'],
      year: ['M月D日', 'M月D日'],
      apart: ['YYYY年M月D日', 'YYYY年M月D日'],
    }),
  'days-us': (period, dash) => english['days-us'](period, dash),
  full: (period, dash = '—') =>
    span(period, dash, {
      one: 'YYYY年M月D日',
      month: ['YYYY年M月D日', 'M月D日'],
      year: ['YYYY年M月D日', 'M月D日'],
      apart: ['YYYY年M月D日', 'YYYY年M月D日'],
    }),
  months: (period, dash = '—') =>
    span(monthsOf(period), dash, {
      one: 'M月',
      year: ['M', 'M月'],
      apart: ['YYYY年M月', 'YYYY年M月'],
    }),
  'year-months': (period, dash = '—') =>
    span(monthsOf(period), dash, {
      one: 'YYYY年M月',
      year: ['YYYY年M', 'M月'],
      apart: ['YYYY年M月', 'YYYY年M月'],
    }),
  year: ({ to }) => formatDay(to, 'zh', 'YYYY年'),
  quarter: ({ to }) => `${formatDay(to, 'zh', 'YYYY年')}${chineseNumeral(quarterOf(monthOf(to)))}季度`,
  half: ({ to }) => `${formatDay(to, 'zh', 'YYYY年')}${halfOf(monthOf(to)) === 1 ? '上' : '下'}半年`,
};

const english: Record<PeriodForm, Writer> = {
  days: (period, dash) =>
    span(period, dash ?? (isSameMonth(period) ? '–' : ' – '), {
      one: 'D MMMM YYYY',
      month: ['D', 'D MMMM YYYY'],
      year: ['D MMMM', 'D MMMM YYYY'],
      apart: ['D MMMM YYYY', 'D MMMM YYYY'],
    }),
  'days-us': (period, dash = '–') =>
    span(period, dash, {
      one: 'MMMM D, YYYY',
      month: ['MMMM D', 'D, YYYY'],
      year: ['MMMM D', 'MMMM D, YYYY'],
      apart: ['MMMM D, YYYY', 'MMMM D, YYYY'],
    }),
  full: (period, dash) => english.days(period, dash),
  months: (period, dash) =>
    span(monthsOf(period), dash ?? (isSameYear(period) ? '–' : ' – '), {
      one: 'MMMM',
      year: ['MMMM', 'MMMM'],
      apart: ['MMMM YYYY', 'MMMM YYYY'],
    }),
  'year-months': (period, dash) =>
    span(monthsOf(period), dash ?? (isSameYear(period) ? '–' : ' – '), {
      one: 'MMMM YYYY',
      year: ['MMMM', 'MMMM YYYY'],
      apart: ['MMMM YYYY', 'MMMM YYYY'],
    }),
  year: ({ to }) => formatDay(to, 'en', 'YYYY'),
  quarter: ({ to }) => `${englishOrdinal(quarterOf(monthOf(to)))} quarter of ${formatDay(to, 'en', 'YYYY')}`,
  half: ({ to }) =>
    `${halfOf(monthOf(to)) === 1 ? 'first' : 'second'} half of ${formatDay(to, 'en', 'YYYY')}`,
};

/** The forms by name, for reading templates. */
export const periodForms = Object.keys(chinese) as readonly PeriodForm[];

/**
 * A period in words:
 *
 * - `days` 6月5日—9日, with years only where they differ; 5–9 June 2023
 * - `days-us` June 5–9, 2023, in either language
 * - `full` 2023年6月5日—6月9日; 5–9 June 2023
 * - `months` 1—7月; January–July; with years only where they differ
 * - `year-months` 2020年1—8月; January–August 2020
 * - `year`, `quarter`, `half` of the last day: 2023年, 2023年一季度, 2023年上半年; 2023, 1st quarter of 2023, first half of 2023
 *
 * A period of one day or one month prints only that. `dash` replaces the sign between the ends: 2020年1至8月.
 */
export function printPeriodIn(form: PeriodForm, period: Period, language: Language, dash?: string): string {
  return (language === 'zh' ? chinese : english)[form](period, dash);
}

/** From 1 January of the year of the last day to the last day. 今年以来 */
export function yearToDate(period: Period): Period {
  return { from: `${period.to.slice(0, 4)}-01-01`, to: period.to };
}

/** Patterns of `formatDay`: for one day (or month), and for both ends within a month, within a year and across years. */
interface Patterns {
  readonly one: string;
  readonly month?: readonly [from: string, to: string];
  readonly year: readonly [from: string, to: string];
  readonly apart: readonly [from: string, to: string];
}

function span(period: Period, dash: string, patterns: Patterns): string {
  const { from, to } = period;
  // The patterns of Chinese and English have the same tokens but for names of months, which are English.
  const print = (day: string, pattern: string) => formatDay(day, 'en', pattern);
  if (from === to) return print(to, patterns.one);
  const withinYear = isSameMonth(period) ? (patterns.month ?? patterns.year) : patterns.year;
  const [start, end] = isSameYear(period) ? withinYear : patterns.apart;
  return `${print(from, start)}${dash}${print(to, end)}`;
}

/** First days of the first and the last month, so that a period within a month is a single one. */
function monthsOf({ from, to }: Period): Period {
  return { from: `${from.slice(0, 7)}-01`, to: `${to.slice(0, 7)}-01` };
}

function isSameMonth({ from, to }: Period): boolean {
  return from.slice(0, 7) === to.slice(0, 7);
}

function isSameYear({ from, to }: Period): boolean {
  return from.slice(0, 4) === to.slice(0, 4);
}

function monthOf(day: string): number {
  return parseDay(day)?.month ?? 1;
}

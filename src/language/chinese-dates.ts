import { type Day, daysBetween, type Period, parseDay } from '../model/period.ts';
import type { Span } from './quotations.ts';

/** A day as it is written in Chinese text; the calendar may have no such day. */
export interface WrittenDay {
  readonly year?: number;
  /** Carried over from the first day where a range names it once: 6月8日至9日. */
  readonly month: number;
  readonly day: number;
  /** 星期一 or 周一 in brackets behind it. */
  readonly weekday?: { readonly text: string; readonly span: Span };
}

/** A day or a range of days in a text; `to` is `from` where there is only one. */
export interface WrittenDates {
  readonly span: Span;
  readonly from: WrittenDay;
  readonly to: WrittenDay;
  /** What stands between the two days of a range. */
  readonly connector?: string;
}

const weekday = '(?:（((?:星期|周)[一二三四五六日天])）)?';
const expression = new RegExp(
  `(?<!\\d)(?:(\\d{4}) ?年 ?)?(?<!\\d)(\\d{1,2}) ?月 ?(\\d{1,2})( ?日)?${weekday}` +
    `(?: ?(——|--|[至到~～—–－-]) ?(?:(\\d{4}) ?年 ?)?(?:(\\d{1,2}) ?月 ?)?(\\d{1,2}) ?日${weekday})?`,
  'dg',
);

/** Days and ranges of days with month and day in Arabic numerals: 6月5日, 2023年6月8日（星期四）至9日, 6月5—9日. */
export function* writtenDates(text: string): Iterable<WrittenDates> {
  if (!text.includes('月')) return;
  for (const match of text.matchAll(expression)) {
    const [, year, month, day, sign, name, connector, endYear, endMonth, endDay, endName] = match;
    if (sign === undefined && connector === undefined) continue;
    const { indices } = match as RegExpExecArray;
    const from = writtenDay(year, Number(month), Number(day), name, indices?.[5]);
    const span = [match.index, match.index + match[0].length] as const;
    if (connector === undefined) yield { span, from, to: from };
    else
      yield {
        span,
        from,
        to: writtenDay(endYear, Number(endMonth ?? month), Number(endDay), endName, indices?.[10]),
        connector,
      };
  }
}

function writtenDay(
  year: string | undefined,
  month: number,
  day: number,
  name: string | undefined,
  span: Span | undefined,
): WrittenDay {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    month,
    day,
    ...(name !== undefined && span ? { weekday: { text: name, span } } : {}),
  };
}

/** What may follow a date that says when all that follows took place. */
const afterLeading = /^(?:上午|中午|下午|傍晚|晚上|晚|凌晨|清晨|早上)?，(?![是为系])/;

/** The date that a text begins with, set off by a comma: 6月5日，… or 6月8日至9日，…. None in 6月5日是…, 6月5日起，…. */
export function leadingDates(text: string): WrittenDates | undefined {
  if (!/^\d/.test(text)) return undefined;
  const [first] = writtenDates(text.slice(0, 60));
  return first?.span[0] === 0 && afterLeading.test(text.slice(first.span[1])) ? first : undefined;
}

/** The days that are meant; a year that is not written is the one nearest to a period. Undefined for impossible days. */
export function daysMeant({ from, to }: WrittenDates, near: Period): Period | undefined {
  const first = from.year === undefined ? nearestDay(from, near) : dayIn(from, from.year);
  if (first === undefined || from === to) return first === undefined ? undefined : { from: first, to: first };
  const year = Number(first.slice(0, 4));
  const last = dayIn(to, to.year ?? (to.month < from.month ? year + 1 : year));
  return last === undefined ? undefined : { from: first, to: last };
}

/** The day of that month and day nearest to a period. */
export function nearestDay(written: WrittenDay, near: Period): Day | undefined {
  const [first, last] = [Number(near.from.slice(0, 4)) - 1, Number(near.to.slice(0, 4)) + 1];
  let best: Day | undefined;
  for (let year = first; year <= last; year++) {
    const day = dayIn(written, year);
    if (day !== undefined && (best === undefined || daysOutside(day, near) < daysOutside(best, near)))
      best = day;
  }
  return best;
}

/** How many days a day lies before or after a period; 0 in it. */
export function daysOutside(day: Day, { from, to }: Period): number {
  return Math.max(0, daysBetween(day, from), daysBetween(to, day));
}

/** That day of a year; undefined where the calendar has none. */
export function dayIn({ month, day }: WrittenDay, year: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return parseDay(text) && text;
}

/** A day as YYYY-MM-DD; compared as text. */
export type Day = string;

/** First and last day reported on. Data of the issue, never computed from its number. 统计期 */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export type PeriodKind = 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'free';

/** When a running total starts again. */
export type Reset = 'year' | 'quarter' | 'month' | 'never';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of a written day; undefined where the calendar has no such day. */
export function parseDay(text: string): DayParts | undefined {
  const match = dayPattern.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { year, month, day }
    : undefined;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A period from `2023-06-05/2023-06-09`, or from one day. Undefined for impossible days; `to` may precede `from`. */
export function parsePeriod(text: string): Period | undefined {
  const [from = '', to = from, ...rest] = text.split('/');
  return rest.length === 0 && parseDay(from) && parseDay(to) ? { from, to } : undefined;
}

export function printPeriod(period: Period): string {
  return period.from === period.to ? period.from : `${period.from}/${period.to}`;
}

/** A day so many days later. */
export function addDays(day: Day, days: number): Day {
  const parts = partsOf(day);
  return new Date(Date.UTC(parts.year, parts.month - 1, parts.day + days)).toISOString().slice(0, 10);
}

/** How many days from one day to another; negative where `to` precedes. */
export function daysBetween(from: Day, to: Day): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000;
}

/** The period that follows, for proposing the next issue. */
export function nextPeriod(period: Period, kind: PeriodKind): Period {
  const from = addDays(period.to, 1);
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
  if (kind === 'week') return { from: addDays(period.from, 7), to: addDays(period.to, 7) };
  if (kind === 'free') return { from, to: addDays(from, daysBetween(period.from, period.to)) };
  const { year, month } = partsOf(from);
  const last = month - 1 + months[kind] - 1;
  const lastYear = year + Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return { from, to: `${lastYear}-${pad(lastMonth)}-${pad(daysInMonth(lastYear, lastMonth))}` };
}

/**
 * The span of a running total that a day belongs to: `2023`, `2023-Q2`, `2023-06`, or `` for one that never ends.
 * `statisticsYear` replaces the day's year where an issue says so.
 */
export function spanOf(day: Day, reset: Reset, statisticsYear?: number): string {
  const { year, month } = partsOf(day);
  const stated = String(statisticsYear ?? year);
  switch (reset) {
    case 'year':
      return stated;
    case 'quarter':
      return `${stated}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return `${stated}-${pad(month)}`;
    case 'never':
      return '';
  }
}

function partsOf(day: Day): DayParts {
  const parts = parseDay(day);
  if (!parts) throw new RangeError(`not a day: ${day}`);
  return parts;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

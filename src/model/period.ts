/** A day as YYYY-MM-DD; compared as text. */
export type Day = string;

/** First and last day reported on. Data of the issue, never computed from its number. 统计期 */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export type PeriodKind = 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'free';

/** When a running total starts again; `07-01` is a year of its own that begins on that day, such as a fiscal year. */
export type Reset = 'year' | 'quarter' | 'month' | 'never' | YearDay;

/** A day of every year, MM-DD. */
export type YearDay = `${string}-${string}`;

const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

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
  if (kind === 'week') return { from: addDays(period.from, 7), to: addDays(period.to, 7) };
  if (kind === 'free') return { from, to: addDays(from, daysBetween(period.from, period.to)) };
  const { year, month } = partsOf(from);
  const last = month - 1 + monthsIn[kind] - 1;
  const lastYear = year + Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return { from, to: `${lastYear}-${pad(lastMonth)}-${pad(daysInMonth(lastYear, lastMonth))}` };
}

/** The period before, of the same kind; for a free one that of the same length right before it. */
export function previousPeriod(period: Period, kind: PeriodKind): Period {
  const to = addDays(period.from, -1);
  if (kind === 'week') return { from: addDays(period.from, -7), to: addDays(period.to, -7) };
  if (kind === 'free') return { from: addDays(to, -daysBetween(period.from, period.to)), to };
  return { from: firstDayOf(to, kind), to };
}

/** The same calendar period a year earlier; a last day of a month stays one. */
export function yearEarlier({ from, to }: Period): Period {
  return { from: dayAYearEarlier(from), to: isMonthEnd(to) ? monthEnd(to, -1) : dayAYearEarlier(to) };
}

/** How often a figure of its own rhythm is due; longer than the publication's period. */
export type Frequency = 'month' | 'quarter' | 'half-year' | 'year';

/** The last whole month, quarter … that had ended so many days before a day. */
export function lastWhole(day: Day, frequency: Frequency, daysAfter: number): Period {
  const reached = addDays(day, 1 - daysAfter);
  const to = addDays(firstDayOf(reached, frequency), -1);
  return { from: firstDayOf(to, frequency), to };
}

/** First day of the month, quarter … that a day lies in. */
function firstDayOf(day: Day, frequency: Frequency): Day {
  const { year, month } = partsOf(day);
  const length = monthsIn[frequency];
  return `${pad(year, 4)}-${pad(month - ((month - 1) % length))}-01`;
}

function dayAYearEarlier(day: Day): Day {
  const { year, month, day: date } = partsOf(day);
  return `${pad(year - 1, 4)}-${pad(month)}-${pad(Math.min(date, daysInMonth(year - 1, month)))}`;
}

function isMonthEnd(day: Day): boolean {
  const { year, month, day: date } = partsOf(day);
  return date === daysInMonth(year, month);
}

function monthEnd(day: Day, years: number): Day {
  const { year, month } = partsOf(day);
  return `${pad(year + years, 4)}-${pad(month)}-${pad(daysInMonth(year + years, month))}`;
}

/**
 * The span of a running total that a day belongs to: `2023`, `2023-Q2`, `2023-06`, its first day (`2023-07-01`) for a year
 * of its own, or `` for one that never ends.
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
    default:
      return `${day.slice(5) < reset ? year - 1 : year}-${reset}`;
  }
}

function partsOf(day: Day): DayParts {
  const parts = parseDay(day);
  if (!parts) throw new RangeError(`not a day: ${day}`);
  return parts;
}

function pad(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}

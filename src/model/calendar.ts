import { addDays, type Day, daysBetween, parseDay } from './period.ts';

/** Quarter (1–4) of a month (1–12). */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/** Half of the year (1 or 2) of a month (1–12). */
export function halfOf(month: number): number {
  return month <= 6 ? 1 : 2;
}

/** Day of the week: 0 Sunday to 6 Saturday. Undefined for what is no day. */
export function weekdayOf(day: Day): number | undefined {
  const parts = parseDay(day);
  return parts && new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay();
}

/**
 * Week and the year it belongs to. ISO 8601: weeks begin on Monday; week 1 has the year's first Thursday, so that
 * days around the New Year may belong to a week of the year before or after. Undefined for what is no day.
 */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } | undefined {
  const weekday = weekdayOf(day);
  if (weekday === undefined) return undefined;
  const thursday = addDays(day, 4 - (weekday === 0 ? 7 : weekday));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}

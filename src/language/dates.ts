import { isoWeekOf, quarterOf, weekdayOf } from '../model/calendar.ts';
import type { Day, Period } from '../model/period.ts';
import { parseDay } from '../model/period.ts';
import type { Language } from '../model/publication.ts';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
} as const;

/** GB/T 9704-2012 7.4.3: full year, Arabic numerals, no leading zeros. */
const defaults = { zh: 'YYYY年M月D日', en: 'D MMMM YYYY' } as const;

/**
 * A day by a pattern: YYYY year, MM or M month, MMMM or MMM its English name, DD or D day, dddd or ddd weekday in the
 * bulletin's language (Monday, Mon; 星期一, 周一), Q quarter, W week (ISO 8601). Text in square brackets stands without
 * them as it is, and so does anything else.
 */
export function formatDay(day: Day, language: Language, pattern: string = defaults[language]): string {
  const parts = parseDay(day);
  if (!parts) return day;
  const weekday = weekdays[language][weekdayOf(day) ?? 0] ?? '';
  const name = monthNames[parts.month - 1] ?? '';
  const values: Record<string, string> = {
    YYYY: String(parts.year),
    MMMM: name,
    MMM: name.slice(0, 3),
    MM: String(parts.month).padStart(2, '0'),
    M: String(parts.month),
    DD: String(parts.day).padStart(2, '0'),
    D: String(parts.day),
    dddd: weekday,
    ddd: language === 'zh' ? weekday.replace('星期', '周') : weekday.slice(0, 3),
    Q: String(quarterOf(parts.month)),
    W: String(isoWeekOf(day)?.week ?? ''),
  };
  return pattern.replace(
    /\[([^\]]*)\]|YYYY|MMMM|MMM|MM|M|DD|D|dddd|ddd|Q|W/g,
    (token, literal: string | undefined) => literal ?? values[token] ?? token,
  );
}

/** A period in the usual words: 6月5日—6月9日, with years where they differ; 5–9 June 2023. */
export function formatPeriod(period: Period, language: Language): string {
  const [from, to] = [period.from, period.to];
  if (from === to) return formatDay(from, language, language === 'zh' ? 'M月D日' : 'D MMMM YYYY');
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (language === 'zh') {
    const pattern = sameYear ? 'M月D日' : 'YYYY年M月D日';
    return `${formatDay(from, 'zh', pattern)}—${formatDay(to, 'zh', pattern)}`;
  }
  const start = from.slice(0, 7) === to.slice(0, 7) ? 'D' : sameYear ? 'D MMMM' : 'D MMMM YYYY';
  const dash = start === 'D' ? '–' : ' – ';
  return `${formatDay(from, 'en', start)}${dash}${formatDay(to, 'en')}`;
}

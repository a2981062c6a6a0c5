import type { Day, Period } from '../model/period.ts';
import { parseDay } from '../model/period.ts';
import type { Language } from '../model/publication.ts';

const months = [
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
 * A day by a pattern: YYYY year, MM or M month, MMMM or MMM its English name, DD or D day, dddd weekday in the
 * bulletin's language. Anything else stands as it is.
 */
export function formatDay(day: Day, language: Language, pattern: string = defaults[language]): string {
  const parts = parseDay(day);
  if (!parts) return day;
  const weekday = new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay();
  const name = months[parts.month - 1] ?? '';
  const values: Record<string, string> = {
    YYYY: String(parts.year),
    MMMM: name,
    MMM: name.slice(0, 3),
    MM: String(parts.month).padStart(2, '0'),
    M: String(parts.month),
    DD: String(parts.day).padStart(2, '0'),
    D: String(parts.day),
    dddd: weekdays[language][weekday] ?? '',
  };
  return pattern.replace(/YYYY|MMMM|MMM|MM|M|DD|D|dddd/g, (token) => values[token] ?? token);
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

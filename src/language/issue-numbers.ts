import type { Language } from '../model/publication.ts';

/**
 * The consecutive numbers of a combined issue (合刊) up to its own: 21、22 for two, 21—23 for more, as Chinese periodicals
 * number them; 21–22 in English. The number itself where it is one.
 *
 * @param count how many numbers the issue stands for, at least 1
 */
export function printNumbersUpTo(last: number, count: number, language: Language): string {
  if (count === 1) return String(last);
  const first = last - count + 1;
  if (language === 'en') return `${first}–${last}`;
  return count === 2 ? `${first}、${last}` : `${first}—${last}`;
}

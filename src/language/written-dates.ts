import { parseDay } from '../model/period.ts';
import { monthNames } from './dates.ts';

const english = `(?<e>${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?\\.?`).join('|')})`;
const mark = '[-./—–年]';

/** A day as people write it, in the forms whose parts have one reading; 1/2/2023 has two. */
const forms = [
  `(?<y>\\d{4})${mark}(?<m>\\d{1,2})[-./—–月](?<d>\\d{1,2})[日号]?`,
  '(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})',
  '(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?',
  `(?<d>\\d{1,2})(?:st|nd|rd|th)? ${english},?(?: (?<y>\\d{4}))?`,
  `${english} (?<d>\\d{1,2})(?:st|nd|rd|th)?,?(?: (?<y>\\d{4}))?`,
].map((form) => new RegExp(`^${form}$`, 'i'));
/** The last day of a range may leave out what the first has said. */
const lastForms = [/^(?<m>\d{1,2})[-./—–月](?<d>\d{1,2})[日号]?$/, /^(?<d>\d{1,2})[日号]?$/].concat(forms);
/** A dash stands between two days only where it does not stand inside them. */
const separators = [/\s*(?:至|到|~|\/| to | until )\s*/, /\s+[-—–]+\s+/, /[—–]+/, /-/];

/** No day is written with more characters. */
const longest = 60;

interface Parts {
  readonly year?: string;
  readonly month?: string;
  readonly day: string;
}

/**
 * A day or a range of days as bulletins write them (2023年6月7日, 2023.6.7-6.9, 7 June 2023), in the form of a file:
 * 2023-06-07 or 2023-06-07/2023-06-09. `year` is taken where none is written. Undefined where it cannot be told, or
 * where the calendar has no such day.
 */
export function readWrittenDays(text: string, year?: string): string | undefined {
  if (text.length > longest) return undefined;
  const plain = text
    .normalize('NFKC')
    .replace(/[(]?(?:星期|周)[一二三四五六日天][)]?/g, '')
    .trim();
  const single = read(plain, forms, year === undefined ? {} : { year });
  if (single) return print(single);
  for (const separator of separators) {
    const [start = '', end = '', ...rest] = plain.split(separator);
    if (end === '' || rest.length > 0) continue;
    const first = read(start, forms, year === undefined ? {} : { year });
    const last = first && read(end, lastForms, first);
    const [from, to] = [first && print(first), last && print(last)];
    if (from && to) return from <= to ? `${from}/${to}` : undefined;
  }
  return undefined;
}

function read(text: string, known: readonly RegExp[], context: Partial<Parts>): Parts | undefined {
  for (const form of known) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const name = groups['e']?.slice(0, 3).toLowerCase();
    const named = name && String(monthNames.findIndex((full) => full.toLowerCase().startsWith(name)) + 1);
    const [y, month] = [groups['y'] ?? context.year, named ?? groups['m'] ?? context.month];
    return {
      ...(y === undefined ? {} : { year: y }),
      ...(month === undefined ? {} : { month }),
      day: groups['d'] ?? '',
    };
  }
  return undefined;
}

function print({ year = '', month = '', day }: Parts): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDay(text) ? text : undefined;
}

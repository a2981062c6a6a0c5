/** A day as English prose writes it: 5 June 2023, June 5, 2023, 5th June. */
export interface WrittenDay {
  /** UTF-16 offsets in the text, with a weekday that stands beside it; end exclusive. */
  readonly span: readonly [start: number, end: number];
  /** 0 is Sunday. */
  readonly weekday?: number;
  readonly weekdayName?: string;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly monthName: string;
  /** Absent where it is not written. */
  readonly year?: number;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const weekdays = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const monthNames = months.split('|');

export const weekdayNames: readonly string[] = weekdays.split('|');

const day = String.raw`(?<!\d|[.,:/–-])(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d%:/–-]|[.,]\d)`;
const usDay = day.replace('<day>', '<usDay>');
const year = String.raw`(?:,? (?<year>(?:19|20)\d\d)(?![\d%–-]|[.,]\d))?`;
const usYear = year.replace('<year>', '<usYear>');
const before = String.raw`(?:\b(?<before>${weekdays})(?:,? |, the ))?`;
const behind = String.raw`(?: \((?<behind>${weekdays})\))?`;

/** Day and month, or month and day, with the weekday before them or behind them in brackets. */
const written = new RegExp(
  `${before}(?:${day} (?<month>${months})\\b${year}|\\b(?<usMonth>${months}) ${usDay}${usYear})${behind}`,
  'g',
);

/** Days that are written out in a text, in order. */
export function* daysIn(text: string): Iterable<WrittenDay> {
  for (const match of text.matchAll(written)) {
    const { groups = {} } = match;
    const monthName = groups['month'] ?? groups['usMonth'] ?? '';
    const weekdayName = groups['before'] ?? groups['behind'];
    const writtenYear = groups['year'] ?? groups['usYear'];
    yield {
      span: [match.index, match.index + match[0].length],
      day: Number(groups['day'] ?? groups['usDay']),
      month: monthNames.indexOf(monthName) + 1,
      monthName,
      ...(weekdayName === undefined ? {} : { weekdayName, weekday: weekdayNames.indexOf(weekdayName) }),
      ...(writtenYear === undefined ? {} : { year: Number(writtenYear) }),
    };
  }
}

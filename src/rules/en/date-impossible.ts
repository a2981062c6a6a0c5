import { daysInMonth } from '../../model/period.ts';
import { defineRule, everywhere, type Hit } from '../rule.ts';
import { daysIn, type WrittenDay } from './dates-in-text.ts';

/** A leap year, where none is written. */
const anyYear = 2024;

export const dateImpossible = defineRule({
  code: 'date-impossible',
  severity: 'error',
  waive: 'file',
  language: 'en',
  message: {
    zh: '没有“{text}”这一天，这个月只到 {days} 日',
    en: 'There is no “{text}”: that month ends on the {days}th',
  },
  hint: { zh: '核对后改正日期', en: 'Look it up and put the date right' },
  meaning: {
    zh: '日历上没有这一天，多半是月份或日子打错了。',
    en: 'The calendar has no such day; the day or the month is a slip.',
  },
  basis: 'Calendar',
  rejected: [
    { text: 'The quay stays closed until ⟦31 June⟧.', good: 'The quay stays closed until 30 June.' },
    { text: 'The fee rises on ⟦February 29, 2023⟧, for all vessels.' },
    { text: 'The crane was tested on ⟦Friday, 31 April⟧ at noon.' },
  ],
  accepted: [
    'The quay stays closed until 30 June; the fee rises on February 29, 2024.',
    'In June 31 vessels called, and in May 42.',
    'The 31 June permits were returned by 40 June applicants.',
    'Of the calls in June 31, or a third, were at night.',
    'The hall opened on 29 February.',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }): Iterable<Hit> {
    if (!/(?:29|3\d|[4-9]\d)/.test(text)) return;
    for (const written of daysIn(text)) {
      const days = daysInMonth(written.year ?? anyYear, written.month);
      if (written.day > days && isDate(text, written)) yield { span: written.span, args: { days } };
    }
  },
});

/** Whether a number beside a month cannot be an amount: “in June 31 vessels called”, “31 June permits”. */
function isDate(text: string, { span: [start, end], year, weekday }: WrittenDay): boolean {
  if (year !== undefined || weekday !== undefined) return true;
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 30)];
  if (/\b(?:in|during|of|for|and) $/i.test(before)) return false;
  if (/^(?:[.,;:!?)]|$)/.test(after)) return true;
  return /\b(?:on|until|till|by|before|after) (?:the )?$/i.test(before) && !/^ \p{Ll}+s\b/u.test(after);
}

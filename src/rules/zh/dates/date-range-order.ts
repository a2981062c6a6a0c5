import { type WrittenDates, writtenDates } from '../../../language/chinese-dates.ts';
import { unquoted } from '../../quoted.ts';
import { defineRule, everywhere, type Hit } from '../../rule.ts';

export const dateRangeOrder = defineRule({
  code: 'date-range-order',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: { zh: '起止日期颠倒：“{text}”', en: 'The range ends before it begins: “{text}”' },
  hint: {
    zh: '把先后改正；跨月的，写出后一个月份',
    en: 'Put them in order; where the range ends in another month, name it',
  },
  meaning: {
    zh: '后一个日期没写月份时，与前一个同月，却比前一个早。不是写颠倒了，就是漏了月份。',
    en: 'The second day lies before the first. They are interchanged, or the second month is missing.',
  },
  basis: 'GB/T 15835-2011 5.1.4',
  rejected: [
    { text: '⟦6月9日至8日⟧，水利厅窗口举办业务培训。' },
    { text: '展期为⟦6月28日—2日⟧。' },
    { text: '协议期为⟦2023年7月1日至2020年6月30日⟧。' },
  ],
  accepted: [
    '6月8日至9日，水利厅窗口举办业务培训。',
    '6月30日至7月2日，大厅照常受理。',
    '供暖期为11月15日至3月15日。',
    '2022年12月30日至2023年1月2日，系统停机。',
    '有效期为7月1日至次年6月30日。',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }) => unquoted(text, reversed(text)),
});

function* reversed(text: string): Iterable<Hit> {
  for (const dates of writtenDates(text)) if (isReversed(dates)) yield { span: dates.span };
}

/** In one month, or with both years; otherwise it may cross New Year. */
function isReversed({ from, to }: WrittenDates): boolean {
  const years = from.year !== undefined && to.year !== undefined;
  if (!years && from.month !== to.month) return false;
  const number = ({ month, day }: { month: number; day: number }, year: number) =>
    year * 10_000 + month * 100 + day;
  return number(to, years ? (to.year ?? 0) : 0) < number(from, years ? (from.year ?? 0) : 0);
}

import { dayIn, type WrittenDay, writtenDates } from '../../../language/chinese-dates.ts';
import { unquoted } from '../../quoted.ts';
import { defineRule, everywhere, type Hit } from '../../rule.ts';

/** A leap year: without a year 29 February may be meant. */
const anyYear = 2000;

const isThere = (day: WrittenDay) => dayIn(day, day.year ?? anyYear) !== undefined;

/** 18月15日 may be a year and a half and some days. */
const isDate = ({ year, month }: WrittenDay) => year !== undefined || month <= 12;

export const itemDateInvalid = defineRule({
  code: 'item-date-invalid',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: { zh: '没有“{text}”这一天', en: 'There is no such day as “{text}”' },
  hint: { zh: '对照日历改正', en: 'Correct it by the calendar' },
  meaning: {
    zh: '日历上没有这一天：小月写了31日，平年写了2月29日。多半是数字打错。',
    en: 'The calendar has no such day: 31 in a month of 30, 29 February in a common year. Mostly a digit is mistyped.',
  },
  basis: '历法',
  rejected: [
    { text: '⟦6月31日⟧，水利厅窗口举办业务培训。' },
    { text: '系统于⟦2023年2月29日⟧上线。' },
    { text: '活动自⟦6月28日至32日⟧举行。' },
  ],
  accepted: [
    '6月30日，水利厅窗口举办业务培训。',
    '2024年2月29日，服务期满。',
    '2月29日出生的儿童同样享受补贴。',
    '6月30日至7月2日，大厅照常受理。',
    '他在留言中写道：“约我6月31日来，哪有这一天？”',
    '工期为18月15日。',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }) => unquoted(text, impossible(text)),
});

function* impossible(text: string): Iterable<Hit> {
  for (const { span, from, to } of writtenDates(text)) {
    const year = to.year ?? (to.month < from.month ? undefined : from.year);
    const last = year === undefined ? to : { ...to, year };
    if (isDate(from) && isDate(last) && !(isThere(from) && isThere(last))) yield { span };
  }
}

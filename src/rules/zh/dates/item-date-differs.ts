import { daysMeant, leadingDates, writtenDates } from '../../../language/chinese-dates.ts';
import { type Period, printPeriod } from '../../../model/period.ts';
import { defineRule } from '../../rule.ts';

const share = (a: Period, b: Period) => a.from <= b.to && b.from <= a.to;
const within = (a: Period, b: Period) => a.from >= b.from && a.to <= b.to;

export const itemDateDiffers = defineRule({
  code: 'item-date-differs',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '正文开头是“{text}”，date 却是 {date}',
    en: 'The text begins with “{text}”, but `date` is {date}',
  },
  hint: {
    zh: '核对是哪一天，把写错的一处改正',
    en: 'Find out which day it was, and correct the one that is wrong',
  },
  meaning: {
    zh: '同一条目的 date 和正文开头的日期不是同一天，必有一处写错。条目按 date 排列，读者看到的却是正文里的日期。',
    en: 'The field `date` of an item and the date that its text begins with name different days: one of them is wrong. Items are sorted by `date`, but readers see the one in the text.',
  },
  rejected: [
    { text: '⟦6月5日⟧，水利厅窗口举办业务培训。', date: '2023-06-06' },
    { text: '⟦6月8日至9日⟧，水利厅窗口举办业务培训。', date: '2023-06-07' },
    { text: '⟦2022年6月6日⟧，水利厅窗口举办业务培训。', date: '2023-06-06' },
  ],
  accepted: [
    { text: '6月6日，水利厅窗口举办业务培训。', date: '2023-06-06' },
    { text: '6月8日至9日，水利厅窗口举办业务培训。', date: '2023-06-08' },
    { text: '6月8日，水利厅窗口举办业务培训，次日组织考试。', date: '2023-06-08/2023-06-09' },
    { text: '5月30日，市民反映路灯不亮，6月6日已经修复。', date: '2023-06-06' },
    { text: '水利厅窗口于6月5日收到感谢信。', date: '2023-06-06' },
    { text: '6月14日是世界献血者日，窗口人员到宣传点值守。', date: '2023-06-06' },
    '6月5日，水利厅窗口举办业务培训。',
  ],
  scope: 'item',
  *check({ item, section, passages }, { issue }) {
    const { period } = item;
    // A date outside the period is told as that; what was meant is plain from the text.
    if (!period || (!section.anyDates && !within(period, issue.period))) return;
    const [passage] = passages;
    const dates = leadingDates(passage.text);
    const days = dates && daysMeant(dates, period);
    if (!days || share(days, period)) return;
    // A story that begins on another day comes to the item's own.
    for (const other of passages.flatMap(({ text }) => [...writtenDates(text)])) {
      const told = daysMeant(other, period);
      if (told && share(told, period)) return;
    }
    yield {
      passage,
      span: dates.span,
      args: { date: printPeriod(period) },
      ...(item.dateOrigin ? { related: [{ origin: item.dateOrigin, note: 'item-date' }] } : {}),
    };
  },
});

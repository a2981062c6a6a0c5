import { daysMeant, leadingDates } from '../../../language/chinese-dates.ts';
import type { Period } from '../../../model/period.ts';
import type { ItemView } from '../../passage.ts';
import { defineRule } from '../../rule.ts';

export const itemDateOrder = defineRule({
  code: 'item-date-order',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{text}”的条目排在“{later}”的条目后面',
    en: 'The item of “{text}” stands behind that of “{later}”',
  },
  hint: {
    zh: '给条目写上 date: {date}，就会按日期排列',
    en: 'Give the item date: {date}, and it is sorted by it',
  },
  meaning: {
    zh: '条目按 date 排列，没有 date 的排在最后。这一条正文有日期而没写 date，所以没有排到位。主编用 order 排过的栏目不查。',
    en: 'Items are sorted by `date`; those without one come last. This one has a date in its text only, and so stands in the wrong place. Sections that the chief editor put in order are exempt.',
  },
  rejected: [
    {
      text: '⟦6月5日⟧，水利厅窗口举办业务培训。',
      before: [
        { text: '6月7日，交通运输厅窗口上门讲解办理流程。', date: '2023-06-07', department: 'transport' },
      ],
    },
    {
      text: '⟦6月5日⟧，水利厅窗口举办业务培训。',
      department: 'housing',
      before: [{ text: '6月7日，水利厅窗口走访企业。', department: 'water' }],
    },
  ],
  accepted: [
    {
      text: '6月7日，水利厅窗口举办业务培训。',
      before: [
        { text: '6月5日，交通运输厅窗口上门讲解办理流程。', department: 'transport', date: '2023-06-05' },
      ],
    },
    {
      text: '6月7日，交通运输厅窗口举办业务培训。',
      department: 'transport',
      before: [{ text: '6月7日至8日，水利厅窗口走访企业。', department: 'water' }],
    },
    {
      text: '6月5日，水利厅窗口举办业务培训。',
      date: '2023-06-05',
      before: [{ text: '6月7日，交通运输厅窗口上门讲解办理流程。', date: '2023-06-07' }],
    },
    {
      text: '6月5日是世界环境日，窗口人员到宣传点值守。',
      before: [{ text: '6月7日，交通运输厅窗口上门讲解办理流程。', date: '2023-06-07' }],
    },
  ],
  scope: 'issue',
  *check({ items }, { issue }) {
    const arranged = new Set(issue.arrange.flatMap((one) => (one.kind === 'order' ? [one.section] : [])));
    const latest = new Map<string, { readonly from: string; readonly text: string }>();
    for (const view of items) {
      const { id } = view.section;
      const dated = arranged.has(id) ? undefined : dateOf(view, issue.period);
      if (!dated) continue;
      const before = latest.get(id);
      if (!before || before.from <= dated.days.from)
        latest.set(id, { from: dated.days.from, text: dated.text });
      else if (!view.item.period)
        yield {
          passage: view.passages[0],
          span: [0, dated.text.length],
          args: { later: before.text, date: dated.days.from },
        };
    }
  },
});

/** When an item took place, by its date or by the beginning of its text, and how that is told. */
function dateOf({ item, passages: [{ text }] }: ItemView, near: Period) {
  const dates = leadingDates(text);
  const written = dates && text.slice(...dates.span);
  if (item.period) return { days: item.period, text: written ?? item.period.from };
  const days = dates && daysMeant(dates, near);
  // A day before the period is another finding.
  return days && written !== undefined && days.from >= near.from ? { days, text: written } : undefined;
}

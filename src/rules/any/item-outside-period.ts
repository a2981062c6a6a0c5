import {
  daysMeant,
  daysOutside,
  leadingDates,
  type WrittenDates,
  writtenDates,
} from '../../language/chinese-dates.ts';
import { type Day, type Period, parseDay, printPeriod } from '../../model/period.ts';
import { subjectOf } from '../../model/submission.ts';
import type { Passage } from '../passage.ts';
import { defineRule } from '../rule.ts';

/** A date so many days away belongs to a story that the item tells rather than to the item. */
const farAway = 31;

/** What begins a story whose end is the news. */
const request = /^[^。]*(?:反映|来电|来信|致电|报警|投诉|举报|求助|咨询|申请|起诉|受理)/;

export const itemOutsidePeriod = defineRule({
  code: 'item-outside-period',
  severity: 'error',
  waive: 'file',
  message: {
    zh: '日期 {date} 不在统计期 {period} 内',
    en: 'The date {date} is outside the period {period}',
  },
  hint: {
    zh: '改正日期；确实补登的，用 waive 说明',
    en: 'Correct the date, or acknowledge it under waive with the reason',
  },
  meaning: {
    zh: '条目的日期早于或晚于本期统计期。多半是日期写错，或上期的条目报晚了。看的是 date；没写 date 时，看正文开头的日期，只查早于统计期的。栏目写了 dates: any 的不查。',
    en: 'The date of the item lies before or after the period: it is mistyped, or the item is late. What counts is `date`, and where there is none the date that a Chinese text begins with, if it lies before the period. Sections with `dates: any` are exempt.',
  },
  basis: '统计期',
  rejected: [
    { text: '⟦6月2日⟧，水利厅窗口举办业务培训。' },
    { text: '⟦5月31日至6月1日⟧，水利厅窗口举办业务培训。' },
    { text: '水利厅窗口举办业务培训。', date: '2023-06-02' },
  ],
  accepted: [
    '6月9日，水利厅窗口举办业务培训。',
    '6月5日至9日，水利厅窗口举办业务培训。',
    { text: '水利厅窗口举办业务培训。', date: '2023-06-05/2023-06-09' },
    '5月30日，市民反映路灯不亮。6月6日，路灯已经修复。',
    '5月28日晚，多名市民反映小区停水，次日恢复供水。',
    '3月8日，企业提出申请，窗口全程帮办，本周领到许可证。',
    '6月10日至12日，系统停机升级，大厅照常受理。',
    '6月2日至7日，水利厅窗口开展轮训。',
    '6月14日，是世界献血者日，窗口人员到宣传点值守。',
    '截至6月2日，窗口共受理343件。',
  ],
  scope: 'item',
  *check({ item, section, passages }, { issue: { period }, publication }) {
    if (section.anyDates) return;
    const outside = (days: Period) => days.from < period.from || days.to > period.to;
    const args = (days: Period) => ({ date: printPeriod(days), period: printPeriod(period) });
    if (item.period) {
      if (outside(item.period))
        yield {
          origin: item.dateOrigin ?? item.origin,
          subject: subjectOf(item),
          args: args(item.period),
          suggestion: dayMeant(item.period, period),
        };
      return;
    }
    if (publication.language !== 'zh') return;
    const [passage] = passages;
    const dates = leadingDates(passage.text);
    const days = dates && daysMeant(dates, period);
    // What comes later may be announced.
    if (!days || days.to >= period.from || daysOutside(days.from, period) > farAway) return;
    if (request.test(passage.text)) return;
    if (!passages.some((one) => tellsOf(one, dates, period)))
      yield { passage, span: dates.span, args: args(days) };
  },
});

/** The day of the period that a day was meant to be whose month, or year, is wrong. */
function dayMeant({ from: typed, to }: Period, { from, to: last }: Period): Day | undefined {
  if (typed !== to) return undefined;
  const candidates = [from, last].flatMap((day) => [
    `${day.slice(0, 8)}${typed.slice(8)}`,
    `${day.slice(0, 4)}${typed.slice(4)}`,
  ]);
  return candidates.find((day) => parseDay(day) && day >= from && day <= last);
}

/** Whether a paragraph goes on to a day of the period: then its first date is only where the story begins. */
function tellsOf(passage: Passage, leading: WrittenDates, period: Period): boolean {
  for (const dates of writtenDates(passage.text)) {
    const days = daysMeant(dates, period);
    if (dates.span[0] !== leading.span[0] && days && days.from <= period.to && days.to >= period.from)
      return true;
  }
  return false;
}

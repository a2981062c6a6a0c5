import type { Counter } from '../../model/counter.ts';
import { leavesOf } from '../../model/counter.ts';
import { type Decimal, decimal, printDecimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/ledger.ts';
import type { EarlierIssue } from '../issue-view.ts';
import { defineRule } from '../rule.ts';
import { naturalAmount, pastAmounts } from './past-amounts.ts';

/** How many issues back are looked at, and how many of them must have the figure. */
const issues = 12;
const fewest = 6;
/** Below this the usual amount is too small to be usual. */
const smallest = 20;
/** How many times as much, or as little, as ever before. */
const times = 3;

export const counterOutlier = defineRule({
  code: 'counter-outlier',
  severity: 'info',
  waive: 'file',
  message: {
    zh: '“{counter}”本期 {value}，前 {count} 期在 {low} 到 {high} 之间（中位数 {median}）',
    en: '“{counter}” is {value} this time; in the {count} issues before it lay between {low} and {high} (median {median})',
  },
  hint: {
    zh: '看看是否多打、少打了一位；确实如此的，用 waive 说明原因',
    en: 'See whether a digit is too many or too few; if it is right, acknowledge it under waive with the reason',
  },
  meaning: {
    zh: '本期的数是以往最大数的三倍以上，或不到最小数的三分之一。多半是多打或少打了一位，或填错了指标。历史不足六期、中位数不到 20 的不看。',
    en: 'The amount is more than three times the largest, or less than a third of the smallest of the issues before: mostly a digit too many or too few, or another counter’s figure. Counters with fewer than six earlier amounts, or a median below 20, are left alone.',
  },
  rejected: [
    {
      text: 'consult: 23210   # 前八期：2104 2266 2321 2190 2402 2288 2350 2211',
      good: 'consult: 2321',
      counter: { kind: 'flow', past: [2104, 2266, 2321, 2190, 2402, 2288, 2350, 2211], now: 23210 },
    },
    {
      text: 'consult: 232     # 前八期：2104 2266 2321 2190 2402 2288 2350 2211',
      counter: { kind: 'flow', past: [2104, 2266, 2321, 2190, 2402, 2288, 2350, 2211], now: 232 },
    },
    { text: 'joined: 450', counter: { kind: 'stock', past: [44, 44, 45, 45, 45, 45], now: 450 } },
  ],
  accepted: [
    {
      text: 'consult: 3100',
      counter: { kind: 'flow', past: [2104, 2266, 2321, 2190, 2402, 2288], now: 3100 },
    },
    { text: 'consult: 23210', counter: { kind: 'flow', past: [2104, 2266, 2321], now: 23210 } },
    { text: 'accidents: 9', counter: { kind: 'flow', past: [1, 0, 2, 1, 0, 3, 1], now: 9 } },
    { text: 'consult: 9000', counter: { kind: 'flow', past: [100, 8000, 200, 5000, 300, 7000], now: 9000 } },
    { text: 'consult: 0', counter: { kind: 'flow', past: [100, 0, 200, 0, 300, 0, 200], now: 0 } },
  ],
  scope: 'issue',
  *check({ figures, earlier }) {
    const before = earlier.slice(0, issues);
    if (before.length < fewest) return;
    for (const figure of figures.values()) {
      const { counter } = figure;
      if (counter.negative) continue;
      for (const series of seriesOf(figure)) {
        const amount = naturalAmount(counter.kind, series.entry);
        const place = amount?.origins[0];
        if (!amount || !place) continue;
        const usual = usualAmounts(counter, series.member, before);
        if (!usual || !isFar(amount.value, usual)) continue;
        const print = (value: Decimal) => printDecimal(value, counter.decimals);
        yield {
          origin: place,
          subject: counter.id,
          args: {
            counter: series.title,
            value: print(amount.value),
            count: usual.count,
            low: print(usual.low),
            high: print(usual.high),
            median: print(usual.median),
          },
        };
      }
    }
  },
});

/** What is sent: the values of the members, or the only value. */
function seriesOf({ counter, total, members }: Figure) {
  const leaves = leavesOf(counter.members);
  if (leaves.length === 0) return [{ member: undefined, title: counter.title, entry: total }];
  return leaves.map(({ id, title }) => ({
    member: id,
    title: `${counter.title}·${title}`,
    entry: members.get(id),
  }));
}

interface Usual {
  readonly count: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly median: Decimal;
}

function usualAmounts(
  counter: Counter,
  member: string | undefined,
  earlier: readonly EarlierIssue[],
): Usual | undefined {
  const sorted = [...pastAmounts(counter.kind, counter.id, member, earlier)].sort((a, b) => a.cmp(b));
  const [low, high, median] = [sorted[0], sorted.at(-1), sorted[Math.floor((sorted.length - 1) / 2)]];
  if (sorted.length < fewest || !low || !high || !median || median.lt(smallest)) return undefined;
  return { count: sorted.length, low, high, median };
}

/** The extremes are what has happened: a counter that varies much has a wide range of its own. */
function isFar(value: Decimal, { low, high }: Usual): boolean {
  return value.gt(high.times(decimal(times))) || value.times(decimal(times)).lt(low);
}

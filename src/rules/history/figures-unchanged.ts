import { leavesOf } from '../../model/counter.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Origin } from '../../model/origin.ts';
import { defineRule } from '../rule.ts';
import { naturalAmount, pastAmounts } from './past-amounts.ts';

/** Fewer amounts may be equal by chance. */
const fewest = 3;

export const figuresUnchanged = defineRule({
  code: 'figures-unchanged',
  severity: 'warning',
  waive: 'file',
  message: {
    zh: '{department}本期的 {count} 个数和 {issue} 完全一样',
    en: 'All {count} amounts of {department} are those of {issue}',
  },
  hint: {
    zh: '多半是复制上期的文件后没有改数；确实一样的，用 waive 说明',
    en: 'Probably last issue’s file was copied without new figures; if they are right, acknowledge it under waive',
  },
  meaning: {
    zh: '一个部门报的时期数（至少三个，不全是零）和上一期一个不差。几乎总是忘了改。',
    en: 'Every amount of a period that a department sends (three at least, not all zero) is that of the issue before. Almost always they were forgotten.',
  },
  rejected: [
    {
      text: 'consult: {online: 812, phone: 1204, window: 305}   # 上期：812 1204 305',
      counter: { kind: 'flow', past: [[812, 1204, 305]], now: [812, 1204, 305] },
    },
  ],
  accepted: [
    {
      text: 'consult: {online: 812, phone: 1204, window: 306}',
      counter: { kind: 'flow', past: [[812, 1204, 305]], now: [812, 1204, 306] },
    },
    {
      text: 'consult: {online: 0, phone: 0, window: 0}',
      counter: { kind: 'flow', past: [[0, 0, 0]], now: [0, 0, 0] },
    },
    {
      text: 'consult: {online: 812, phone: 1204}',
      counter: { kind: 'flow', past: [[812, 1204]], now: [812, 1204] },
    },
    { text: 'consult: 2321', counter: { kind: 'flow', past: [2321], now: 2321 } },
  ],
  scope: 'issue',
  *check({ figures, earlier }, { registry }) {
    const [before] = earlier;
    if (!before) return;
    const sent = new Map<string, { now: Decimal; then: Decimal | undefined; origin: Origin }[]>();
    for (const { counter, total, members } of figures.values()) {
      // A state may well stay as it is.
      if (counter.kind !== 'flow' || counter.owner === undefined) continue;
      const leaves = leavesOf(counter.members);
      const entries =
        leaves.length === 0
          ? [[undefined, total] as const]
          : leaves.map(({ id }) => [id, members.get(id)] as const);
      for (const [member, entry] of entries) {
        const amount = naturalAmount('flow', entry);
        const [origin] = amount?.origins ?? [];
        if (!amount || !origin) continue;
        const [then] = pastAmounts('flow', counter.id, member, [before]);
        sent.set(counter.owner, [...(sent.get(counter.owner) ?? []), { now: amount.value, then, origin }]);
      }
    }
    for (const [owner, amounts] of sent) {
      const [first] = amounts;
      if (!first || amounts.length < fewest || amounts.every(({ now }) => now.eq(0))) continue;
      if (!amounts.every(({ now, then }) => then?.eq(now))) continue;
      const department = registry.find(({ id }) => id === owner)?.name ?? owner;
      yield { origin: first.origin, args: { department, count: amounts.length, issue: before.id } };
    }
  },
});

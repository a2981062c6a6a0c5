import type { Counter } from './counter.ts';
import { type Day, lastWhole, type Period } from './period.ts';

/** The period of a figure with a rhythm of its own, as an issue ending on that day reports it; undefined for all others. */
export function ownPeriodOf({ frequency }: Pick<Counter, 'frequency'>, lastDay: Day): Period | undefined {
  return frequency && lastWhole(lastDay, frequency.every, frequency.daysAfter);
}

/** Whether an issue owes a figure: always, but for one with a rhythm of its own only where a new period has ended. */
export function isDue(
  counter: Pick<Counter, 'frequency'>,
  lastDay: Day,
  lastDayBefore: Day | undefined,
): boolean {
  const own = ownPeriodOf(counter, lastDay);
  return !own || lastDayBefore === undefined || own.to !== ownPeriodOf(counter, lastDayBefore)?.to;
}

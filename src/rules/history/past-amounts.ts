import type { CounterKind } from '../../model/counter.ts';
import type { Decimal } from '../../model/decimal.ts';
import { isKnown, type LedgerEntry, type RecordedFigure } from '../../model/ledger.ts';
import type { Origin } from '../../model/origin.ts';
import type { EarlierIssue } from '../issue-view.ts';

/** What a counter's amount is compared by: what happened in the period, or the state. */
export function naturalAmount(
  kind: CounterKind,
  entry: LedgerEntry | undefined,
): { value: Decimal; origins: readonly Origin[] } | undefined {
  const amount = kind === 'stock' ? entry?.closing : entry?.current;
  if (!amount || !isKnown(amount) || entry?.carried) return undefined;
  return amount;
}

/** The amounts of one counter, or of one member of it, in the issues before, newest first; those that are known. */
export function pastAmounts(
  kind: CounterKind,
  counter: string,
  member: string | undefined,
  earlier: readonly EarlierIssue[],
): readonly Decimal[] {
  return earlier.flatMap((issue) => {
    const amount = naturalAmount(kind, entryOf(issue.figures().get(counter), member));
    return amount ? [amount.value] : [];
  });
}

function entryOf(figure: RecordedFigure | undefined, member: string | undefined): LedgerEntry | undefined {
  return member === undefined ? figure?.total : figure?.members.get(member);
}

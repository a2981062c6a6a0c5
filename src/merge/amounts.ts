import { type Decimal, zero } from '../model/decimal.ts';
import { compareIssues } from '../model/issue.ts';
import {
  type Adjustment,
  type Amount,
  isKnown,
  known,
  type LedgerEntry,
  type Missing,
  missing,
} from '../model/ledger.ts';

/** Sum of amounts; missing when one is missing, unless partial sums are allowed and at least one is known. */
export function sumAmounts(amounts: readonly Amount[], partialAllowed: boolean): Amount {
  const lacking = amounts.filter((amount): amount is Missing => !isKnown(amount));
  const [absent] = lacking;
  const present = amounts.filter(isKnown);
  if (absent && !(partialAllowed && present.length > 0))
    return missing(
      absent.missing,
      absent.reason,
      lacking.flatMap(({ origins }) => origins),
    );
  return known(
    present.reduce((sum, amount) => sum.plus(amount.value), zero),
    amounts.flatMap(({ origins }) => origins),
  );
}

export function sumAdjustments(adjustments: readonly Adjustment[]): Decimal {
  return adjustments.reduce((sum, adjustment) => sum.plus(adjustment.amount), zero);
}

/** The entry of a total whose members are the given ones. Totals come from their members, part by part. */
export function sumEntries(
  entries: readonly (readonly [member: string, entry: LedgerEntry])[],
  partialAllowed: boolean,
): LedgerEntry {
  const all = entries.map(([, entry]) => entry);
  const knownTotals = all.map((entry) => entry.knownTotal);
  const asOf = all.map((entry) => entry.asOf ?? '').sort()[0];
  const opening = sumAmounts(
    all.map((entry) => entry.opening),
    partialAllowed,
  );
  const current = sumAmounts(
    all.map((entry) => entry.current),
    partialAllowed,
  );
  const adjustments = entries.flatMap(([member, entry]) =>
    entry.adjustments.map((adjustment) => ({ member, ...adjustment })),
  );
  return {
    opening,
    current,
    adjustments,
    closing: closingOf(all, opening, current, adjustments, partialAllowed),
    ...(knownTotals.every((total) => total !== undefined)
      ? { knownTotal: knownTotals.reduce((sum: Decimal, total) => sum.plus(total), zero) }
      : {}),
    gaps: [...new Set(all.flatMap((entry) => entry.gaps))].sort(compareIssues),
    ...(asOf ? { asOf } : {}),
    ...(all.some((entry) => entry.carried) ? { carried: true } : {}),
    ...(all.some((entry) => entry.status === 'provisional') ? { status: 'provisional' as const } : {}),
  };
}

/** A total closes: where parts are missing and that is allowed, it is the sum of all parts that are known. */
function closingOf(
  entries: readonly LedgerEntry[],
  opening: Amount,
  current: Amount,
  adjustments: readonly Adjustment[],
  partialAllowed: boolean,
): Amount {
  const sum = sumAmounts(
    entries.map((entry) => entry.closing),
    partialAllowed,
  );
  const complete = entries.every((entry) => isKnown(entry.closing));
  if (complete || !partialAllowed || !isKnown(opening) || !isKnown(current) || !isKnown(sum)) return sum;
  return known(opening.value.plus(current.value).plus(sumAdjustments(adjustments)), sum.origins);
}

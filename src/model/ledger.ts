import type { Counter } from './counter.ts';
import type { Decimal } from './decimal.ts';
import type { IssueId } from './issue.ts';
import type { Origin } from './origin.ts';
import type { Day, Period } from './period.ts';

/** Why an amount is not there. Missing is never zero. */
export type MissingKind =
  /** Owed, but no value was sent. */
  | 'not-sent'
  /** The department says that there is none, with a reason. */
  | 'stated'
  /** The opening figure was never recorded. */
  | 'unknown-opening'
  /** An earlier issue, or a part, is missing. */
  | 'gap'
  /** A difference over a restated running total. */
  | 'restated'
  /** A quotient with the base zero. */
  | 'zero-base'
  /** There is nothing to compare with: neither the archive nor earlier.yaml reaches back. */
  | 'no-base'
  /** The counter has no such number, for example the opening of a state. */
  | 'not-applicable';

export interface Known {
  readonly value: Decimal;
  readonly origins: readonly Origin[];
}

export interface Missing {
  readonly missing: MissingKind;
  /** The reason in somebody's words, or the issues that lack. */
  readonly reason?: string;
  readonly origins: readonly Origin[];
}

/** A number or the reason why there is none, with its sources. */
export type Amount = Known | Missing;

export function isKnown(amount: Amount): amount is Known {
  return 'value' in amount;
}

export function known(value: Decimal, origins: readonly Origin[] = []): Known {
  return { value, origins };
}

export function missing(kind: MissingKind, reason?: string, origins: readonly Origin[] = []): Missing {
  return { missing: kind, ...(reason === undefined ? {} : { reason }), origins };
}

export type AdjustmentKind = 'late' | 'correction' | 'restated' | 'split' | 'reported' | 'transfer';

/** A booked difference: part of the running total, not of this period's amount. 调整 */
export interface Adjustment {
  readonly kind: AdjustmentKind;
  readonly amount: Decimal;
  /** Of a late figure across a turn: all of it, of which `amount` is the part in this span. */
  readonly whole?: Decimal;
  /** The issue it belongs to, where it names one. */
  readonly issue?: IssueId;
  readonly reason?: string;
  readonly member?: string;
  readonly origins: readonly Origin[];
}

/** opening + current + adjustments = closing, for one counter or member. */
export interface LedgerEntry {
  readonly opening: Amount;
  readonly current: Amount;
  readonly adjustments: readonly Adjustment[];
  readonly closing: Amount;
  /** Sum of what is known; equals the closing figure where nothing is missing. Undefined with an unknown opening. */
  readonly knownTotal?: Decimal;
  /** Issues whose value is missing from the running total and not yet filled. */
  readonly gaps: readonly IssueId[];
  /** Day of a state. */
  readonly asOf?: Day;
  readonly carried?: boolean;
  readonly status?: 'provisional' | 'revised';
  readonly note?: string;
  readonly restated?: string;
}

/** All entries of a counter: its total (or its only entry), and one per member, sub-totals included. */
export interface Figure {
  readonly counter: Counter;
  readonly total?: LedgerEntry;
  readonly members: ReadonlyMap<string, LedgerEntry>;
}

/** Closing figures of one issue; the opening figures of the next. 台账 */
export interface Ledger {
  readonly issue: IssueId;
  readonly serial?: number;
  readonly period: Period;
  readonly statisticsYear?: number;
  readonly figures: ReadonlyMap<string, RecordedFigure>;
  /** Whether it was typed to begin the archive, released, or replayed from sources just now. */
  readonly kind: 'opening' | 'released' | 'replayed';
  readonly origin?: Origin;
}

/** What a ledger keeps of a figure; the counter's definition may have changed since. */
export interface RecordedFigure {
  readonly total?: LedgerEntry;
  readonly members: ReadonlyMap<string, LedgerEntry>;
}

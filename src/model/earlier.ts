import type { IssueId } from './issue.ts';
import type { Amount } from './ledger.ts';
import type { Period } from './period.ts';

/** One number of a period before the archive, as earlier.yaml gives it. 往期数 */
export interface EarlierFigure {
  readonly counter: string;
  /** The number it was published under, where it is known. */
  readonly issue?: IssueId;
  readonly period: Period;
  readonly total: EarlierAmounts;
  readonly members: ReadonlyMap<string, EarlierAmounts>;
}

export interface EarlierAmounts {
  /** The amount of the period, of a flow; the state, of a stock. */
  readonly current?: Amount;
  /** The running total. */
  readonly closing?: Amount;
}

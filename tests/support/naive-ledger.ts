/**
 * A ledger as a clerk would keep it with pencil and paper, in whole hundredths. It shares nothing with the program: the
 * property tests compare both.
 */

/** What one department sent for one issue; issues are counted from 0, the opening ledger is -1. */
export interface Sent {
  readonly amount: bigint | 'missing' | 'not-sent';
  readonly late: { readonly issue: number; readonly amount: bigint } | null;
  /** A running total that is restated. */
  readonly typed: bigint | null;
  readonly running: bigint | 'missing';
  readonly state: bigint | 'not-sent';
}

export interface Step extends Sent {
  readonly span: string;
}

export interface Entry {
  readonly opening: bigint | undefined;
  readonly current: bigint | undefined;
  readonly adjustments: bigint;
  readonly closing: bigint | undefined;
  readonly gaps: readonly number[];
}

/** The equations of one flow of one department, issue by issue. */
export function history(
  reset: string,
  partial: boolean,
  opening: bigint | undefined,
  steps: readonly Step[],
): readonly Entry[] {
  const entries: Entry[] = [];
  let closing = opening;
  /** Sum of what is known so far; undefined while the opening is unknown. */
  let sum = opening;
  let gaps: number[] = [];
  for (const [index, step] of steps.entries()) {
    const before = index === 0 ? (reset === 'month' ? 'november' : steps[0]?.span) : steps[index - 1]?.span;
    if (before !== step.span) {
      closing = 0n;
      sum = 0n;
      gaps = [];
    }
    const start = closing;
    const current = typeof step.amount === 'bigint' ? step.amount : undefined;
    let adjustments = 0n;
    if (current === undefined) gaps.push(index);
    else if (sum !== undefined) sum += current;

    if (step.late !== null && spanOfLate(step, steps, reset) === step.span) {
      const { issue, amount } = step.late;
      adjustments += amount;
      if (sum !== undefined) sum += amount;
      gaps = gaps.filter((gap) => gap !== issue);
    }
    if (step.typed !== null) {
      if (sum !== undefined) adjustments += step.typed - sum;
      sum = step.typed;
      gaps = [];
    }
    closing = sum === undefined || (gaps.length > 0 && !partial) ? undefined : sum;
    entries.push({ opening: start, current, adjustments, closing, gaps: [...gaps] });
  }
  return entries;
}

function spanOfLate({ late }: Step, steps: readonly Step[], reset: string): string | undefined {
  if (!late) return undefined;
  if (late.issue >= 0) return steps[late.issue]?.span;
  return reset === 'month' ? 'november' : steps[0]?.span;
}

import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { type Issue, numberOf, yearOf } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';

/** Numbers, serial and period must follow the issue before. */
export function checkSequence(issue: Issue, previous: Ledger): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { week, serial: serialOrigin, period: periodOrigin } = issue.origins;
  const first = issue.covers[0] ?? issue.id;
  const follows =
    yearOf(first) === yearOf(previous.issue)
      ? numberOf(first) === numberOf(previous.issue) + 1
      : yearOf(first) === yearOf(previous.issue) + 1 && numberOf(first) === 1;
  if (!follows && issue.skipped === undefined && week) {
    diagnostics.push(
      findingAt('issue-number-sequence', week, { args: { issue: issue.id, previous: previous.issue } }),
    );
  }
  const step = Math.max(1, issue.covers.length);
  if (
    follows &&
    serialOrigin &&
    issue.serial !== undefined &&
    previous.serial !== undefined &&
    issue.serial !== previous.serial + step
  ) {
    diagnostics.push(
      findingAt('serial-sequence', serialOrigin, {
        args: {
          serial: issue.serial,
          previous: previous.serial,
          expected: previous.serial + step,
        },
      }),
    );
  }
  if (periodOrigin && issue.period.from <= previous.period.to) {
    diagnostics.push(
      findingAt('period-overlap', periodOrigin, {
        args: { from: issue.period.from, to: previous.period.to },
      }),
    );
  }
  return diagnostics;
}

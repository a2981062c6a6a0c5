import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { type Counter, leavesOf, type Member } from '../model/counter.ts';
import { type Decimal, printDecimal, zero } from '../model/decimal.ts';
import { existsOn, nameOn, type Registry } from '../model/department.ts';
import type { Correction, Issue, IssueId } from '../model/issue.ts';
import { type Adjustment, type Figure, isKnown, type Ledger, type LedgerEntry } from '../model/ledger.ts';
import { type Period, spanOf } from '../model/period.ts';
import { isDue, ownPeriodOf } from '../model/rhythm.ts';
import type { ReportedFigure, ReportedValue, Submission } from '../model/submission.ts';
import { sumEntries } from './amounts.ts';
import { computeEntry } from './entries.ts';

/** When an earlier issue was, for late figures and corrections. */
export interface IssueTime {
  readonly period: Period;
  readonly statisticsYear?: number;
}

export interface FiguresInput {
  readonly counters: readonly Counter[];
  readonly issue: Issue;
  readonly previous: Ledger;
  readonly submissions: readonly Submission[];
  readonly registry: Registry;
  /** The ledger of an earlier issue, where the archive or this run has it. */
  readonly ledgerOf: (issue: IssueId) => Ledger | undefined;
  /** Span and statistics year of issues in the archive, for late figures and corrections. */
  readonly issueDays: ReadonlyMap<IssueId, IssueTime>;
}

export interface FiguresResult {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Computes every counter of an issue from the previous ledger and the submissions. Independent of their order. */
export function mergeFigures(input: FiguresInput): FiguresResult {
  const diagnostics: Diagnostic[] = [];
  const figures = new Map<string, Figure>();
  for (const counter of input.counters) {
    figures.set(counter.id, mergeCounter(membersOn(counter, input), input, diagnostics));
  }
  return { figures, diagnostics };
}

/**
 * A counter by departments has the members of the issue's own time, under the names they had. A department that is
 * gone adds nothing more, but what it reported stays in the running total.
 */
function membersOn(counter: Counter, { registry, issue, previous }: FiguresInput): Counter {
  if (!counter.byDepartments) return counter;
  const recorded = previous.figures.get(counter.id)?.members;
  const continues =
    counter.kind === 'flow' &&
    spanOf(issue.period.to, counter.reset, issue.statisticsYear) ===
      spanOf(previous.period.to, counter.reset, previous.statisticsYear);
  const members = counter.members.flatMap((member): Member[] => {
    const department = registry.find(({ id }) => id === member.id);
    if (!department) return [];
    const stays = existsOn(department, issue.period.to) || (continues && recorded?.has(member.id));
    return stays ? [{ ...member, title: nameOn(department, issue.period.to) }] : [];
  });
  return { ...counter, members };
}

function mergeCounter(counter: Counter, input: FiguresInput, diagnostics: Diagnostic[]): Figure {
  const compute = (member: string | undefined) => {
    const result = computeEntry(entryInput(counter, member, input, diagnostics));
    diagnostics.push(...result.diagnostics);
    return result.entry;
  };
  if (counter.members.length === 0) return { counter, total: compute(undefined), members: new Map() };

  const leaves = new Map(leavesOf(counter.members).map((member) => [member.id, compute(member.id)]));
  const members = new Map<string, LedgerEntry>();
  for (const member of counter.members) addMember(member, counter, leaves, members);
  if (counter.total === 'none') return { counter, members };

  const sum = sumEntries([...leaves], counter.partialAllowed);
  if (counter.total === 'sum') {
    checkTypedTotal(counter, sum, input.submissions, diagnostics);
    return { counter, total: sum, members };
  }
  const total = compute(undefined);
  // A partial sum proves nothing about a reported total.
  const complete = [...leaves.values()].every(({ current }) => isKnown(current));
  if (complete) checkReportedTotal(counter, total, sum, diagnostics);
  return { counter, total, members };
}

function addMember(
  member: Member,
  counter: Counter,
  leaves: ReadonlyMap<string, LedgerEntry>,
  members: Map<string, LedgerEntry>,
): void {
  const leaf = leaves.get(member.id);
  if (leaf) {
    members.set(member.id, leaf);
    return;
  }
  const below = leavesOf(member.members).flatMap(({ id }): [string, LedgerEntry][] => {
    const entry = leaves.get(id);
    return entry ? [[id, entry]] : [];
  });
  members.set(member.id, sumEntries(below, counter.partialAllowed));
  for (const inner of member.members) addMember(inner, counter, leaves, members);
}

function entryInput(
  counter: Counter,
  member: string | undefined,
  input: FiguresInput,
  diagnostics: Diagnostic[],
) {
  const { issue, previous } = input;
  const own = ownPeriodOf(counter, issue.period.to);
  const ownBefore = ownPeriodOf(counter, previous.period.to);
  const period = own ?? issue.period;
  const statisticsYear = own ? undefined : issue.statisticsYear;
  const span = spanOf(period.to, counter.reset, statisticsYear);
  // The year that an issue states holds for a period that lies in one year.
  const oneYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  const firstSpan = spanOf(period.from, counter.reset, oneYear ? statisticsYear : undefined);
  const spanBefore = spanOf(
    (ownBefore ?? previous.period).to,
    counter.reset,
    own ? undefined : previous.statisticsYear,
  );
  const recorded = previous.figures.get(counter.id);
  const department = counter.byDepartments ? input.registry.find(({ id }) => id === member) : undefined;
  const absentDepartment = department && !existsOn(department, issue.period.to) ? department : undefined;
  const due = isDue(counter, issue.period.to, previous.period.to);
  const owed = due && !counter.optional && !counter.carry;
  const sent = reportedFor(counter, member, input.submissions, (submission) => submission.figures);
  return {
    counter,
    subject: member === undefined ? counter.id : `${counter.id}[${member}]`,
    issue: issue.id,
    lastDay: period.to,
    previousDay: (ownBefore ?? previous.period).to,
    due,
    fills: own ? issuesOwing(counter, own.to, input) : [],
    previous: member === undefined ? recorded?.total : recorded?.members.get(member),
    // A department founded since the last issue begins at zero.
    restarts:
      span !== spanBefore ||
      (department !== undefined &&
        !existsOn(department, previous.period.to) &&
        !recorded?.members.has(department.id)),
    span,
    straddles: span !== firstSpan,
    firstSpan,
    reported: absentDepartment
      ? { value: zero, origin: absentDepartment.origin }
      : (sent ?? (owed ? silenceOf(senderOf(counter, member), input) : undefined)),
    runningTotal: reportedFor(counter, member, input.submissions, (submission) => submission.runningTotals),
    booked: [
      ...lateFigures(counter, member, span, input, diagnostics),
      ...corrections(counter, member, span, input, diagnostics),
    ],
  };
}

/** Earlier issues that owed the same period of a counter with a rhythm of its own. */
function issuesOwing(counter: Counter, lastDay: string, { issueDays }: FiguresInput): readonly IssueId[] {
  return [...issueDays].flatMap(([id, { period }]) =>
    ownPeriodOf(counter, period.to)?.to === lastDay ? [id] : [],
  );
}

function senderOf(counter: Counter, member: string | undefined): string | undefined {
  return counter.byDepartments ? member : counter.owner;
}

/** Why nothing came from a sender: the chief editor left its file out, or acknowledged that there is none. */
function silenceOf(
  sender: string | undefined,
  { issue, submissions }: FiguresInput,
): ReportedValue | undefined {
  if (submissions.some(({ department }) => department === sender)) return undefined;
  const left = issue.without.find(({ department }) => department === sender);
  const waived = issue.waive.find(
    ({ rule, at, reason }) => rule === 'submission-missing' && at === sender && reason.trim() !== '',
  );
  const found = left ?? waived;
  return found && { missing: found.reason, origin: found.origin };
}

/** The value sent for a counter (or a member of it) by whoever owns it. */
function reportedFor(
  counter: Counter,
  member: string | undefined,
  submissions: readonly Submission[],
  figuresIn: (submission: Submission) => readonly ReportedFigure[],
): ReportedValue | undefined {
  const sender = senderOf(counter, member);
  const submission = submissions.find(({ department }) => department === sender);
  const figure = submission && figuresIn(submission).find((candidate) => candidate.counter === counter.id);
  if (!figure) return undefined;
  return member === undefined || counter.byDepartments ? figure.value : figure.members.get(member);
}

/** The whole of a late amount, on both sides of a turn. */
function lateAmount({ value, split }: ReportedValue): Decimal | undefined {
  return value ?? (split && [...split.values()].reduce((sum, part) => sum.plus(part), zero));
}

/** The spans that what an issue reports began and ended in. */
function spansOf(
  counter: Counter,
  { period, statisticsYear }: IssueTime,
): readonly [first: string, last: string] {
  const own = ownPeriodOf(counter, period.to);
  if (own) return [spanOf(own.from, counter.reset), spanOf(own.to, counter.reset)];
  const oneYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  return [
    spanOf(period.from, counter.reset, oneYear ? statisticsYear : undefined),
    spanOf(period.to, counter.reset, statisticsYear),
  ];
}

/** Late figures of earlier issues, booked into the running total of the same span. */
function lateFigures(
  counter: Counter,
  member: string | undefined,
  span: string,
  { submissions, issueDays }: FiguresInput,
  diagnostics: Diagnostic[],
): Adjustment[] {
  const adjustments: Adjustment[] = [];
  for (const submission of submissions) {
    for (const late of submission.late) {
      const reported = reportedFor(counter, member, [submission], () => late.figures);
      const whole = reported && lateAmount(reported);
      if (!reported || !whole) continue;
      const earlier = issueDays.get(late.issue);
      if (!earlier) {
        diagnostics.push(findingAt('earlier-issue-unknown', late.origin, { args: { issue: late.issue } }));
        continue;
      }
      const details = { subject: counter.id, args: { counter: counter.title, issue: late.issue, span } };
      const [first, last] = spansOf(counter, earlier);
      if (first !== last && !reported.split && !whole.eq(0))
        diagnostics.push(
          findingAt('split-needed', reported.origin, {
            ...details,
            args: { ...details.args, before: first },
          }),
        );
      const inSpan = reported.split ? reported.split.get(span) : last === span ? whole : undefined;
      if (inSpan === undefined) {
        diagnostics.push(findingAt('late-other-span', reported.origin, details));
        continue;
      }
      adjustments.push({
        kind: 'late',
        amount: inSpan,
        ...(inSpan.eq(whole) ? {} : { whole }),
        issue: late.issue,
        origins: [reported.origin],
      });
    }
  }
  return adjustments;
}

/** Corrections of a flow change the running total within the same span, never this period's amount. */
function corrections(
  counter: Counter,
  member: string | undefined,
  span: string,
  { issue, issueDays, ledgerOf }: FiguresInput,
  diagnostics: Diagnostic[],
): Adjustment[] {
  if (counter.kind !== 'flow') return [];
  return issue.corrections
    .filter(
      (correction): correction is Extract<Correction, { kind: 'figure' }> => correction.kind === 'figure',
    )
    .filter((correction) => correction.counter === counter.id && correction.member === member)
    .flatMap((correction): Adjustment[] => {
      const earlier = issueDays.get(correction.issue);
      if (!earlier) {
        diagnostics.push(
          findingAt('earlier-issue-unknown', correction.issueOrigin, { args: { issue: correction.issue } }),
        );
        return [];
      }
      const recorded = ledgerOf(correction.issue)?.figures.get(counter.id);
      const published = (member === undefined ? recorded?.total : recorded?.members.get(member))?.current;
      if (published && isKnown(published) && !published.value.eq(correction.old)) {
        diagnostics.push(
          findingAt('correction-old-differs', correction.oldOrigin, {
            subject: counter.id,
            args: {
              counter: counter.title,
              issue: correction.issue,
              old: printDecimal(correction.old, counter.decimals),
              published: printDecimal(published.value, counter.decimals),
            },
          }),
        );
      }
      if (spansOf(counter, earlier)[1] !== span) {
        diagnostics.push(
          findingAt('late-other-span', correction.issueOrigin, {
            subject: counter.id,
            args: { counter: counter.title, issue: correction.issue, span },
          }),
        );
        return [];
      }
      const amount = correction.new.minus(correction.old);
      return [
        {
          kind: 'correction',
          amount,
          issue: correction.issue,
          reason: correction.reason,
          origins: [correction.origin],
        },
      ];
    });
}

/** A typed running total of a sum must agree; it cannot be restated, only its members can. */
function checkTypedTotal(
  counter: Counter,
  sum: LedgerEntry,
  submissions: readonly Submission[],
  diagnostics: Diagnostic[],
): void {
  if (counter.byDepartments || !isKnown(sum.closing)) return;
  const typed = reportedFor(counter, undefined, submissions, (submission) => submission.runningTotals);
  if (!typed?.value || typed.value.eq(sum.closing.value)) return;
  diagnostics.push(
    findingAt('running-total-mismatch', typed.origin, {
      subject: counter.id,
      args: {
        counter: counter.title,
        typed: printDecimal(typed.value, counter.decimals),
        equation: printDecimal(sum.closing.value, counter.decimals),
        difference: printDecimal(typed.value.minus(sum.closing.value), counter.decimals),
      },
    }),
  );
}

/** A reported total that differs from the sum of its members needs a note that says why. */
function checkReportedTotal(
  counter: Counter,
  total: LedgerEntry,
  sum: LedgerEntry,
  diagnostics: Diagnostic[],
): void {
  const origin = total.current.origins[0];
  if (!origin || !isKnown(total.current) || !isKnown(sum.current) || total.note !== undefined) return;
  if (total.current.value.eq(sum.current.value)) return;
  diagnostics.push(
    findingAt('total-mismatch', origin, {
      subject: counter.id,
      args: {
        counter: counter.title,
        total: printDecimal(total.current.value, counter.decimals),
        sum: printDecimal(sum.current.value, counter.decimals),
        more: '@or-note',
      },
    }),
  );
}

import { isoWeekOf } from '../model/calendar.ts';
import type { ComparisonKind } from '../model/comparison.ts';
import { allMembers, type Counter, leavesOf } from '../model/counter.ts';
import type { Decimal } from '../model/decimal.ts';
import type { EarlierFigure } from '../model/earlier.ts';
import { type Correction, compareIssues, type IssueId, issueId, numberOf, yearOf } from '../model/issue.ts';
import { type Amount, isKnown, known, missing, type RecordedFigure } from '../model/ledger.ts';
import type { Origin } from '../model/origin.ts';
import { type Period, type PeriodKind, previousPeriod, spanOf, yearEarlier } from '../model/period.ts';
import { ownPeriodOf } from '../model/rhythm.ts';
import { sumAmounts } from './amounts.ts';
import { amountIn, type FigureContext, firstKnown, naturalAspect, type Recorded } from './figure-context.ts';

/** An issue whose figures are recorded, or can be computed from its sources. */
export interface ArchivedIssue {
  readonly id: IssueId;
  readonly period: Period;
  readonly statisticsYear?: number;
  /** Computed when they are asked for. */
  readonly figures: () => ReadonlyMap<string, RecordedFigure>;
  /** Corrections that this issue made to earlier ones. */
  readonly corrections: readonly Correction[];
}

/** Everything known before one issue, and its own corrections. */
export interface Archive {
  readonly counters: readonly Counter[];
  readonly kind: PeriodKind;
  /** Issues before, newest first. */
  readonly before: readonly ArchivedIssue[];
  /** The issue itself, from which the archive is looked at. */
  readonly viewer: ArchivedIssue;
  readonly earlier: readonly EarlierFigure[];
}

type IsoWeek = NonNullable<ReturnType<typeof isoWeekOf>>;

/** A place in time that figures are asked for. */
interface Target {
  readonly issue?: ArchivedIssue | undefined;
  readonly id?: IssueId | undefined;
  readonly period: Period;
  /** ISO week that an earlier figure of a weekly may match too. */
  readonly week?: IsoWeek | undefined;
  /** Periods of counters with a rhythm of their own. */
  readonly own: (counter: Counter) => Period | undefined;
}

/** The figures that those of the viewer are compared with. */
export function baseOf(archive: Archive, kind: ComparisonKind): FigureContext | undefined {
  const { viewer } = archive;
  return contextAt(archive, {
    issue: viewer,
    id: viewer.id,
    period: viewer.period,
    own: (counter) => ownPeriodOf(counter, viewer.period.to),
  })(kind);
}

/** Steps from one place in time to those it is compared with. */
function contextAt(archive: Archive, from: Target): FigureContext['base'] {
  return (kind) => {
    const target = step(archive, from, kind);
    if (!target) return undefined;
    return {
      ...(target.id === undefined ? {} : { issue: target.id }),
      period: target.period,
      periodOf: (id) => {
        const counter = archive.counters.find((candidate) => candidate.id === id);
        return counter && target.own(counter);
      },
      amount: (counter, member, aspect) => amountAt(archive, target, counter, member, aspect),
      base: contextAt(archive, target),
    };
  };
}

function step(archive: Archive, from: Target, kind: ComparisonKind): Target | undefined {
  const own = (counter: Counter): Period | undefined => {
    const period = from.own(counter);
    if (!period || !counter.frequency) return undefined;
    return kind === 'previous' ? previousPeriod(period, counter.frequency.every) : yearEarlier(period);
  };
  const at = (
    issue: ArchivedIssue | undefined,
    id: IssueId | undefined,
    period: Period,
    week: IsoWeek | undefined,
  ): Target => ({
    issue,
    week: archive.kind === 'week' ? week : undefined,
    id: issue?.id ?? id ?? archive.earlier.find((entry) => isOf(entry, period, week))?.issue,
    period: issue?.period ?? period,
    own,
  });
  switch (kind) {
    case 'previous': {
      const issue = archive.before.find(
        ({ id, period }) =>
          (from.id !== undefined && compareIssues(id, from.id) < 0) ||
          (from.id === undefined && period.to < from.period.from),
      );
      const period = previousPeriod(from.period, archive.kind);
      return at(issue, undefined, period, isoWeekOf(period.to));
    }
    case 'last_year': {
      const issue = archive.before.find(({ period }) => isYearApart(from.period, period, archive.kind));
      const now = isoWeekOf(from.period.to);
      const week = now && { year: now.year - 1, week: now.week };
      return at(issue, undefined, yearEarlier(from.period), week);
    }
    case 'same_number': {
      if (from.id === undefined) return undefined;
      const id = issueId(yearOf(from.id) - 1, numberOf(from.id));
      return at(
        archive.before.find((candidate) => candidate.id === id),
        id,
        yearEarlier(from.period),
        undefined,
      );
    }
  }
}

/** Whether a period is the same one of the year before: by the calendar, for weeks also by their ISO number. */
function isYearApart(period: Period, earlier: Period, kind: PeriodKind): boolean {
  const expected = yearEarlier(period);
  if (earlier.from === expected.from && earlier.to === expected.to) return true;
  if (kind !== 'week') return false;
  const [now, then] = [isoWeekOf(period.to), isoWeekOf(earlier.to)];
  return now !== undefined && then?.year === now.year - 1 && then.week === now.week;
}

function amountAt(
  archive: Archive,
  target: Target,
  counterId: string,
  member: string | undefined,
  aspect: Recorded,
): Amount {
  const counter = archive.counters.find(({ id }) => id === counterId);
  if (!counter) return missing('no-base');
  const own = target.own(counter);
  const amounts = issuesFor(archive, target, counter, own).map((issue) =>
    amended(archive, issue, counter, member, aspect),
  );
  const given = earlierAmounts(archive, target, counter, own, member, aspect);
  const found = firstKnown([...amounts, ...given]);
  return isKnown(found) || found.missing !== 'not-applicable'
    ? found
    : missing('no-base', undefined, found.origins);
}

/** The issues that may have the number: the one aimed at, or those that report the counter's own period. */
function issuesFor(
  { before }: Archive,
  { issue }: Target,
  counter: Counter,
  own: Period | undefined,
): readonly ArchivedIssue[] {
  if (!own) return issue ? [issue] : [];
  return before.filter(({ period }) => ownPeriodOf(counter, period.to)?.to === own.to);
}

function earlierAmounts(
  { earlier }: Archive,
  { id, period, week }: Target,
  counter: Counter,
  own: Period | undefined,
  member: string | undefined,
  aspect: Recorded,
): readonly Amount[] {
  const wanted = own ?? period;
  return earlier
    .filter((entry) => entry.counter === counter.id)
    .filter(
      (entry) =>
        (own === undefined && id !== undefined && entry.issue === id) ||
        isOf(entry, wanted, own === undefined ? week : undefined),
    )
    .flatMap((entry): Amount[] => {
      const amount = aspect === 'opening' ? undefined : earlierAmount(entry, counter, member, aspect);
      return amount ? [amount] : [];
    });
}

/** What one entry gives; a sum of which only the parts are given is formed from them. */
function earlierAmount(
  entry: EarlierFigure,
  counter: Counter,
  member: string | undefined,
  aspect: 'current' | 'closing',
): Amount | undefined {
  const amounts = member === undefined ? entry.total : entry.members.get(member);
  // A state and a reported running total are one number, whichever name it was given under.
  const given = counter.kind === 'flow' ? amounts?.[aspect] : (amounts?.closing ?? amounts?.current);
  const parts = partsOf(counter, member);
  if (given || parts.length === 0 || entry.members.size === 0) return given;
  return sumAmounts(
    parts.map((part) => earlierAmount(entry, counter, part, aspect) ?? missing('no-base')),
    counter.partialAllowed,
  );
}

/** Whether an entry of earlier.yaml stands for a period: by its days, or by the ISO week of its last one. */
function isOf(entry: EarlierFigure, { from, to }: Period, week: IsoWeek | undefined): boolean {
  return (entry.period.from === from && entry.period.to === to) || isInWeek(entry.period, week);
}

function isInWeek({ to }: Period, week: IsoWeek | undefined): boolean {
  const own = isoWeekOf(to);
  return own !== undefined && own.year === week?.year && own.week === week.week;
}

/** A recorded number with what later issues, up to the viewer, corrected or sent late. */
function amended(
  archive: Archive,
  issue: ArchivedIssue,
  counter: Counter,
  member: string | undefined,
  aspect: Recorded,
): Amount {
  const recorded = recordedAmount(issue.figures().get(counter.id), counter, member, aspect);
  if (aspect === 'opening') return recorded;
  const later = [archive.viewer, ...archive.before].filter(({ id }) => compareIssues(id, issue.id) > 0);
  const reaches = (id: IssueId) =>
    aspect === 'closing' && counter.kind === 'flow'
      ? compareIssues(id, issue.id) <= 0 &&
        spanOfIssue(archive, counter, id) === spanOfIssue(archive, counter, issue.id)
      : id === issue.id;
  const parts = partsOf(counter, member);
  // A sum that lacked a part is formed again when the part has come.
  if (!isKnown(recorded) && parts.length > 0) {
    return sumAmounts(
      parts.map((part) => amended(archive, issue, counter, part, aspect)),
      counter.partialAllowed,
    );
  }
  const changes = later.flatMap((one) => correctionsIn(one, counter, member, reaches));
  const late = later.flatMap((one) => lateIn(one, counter, member, aspect, reaches));
  const [base, ...rest] = isKnown(recorded)
    ? [recorded, ...changes, ...late]
    : late.length > 0 && aspect === naturalAspect(counter)
      ? [...late, ...changes]
      : closedGaps(issue, counter, member, aspect, late).concat(changes);
  if (!base) return recorded;
  return known(
    rest.reduce((sum, { value }) => sum.plus(value), base.value),
    [base, ...rest].flatMap(({ origins }) => origins),
  );
}

/** A running total that lacked amounts of some issues is known again when late figures have come for all of them. */
function closedGaps(
  issue: ArchivedIssue,
  counter: Counter,
  member: string | undefined,
  aspect: Recorded,
  late: readonly Change[],
): Change[] {
  const figure = issue.figures().get(counter.id);
  const entry = member === undefined ? figure?.total : figure?.members.get(member);
  const come = new Set(late.map(({ issue: belongs }) => belongs));
  const isClosed =
    aspect === 'closing' &&
    entry?.knownTotal &&
    entry.gaps.length > 0 &&
    entry.gaps.every((gap) => come.has(gap));
  if (!isClosed || !entry.knownTotal) return [];
  return [{ value: entry.knownTotal, origins: entry.closing.origins }, ...late];
}

/** What is recorded; a sum whose parts alone are recorded, as in an opening ledger, is formed from them. */
function recordedAmount(
  figure: RecordedFigure | undefined,
  counter: Counter,
  member: string | undefined,
  aspect: Recorded,
): Amount {
  const hasEntry = member === undefined ? figure?.total !== undefined : figure?.members.has(member);
  const parts = partsOf(counter, member);
  if (hasEntry || parts.length === 0 || !figure) return amountIn(figure, member, aspect);
  return sumAmounts(
    parts.map((part) => amountIn(figure, part, aspect)),
    counter.partialAllowed,
  );
}

/** Members that a total or a sub-total is the sum of. */
function partsOf(counter: Counter, member: string | undefined): readonly string[] {
  if (member === undefined)
    return counter.total === 'sum' ? leavesOf(counter.members).map(({ id }) => id) : [];
  const found = allMembers(counter.members).find(({ id }) => id === member);
  return leavesOf(found?.members ?? []).map(({ id }) => id);
}

interface Change {
  /** The issue that a late figure belongs to. */
  readonly issue?: IssueId | undefined;
  readonly value: Decimal;
  readonly origins: readonly Origin[];
}

function correctionsIn(
  issue: ArchivedIssue,
  counter: Counter,
  member: string | undefined,
  reaches: (id: IssueId) => boolean,
): readonly Change[] {
  // The member itself and those below it; for the whole, every one of them where it is their sum.
  const covered: readonly (string | undefined)[] = [member, ...partsOf(counter, member)];
  return issue.corrections.flatMap((correction): Change[] =>
    correction.kind === 'figure' &&
    correction.counter === counter.id &&
    covered.includes(correction.member) &&
    reaches(correction.issue)
      ? [{ value: correction.new.minus(correction.old), origins: [correction.origin] }]
      : [],
  );
}

function lateIn(
  issue: ArchivedIssue,
  counter: Counter,
  member: string | undefined,
  aspect: Recorded,
  reaches: (id: IssueId) => boolean,
): readonly Change[] {
  if (counter.kind !== 'flow') return [];
  const figure = issue.figures().get(counter.id);
  const entry = member === undefined ? figure?.total : figure?.members.get(member);
  return (entry?.adjustments ?? [])
    .filter(({ kind, issue: belongs }) => kind === 'late' && belongs !== undefined && reaches(belongs))
    .map(({ amount, whole, origins, issue: belongs }) => ({
      issue: belongs,
      // What an issue reported is the whole; its running total has only the part in its span.
      value: aspect === 'current' ? (whole ?? amount) : amount,
      origins,
    }));
}

function spanOfIssue(archive: Archive, counter: Counter, id: IssueId): string | undefined {
  const issue = [archive.viewer, ...archive.before].find((candidate) => candidate.id === id);
  return issue && spanOf(issue.period.to, counter.reset, issue.statisticsYear);
}

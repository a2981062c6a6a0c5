import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import type { Counter } from '../model/counter.ts';
import { type Decimal, printDecimal, zero } from '../model/decimal.ts';
import { compareIssues, type IssueId } from '../model/issue.ts';
import { type Adjustment, type Amount, isKnown, known, type LedgerEntry, missing } from '../model/ledger.ts';
import type { Origin } from '../model/origin.ts';
import type { Day } from '../model/period.ts';
import type { ReportedValue } from '../model/submission.ts';
import { sumAdjustments } from './amounts.ts';

/** Everything that enters one entry of the ledger in one issue. */
export interface EntryInput {
  readonly counter: Counter;
  /** Counter, or counter and member, as findings name it. */
  readonly subject: string;
  readonly issue: IssueId;
  readonly lastDay: Day;
  /** Last day of the previous ledger: the day of a state recorded there without one. */
  readonly previousDay: Day;
  /** Entry of the previous ledger, if it has one. */
  readonly previous: LedgerEntry | undefined;
  /** Whether the running total starts again with this issue. */
  readonly restarts: boolean;
  /** False for a counter with a rhythm of its own in an issue that does not owe it. */
  readonly due: boolean;
  /** Issues that owed the same period's amount as this one; a value sent now fills their gaps. */
  readonly fills: readonly IssueId[];
  /** Span of the running total (`2024`), and whether the period lies across its turn. */
  readonly span: string;
  readonly straddles: boolean;
  /** The span that the period began in. */
  readonly firstSpan: string;
  readonly reported: ReportedValue | undefined;
  readonly runningTotal: ReportedValue | undefined;
  /** Late figures and corrections that belong to this span. */
  readonly booked: readonly Adjustment[];
}

export interface EntryResult {
  readonly entry: LedgerEntry;
  readonly diagnostics: readonly Diagnostic[];
}

/** Computes one entry by the counter's kind. */
export function computeEntry(input: EntryInput): EntryResult {
  const { entry, diagnostics } = computeByKind(input);
  return { entry, diagnostics: [...diagnostics, ...refuseRepeated(input)] };
}

/** A counter with a rhythm of its own is sent once for each of its periods. */
function refuseRepeated({
  counter,
  subject,
  due,
  fills,
  previous,
  lastDay,
  reported,
}: EntryInput): readonly Diagnostic[] {
  if (due || !reported || counter.kind === 'cumulative') return [];
  const isOpen =
    counter.kind === 'flow'
      ? previous?.gaps.some((gap) => fills.includes(gap))
      : !previous || !isKnown(previous.closing) || (previous.asOf !== undefined && previous.asOf < lastDay);
  if (isOpen) return [];
  return [
    findingAt('counter-not-due', reported.origin, {
      subject,
      args: { counter: counter.title, day: lastDay },
    }),
  ];
}

function computeByKind(input: EntryInput): EntryResult {
  switch (input.counter.kind) {
    case 'flow':
      return computeFlow(input);
    case 'stock':
      return computeStock(input);
    case 'cumulative':
      return computeCumulative(input);
  }
}

/** A flow: opening + this period's amount + adjustments = closing. */
function computeFlow(input: EntryInput): EntryResult {
  const { counter, issue, reported } = input;
  const diagnostics: Diagnostic[] = [];
  const opening = openingOf(input);
  const openingTotal = input.restarts ? zero : input.previous?.knownTotal;
  const openingGaps = input.restarts ? [] : (input.previous?.gaps ?? []);
  // A split that says nothing of this span says no number for it.
  const lacksSpan = reported?.split?.has(input.span) === false;
  const current = lacksSpan ? missing('not-sent', undefined, [reported.origin]) : currentOf(input);
  const adjustments: Adjustment[] = [...splitAdjustments(input, diagnostics), ...input.booked];

  const filled = new Set([
    ...input.booked.filter(({ kind }) => kind === 'late').map((adjustment) => adjustment.issue),
    ...(isKnown(current) ? input.fills : []),
  ]);
  const isGap = !isKnown(current) && (input.due || reported !== undefined);
  let gaps = [...openingGaps, ...(isGap ? [issue] : [])].filter((gap) => !filled.has(gap));
  let total = openingTotal?.plus(isKnown(current) ? current.value : zero).plus(sumAdjustments(adjustments));

  const typed = input.runningTotal;
  if (typed?.value) {
    const difference = total ? typed.value.minus(total) : zero;
    const closes = total !== undefined && gaps.length === 0;
    // With a gap open the typed total may be higher by what was missing, never lower.
    const falls = difference.lt(0) && !counter.negative;
    if (((closes && !difference.eq(0)) || falls) && typed.restated === undefined) {
      diagnostics.push(
        findingAt('running-total-mismatch', typed.origin, {
          subject: input.subject,
          args: {
            counter: counter.title,
            typed: print(typed.value, counter),
            equation: equation(openingTotal, current, adjustments, total as Decimal, counter),
            difference: print(difference, counter),
          },
          related: isKnown(current) ? current.origins.map((origin) => ({ origin, note: 'this-period' })) : [],
        }),
      );
    } else {
      if (total && !difference.eq(0)) {
        adjustments.push({
          kind: closes ? 'restated' : 'reported',
          amount: difference,
          ...(typed.restated === undefined ? {} : { reason: typed.restated }),
          origins: [typed.origin],
        });
      }
      total = typed.value;
      gaps = [];
    }
  }

  const origins = [
    ...opening.origins,
    ...current.origins,
    ...adjustments.flatMap((adjustment) => adjustment.origins),
  ];
  const entry: LedgerEntry = {
    opening,
    current,
    adjustments,
    closing: closingOf(total, gaps, counter, {
      all: [...origins, ...(typed?.value ? [typed.origin] : [])],
      lacking: [opening, current].filter((amount) => !isKnown(amount)).flatMap((amount) => amount.origins),
    }),
    ...(total === undefined ? {} : { knownTotal: total }),
    gaps,
    ...remarks(reported),
    ...(typed?.restated === undefined ? {} : { restated: typed.restated }),
  };
  return { entry, diagnostics };
}

/** A stock: the state on a day, never added; carried forward only where the counter says so. */
function computeStock(input: EntryInput): EntryResult {
  const { counter, subject, lastDay, previousDay, previous, reported } = input;
  const current = currentOf(input);
  const carries =
    !isKnown(current) &&
    reported === undefined &&
    (counter.carry || !input.due) &&
    previous &&
    isKnown(previous.closing);
  const closing = carries ? previous.closing : current;
  const stated = reported?.asOf ?? (isKnown(current) ? lastDay : undefined);
  const asOf = carries ? (previous.asOf ?? previousDay) : stated;
  return {
    entry: {
      opening: missing('not-applicable'),
      current: closing,
      adjustments: [],
      closing,
      ...(isKnown(closing) ? { knownTotal: closing.value } : {}),
      gaps: [],
      ...remarks(reported),
      ...(asOf === undefined ? {} : { asOf }),
      ...(carries ? { carried: true } : {}),
    },
    diagnostics: refuseSplit(counter, subject, reported),
  };
}

/** A cumulative figure: the running total is reported; this period's amount is the difference. */
function computeCumulative(input: EntryInput): EntryResult {
  const { counter, reported, subject } = input;
  const diagnostics: Diagnostic[] = [];
  const opening = openingOf(input);
  const closing =
    input.due || reported ? currentOf(input) : (input.previous?.closing ?? missing('unknown-opening'));
  const both = isKnown(opening) && isKnown(closing);
  const last = input.restarts ? undefined : input.previous?.knownTotal;
  diagnostics.push(...refuseSplit(counter, subject, reported));
  const falls = isKnown(closing) && last && !counter.negative && closing.value.lt(last);
  if (falls && reported && reported.restated === undefined) {
    diagnostics.push(
      findingAt('cumulative-decrease', reported.origin, {
        subject,
        args: { counter: counter.title, value: print(closing.value, counter), opening: print(last, counter) },
      }),
    );
  }
  const origins = [...opening.origins, ...closing.origins];
  const current: Amount =
    !input.due && !reported
      ? missing('not-applicable')
      : reported?.restated !== undefined
        ? missing('restated', reported.restated, origins)
        : both
          ? known(closing.value.minus(opening.value), origins)
          : isKnown(closing)
            ? missing('unknown-opening', undefined, origins)
            : closing;
  return {
    entry: {
      opening,
      current,
      adjustments: [],
      closing,
      ...(isKnown(closing) ? { knownTotal: closing.value } : last ? { knownTotal: last } : {}),
      gaps: [],
      ...remarks(reported),
      ...(reported?.restated === undefined ? {} : { restated: reported.restated }),
    },
    diagnostics,
  };
}

/** Only a flow has parts in time. */
function refuseSplit(
  counter: Counter,
  subject: string,
  reported: ReportedValue | undefined,
): readonly Diagnostic[] {
  if (!reported?.split) return [];
  return [findingAt('split-not-flow', reported.origin, { subject, args: { counter: counter.title } })];
}

function openingOf({ restarts, previous }: EntryInput): Amount {
  if (restarts) return known(zero);
  return previous ? previous.closing : missing('unknown-opening');
}

function currentOf({ reported, due }: Pick<EntryInput, 'reported' | 'due'>): Amount {
  if (reported?.value) return known(reported.value, [reported.origin]);
  if (reported?.split) {
    return known(
      [...reported.split.values()].reduce((sum, part) => sum.plus(part), zero),
      [reported.origin],
    );
  }
  if (reported?.missing !== undefined) return missing('stated', reported.missing, [reported.origin]);
  return missing(due ? 'not-sent' : 'not-applicable');
}

/** The part of a straddling period that belongs to the span before: in this period's amount, not in the new total. */
function splitAdjustments(input: EntryInput, diagnostics: Diagnostic[]): Adjustment[] {
  const { counter, reported, span, firstSpan, straddles, subject } = input;
  if (reported?.split) {
    if (!reported.split.has(span)) {
      diagnostics.push(
        findingAt('split-without-span', reported.origin, { subject, args: { counter: counter.title, span } }),
      );
      return [];
    }
    for (const part of reported.split.keys()) {
      if (part === span || part === firstSpan) continue;
      const args = { counter: counter.title, part, span };
      diagnostics.push(findingAt('split-other-span', reported.origin, { subject, args }));
    }
    return [...reported.split]
      .filter(([part]) => part !== span)
      .map(([part, amount]) => ({
        kind: 'split' as const,
        amount: amount.times(-1),
        reason: part,
        origins: [reported.origin],
      }));
  }
  if (straddles && reported?.value && !reported.value.eq(0)) {
    diagnostics.push(
      findingAt('split-needed', reported.origin, {
        subject,
        args: { counter: counter.title, span, before: firstSpan },
      }),
    );
  }
  return [];
}

function closingOf(
  total: Decimal | undefined,
  gaps: readonly IssueId[],
  counter: Counter,
  { all, lacking }: { readonly all: readonly Origin[]; readonly lacking: readonly Origin[] },
): Amount {
  // Where a number is missing, not where the others are.
  const places = lacking.length > 0 ? lacking : all;
  if (total === undefined) return missing('unknown-opening', undefined, places);
  if (gaps.length > 0 && !counter.partialAllowed) {
    return missing('gap', [...gaps].sort(compareIssues).join(', '), places);
  }
  return known(total, all);
}

function remarks(reported: ReportedValue | undefined): Partial<LedgerEntry> {
  return {
    ...(reported?.asOf === undefined ? {} : { asOf: reported.asOf }),
    ...(reported?.status === undefined ? {} : { status: reported.status }),
    ...(reported?.note === undefined ? {} : { note: reported.note }),
  };
}

/** `24607 + 2321 = 26928`, with every adjustment. */
function equation(
  opening: Decimal | undefined,
  current: Amount,
  adjustments: readonly Adjustment[],
  total: Decimal,
  counter: Counter,
): string {
  const terms = [
    ...(opening ? [opening] : []),
    ...(isKnown(current) ? [current.value] : []),
    ...adjustments.map((adjustment) => adjustment.amount),
  ];
  const sum = terms.map((term, index) =>
    index > 0 ? `${term.lt(0) ? '- ' : '+ '}${print(term.abs(), counter)}` : print(term, counter),
  );
  return `${sum.join(' ')} = ${print(total, counter)}`;
}

function print(value: Decimal, counter: Counter): string {
  return printDecimal(value, counter.decimals);
}

import { evaluate, type Lookup } from '../formula/evaluate.ts';
import { type Aspect, type FigureReference, wholeName } from '../formula/expression.ts';
import type { ComparisonKind } from '../model/comparison.ts';
import type { Constant, Counter } from '../model/counter.ts';
import { decimal } from '../model/decimal.ts';
import type { IssueId } from '../model/issue.ts';
import {
  type Amount,
  isKnown,
  known,
  type LedgerEntry,
  missing,
  type RecordedFigure,
} from '../model/ledger.ts';
import { type Day, daysBetween, type Period } from '../model/period.ts';
import type { Derived } from '../model/publication.ts';

/** What a bulletin counts, as its publication declares it. */
export interface Definitions {
  readonly counters: readonly Counter[];
  readonly constants: readonly Constant[];
  readonly derived: readonly Derived[];
}

/**
 * The figures of one period, wherever they are recorded: in the sources of an issue, in a ledger, in earlier.yaml.
 * Everything that a formula can name.
 */
export interface FigureContext {
  /** The issue that published them, where there is one. */
  readonly issue?: IssueId;
  readonly period: Period;
  /** The period of a counter with a rhythm of its own; undefined for all others. */
  readonly periodOf: (counter: string) => Period | undefined;
  /** A counter's number, of a member or (without one) of the whole; missing where it is not recorded. */
  readonly amount: (counter: string, member: string | undefined, aspect: Recorded) => Amount;
  /** The figures that these are compared with. */
  readonly base: (kind: ComparisonKind) => FigureContext | undefined;
}

export type Recorded = Exclude<Aspect, 'natural'>;

/** The number that a counter's bare name means. */
export function naturalAspect({ kind }: Pick<Counter, 'kind'>): Recorded {
  return kind === 'flow' ? 'current' : 'closing';
}

/** A number of a recorded figure. */
export function amountIn(
  figure: RecordedFigure | undefined,
  member: string | undefined,
  aspect: Recorded,
): Amount {
  const entry: LedgerEntry | undefined = member === undefined ? figure?.total : figure?.members.get(member);
  return entry?.[aspect] ?? missing('not-applicable');
}

/** Finds what the names of a formula stand for, for one member or for the whole. */
export function lookupIn(
  definitions: Definitions,
  context: FigureContext,
  member: string | undefined,
): Lookup {
  return (reference) => amountOf(reference, definitions, context, member);
}

/** One reference's number. Without a member of its own it is that of the member asked for. */
export function amountOf(
  reference: FigureReference,
  definitions: Definitions,
  context: FigureContext,
  member: string | undefined,
): Amount {
  const asked = reference.member === wholeName ? undefined : (reference.member ?? member);
  const at = reference.base === undefined ? context : context.base(reference.base);
  if (!at) return missing('no-base');
  const days = daysNamed(reference.name, at.period);
  if (days !== undefined) return known(decimal(days));
  const counter = definitions.counters.find(({ id }) => id === reference.name);
  if (counter) {
    const aspect = reference.aspect === 'natural' ? naturalAspect(counter) : reference.aspect;
    return at.amount(counter.id, counter.members.length === 0 ? undefined : asked, aspect);
  }
  const derived = definitions.derived.find(({ id }) => id === reference.name);
  if (derived) return evaluate(derived.formula, lookupIn(definitions, at, asked));
  return constantAmount(definitions.constants, reference.name, asked, at.period.to);
}

/** Days of the period, of the year up to its last day, of the whole year: for averages per day and shares of the year. */
function daysNamed(name: string, { from, to }: Period): number | undefined {
  if (name === 'period_days') return daysBetween(from, to) + 1;
  if (name === 'days_to_date') return daysBetween(`${to.slice(0, 4)}-01-01`, to) + 1;
  if (name === 'year_days') return daysBetween(`${to.slice(0, 4)}-01-01`, `${to.slice(0, 4)}-12-31`) + 1;
  if (name === 'months_to_date') return Number(to.slice(5, 7));
  return undefined;
}

/** The value of a constant in effect on a day. */
export function constantAmount(
  constants: readonly Constant[],
  name: string,
  member: string | undefined,
  day: Day,
): Amount {
  const constant = constants.find(({ id }) => id === name);
  const inEffect = constant?.values
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const byMember = member !== undefined && inEffect !== undefined && inEffect.members.size > 0;
  const value = byMember ? inEffect.members.get(member) : inEffect?.value;
  return inEffect && value ? known(value, [inEffect.origin]) : missing('not-applicable');
}

/** The first amount that is known, else the first. */
export function firstKnown(amounts: readonly Amount[]): Amount {
  return amounts.find(isKnown) ?? amounts[0] ?? missing('no-base');
}

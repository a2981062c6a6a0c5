import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { compare, evaluate, type Lookup } from '../formula/evaluate.ts';
import { type Expression, figuresOf } from '../formula/expression.ts';
import { allMembers, type Constant } from '../model/counter.ts';
import { printDecimal, settle } from '../model/decimal.ts';
import {
  type Amount,
  type Figure,
  isKnown,
  known,
  type Ledger,
  type LedgerEntry,
  missing,
  type RecordedFigure,
} from '../model/ledger.ts';
import type { Day } from '../model/period.ts';
import type { Derived, Relation } from '../model/publication.ts';

/** Everything a formula can name in one issue. */
export interface FormulaContext {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly previous: Ledger;
  readonly constants: readonly Constant[];
  /** Last day of the period: constants in effect on it count. */
  readonly day: Day;
}

/** A derived figure: its total, and its members where the operands have them. */
export interface DerivedFigure {
  readonly derived: Derived;
  readonly total: Amount;
  readonly members: ReadonlyMap<string, Amount>;
}

/** Computes derived figures. Totals come from the totals of their operands, never from rows. */
export function computeDerived(
  all: readonly Derived[],
  context: FormulaContext,
): ReadonlyMap<string, DerivedFigure> {
  return new Map(
    all.map((derived) => {
      // A figure without members stands in every row: the share of each district in one total.
      const lists = memberLists(derived.formula, context.figures);
      const members = sharedMembers(lists.filter(({ length }) => length > 0));
      const of = (member: string | undefined) =>
        settled(evaluate(derived.formula, lookupIn(context, member)));
      return [
        derived.id,
        { derived, total: of(undefined), members: new Map(members.map((member) => [member, of(member)])) },
      ];
    }),
  );
}

function settled(amount: Amount): Amount {
  return isKnown(amount) ? known(settle(amount.value), amount.origins) : amount;
}

/** Checks relations on totals and on every shared member. What is missing breaks nothing. */
export function checkRelations(
  relations: readonly Relation[],
  context: FormulaContext,
): readonly Diagnostic[] {
  return relations.flatMap((relation) => {
    const { formula } = relation;
    if (formula.kind !== 'comparison') return [];
    // Against a figure without members a member proves nothing: only the totals are compared.
    const members = sharedMembers(memberLists(formula, context.figures));
    return [undefined, ...members].flatMap((member): Diagnostic[] => {
      const { left, right, holds } = compare(formula, lookupIn(context, member), relation.tolerance);
      if (holds !== false || !isKnown(left) || !isKnown(right)) return [];
      const places = [...left.origins, ...right.origins].filter(({ source }) =>
        source.path.includes('/submissions/'),
      );
      const [place = relation.origin, ...others] = places;
      return [
        findingAt('relation-broken', place, {
          severity: relation.severity,
          subject: member === undefined ? relation.id : `${relation.id}[${member}]`,
          args: {
            relation: relation.title,
            formula: relation.text,
            left: printDecimal(left.value),
            right: printDecimal(right.value),
            difference: printDecimal(left.value.minus(right.value).abs()),
          },
          related: others.slice(0, 4).map((origin) => ({ origin, note: 'operand' })),
        }),
      ];
    });
  });
}

/** Lists of members of the counters named without one, in the order of the formula. */
function memberLists(
  formula: Expression,
  figures: ReadonlyMap<string, Figure>,
): readonly (readonly string[])[] {
  return figuresOf(formula)
    .filter(({ name, member }) => member === undefined && figures.has(name))
    .map(({ name }) => allMembers(figures.get(name)?.counter.members ?? []).map(({ id }) => id));
}

/** Members that every one of the lists has, in the order of the first. */
function sharedMembers([first = [], ...rest]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((member) => rest.every((members) => members.includes(member)));
}

function lookupIn(context: FormulaContext, member: string | undefined): Lookup {
  return (reference) => {
    const asked = reference.member ?? member;
    const figure = context.figures.get(reference.name);
    if (!figure) return constantAmount(context, reference.name, asked);
    const { counter } = figure;
    const natural = counter.kind === 'flow' ? 'current' : 'closing';
    const of = (recorded: RecordedFigure | undefined): LedgerEntry | undefined =>
      asked === undefined || counter.members.length === 0 ? recorded?.total : recorded?.members.get(asked);
    if (reference.aspect === 'previous') {
      return of(context.previous.figures.get(reference.name))?.[natural] ?? missing('unknown-opening');
    }
    return (
      of(figure)?.[reference.aspect === 'natural' ? natural : reference.aspect] ?? missing('not-applicable')
    );
  };
}

function constantAmount(
  { constants, day }: FormulaContext,
  name: string,
  member: string | undefined,
): Amount {
  const constant = constants.find(({ id }) => id === name);
  const inEffect = constant?.values
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const byMember = member !== undefined && inEffect !== undefined && inEffect.members.size > 0;
  const value = byMember ? inEffect.members.get(member) : inEffect?.value;
  return inEffect && value ? known(value, [inEffect.origin]) : missing('not-applicable');
}

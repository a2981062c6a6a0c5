import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { compare, evaluate } from '../formula/evaluate.ts';
import { type Expression, figuresOf } from '../formula/expression.ts';
import { allMembers } from '../model/counter.ts';
import { printDecimal, settle } from '../model/decimal.ts';
import { type Amount, isKnown, known } from '../model/ledger.ts';
import type { Derived, Relation } from '../model/publication.ts';
import { type Definitions, type FigureContext, lookupIn } from './figure-context.ts';

/** A derived figure: its total, and its members where the operands have them. */
export interface DerivedFigure {
  readonly derived: Derived;
  readonly total: Amount;
  readonly members: ReadonlyMap<string, Amount>;
}

/** Computes derived figures. Totals come from the totals of their operands, never from rows. */
export function computeDerived(
  definitions: Definitions,
  context: FigureContext,
): ReadonlyMap<string, DerivedFigure> {
  return new Map(
    definitions.derived.map((derived) => {
      const of = (member: string | undefined) =>
        settled(evaluate(derived.formula, lookupIn(definitions, context, member)));
      const members = membersOf(derived.formula, definitions);
      return [
        derived.id,
        { derived, total: of(undefined), members: new Map(members.map((member) => [member, of(member)])) },
      ];
    }),
  );
}

/** Without the trace of long quotients. */
export function settled(amount: Amount): Amount {
  return isKnown(amount) ? known(settle(amount.value), amount.origins) : amount;
}

/**
 * Members that a formula has a number for. A figure without members stands in every row: the share of each district in
 * one total.
 */
export function membersOf(formula: Expression, definitions: Definitions): readonly string[] {
  const lists = memberLists(formula, definitions).filter(({ length }) => length > 0);
  return sharedMembers(lists.length > 0 ? lists : constantLists(formula, definitions));
}

/** Checks relations on totals and on every shared member. What is missing breaks nothing. */
export function checkRelations(
  relations: readonly Relation[],
  definitions: Definitions,
  context: FigureContext,
): readonly Diagnostic[] {
  return relations.flatMap((relation) => {
    const { formula } = relation;
    if (formula.kind !== 'comparison') return [];
    // Against a figure without members a member proves nothing: only the totals are compared.
    const members = sharedMembers(memberLists(formula, definitions));
    return [undefined, ...members].flatMap((member): Diagnostic[] => {
      const { left, right, holds } = compare(
        formula,
        lookupIn(definitions, context, member),
        relation.tolerance,
      );
      if (holds !== false || !isKnown(left) || !isKnown(right)) return [];
      const places = [...left.origins, ...right.origins].filter(({ source }) =>
        source.path.includes('/submissions/'),
      );
      const [place = relation.origin, ...others] = new Set(places);
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

/** Lists of members of the figures in the order of the formula; empty for what has, or names, a single number. */
function memberLists(formula: Expression, definitions: Definitions): readonly (readonly string[])[] {
  return figuresOf(formula).flatMap(({ name, member }): (readonly string[])[] => {
    // A member that is named is the same one in every row.
    if (member !== undefined) return [[]];
    const counter = definitions.counters.find(({ id }) => id === name);
    if (counter) return [allMembers(counter.members).map(({ id }) => id)];
    const derived = definitions.derived.find(({ id }) => id === name);
    return derived ? [membersOf(derived.formula, definitions)] : [];
  });
}

/** Members of the constants, for a formula that names nothing else. */
function constantLists(formula: Expression, { constants }: Definitions): readonly (readonly string[])[] {
  return figuresOf(formula).flatMap(({ name, member }) => {
    const constant = member === undefined ? constants.find(({ id }) => id === name) : undefined;
    const ids = constant?.values.flatMap(({ members }) => [...members.keys()]) ?? [];
    return ids.length > 0 ? [[...new Set(ids)]] : [];
  });
}

/** Members that every one of the lists has, in the order of the first. */
function sharedMembers([first = [], ...rest]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((member) => rest.every((members) => members.includes(member)));
}

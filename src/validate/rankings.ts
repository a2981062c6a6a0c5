import { findingAt } from '../diagnostics/diagnostic.ts';
import { type Expression, type FigureReference, figuresOf } from '../formula/expression.ts';
import { get, type Located } from '../model/located.ts';
import type { Ranking } from '../model/publication.ts';
import { type Named, readFormula } from './formulas.ts';
import { type Findings, optional, readDecimal, readInteger, readString, readWord } from './values.ts';

/** One entry of `rankings`; none where it names no figure. */
export function readRanking(
  id: string,
  value: Located,
  names: ReadonlyMap<string, Named>,
  findings: Findings,
): readonly Ranking[] {
  const of = readReference(get(value, 'of'), names, findings);
  const least = get(value, 'minimum');
  const base = readReference(get(least, 'of'), names, findings);
  const atLeast = readDecimal(get(least, 'at_least'), findings);
  if (!of) return [];
  return [
    {
      id,
      title: readString(value, 'title') ?? id,
      of,
      order: readWord(get(value, 'order'), ['descending', 'ascending']) ?? 'descending',
      ties: readWord(get(value, 'ties'), ['shared', 'dense', 'listed']) ?? 'shared',
      level: readInteger(get(value, 'level')) === 2 ? 2 : 1,
      ...optional('precision', readInteger(get(value, 'precision'))),
      ...optional('minimum', base && atLeast ? { of: base, atLeast } : undefined),
      origin: get(value, 'of')?.origin ?? value.origin,
    },
  ];
}

/** A formula that is nothing but a figure with members: `done`, `done.closing`, `rate.last_year`. */
function readReference(
  value: Located | undefined,
  names: ReadonlyMap<string, Named>,
  findings: Findings,
): FigureReference | undefined {
  const formula = value && readFormula(value, names, 'value', findings);
  if (!value || !formula) return undefined;
  if (formula.kind === 'figure' && formula.member === undefined && hasMembers(formula, names)) return formula;
  findings.push(findingAt('ranking-without-members', value.origin));
  return undefined;
}

function hasMembers(formula: Expression, names: ReadonlyMap<string, Named>): boolean {
  return figuresOf(formula).some(({ name, member }) => {
    const named = member === undefined ? names.get(name) : undefined;
    if (!named) return false;
    if ('formula' in named) return hasMembers(named.formula, names);
    return 'kind' in named && named.members.length > 0;
  });
}

import { findingAt } from '../diagnostics/diagnostic.ts';
import type { Nameable } from '../diagnostics/nearest.ts';
import { titled, unknownAt } from '../diagnostics/unknown-word.ts';
import { dayNames, type Expression, figuresOf, wholeName } from '../formula/expression.ts';
import { parseFormula } from '../formula/parse.ts';
import { allMembers, type Constant, type Counter } from '../model/counter.ts';
import { get, type Located, stringOf } from '../model/located.ts';
import type { Origin } from '../model/origin.ts';
import type { Derived, Relation } from '../model/publication.ts';
import { type Findings, readDecimal, readInteger, readString, readWord } from './values.ts';

/** Signs that people type for those of a formula. */
const signsMeant: Readonly<Record<string, string>> = {
  '=': '==',
  '=>': '>=',
  '=<': '<=',
  '＝': '==',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '×': '*',
  '÷': '/',
  '＋': '+',
  '－': '-',
  '（': '(',
  '）': ')',
};

/** What a name in a formula may stand for. */
export type Named = Counter | Constant | Derived;

/** One entry of `derived`; none where its formula is faulty. */
export function readDerived(
  id: string,
  value: Located,
  names: ReadonlyMap<string, Named>,
  findings: Findings,
): readonly Derived[] {
  const formula = readFormula(get(value, 'formula'), names, 'value', findings);
  if (!formula) return [];
  return [
    {
      id,
      title: readString(value, 'title') ?? id,
      formula,
      text: readString(value, 'formula') ?? '',
      format: readWord(get(value, 'format'), ['number', 'percent']) ?? 'number',
      unit: readString(value, 'unit') ?? '',
      decimals: readInteger(get(value, 'decimals')) ?? 0,
      origin: get(value, 'formula')?.origin ?? value.origin,
    },
  ];
}

/** One entry of `relations`; none where its formula is faulty. */
export function readRelation(
  value: Located,
  names: ReadonlyMap<string, Named>,
  findings: Findings,
): readonly Relation[] {
  const formula = readFormula(get(value, 'formula'), names, 'comparison', findings);
  if (!formula) return [];
  const text = readString(value, 'formula') ?? '';
  const tolerance = readDecimal(get(value, 'tolerance'), findings);
  return [
    {
      id: readString(value, 'id') ?? '',
      title: readString(value, 'title') ?? text,
      formula,
      text,
      severity: readWord(get(value, 'severity'), ['error', 'warning', 'info']) ?? 'error',
      tolerance: tolerance?.toFixed() ?? '0',
      origin: get(value, 'formula')?.origin ?? value.origin,
    },
  ];
}

/** Parses a formula and checks that every name in it exists. */
export function readFormula(
  value: Located | undefined,
  names: ReadonlyMap<string, Named>,
  kind: 'value' | 'comparison',
  findings: Findings,
): Expression | undefined {
  const text = stringOf(value);
  if (value === undefined || text === undefined) return undefined;
  const parsed = parseFormula(text);
  if ('fault' in parsed) {
    const { at } = parsed.fault;
    const pair = text.slice(at, at + 2);
    const found = pair in signsMeant ? pair : parsed.fault.found;
    findings.push(
      findingAt('formula-syntax', within(value, at, found.length), {
        args: { formula: text, found: found === '' ? '@formula-end' : `“${found}”` },
        suggestion: signsMeant[found],
      }),
    );
    return undefined;
  }
  const { expression } = parsed;
  if ((expression.kind === 'comparison') !== (kind === 'comparison') || hasInnerComparison(expression)) {
    findings.push(
      findingAt(kind === 'comparison' ? 'formula-not-comparison' : 'formula-not-value', value.origin, {
        args: { formula: text },
      }),
    );
    return undefined;
  }
  let sound = true;
  for (const { name, member, at } of figuresOf(expression)) {
    if (dayNames.some((known) => known === name)) continue;
    const named = names.get(name);
    if (!named) {
      sound = false;
      findings.push(
        unknownAt('formula-name-unknown', within(value, at, name.length), name, { name }, [
          ...titled([...names.values()]),
          ...dayNames.map((id) => ({ id, names: [] })),
        ]),
      );
    } else if (
      member !== undefined &&
      member !== wholeName &&
      !membersOf(named, names).some(({ id }) => id === member)
    ) {
      sound = false;
      const args = { counter: named.title, member };
      findings.push(
        unknownAt(
          'member-unknown',
          within(value, text.indexOf(member, at + name.length), member.length),
          member,
          args,
          membersOf(named, names),
        ),
      );
    }
  }
  return sound ? expression : undefined;
}

/** Members that a name may be asked for. */
function membersOf(named: Named, names: ReadonlyMap<string, Named>): readonly Nameable[] {
  if ('formula' in named) {
    return figuresOf(named.formula).flatMap(({ name, member }) => {
      const inner = member === undefined ? names.get(name) : undefined;
      return inner ? membersOf(inner, names) : [];
    });
  }
  if ('kind' in named) return titled(allMembers(named.members));
  return named.values.flatMap(({ members }) => [...members.keys()].map((id) => ({ id, names: [] })));
}

function hasInnerComparison(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'figure':
      return false;
    case 'negation':
      return expression.operand.kind === 'comparison' || hasInnerComparison(expression.operand);
    case 'arithmetic':
    case 'comparison':
      return [expression.left, expression.right].some(
        (side) => side.kind === 'comparison' || hasInnerComparison(side),
      );
  }
}

/** A place inside a one-line scalar, where the typed text and the value agree; else the whole scalar. */
function within(value: Located, at: number, length: number): Origin {
  const { origin } = value;
  if (value.kind !== 'scalar' || value.source !== value.value || value.style === 'block') return origin;
  const start = origin.span[0] + (value.style === 'quoted' ? 1 : 0) + at;
  return { ...origin, span: [start, Math.min(origin.span[1], start + Math.max(1, length))] };
}

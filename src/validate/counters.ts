import { findingAt } from '../diagnostics/diagnostic.ts';
import type { Constant, ConstantValue, Counter, Member } from '../model/counter.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Registry } from '../model/department.ts';
import { entriesOf, get, itemsOf, type Located, stringOf } from '../model/located.ts';
import type { Origin } from '../model/origin.ts';
import { parseDay, type Reset } from '../model/period.ts';
import { longFormKeys } from './long-form.ts';
import { registered } from './registered.ts';
import {
  type Findings,
  optional,
  readBoolean,
  readDay,
  readDecimal,
  readInteger,
  readString,
  readWord,
} from './values.ts';

/** Words that a counter's value or a member cannot be called. */
const reservedNames: ReadonlySet<string> = new Set([...longFormKeys, 'total']);

/** One entry of `counters`. */
export function readCounter(
  id: string,
  value: Located,
  keyOrigin: Origin,
  registry: Registry,
  findings: Findings,
): Counter {
  const by = get(value, 'by');
  const byDepartments = stringOf(by) === 'departments';
  const owner = get(value, 'owner');
  if (owner) registered(owner, registry, findings);
  if (!owner && !byDepartments)
    findings.push(findingAt('counter-without-owner', keyOrigin, { args: { counter: id } }));
  if (owner && byDepartments)
    findings.push(findingAt('counter-two-owners', owner.origin, { args: { counter: id } }));
  const total = get(value, 'total');
  if (byDepartments && total && stringOf(total) === 'reported') {
    findings.push(findingAt('total-without-sender', total.origin, { args: { counter: id } }));
  }
  const members = byDepartments
    ? departmentMembers(get(value, 'departments'), registry, findings)
    : readMembers(by, 1, findings);
  return {
    id,
    title: readString(value, 'title') ?? id,
    unit: readString(value, 'unit') ?? '',
    kind: readWord(get(value, 'kind'), ['flow', 'stock', 'cumulative']) ?? 'flow',
    ...optional('owner', stringOf(owner)),
    byDepartments,
    members,
    total: readWord(get(value, 'total'), ['sum', 'reported', 'none']) ?? 'sum',
    partialAllowed: stringOf(get(value, 'partial')) === 'allowed',
    decimals: readInteger(get(value, 'decimals')) ?? 0,
    negative: readBoolean(get(value, 'negative')) ?? false,
    scale: readInteger(get(value, 'scale')) ?? 1,
    reset: readReset(get(value, 'reset'), findings),
    carry: readBoolean(get(value, 'carry')) ?? false,
    optional: readBoolean(get(value, 'optional')) ?? false,
    ...optional('frequency', readFrequency(value)),
    origin: keyOrigin,
  };
}

/** A word, or the first day of a year of its own: 07-01. A day that not every year has cannot be one. */
function readReset(value: Located | undefined, findings: Findings): Reset {
  const word = readWord(value, ['year', 'quarter', 'month', 'never']);
  const text = stringOf(value);
  if (word !== undefined || value === undefined || text === undefined) return word ?? 'year';
  if (parseDay(`2023-${text}`)) return text as Reset;
  findings.push(findingAt('date-invalid', value.origin, { args: { value: text } }));
  return 'year';
}

/** `frequency` and `due`: by default the figure is owed from the first day after its period on. */
export function readFrequency(value: Located): Counter['frequency'] {
  const every = readWord(get(value, 'frequency'), ['month', 'quarter', 'half-year', 'year']);
  return every && { every, daysAfter: readInteger(get(value, 'due')) ?? 1 };
}

function departmentMembers(
  list: Located | undefined,
  registry: Registry,
  findings: Findings,
): readonly Member[] {
  if (!list) return registry.map(({ id, name }) => ({ id, title: name, members: [] }));
  return itemsOf(list).flatMap((value) => {
    const department = registered(value, registry, findings);
    return department ? [{ id: department.id, title: department.name, members: [] }] : [];
  });
}

function readMembers(
  list: Located | undefined,
  level: number,
  findings: Findings,
  seen: Set<string> = new Set(),
): readonly Member[] {
  return itemsOf(list).map((value) => {
    const id = stringOf(value) ?? readString(value, 'id') ?? '';
    const inner = get(value, 'members');
    if (reservedNames.has(id))
      findings.push(findingAt('name-reserved', value.origin, { args: { name: id } }));
    if (seen.has(id)) findings.push(findingAt('name-twice', value.origin, { args: { name: id } }));
    if (inner && level >= 2) findings.push(findingAt('members-too-deep', inner.origin));
    seen.add(id);
    return {
      id,
      title: readString(value, 'title') ?? id,
      members: level >= 2 ? [] : readMembers(inner, level + 1, findings, seen),
    };
  });
}

/** A constant with its values by the day they take effect. */
export function readConstant(id: string, value: Located, findings: Findings): Constant {
  return {
    id,
    title: readString(value, 'title') ?? id,
    unit: readString(value, 'unit') ?? '',
    decimals: readInteger(get(value, 'decimals')) ?? 0,
    values: itemsOf(get(value, 'values')).map((entry): ConstantValue => {
      const members = entriesOf(get(entry, 'members')).flatMap(
        ({ key, value: amount }): [string, Decimal][] => {
          const read = readDecimal(amount, findings);
          return read ? [[key, read]] : [];
        },
      );
      return {
        from: readDay(get(entry, 'from'), findings) ?? '0000-01-01',
        ...optional('value', readDecimal(get(entry, 'value'), findings)),
        members: new Map(members),
        origin: entry.origin,
      };
    }),
  };
}

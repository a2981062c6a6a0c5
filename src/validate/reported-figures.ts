import { findingAt } from '../diagnostics/diagnostic.ts';
import { titled, unknownAt } from '../diagnostics/unknown-word.ts';
import { type Counter, leavesOf } from '../model/counter.ts';
import type { Decimal } from '../model/decimal.ts';
import { entriesOf, entryOf, get, type Located, type LocatedEntry } from '../model/located.ts';
import type { ReportedFigure, ReportedValue } from '../model/submission.ts';
import { longFormKeys } from './long-form.ts';
import { countersOf, type SubmissionContext } from './submission-context.ts';
import {
  type AmountForm,
  type Findings,
  optional,
  readAmount,
  readDay,
  readDecimal,
  readString,
  readWord,
} from './values.ts';

/** Figures below `counters`, `cumulative` or an issue of `late`. */
export function readFigures(
  map: Located | undefined,
  context: SubmissionContext,
  findings: Findings,
  place: 'counters' | 'cumulative' | 'late' = 'counters',
): readonly ReportedFigure[] {
  return entriesOf(map).flatMap((entry) => {
    const counter = ownCounter(entry, context, findings);
    if (!counter) return [];
    if (place !== 'counters' && counter.kind !== 'flow') {
      const code = place === 'late' ? 'late-not-flow' : 'running-total-not-flow';
      findings.push(
        findingAt(code, entry.keyOrigin, { subject: counter.id, args: { counter: counter.title } }),
      );
      return [];
    }
    const figure = readFigure(entry, counter, place === 'cumulative', findings);
    if (place === 'late') checkLate(figure, counter, findings);
    return [figure];
  });
}

/** A late figure is a number, or split across a turn: what is still missing is not late yet. */
function checkLate({ value, members }: ReportedFigure, counter: Counter, findings: Findings): void {
  for (const reported of [...(value ? [value] : []), ...members.values()]) {
    if (reported.value || reported.split) continue;
    const details = { subject: counter.id, args: { counter: counter.title } };
    findings.push(findingAt('late-without-value', reported.origin, details));
  }
}

/** The counter of an entry, if there is one and the department sends it. */
function ownCounter(
  entry: LocatedEntry,
  { publication, department, registry }: SubmissionContext,
  findings: Findings,
): Counter | undefined {
  const { key, keyOrigin } = entry;
  const own = countersOf(publication, department);
  const counter =
    publication.counters.find(({ id }) => id === key) ??
    publication.counters.find((other) => other.title === key && !own.includes(other));
  if (!counter) {
    findings.push(unknownAt('counter-unknown', keyOrigin, key, { counter: key }, titled(own)));
    return undefined;
  }
  if (own.includes(counter)) return counter;
  const owned = counter.byDepartments || registry.some(({ id }) => id === counter.owner);
  // That nobody owns it is a finding in bulletin.yaml.
  if (!owned) return undefined;
  const owner =
    registry.find(({ id }) => id === counter.owner)?.name ??
    counter.members.map(({ title }) => title).join(', ');
  findings.push(
    findingAt('counter-not-owned', keyOrigin, {
      subject: counter.id,
      args: { counter: counter.title, department: department.name, owner },
    }),
  );
  return undefined;
}

function readFigure(
  { key, keyOrigin, value }: LocatedEntry,
  counter: Counter,
  takesTotal: boolean,
  findings: Findings,
): ReportedFigure {
  const single = value.kind === 'scalar' || entriesOf(value).some((entry) => longFormKeys.has(entry.key));
  const leaves = counter.byDepartments ? [] : leavesOf(counter.members);
  if (single) {
    if (leaves.length > 0 && counter.total !== 'reported' && !takesTotal) {
      findings.push(
        findingAt('members-needed', value.origin, {
          args: {
            counter: counter.title,
            members: leaves.map(({ id }) => id).join(', '),
            first: leaves[0]?.id ?? '',
          },
        }),
      );
    }
    return {
      counter: key,
      ...optional('value', readReported(value, counter, findings)),
      members: new Map(),
      origin: keyOrigin,
    };
  }
  if (leaves.length === 0) {
    const args = { counter: counter.title, id: counter.id };
    findings.push(findingAt('members-none', value.origin, { args }));
    return { counter: key, members: new Map(), origin: keyOrigin };
  }
  const members = new Map<string, ReportedValue>();
  let total: ReportedValue | undefined;
  for (const entry of entriesOf(value)) {
    const reported = readReported(entry.value, counter, findings);
    if (entry.key === 'total' && counter.total === 'reported') total = reported;
    else if (!leaves.some(({ id }) => id === entry.key)) {
      const { key: member, keyOrigin: at } = entry;
      const args = { counter: counter.title, member };
      findings.push(unknownAt('member-unknown', at, member, args, titled(leaves)));
    } else if (reported) members.set(entry.key, reported);
  }
  return { counter: key, ...optional('value', total), members, origin: keyOrigin };
}

/** One value in its short or long form. */
function readReported(value: Located, counter: Counter, findings: Findings): ReportedValue | undefined {
  const form: AmountForm = counter;
  if (value.kind === 'scalar') {
    const amount = readAmount(value, form, findings);
    return amount && { value: amount, origin: value.origin };
  }
  const amount = readAmount(get(value, 'value'), form, findings);
  const missing = entryOf(value, 'missing');
  const split = get(value, 'split');
  if ([amount, missing, split].filter((given) => given !== undefined).length !== 1) {
    if (entryOf(value, 'value') === undefined || missing || split) {
      findings.push(findingAt('value-or-missing', value.origin, { args: { counter: counter.title } }));
    }
    return undefined;
  }
  const base = get(value, 'base');
  return {
    ...optional('value', amount),
    ...optional('missing', missing && readString(value, 'missing')),
    ...optional('split', split && readSplit(split, form, findings)),
    ...optional('restated', readString(value, 'restated')),
    ...optional('status', readWord(get(value, 'status'), ['provisional', 'revised'])),
    ...optional('asOf', readDay(get(value, 'as_of'), findings)),
    ...optional('note', readString(value, 'note')),
    ...optional('base', base && readBase(base, findings)),
    origin: get(value, 'value')?.origin ?? value.origin,
  };
}

function readSplit(
  value: Located,
  form: AmountForm,
  findings: Findings,
): ReadonlyMap<string, Decimal> | undefined {
  const parts = new Map(
    entriesOf(value).flatMap((entry): [string, Decimal][] => {
      const amount = readAmount(entry.value, form, findings);
      return amount ? [[entry.key, amount]] : [];
    }),
  );
  // A part that cannot be read is missing, and so is the whole.
  return parts.size === entriesOf(value).length ? parts : undefined;
}

function readBase(value: Located, findings: Findings): NonNullable<ReportedValue['base']> {
  return {
    ...optional('previous', readDecimal(get(value, 'previous'), findings)),
    ...optional('lastYear', readDecimal(get(value, 'last_year'), findings)),
    ...optional('benchmark', readDecimal(get(value, 'benchmark'), findings)),
    ...optional('source', readString(value, 'source')),
  };
}

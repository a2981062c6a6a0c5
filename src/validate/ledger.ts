import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { titled, unknownAt } from '../diagnostics/unknown-word.ts';
import { allMembers, type Counter } from '../model/counter.ts';
import type { Decimal } from '../model/decimal.ts';
import type { IssueId } from '../model/issue.ts';
import {
  type Adjustment,
  type Amount,
  known,
  type Ledger,
  type LedgerEntry,
  missing,
  type RecordedFigure,
} from '../model/ledger.ts';
import { entriesOf, get, itemsOf, type Located, stringOf } from '../model/located.ts';
import type { Publication } from '../model/publication.ts';
import { checkShape } from './shape.ts';
import {
  endOf,
  type Findings,
  optional,
  readAmount,
  readBoolean,
  readDecimal,
  readInteger,
  readPeriod,
  readString,
  readStrings,
  readWord,
} from './values.ts';

/** Reads a ledger.yaml: an opening one that somebody typed, or a released one. */
export function validateLedger(
  root: Located,
  id: IssueId,
  publication: Publication,
): { ledger?: Ledger; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Findings = [...checkShape('ledger', root)];
  const stated = get(root, 'issue');
  if (stated && stringOf(stated) !== id && diagnostics.length === 0) {
    diagnostics.push(
      findingAt('issue-id-mismatch', stated.origin, { args: { stated: stringOf(stated) ?? '', folder: id } }),
    );
  }
  const period = readPeriod(get(root, 'period'), diagnostics);
  if (!period && diagnostics.length === 0) {
    diagnostics.push(findingAt('ledger-without-period', endOf(root.origin)));
  }
  const opening = readBoolean(get(root, 'opening')) ?? false;
  const figures = new Map<string, RecordedFigure>();
  for (const { key, keyOrigin, value } of entriesOf(get(root, 'figures'))) {
    const counter = publication.counters.find(({ id }) => id === key);
    if (!counter) {
      const known = titled(publication.counters);
      if (opening) diagnostics.push(unknownAt('counter-unknown', keyOrigin, key, { counter: key }, known));
      continue;
    }
    figures.set(key, readFigure(value, counter, opening, diagnostics));
  }
  if (!period || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const ledger: Ledger = {
    issue: id,
    ...optional('serial', readInteger(get(root, 'serial'))),
    period,
    ...optional('statisticsYear', readInteger(get(root, 'statistics_year'))),
    figures,
    kind: opening ? 'opening' : 'released',
    origin: root.origin,
  };
  return { ledger, diagnostics };
}

function readFigure(value: Located, counter: Counter, opening: boolean, findings: Findings): RecordedFigure {
  const members = get(value, 'members');
  // Only what a person typed is checked against today's definition; a released ledger keeps its own.
  if (opening) checkTyped(value, counter, findings);
  if (!members) return { total: readEntry(value, findings), members: new Map() };
  const total = get(value, 'total');
  return {
    ...(total ? { total: readEntry(total, findings) } : {}),
    members: new Map(entriesOf(members).map((entry) => [entry.key, readEntry(entry.value, findings)])),
  };
}

function checkTyped(value: Located, counter: Counter, findings: Findings): void {
  const known = allMembers(counter.members);
  const check = (entry: Located) => readAmount(get(entry, 'closing') ?? entry, counter, findings);
  const members = get(value, 'members');
  if (!members) check(value);
  for (const { key, keyOrigin, value: entry } of entriesOf(members)) {
    check(entry);
    if (known.some(({ id }) => id === key)) continue;
    const args = { counter: counter.title, member: key };
    findings.push(unknownAt('member-unknown', keyOrigin, key, args, titled(known)));
  }
}

function readEntry(value: Located, findings: Findings): LedgerEntry {
  if (value.kind === 'scalar') return closedAt(readDecimal(value, findings), value);
  const amount = (key: string): Amount => {
    const given = get(value, key);
    const read = readDecimal(given, findings);
    return read && given
      ? known(read, [given.origin])
      : missing('gap', readString(value, 'missing'), [value.origin]);
  };
  const closing = amount('closing');
  const knownTotal =
    readDecimal(get(value, 'known'), findings) ?? ('value' in closing ? closing.value : undefined);
  return {
    opening: amount('opening'),
    current: amount('current'),
    adjustments: itemsOf(get(value, 'adjustments')).flatMap((entry) => readAdjustment(entry, findings)),
    closing,
    ...optional('knownTotal', knownTotal),
    gaps: readStrings(get(value, 'gaps')),
    ...optional('asOf', readString(value, 'as_of')),
    ...optional('restated', readString(value, 'restated')),
    ...optional('status', readWord(get(value, 'status'), ['provisional', 'revised'])),
  };
}

/** The short form of an opening ledger: the closing figure alone. */
function closedAt(closing: Decimal | undefined, value: Located): LedgerEntry {
  const unknown = missing('unknown-opening', undefined, [value.origin]);
  return {
    opening: unknown,
    current: unknown,
    adjustments: [],
    closing: closing ? known(closing, [value.origin]) : unknown,
    ...optional('knownTotal', closing),
    gaps: [],
  };
}

function readAdjustment(value: Located, findings: Findings): readonly Adjustment[] {
  const amount = readDecimal(get(value, 'amount'), findings);
  const kind = readWord(get(value, 'kind'), [
    'late',
    'correction',
    'restated',
    'split',
    'reported',
    'transfer',
  ]);
  if (!amount || !kind) return [];
  return [
    {
      kind,
      amount,
      ...optional('issue', readString(value, 'issue')),
      ...optional('reason', readString(value, 'reason')),
      origins: [value.origin],
    },
  ];
}

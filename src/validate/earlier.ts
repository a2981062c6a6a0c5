import { findingAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { allMembers, type Counter } from '../model/counter.ts';
import type { EarlierAmounts, EarlierFigure } from '../model/earlier.ts';
import { type Amount, known } from '../model/ledger.ts';
import { entriesOf, get, itemsOf, type Located, stringOf } from '../model/located.ts';
import type { Publication } from '../model/publication.ts';
import { checkShape } from './shape.ts';
import { type Findings, optional, readAmount, readIssueId, readPeriod } from './values.ts';

/** Reads earlier.yaml: figures of periods before the archive. */
export function validateEarlier(
  root: Located,
  { counters }: Publication,
): { earlier: readonly EarlierFigure[]; diagnostics: Findings } {
  const diagnostics: Findings = [...checkShape('earlier', root)];
  const earlier = itemsOf(get(root, 'figures')).flatMap((entry): EarlierFigure[] => {
    const period = readPeriod(get(entry, 'period'), diagnostics);
    const counter = counterOf(get(entry, 'counter'), counters, diagnostics);
    if (!counter) return [];
    const total = readAmounts(entry, counter, diagnostics);
    const members = readMembers(get(entry, 'members'), counter, diagnostics);
    if (!period) return [];
    return [
      { counter: counter.id, ...optional('issue', readIssueId(get(entry, 'issue'))), period, total, members },
    ];
  });
  return { earlier, diagnostics };
}

function counterOf(
  value: Located | undefined,
  counters: readonly Counter[],
  findings: Findings,
): Counter | undefined {
  const id = stringOf(value);
  const counter = counters.find((candidate) => candidate.id === id);
  if (value && id !== undefined && !counter) {
    const suggestion = nearest(
      id,
      counters.map((candidate) => candidate.id),
    );
    findings.push(findingAt('counter-unknown', value.origin, { args: { counter: id }, suggestion }));
  }
  return counter;
}

function readMembers(
  value: Located | undefined,
  counter: Counter,
  findings: Findings,
): ReadonlyMap<string, EarlierAmounts> {
  const ids = allMembers(counter.members).map(({ id }) => id);
  return new Map(
    entriesOf(value).map(({ key, keyOrigin, value: amounts }) => {
      if (!ids.includes(key)) {
        const args = { counter: counter.title, member: key };
        findings.push(findingAt('member-unknown', keyOrigin, { args, suggestion: nearest(key, ids) }));
      }
      return [key, readAmounts(amounts, counter, findings)];
    }),
  );
}

function readAmounts(value: Located, counter: Counter, findings: Findings): EarlierAmounts {
  const amount = (key: string): Amount | undefined => {
    const given = get(value, key);
    const read = readAmount(given, counter, findings);
    return given && read ? known(read, [given.origin]) : undefined;
  };
  return { ...optional('current', amount('current')), ...optional('closing', amount('closing')) };
}

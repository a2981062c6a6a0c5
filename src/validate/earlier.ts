import { findingAt } from '../diagnostics/diagnostic.ts';
import { titled, unknownAt } from '../diagnostics/unknown-word.ts';
import { allMembers, type Counter, leavesOf } from '../model/counter.ts';
import { type Decimal, printDecimal, zero } from '../model/decimal.ts';
import type { EarlierAmounts, EarlierFigure } from '../model/earlier.ts';
import { type Amount, isKnown, known } from '../model/ledger.ts';
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
    diagnostics.push(...checkSums(entry, counter, total, members));
    if (!period) return [];
    return [
      { counter: counter.id, ...optional('issue', readIssueId(get(entry, 'issue'))), period, total, members },
    ];
  });
  const seen = new Map<string, Located>();
  for (const entry of itemsOf(get(root, 'figures'))) {
    const counter = get(entry, 'counter');
    const key = `${stringOf(counter)} ${stringOf(get(entry, 'period'))}`;
    const twin = seen.get(key);
    if (twin)
      diagnostics.push(
        findingAt('earlier-twice', (counter ?? entry).origin, {
          args: { figure: key },
          related: [{ origin: twin.origin, note: 'first' }],
        }),
      );
    else seen.set(key, counter ?? entry);
  }
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
    findings.push(unknownAt('counter-unknown', value.origin, id, { counter: id }, titled(counters)));
  }
  return counter;
}

function readMembers(
  value: Located | undefined,
  counter: Counter,
  findings: Findings,
): ReadonlyMap<string, EarlierAmounts> {
  const known = allMembers(counter.members);
  return new Map(
    entriesOf(value).map(({ key, keyOrigin, value: amounts }) => {
      if (!known.some(({ id }) => id === key)) {
        const args = { counter: counter.title, member: key };
        findings.push(unknownAt('member-unknown', keyOrigin, key, args, titled(known)));
      }
      return [key, readAmounts(amounts, counter, findings)];
    }),
  );
}

/** A typed total, or sub-total, must be the sum of its members where all of them are given. */
function checkSums(
  entry: Located,
  counter: Counter,
  total: EarlierAmounts,
  members: ReadonlyMap<string, EarlierAmounts>,
): Findings {
  const sums = allMembers(counter.members).filter((member) => member.members.length > 0);
  const whole = counter.total === 'sum' && counter.members.length > 0;
  const groups = [
    ...(whole ? [{ name: counter.title, amounts: total, parts: leavesOf(counter.members) }] : []),
    ...sums.map(({ id, title, members: inner }) => ({
      name: `${counter.title} · ${title}`,
      amounts: members.get(id),
      parts: leavesOf(inner),
    })),
  ];
  return groups.flatMap(({ name, amounts, parts }) =>
    (['current', 'closing'] as const).flatMap((key) => {
      const given = amounts?.[key];
      const values = parts.map(({ id }) => members.get(id)?.[key]);
      if (!given || !isKnown(given) || !values.every((value) => value !== undefined)) return [];
      const sum = sumOf(values);
      if (sum.eq(given.value)) return [];
      return [
        findingAt('total-mismatch', given.origins[0] ?? entry.origin, {
          subject: counter.id,
          args: {
            counter: name,
            total: printDecimal(given.value, counter.decimals),
            sum: printDecimal(sum, counter.decimals),
            more: '',
          },
        }),
      ];
    }),
  );
}

function sumOf(amounts: readonly Amount[]): Decimal {
  return amounts.reduce((sum, amount) => (isKnown(amount) ? sum.plus(amount.value) : sum), zero);
}

function readAmounts(value: Located, counter: Counter, findings: Findings): EarlierAmounts {
  const amount = (key: string): Amount | undefined => {
    const given = get(value, key);
    const read = readAmount(given, counter, findings);
    return given && read ? known(read, [given.origin]) : undefined;
  };
  return { ...optional('current', amount('current')), ...optional('closing', amount('closing')) };
}

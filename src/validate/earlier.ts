import { findingAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { allMembers } from '../model/counter.ts';
import { entriesOf, get, itemsOf, type Located, stringOf } from '../model/located.ts';
import type { Publication } from '../model/publication.ts';
import { checkShape } from './shape.ts';
import { type Findings, readDecimal, readPeriod } from './values.ts';

/** Checks earlier.yaml: its shape, its days and numbers, and that every counter and member exists. */
export function checkEarlier(root: Located, { counters }: Publication): Findings {
  const findings: Findings = [...checkShape('earlier', root)];
  for (const entry of itemsOf(get(root, 'figures'))) {
    readPeriod(get(entry, 'period'), findings);
    readDecimal(get(entry, 'current'), findings);
    readDecimal(get(entry, 'closing'), findings);
    const named = get(entry, 'counter');
    const id = stringOf(named);
    const counter = counters.find((candidate) => candidate.id === id);
    if (named && id !== undefined && !counter) {
      const suggestion = nearest(
        id,
        counters.map((candidate) => candidate.id),
      );
      findings.push(findingAt('counter-unknown', named.origin, { args: { counter: id }, suggestion }));
    }
    const members = allMembers(counter?.members ?? []).map((member) => member.id);
    for (const { key, keyOrigin, value } of entriesOf(get(entry, 'members'))) {
      readDecimal(get(value, 'current'), findings);
      readDecimal(get(value, 'closing'), findings);
      if (!counter || members.includes(key)) continue;
      const args = { counter: counter.title, member: key };
      findings.push(findingAt('member-unknown', keyOrigin, { args, suggestion: nearest(key, members) }));
    }
  }
  return findings;
}

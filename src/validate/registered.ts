import { findingAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Department, Registry } from '../model/department.ts';
import { type Located, stringOf } from '../model/located.ts';
import type { Findings } from './values.ts';

/** The department that a value names by its id; a finding where the registry has none. */
export function registered(
  value: Located | undefined,
  registry: Registry,
  findings: Findings,
): Department | undefined {
  const id = stringOf(value);
  if (!value || id === undefined) return undefined;
  const department = registry.find((candidate) => candidate.id === id);
  if (!department) {
    // People write the name where the id belongs.
    const byName = registry.find(({ name, aliases }) => name === id || aliases.includes(id))?.id;
    const suggestion =
      byName ??
      nearest(
        id,
        registry.map((candidate) => candidate.id),
      );
    findings.push(findingAt('department-unknown', value.origin, { args: { department: id }, suggestion }));
  }
  return department;
}

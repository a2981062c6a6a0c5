import type { Nameable } from '../diagnostics/nearest.ts';
import { unknownAt } from '../diagnostics/unknown-word.ts';
import { type Department, namesOf, type Registry } from '../model/department.ts';
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
  if (!department)
    findings.push(unknownAt('department-unknown', value.origin, id, { department: id }, nameables(registry)));
  return department;
}

/** People write a name, an alias or a former name where the id belongs. */
export function nameables(registry: Registry): readonly Nameable[] {
  return registry.map((department) => ({ id: department.id, names: namesOf(department) }));
}

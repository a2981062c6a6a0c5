import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Nameable, nearestId } from '../diagnostics/nearest.ts';
import { choicesOf, unknownAt } from '../diagnostics/unknown-word.ts';
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

/** Keys below which a department stands. */
const departmentKeys: ReadonlySet<string> = new Set([
  'owner',
  'from',
  'departments',
  'department',
  'succeeded_by',
]);

/** Findings of a shape in which “not an id” is said of what is no department, with the one that was meant. */
export function withDepartments(shape: readonly Diagnostic[], registry: Registry): readonly Diagnostic[] {
  return shape.map((finding) => {
    const { key, value } = finding.args;
    if (finding.code !== 'id-form' || !departmentKeys.has(String(key))) return finding;
    const department = String(value);
    const suggestion = nearestId(department, nameables(registry));
    const code = 'department-unknown';
    return suggestion === undefined
      ? { ...finding, code, args: { department, ...choicesOf(nameables(registry)) } }
      : { ...finding, code, args: { department }, suggestion };
  });
}

/** People write a name, an alias or a former name where the id belongs. */
export function nameables(registry: Registry): readonly Nameable[] {
  return registry.map((department) => ({ id: department.id, names: namesOf(department) }));
}

import { findingAt } from '../diagnostics/diagnostic.ts';
import type { Department, Registry } from '../model/department.ts';
import { get, itemsOf, type Located, stringOf } from '../model/located.ts';
import { registered, withDepartments } from './registered.ts';
import { checkShape } from './shape.ts';
import { type Findings, optional, readDay, readString, readStrings } from './values.ts';

/** Reads departments.yaml. Absent where the file is too broken to work with. */
export function validateDepartments(root: Located): { registry?: Registry; diagnostics: Findings } {
  const entries = itemsOf(get(root, 'departments'));
  const diagnostics: Findings = [];
  const registry = entries.map((value) => readDepartment(value, diagnostics));
  const shape = withDepartments(checkShape('departments', root), registry);
  if (shape.length > 0) return { diagnostics: [...shape] };
  const seen = new Map<string, Department>();
  for (const department of registry) {
    const twin = seen.get(department.id);
    if (twin) {
      diagnostics.push(
        findingAt('name-twice', department.origin, {
          args: { name: department.id },
          related: [{ origin: twin.origin, note: 'first' }],
        }),
      );
    } else seen.set(department.id, department);
  }
  for (const value of entries) {
    const successor = get(value, 'succeeded_by');
    const id = stringOf(successor);
    if (successor && id !== undefined && !seen.has(id)) {
      registered(successor, registry, diagnostics);
    }
  }
  // One that stands twice is read once.
  return { registry: [...seen.values()], diagnostics };
}

function readDepartment(value: Located, findings: Findings): Department {
  return {
    id: readString(value, 'id') ?? '',
    name: readString(value, 'name') ?? '',
    aliases: readStrings(get(value, 'aliases')),
    itemsRequired: readString(get(value, 'expects'), 'items') === 'required',
    dataRequired:
      get(value, 'data') !== undefined && readString(get(value, 'expects'), 'data') !== 'optional',
    ...optional('dataSchema', readString(value, 'data')),
    ...optional('from', readDay(get(value, 'from'), findings)),
    ...optional('until', readDay(get(value, 'until'), findings)),
    ...optional('succeededBy', readString(value, 'succeeded_by')),
    formerNames: itemsOf(get(value, 'former_names')).map((former) => ({
      name: readString(former, 'name') ?? '',
      until: readDay(get(former, 'until'), findings) ?? '',
    })),
    origin: get(value, 'id')?.origin ?? value.origin,
  };
}

import { type Diagnostic, findingIn } from '../diagnostics/diagnostic.ts';
import { nearestId } from '../diagnostics/nearest.ts';
import type { Registry } from '../model/department.ts';
import { get, type Located, stringOf } from '../model/located.ts';
import { nameables } from './registered.ts';

/** A file that is no department's submission by its name, and the department it seems to be from, if that has none. */
export interface Misnamed {
  readonly department: string | undefined;
  readonly finding: Diagnostic;
}

/** A file that is not called like a submission: 水利厅.yaml, Water.yml, water (1).yaml. */
export function explainFileName(
  path: string,
  registry: Registry,
  taken: ReadonlyMap<string, unknown>,
): Misnamed {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [stem = '', ...endings] = name.split('.');
  // What copying and downloading add to a name.
  const bare = stem.replace(/[\s_(（【[].*$|[-—]?(副本|复件|最终|定稿|copy|final).*$/iu, '').toLowerCase();
  const meant = departmentMeant(stem, registry) ?? departmentMeant(bare, registry);
  const department = meant !== undefined && taken.has(meant) ? undefined : meant;
  const isText = endings.every((ending) => /^(ya?ml|txt)$/i.test(ending));
  const suggestion = department !== undefined && isText ? `${department}.yaml` : undefined;
  return { department, finding: findingIn('submission-file-name', path, { args: { name }, suggestion }) };
}

/** A file called like a submission, of a department that the registry does not have. */
export function explainUnregistered(
  path: string,
  id: string,
  root: Located | undefined,
  registry: Registry,
  taken: ReadonlyMap<string, unknown>,
): Misnamed {
  const stated = stringOf(get(root, 'department'));
  const meant = departmentMeant(stated ?? id, registry) ?? departmentMeant(id, registry);
  const department = meant !== undefined && taken.has(meant) ? undefined : meant;
  return {
    department,
    finding: findingIn('department-unknown', path, {
      args: { department: id },
      suggestion: department === undefined ? undefined : `${department}.yaml`,
    }),
  };
}

function departmentMeant(word: string, registry: Registry): string | undefined {
  return registry.find(({ id }) => id === word)?.id ?? nearestId(word, nameables(registry));
}

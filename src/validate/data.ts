import type { ValidateFunction } from 'ajv';
import { type Diagnostic, findingIn } from '../diagnostics/diagnostic.ts';
import type { Department } from '../model/department.ts';
import { toPlain } from '../model/located.ts';
import type { Submission } from '../model/submission.ts';
import { Fields, namesIn } from './fields.ts';
import { explainErrors } from './shape.ts';

/** Compiled schemas for `data`, by their path in the workspace; a finding where one cannot be used. */
export type DataSchemas = ReadonlyMap<string, ValidateFunction | Diagnostic>;

/** Checks the `data` of a submission against the office's own schema. */
export function checkData(
  { data }: Submission,
  department: Department,
  schemas: DataSchemas,
): readonly Diagnostic[] {
  const schema = department.dataSchema === undefined ? undefined : schemas.get(department.dataSchema);
  if (!schema) return [];
  if (typeof schema !== 'function') return [schema];
  if (!data) return [];
  try {
    if (schema(toPlain(data))) return [];
  } catch (error) {
    // A schema that refers to itself without end.
    if (!(error instanceof RangeError)) throw error;
    return [findingIn('schema-unusable', department.dataSchema ?? '', { args: { reason: 'RangeError' } })];
  }
  return explainErrors(schema.errors ?? [], data, new Fields(schema.schema));
}

/** Compiles the schemas that departments name; loads the compiler only when there is one. */
export async function compileDataSchemas(
  registry: readonly Department[],
  read: (path: string) => string | undefined,
): Promise<DataSchemas> {
  const paths = [...new Set(registry.flatMap(({ dataSchema }) => dataSchema ?? []))];
  if (paths.length === 0) return new Map();
  const { createCompiler } = await import('./data-compiler.ts');
  const unusable = (path: string, reason: string) => findingIn('schema-unusable', path, { args: { reason } });
  const schemas = new Map<string, unknown>();
  const result = new Map<string, ValidateFunction | Diagnostic>();
  const attempt = (path: string, action: () => void) => {
    try {
      action();
    } catch (error) {
      result.set(path, unusable(path, error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''));
    }
  };
  for (const path of paths) {
    const text = read(path);
    if (text === undefined) result.set(path, unusable(path, 'ENOENT'));
    else attempt(path, () => schemas.set(path, JSON.parse(text)));
  }
  const compile = await createCompiler([...schemas.values()]);
  for (const [path, schema] of schemas) attempt(path, () => result.set(path, compile(schema)));
  return result;
}

/** Names of all properties that the schemas declare. */
export function declaredKeys(schemas: DataSchemas): readonly string[] {
  return [...schemas.values()].flatMap((schema) =>
    typeof schema === 'function' ? namesIn(schema.schema) : [],
  );
}

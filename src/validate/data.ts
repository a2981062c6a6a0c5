import type { ValidateFunction } from 'ajv';
import { type Diagnostic, findingAt, findingIn, findingInText } from '../diagnostics/diagnostic.ts';
import type { Department } from '../model/department.ts';
import { toPlain } from '../model/located.ts';
import { SourceText } from '../model/origin.ts';
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
    return [
      findingIn('schema-unusable', department.dataSchema ?? '', { args: { reason: '@endless-schema' } }),
    ];
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
    const asking = registry.find(({ dataSchema }) => dataSchema === path);
    if (text === undefined && asking) {
      const args = { reason: `@no-file ${path}` };
      result.set(path, findingAt('schema-unusable', asking.origin, { args }));
    } else if (text !== undefined) {
      try {
        schemas.set(path, JSON.parse(text));
      } catch (error) {
        result.set(path, notJson(path, text, error));
      }
    }
  }
  const compile = await createCompiler([...schemas.values()]);
  for (const [path, schema] of schemas) attempt(path, () => result.set(path, compile(schema)));
  return result;
}

/** JSON that cannot be read, at the place the runtime names. */
function notJson(path: string, text: string, error: unknown): Diagnostic {
  const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  const at = Math.min(
    position === undefined ? text.length : Number(position),
    Math.max(0, text.trimEnd().length - 1),
  );
  const args = { reason: '@not-json' };
  return findingInText('schema-unusable', new SourceText(path, text), [at, at + 1], { args });
}

/** Names of all properties that the schemas declare. */
export function declaredKeys(schemas: DataSchemas): readonly string[] {
  return [...schemas.values()].flatMap((schema) =>
    typeof schema === 'function' ? namesIn(schema.schema) : [],
  );
}

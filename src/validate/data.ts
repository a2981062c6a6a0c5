import type { ValidateFunction } from 'ajv';
import { type Diagnostic, findingIn } from '../diagnostics/diagnostic.ts';
import type { Department } from '../model/department.ts';
import { toPlain } from '../model/located.ts';
import type { Submission } from '../model/submission.ts';
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
  if (schema(toPlain(data))) return [];
  return explainErrors(schema.errors ?? [], data, namesIn(schema.schema));
}

/** Compiles the schemas that departments name; loads the compiler only when there is one. */
export async function compileDataSchemas(
  registry: readonly Department[],
  read: (path: string) => string | undefined,
): Promise<DataSchemas> {
  const paths = [...new Set(registry.flatMap(({ dataSchema }) => dataSchema ?? []))];
  if (paths.length === 0) return new Map();
  const { createCompiler } = await import('./data-compiler.ts');
  const compile = createCompiler();
  return new Map(
    paths.map((path): [string, ValidateFunction | Diagnostic] => {
      const text = read(path);
      const unusable = (reason: string) => findingIn('schema-unusable', path, { args: { reason } });
      if (text === undefined) return [path, unusable('ENOENT')];
      try {
        return [path, compile(JSON.parse(text))];
      } catch (error) {
        return [path, unusable(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '')];
      }
    }),
  );
}

function namesIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'properties' in schema && typeof schema.properties === 'object'
      ? Object.keys(schema.properties ?? {})
      : [];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
}

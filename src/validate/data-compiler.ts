import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDay } from '../model/period.ts';
import { metaschema } from './generated/metaschema.js';

/** Keywords for editors, which say nothing about validity. */
const editorKeywords = [
  'x-zh',
  'markdownDescription',
  'markdownEnumDescriptions',
  'errorMessage',
  'patternErrorMessage',
  'defaultSnippets',
  'deprecationMessage',
  'doNotSuggest',
];

const maximumDepth = 40;

/**
 * A compiler for an office's own JSON Schemas (2020-12). They are data of the workspace, not trusted code: references
 * stay inside the schema, and patterns run on a linear-time engine.
 */
export async function createCompiler(
  schemas: readonly unknown[],
): Promise<(schema: unknown) => ValidateFunction> {
  const regExp = schemas.some((schema) => JSON.stringify(schema).includes('"pattern'))
    ? await linearEngine()
    : undefined;
  return (schema) => {
    checkDepth(schema, 0);
    if (!metaschema(schema)) throw new TypeError(describeFault(metaschema.errors ?? []));
    const ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      logger: false,
      meta: false,
      validateSchema: false,
      ...(regExp ? { code: { regExp } } : {}),
      formats: { date: (text: string) => parseDay(text) !== undefined },
    });
    ajv.addVocabulary(editorKeywords);
    return ajv.compile(schema as object);
  };
}

/** The deepest fault: those above it only say that something below is wrong. */
function describeFault(errors: readonly ErrorObject[]): string {
  const [deepest] = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length);
  return `${deepest?.instancePath || '/'} ${deepest?.message ?? ''}`;
}

/** Patterns in linear time, loaded only for a schema that has some. */
async function linearEngine() {
  const { RE2JS } = await import('re2js');
  const engine = (pattern: string) => {
    const compiled = RE2JS.compile(pattern.replace(/\\u([0-9a-fA-F]{4})/g, '\\x{$1}'));
    // Ajv keeps one expression for everything that reads the same.
    return { test: (text: string) => compiled.matcher(text).find(), toString: () => pattern };
  };
  return Object.assign(engine, { code: 'linearEngine' });
}

function checkDepth(schema: unknown, depth: number): void {
  if (depth > maximumDepth) throw new RangeError(`> ${maximumDepth} levels`);
  if (typeof schema !== 'object' || schema === null) return;
  for (const value of Object.values(schema)) checkDepth(value, depth + 1);
}

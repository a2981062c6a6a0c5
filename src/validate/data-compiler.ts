import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { RE2JS } from 're2js';
import { parseDay } from '../model/period.ts';

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
export function createCompiler(): (schema: unknown) => ValidateFunction {
  const regExp = Object.assign((pattern: string) => linearPattern(pattern), { code: 'linearPattern' });
  return (schema) => {
    checkDepth(schema, 0);
    const ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      code: { regExp },
      formats: { date: (text: string) => parseDay(text) !== undefined },
    });
    ajv.addVocabulary(editorKeywords);
    return ajv.compile(schema as object);
  };
}

function linearPattern(pattern: string): { test: (text: string) => boolean } {
  const compiled = RE2JS.compile(pattern);
  return { test: (text) => compiled.matcher(text).find() };
}

function checkDepth(schema: unknown, depth: number): void {
  if (depth > maximumDepth) throw new RangeError(`> ${maximumDepth} levels`);
  if (typeof schema !== 'object' || schema === null) return;
  for (const value of Object.values(schema)) checkDepth(value, depth + 1);
}

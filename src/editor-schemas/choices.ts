import { type Code, catalogue } from '../diagnostics/catalogue.ts';
import { patternOf } from '../diagnostics/explanations/words.ts';
import type { Department } from '../model/department.ts';
import type { Language } from '../model/publication.ts';
import type { Schema } from './schema.ts';

/** A value that may be written, and its name for people. */
export type Choice = readonly [value: string, name: string];

/** The values that a file may have here, each with its name. */
export function oneOf(choices: readonly Choice[]): Schema {
  return {
    enum: choices.map(([value]) => value),
    markdownEnumDescriptions: choices.map(([, name]) => name),
  };
}

/** Values that are offered where others are right too: those of another file may be newer than the schema. */
export function offered(choices: readonly Choice[]): Schema {
  return {
    defaultSnippets: choices.map(([value, name]) => ({ label: value, description: name, body: value })),
  };
}

export function departmentChoices(registry: readonly Department[]): readonly Choice[] {
  return registry.map(({ id, name }) => [id, name]);
}

/** Codes that a bulletin in a language can have, with the sentence of each finding before it is about anything. */
export function findingChoices<C extends Code>(codes: readonly C[], language: Language) {
  return codes
    .filter((code) => (catalogue[code].language ?? language) === language)
    .map((code) => [code, patternOf(catalogue[code].message, language)] as const);
}

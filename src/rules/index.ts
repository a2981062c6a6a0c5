import { common } from './any/index.ts';
import { english } from './en/index.ts';
import { history } from './history/index.ts';
import type { Rule } from './rule.ts';
import { arithmetic } from './zh/arithmetic/index.ts';
import { dates } from './zh/dates/index.ts';
import { names } from './zh/names/index.ts';
import { numerals } from './zh/numerals/index.ts';
import { punctuation } from './zh/punctuation/index.ts';
import { wording } from './zh/wording/index.ts';

const all = [
  ...common,
  ...punctuation,
  ...dates,
  ...numerals,
  ...arithmetic,
  ...names,
  ...wording,
  ...english,
  ...history,
] as const;

/** Codes of the editorial rules. */
export type RuleCode = (typeof all)[number]['code'];

/** Every editorial rule, in the order of the reference. */
export const rules: readonly Rule<RuleCode>[] = all;

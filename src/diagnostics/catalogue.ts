import { type RuleCode, rules } from '../rules/index.ts';
import { composition } from './catalogue/composition.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { figures } from './catalogue/figures.ts';
import { pages } from './catalogue/pages.ts';
import { schema } from './catalogue/schema.ts';
import { source } from './catalogue/source.ts';
import { workspace } from './catalogue/workspace.ts';

const groups = { ...source, ...schema, ...workspace, ...figures, ...composition, ...pages };

export type Code = keyof typeof groups | RuleCode;

/**
 * Every finding there is: default severity and the sentence in each language. `{name}` is filled from the
 * finding's arguments. Codes are public: never renamed silently, never reused. Editorial rules bring their own entries.
 */
export const catalogue = {
  ...groups,
  ...Object.fromEntries(rules.map((rule) => [rule.code, rule])),
} as Readonly<Record<Code, CatalogueEntry>>;

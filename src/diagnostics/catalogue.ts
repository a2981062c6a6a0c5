import { composition } from './catalogue/composition.ts';
import { figures } from './catalogue/figures.ts';
import { pages } from './catalogue/pages.ts';
import { schema } from './catalogue/schema.ts';
import { source } from './catalogue/source.ts';
import { workspace } from './catalogue/workspace.ts';

/**
 * Every finding there is: default severity and the sentence in each language. `{name}` is filled from the
 * finding's arguments. Codes are public: never renamed silently, never reused.
 */
export const catalogue = {
  ...source,
  ...schema,
  ...workspace,
  ...figures,
  ...composition,
  ...pages,
} as const;

export type Code = keyof typeof catalogue;

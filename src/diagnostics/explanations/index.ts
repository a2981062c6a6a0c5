import { compositionExplanations } from './composition.ts';
import type { Explanation } from './explanation.ts';
import { pagesExplanations } from './pages.ts';

/** Explanations by code; each group of the catalogue has its file. */
const explanations: Readonly<Record<string, Explanation>> = {
  ...compositionExplanations,
  ...pagesExplanations,
};

/** What there is to say of a kind of finding beside its message; nothing where nobody has written it yet. */
export function explanationOf(code: string): Explanation | undefined {
  return Object.hasOwn(explanations, code) ? explanations[code] : undefined;
}

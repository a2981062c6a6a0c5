import { rules } from '../../rules/index.ts';
import type { Example, Rule } from '../../rules/rule.ts';
import type { Code } from '../catalogue.ts';
import { compositionExplanations } from './composition.ts';
import type { Explanation } from './explanation.ts';
import { figuresExplanations } from './figures.ts';
import { pagesExplanations } from './pages.ts';
import { schemaExplanations } from './schema.ts';
import { sourceExplanations } from './source.ts';
import { workspaceExplanations } from './workspace.ts';

/** Explanations by code: each group of the catalogue has its file, each editorial rule its own. */
const explanations = {
  ...sourceExplanations,
  ...schemaExplanations,
  ...workspaceExplanations,
  ...figuresExplanations,
  ...compositionExplanations,
  ...pagesExplanations,
  ...Object.fromEntries(rules.map((rule) => [rule.code, explanationOfRule(rule)])),
} as Readonly<Record<Code, Explanation>>;

/** What there is to say of a kind of finding beside its message. */
export function explanationOf(code: Code): Explanation {
  return explanations[code];
}

/** The first examples of a rule, as they are shown to people. */
function explanationOfRule({ meaning, basis, rejected, accepted }: Rule): Explanation {
  const [first] = rejected;
  const bad = textOf(first);
  const put = typeof first === 'string' ? undefined : (first.fixed ?? first.good);
  return {
    meaning,
    bad,
    good: put ?? textOf(accepted[0]),
    isFixed: rejected.some((example) => typeof example !== 'string' && example.fixed !== undefined),
    ...(basis === undefined ? {} : { basis }),
  };
}

function textOf(example: Example | string): string {
  const { text, title } = typeof example === 'string' ? { text: example } : example;
  return (title === undefined ? text : `${title}\n${text}`).replace(/[⟦⟧]/g, '');
}

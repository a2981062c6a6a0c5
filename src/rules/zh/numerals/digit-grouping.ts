import type { Passage } from '../../passage.ts';
import { unquoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

const grouped = /(?<![\d,.A-Za-z])\d{1,3}(?:,\d{3})+(?![\d,])/g;

/** Amounts, not numbers of papers and telephones. */
const whole = /(?<![\d,.\-/A-Za-z号为：])\d{5,9}(?:\.\d+)?(?=[件个名户条项元吨亩份起辆册套台人])/g;

export const digitGrouping = defineRule({
  code: 'digit-grouping',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{text}”用了千分撇，同期的“{other}”没有用',
    en: '“{text}” has its digits grouped, “{other}” of the same issue has not',
  },
  hint: { zh: '全刊统一，如写成“{replacement}”', en: 'Be uniform: “{replacement}”, for example' },
  meaning: {
    zh: '千分撇可用可不用，但同一期里要统一。',
    en: 'Digits may be grouped or not, but in one way in one issue.',
  },
  basis: 'GB/T 15835-2011 5.1.1',
  rejected: [
    {
      text: '累计受理⟦2,654,953⟧件。',
      good: '累计受理2654953件。',
      before: [{ text: '累计办结2524554件。', department: 'transport' }],
    },
    { text: '受理12345件，投资⟦1,286,500⟧元。' },
  ],
  accepted: [
    '累计受理2,654,953件，办结2,524,554件。',
    '累计受理2654953件，办结2524554件。',
    '累计受理2,654,953件，平均每天9876件。',
    '累计受理2,654,953件，热线12345全天开通，受理编号为20230605000123。',
  ],
  scope: 'issue',
  *check({ passages }) {
    const withGroups = first(passages, grouped);
    const without = withGroups && first(passages, whole);
    if (!withGroups || !without) return;
    const [origin] = without.passage.origins;
    yield {
      ...withGroups,
      args: { other: without.passage.text.slice(...without.span) },
      replacement: withGroups.passage.text.slice(...withGroups.span).replaceAll(',', ''),
      ...(origin ? { related: [{ origin, note: 'first' }] } : {}),
    };
  },
});

function first(passages: readonly Passage[], expression: RegExp) {
  for (const passage of passages) {
    const hits = [...passage.text.matchAll(expression)].map(({ 0: { length }, index }) => ({
      span: [index, index + length] as const,
    }));
    for (const { span } of unquoted(passage.text, hits)) return { passage, span };
  }
  return undefined;
}

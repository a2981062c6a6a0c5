import { defineRule, type Hit, prose } from '../rule.ts';

/** A straight double quote beside a word; behind a digit it means inches or seconds. */
const straightQuote = /(?<![\p{L}\p{N}])"(?=\p{L})|(?<=[\p{L}.,!?])"(?![\p{L}\p{N}])/u;
const straightApostrophe = /(?<=\p{L})'(?=\p{L})/u;

export const mixedQuotes = defineRule({
  code: 'mixed-quotes',
  severity: 'info',
  waive: 'file',
  language: 'en',
  message: {
    zh: '同一段里直引号“{text}”与弯引号“{partner}”混用',
    en: 'Straight “{text}” beside curly “{partner}” in one paragraph',
  },
  hint: { zh: '统一用“{partner}”', en: 'Write “{partner}” here too' },
  meaning: {
    zh: '同一段文字里既有直的引号或撇号，又有弯的，多半是从不同地方粘贴来的。统一用一种。',
    en: 'Straight and curly quotation marks or apostrophes stand in one paragraph, mostly because it was pasted from two places. One kind is enough.',
  },
  rejected: [
    { text: 'The master said “we are open” and ⟦"⟧so is the crane".' },
    { text: "It’s open, but the crane isn⟦'⟧t.", good: 'It’s open, but the crane isn’t.' },
  ],
  accepted: [
    'The master said "we are open", and it isn\'t news.',
    'The master said “we are open”, and it’s no news.',
    'A 12" pipe is called “large”.',
    'Position 51° 28\' 40" N, near “the Nore”.',
  ],
  scope: 'passage',
  in: [...prose, 'title'],
  *check({ text }): Iterable<Hit> {
    if (/[“”]/.test(text)) yield* first(text, straightQuote);
    if (/\p{L}’\p{L}/u.test(text)) yield* first(text, straightApostrophe);
  },
});

function* first(text: string, expression: RegExp): Iterable<Hit> {
  const found = expression.exec(text);
  if (!found) return;
  const { index } = found;
  const partner = found[0] === "'" ? '’' : /\p{L}/u.test(text[index + 1] ?? '') ? '“' : '”';
  yield { span: [index, index + 1], args: { partner }, replacement: partner };
}

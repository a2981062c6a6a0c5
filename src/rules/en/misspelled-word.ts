import { defineRule, everywhere, type Hit, type RuleContext } from '../rule.ts';

/** Whole words; parts of addresses, file names and compound names are none. */
const words = /(?<![\p{L}\p{N}@/._-])\p{L}{4,}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

export const misspelledWord = defineRule({
  code: 'misspelled-word',
  severity: 'warning',
  waive: 'file',
  language: 'en',
  message: { zh: '拼写：“{text}”', en: 'Spelling: “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '词表里常见的拼写错误。只收任何地方都不算对的写法；英式、美式的不同拼法不报。句子中间大写的词可能是名字，不报。',
    en: 'A frequent slip from the list of words. Only spellings that are right nowhere are on it; British and American forms are both left alone, and so are capitalised words inside a sentence, which may be names.',
  },
  rejected: [
    { text: '⟦Accomodation⟧ for crews is available.', good: 'Accommodation for crews is available.' },
    {
      text: 'The ⟦Harbor⟧ Office is open. “⟦Untill⟧ when?”',
      words: { typos: new Map(Object.entries({ Harbor: 'Harbour', untill: 'until' })) },
    },
    { text: 'Two incidents ⟦occured⟧ off the west quay.', good: 'Two incidents occurred off the west quay.' },
  ],
  accepted: [
    'Accommodation for crews is available; two incidents occurred.',
    'The colour and the color of the centre are both organised and organized.',
    'The vessel Untill belongs to Recieve Shipping.',
    'Write to untill@example.org or www.example.org/recieve.',
    { text: 'The untill is a boat.', words: { accepted: ['untill'] } },
  ],
  scope: 'passage',
  in: everywhere,
  check: misspellings,
});

function* misspellings({ text }: { readonly text: string }, { words: lists }: RuleContext): Iterable<Hit> {
  for (const { 0: word, index } of text.matchAll(words)) {
    const replacement = lists.typos.get(word) ?? capitalised(word, text.slice(Math.max(0, index - 4), index));
    if (replacement !== undefined) yield { span: [index, index + word.length], replacement };
  }

  /** A listed word with a capital, where a sentence begins. */
  function capitalised(word: string, before: string): string | undefined {
    if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !/(?:^|[.!?] +)[“"(]?$/.test(before)) return undefined;
    const right = lists.typos.get(word.toLowerCase());
    return right && right.slice(0, 1).toUpperCase() + right.slice(1);
  }
}

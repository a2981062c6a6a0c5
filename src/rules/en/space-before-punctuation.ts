import { defineRule, everywhere, hitsOf } from '../rule.ts';

/** Spaces between a word and the mark that belongs to it; the mark stands at the end of a word. */
const spaced = /(?<=[\p{L}\p{N})\]”’%])[ \u00a0]+([,;:!?.])(?=[\s”’)]|$)/gu;

export const spaceBeforePunctuation = defineRule({
  code: 'space-before-punctuation',
  severity: 'warning',
  waive: 'file',
  language: 'en',
  message: { zh: '标点前多了空格：“{text}”', en: 'A space before a mark: “{text}”' },
  hint: { zh: '“{replacement}”紧跟前面的词', en: 'Put “{replacement}” directly behind the word' },
  meaning: {
    zh: '英文的逗号、句号、冒号等紧跟前面的词，后面才空一格。排版时空格会把标点挤到下一行的开头。',
    en: 'A comma, full stop or colon follows its word directly; the space comes after it. On the page a space before it can throw the mark to the beginning of a line.',
  },
  rejected: [
    {
      text: 'The east quay is open⟦ ,⟧ the west quay is closed⟦ .⟧',
      fixed: 'The east quay is open, the west quay is closed.',
    },
    { text: 'Opening hours⟦ :⟧ from 9 to 5.', fixed: 'Opening hours: from 9 to 5.' },
  ],
  accepted: [
    'The east quay is open, the west quay is closed.',
    'The map is drawn at 1 : 25 000.',
    'The sample weighed .5 kg, and .org addresses were checked.',
    'They waited . . . and then left.',
    'Run the installer from the folder ./setup, not from .. or .config.',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }) =>
    hitsOf(text, spaced, ({ 0: { length }, 1: mark = '', index }) => {
      const rest = text.slice(index + length, index + length + 2);
      if (mark === '.' && rest === ' .') return undefined;
      // A scale or a ratio.
      if (mark === ':' && /^\s\d/.test(rest) && /\d/.test(text[index - 1] ?? '')) return undefined;
      return { fix: mark };
    }),
});

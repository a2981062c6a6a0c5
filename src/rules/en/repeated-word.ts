import { defineRule, hitsOf, prose } from '../rule.ts';

/** Words that never stand twice in a row; “that that”, “had had”, “in in”, “to to” can be right. */
const twice =
  /(?<![\p{L}\p{N}’'–—/-])(the|a|an|and|or|of|but|we|they|our|their|its|your|these|those|which|than|if|be|been|were|into|between) +\1(?![\p{L}\p{N}’'–—/-])/giu;

export const repeatedWord = defineRule({
  code: 'repeated-word',
  severity: 'warning',
  waive: 'file',
  language: 'en',
  message: { zh: '单词重复：“{text}”', en: 'The same word twice: “{text}”' },
  hint: { zh: '只留一个“{replacement}”', en: 'Write “{replacement}” once' },
  meaning: {
    zh: '冠词、连词等连写两遍，多半是改稿或换行时留下的。“that that”“had had”可以是对的，不报。',
    en: 'An article, a conjunction or a pronoun stands twice, mostly left over from editing or at a line end. “That that” and “had had” can be right and are left alone.',
  },
  rejected: [
    { text: 'Work on ⟦the the⟧ east quay began on Monday.', good: 'Work on the east quay began on Monday.' },
    { text: '⟦The the⟧ ferry was late ⟦and and⟧ full.', good: 'The ferry was late and full.' },
    {
      text: 'The report was sent to ⟦the\nthe⟧ harbour master.',
      good: 'The report was sent to the harbour master.',
    },
  ],
  accepted: [
    'The engineer had had no access; that that was a mistake is agreed.',
    'The band The The played on the quay.',
    'The office it belongs to to this day is closed, and the year it came in in June was 2019.',
    'One tablet of vitamin A a day is enough.',
    'Please tick “and” and “or” only once.',
    'The the-or-a question was left to the editors.',
  ],
  scope: 'passage',
  in: [...prose, 'title'],
  check: ({ text }) =>
    hitsOf(text, twice, ([run, word = '']) => {
      const second = run.slice(-word.length);
      if (second !== second.toLowerCase()) return undefined;
      // A letter that names something: vitamin A.
      if (word === 'A') return undefined;
      return { replacement: word };
    }),
});

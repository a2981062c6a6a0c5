import { defineRule, hitsOf, prose } from '../rule.ts';

/** Inside a sentence: two spaces after a full stop or a colon are some offices' style. */
const spaces = /(?<=[\p{L}\p{N},;%]) {2,}(?=[\p{L}\p{N}(“‘"'$£€])/gu;

export const doubleSpace = defineRule({
  code: 'double-space',
  severity: 'warning',
  waive: 'file',
  language: 'en',
  message: { zh: '词与词之间有多个空格', en: 'More than one space between two words' },
  hint: { zh: '只留一个空格', en: 'Keep one space' },
  meaning: {
    zh: '句子中间的词与词之间只空一格，多余的空格在版面上会留出空白。句号、冒号之后空两格是有的单位的习惯，不报。',
    en: 'Words of a sentence are one space apart; more of them leave a gap on the page. Two spaces after a full stop or a colon are the style of some offices and are left alone.',
  },
  rejected: [
    { text: 'The east⟦  ⟧quay is open.', fixed: 'The east quay is open.' },
    { text: 'On 7 June,⟦   ⟧15 vessels called.', fixed: 'On 7 June, 15 vessels called.' },
  ],
  accepted: [
    'The east quay is open.  The west quay is closed.',
    'Opening hours:  9 to 5.',
    'The east quay is open,\n  and the west quay is closed.',
    { text: 'East quay    open', kind: 'data' },
    'Is it open?  It is.',
  ],
  scope: 'passage',
  in: [...prose, 'title'],
  check: ({ text }) => (text.includes('  ') ? hitsOf(text, spaces, () => ({ fix: ' ' })) : []),
});

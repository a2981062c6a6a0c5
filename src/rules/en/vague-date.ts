import { defineRule } from '../rule.ts';

/** A time without a day at the head of an item, with the comma that makes it the time of the whole sentence. */
const vague =
  /^(?:Recently|Lately|The other day|Not long ago|Some time ago|A few days ago|Some days ago|In (?:the )?(?:past|last) few days|In recent days),/;

/** What lasts has no day: “Recently, complaints have risen.” */
const lasting = /\b(?:has|have|is|are|been)\b/;

export const vagueDate = defineRule({
  code: 'vague-date',
  severity: 'warning',
  waive: 'file',
  language: 'en',
  message: { zh: '条目开头的“{text}”不是具体日期', en: '“{text}” at the head of the item is no date' },
  hint: { zh: '写明哪一天，例如“On 7 June”', en: 'Say on which day, for example “On 7 June”' },
  meaning: {
    zh: '条目说的是一件事，就写明哪一天。“最近”在刊物存档之后没有人知道是什么时候。说趋势的句子（have risen）不报。',
    en: 'An item about an event says on which day it was: when the issue is read later, nobody knows what “recently” meant. Sentences about what lasts (“have risen”) are left alone.',
  },
  rejected: [
    {
      text: '⟦Recently⟧, the harbour master opened the east quay.',
      good: 'On 7 June, the harbour master opened the east quay.',
    },
    { text: '⟦A few days ago⟧, two vessels collided off the west quay.' },
  ],
  accepted: [
    'On 7 June, the harbour master opened the east quay.',
    'Recently, complaints about noise have risen.',
    'Recently approved projects were listed.',
    'The quay opened recently, after repairs.',
    'In recent years, calls doubled.',
  ],
  scope: 'item',
  *check({ passages: [passage] }) {
    const { text } = passage;
    const found = vague.exec(text);
    if (!found) return;
    const [sentence = ''] = text.split(/[.!?] /, 1);
    if (!lasting.test(sentence)) yield { passage, span: [0, found[0].length - 1] };
  },
});

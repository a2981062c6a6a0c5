import { defineRule } from '../rule.ts';

/** The end of a sentence that is not an abbreviation: a long word in small letters, and a capital behind it. */
const sentenceEnd = /(?<![\p{L}.])\p{Ll}{4,}[.!?]+[”’")]* +[“"(]?\p{Lu}/u;
const abbreviations = /(?:approx|incl|excl|assoc|misc|resp|temp)\. +\p{Lu}/u;

/** Marks after which an item may end, perhaps inside or before a closing quote or bracket. */
const ended = /[.!?…:][”’"')\]]*$/;

export const itemWithoutFullStop = defineRule({
  code: 'item-without-full-stop',
  severity: 'warning',
  waive: 'file',
  language: 'en',
  message: {
    zh: '条目没有用句号结尾，末尾是“{text}”',
    en: 'The item does not end with a full stop but with “{text}”',
  },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '条目前面的句子都有句号，最后一句却没有，多半是漏了标点，或后面丢了文字。只有一个短语的条目不需要句号，不报。',
    en: 'The sentences of an item end with full stops and the last one does not: the mark was forgotten, or words are lost behind it. An item that is a single phrase needs none.',
  },
  rejected: [
    {
      text: 'The east quay is open again. Dredging of the inner basin took three ⟦weeks⟧',
      good: 'The east quay is open again. Dredging of the inner basin took three weeks.',
    },
    {
      text: 'The east quay is open again. The crane is closed⟦;⟧',
      fixed: 'The east quay is open again. The crane is closed.',
    },
  ],
  accepted: [
    'The east quay is open again. The crane is closed.',
    'Five training courses',
    'St. Mary’s quay is open',
    'The master was pleased. “We are open again.”',
    'The timetable has changed. See www.example.org/tides',
    'The timetable has changed. Please call 01632 960123',
  ],
  scope: 'item',
  *check({ passages, item }) {
    if (item.markdown) return;
    const passage = passages.at(-1) ?? passages[0];
    const { text } = passage;
    if (ended.test(text) || !sentenceEnd.test(text) || abbreviations.test(text)) return;
    if (/[,;]$/.test(text)) {
      yield { passage, span: [text.length - 1, text.length], fix: '.' };
      return;
    }
    // Behind an address or a number a full stop is often left out on purpose.
    const last = /(?<=[ ’'-])\p{L}{2,}$/u.exec(text);
    if (last) yield { passage, span: [last.index, text.length], replacement: `${last[0]}.` };
  },
});

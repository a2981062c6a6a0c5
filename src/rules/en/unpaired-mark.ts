import type { Passage } from '../passage.ts';
import { defineRule, type Hit, prose } from '../rule.ts';

const pairs = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
] as const;

/** What closes nothing though it looks so: “a)”, “12)”, “iv)” before a point of a list, a face made of marks, an interval. */
const pointNumber = /(?:^|[\s;:,])(?:[a-z]|[ivx]{1,4}|\d{1,2})\.?$/i;
const face = /[:;]-?$/;
const interval = /[[(]-?[\d.]+ ?, ?(?:-?[\d.]+|∞)[\])]/g;

export const unpairedMark = defineRule({
  code: 'unpaired-mark',
  severity: 'warning',
  waive: 'file',
  language: 'en',
  message: { zh: '“{text}”没有与之配对的“{partner}”', en: '“{text}” has no “{partner}” that belongs to it' },
  hint: {
    zh: '补上“{partner}”，或删去“{text}”',
    en: 'Add “{partner}” where it belongs, or take “{text}” out',
  },
  meaning: {
    zh: '括号和引号成对出现。缺了一半，读者看不出插入语或引文到哪里为止。',
    en: 'Brackets and quotation marks come in pairs. Without the other half readers cannot tell where a remark or a quotation ends.',
  },
  rejected: [
    {
      text: 'The east quay ⟦(⟧see the map is open from 9 to 5.',
      good: 'The east quay (see the map) is open from 9 to 5.',
    },
    { text: 'The master said: ⟦“⟧We are open.', good: 'The master said: “We are open.”' },
    { text: 'Fifteen vessels called, two of them at night⟦)⟧.' },
  ],
  accepted: [
    'The east quay (see the map [page 2]) is open.',
    'Two points: a) the quay is open; b) the crane is closed.',
    'The key “(” is stuck; 1.) the crew wrote, 2.) the office answered.',
    'The value lies in [0, 1) or in (2, 3].',
    '“We are open,” the master said. “Come in.”',
    { text: '“We are open.\n\n“And we stay so,” the master said.' },
    'The crew’s mess is a “12"” pipe away :)',
  ],
  scope: 'passage',
  in: [...prose, 'title'],
  *check(passage) {
    for (const [opening, closing] of pairs) {
      if (!passage.text.includes(opening) && !passage.text.includes(closing)) continue;
      const at = unpaired(passage, opening, closing);
      if (at === undefined) continue;
      const partner = passage.text[at] === opening ? closing : opening;
      yield { span: [at, at + 1], args: { partner } } satisfies Hit;
    }
  },
});

/** The place of the first mark of a kind that lacks its other half in the passage. */
function unpaired({ text, previous, next }: Passage, opening: string, closing: string): number | undefined {
  // What is open at the end of a paragraph may be closed in a later one.
  if (previous || next) return undefined;
  const intervals = [...text.matchAll(interval)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark !== opening && mark !== closing) continue;
    // A mark that is spoken of: “(”.
    if (/["'“‘]/.test(text[at - 1] ?? '') && /["'”’]/.test(text[at + 1] ?? '')) continue;
    if (intervals.some(([start, end]) => start <= at && at < end)) continue;
    if (mark === opening) open.push(at);
    else if (open.length > 0) open.pop();
    else if (mark !== ')' || !isLoose(text.slice(Math.max(0, at - 6), at))) return at;
  }
  return open[0];
}

function isLoose(before: string): boolean {
  return pointNumber.test(before) || face.test(before);
}

import { defineRule } from '../../rule.ts';

/** The mark between a verb of saying and the first member of a list. */
const leadIn = /(?:强调|要求|指出|提出)([，：])一[是要]/g;

export const enumerationLeadIn = defineRule({
  code: 'enumeration-lead-in',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“一是”前面这里用“{text}”，本期别处用“：”',
    en: 'Before the list stands “{text}” here, elsewhere in this issue “：”',
  },
  hint: { zh: '全期统一，改成“{replacement}”', en: 'Write “{replacement}”, the same all through the issue' },
  meaning: {
    zh: '“强调”“要求”等词引出“一是……二是……”时，同一期里用同一种标点。总括下文的用冒号。',
    en: 'One issue puts one mark between a verb of saying and the list behind it. What sums up the rest takes a colon.',
  },
  basis: 'GB/T 15834-2011 冒号',
  rejected: [
    {
      text: '会议强调⟦，⟧一是强化培训；二是严格考核。',
      good: '会议强调：一是强化培训；二是严格考核。',
      before: [{ text: '会议要求：一是提速；二是增效。' }],
    },
    {
      text: '调研组指出⟦，⟧一要守住底线；二要压实责任。',
      good: '调研组指出：一要守住底线；二要压实责任。',
      after: [{ text: '会议强调：一要提速；二要增效。' }],
    },
  ],
  accepted: [
    '会议强调，一是强化培训；二是严格考核。',
    { text: '会议强调：一是强化培训；二是严格考核。', before: [{ text: '会议要求：一是提速；二是增效。' }] },
    { text: '会议强调，一是强化培训；二是严格考核。', before: [{ text: '会议要求，一是提速；二是增效。' }] },
    { text: '措施有两条，一是培训，二是考核。', before: [{ text: '会议要求：一是提速；二是增效。' }] },
  ],
  scope: 'issue',
  *check({ items }) {
    const found = items.flatMap(({ passages }) =>
      passages.flatMap((passage) =>
        [...passage.text.matchAll(leadIn)].map(({ 0: whole, 1: mark, index }) => ({
          passage,
          mark,
          at: index + whole.length - 3,
        })),
      ),
    );
    if (!found.some(({ mark }) => mark === '：')) return;
    for (const { passage, mark, at } of found)
      if (mark === '，') yield { passage, span: [at, at + 1], replacement: '：' };
  },
});

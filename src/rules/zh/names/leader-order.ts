import { isQuoted } from '../../quoted.ts';
import { defineRule, prose } from '../../rule.ts';
import { type LeaderOccurrence, leadersIn } from './leaders.ts';

const leaders = [
  { name: '章某某', post: '厅长', department: 'water' },
  { name: '李某某', post: '副厅长', department: 'water' },
  { name: '王某某', post: '副厅长', department: 'transport' },
];

export const leaderOrder = defineRule({
  code: 'leader-order',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{first}”应排在“{second}”前面',
    en: '“{first}” comes before “{second}” in official order',
  },
  hint: { zh: '核对排序，按词表的先后写', en: 'Check the order: that of the list' },
  meaning: {
    zh: '同一部门的几位领导并列时，按词表里的先后排列。',
    en: 'Leaders of one department who are named together stand in the order of the office’s list.',
  },
  basis: 'words.yaml: leaders',
  rejected: [
    {
      text: '水利厅⟦李某某、章某某⟧出席会议。',
      good: '水利厅章某某、李某某出席会议。',
      words: { leaders },
    },
    { text: '水利厅副厅长⟦李某某、厅长章某某⟧出席会议。', words: { leaders } },
  ],
  accepted: [
    { text: '水利厅章某某、李某某出席会议。', words: { leaders } },
    { text: '水利厅厅长章某某、副厅长李某某出席会议。', words: { leaders } },
    { text: '王某某、章某某出席会议。', words: { leaders } },
    { text: '李某某主持会议，章某某讲话。', words: { leaders } },
    '水利厅李某某、章某某出席会议。',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }, context) {
    let last: LeaderOccurrence | undefined;
    for (const one of leadersIn(text, context)) {
      const before = last;
      last = one;
      if (!before || before.leader.department !== one.leader.department || before.order < one.order) continue;
      // Only posts stand between two names of a list.
      if (!/^、[^，。；：]{0,20}$/.test(text.slice(before.span[1], one.span[0]))) continue;
      const span = [before.span[0], one.span[1]] as const;
      if (!isQuoted(text, span)) yield { span, args: { first: one.leader.name, second: before.leader.name } };
    }
  },
});

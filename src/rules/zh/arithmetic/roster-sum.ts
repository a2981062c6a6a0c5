import { defineRule, type Hit } from '../../rule.ts';

const units = '(个|件|家|名|人|户|项|条|起|宗|份|处)';

/** Two parts that leave no third: done and not done, men and women. */
const complete = [
  new RegExp(
    `(\\d+)${units}\\p{Script=Han}{0,6}，其中[，：]?(?:已|已经)(\\p{Script=Han}{2,4}?)的?(\\d+)\\2[、，和](?:尚|暂)?未\\3的?(\\d+)\\2`,
    'gu',
  ),
  new RegExp(
    `(\\d+)${units}\\p{Script=Han}{0,6}，其中[，：]?(男)[性生]?(\\d+)\\2[、，和]女[性生]?(\\d+)\\2`,
    'gu',
  ),
];

export const rosterSum = defineRule({
  code: 'roster-sum',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '总数是{total}，其中两项相加是{sum}（{first}+{second}）',
    en: 'The total is {total}, but its two parts are {first} + {second} = {sum}',
  },
  hint: { zh: '核对三个数，改正写错的一个', en: 'Check the three numbers and correct the one that is wrong' },
  meaning: {
    zh: '“其中”后面的两项合起来就是全部（已办和未办、男和女），相加却不等于总数。',
    en: 'Behind 其中 stand two parts that make up the whole (done and not done, men and women), but they do not add up to it.',
  },
  basis: '算术',
  rejected: [
    { text: '进驻部门共⟦45个，其中已授权43个、未授权1个⟧。' },
    { text: '参训⟦62人，其中男性30人、女性31人⟧。' },
  ],
  accepted: [
    '进驻部门共45个，其中已授权44个、未授权1个。',
    '收到诉求45件，其中已办结40件、未办结3件，不予受理2件。',
    '进驻部门共45个，其中已授权43个，另有部分正在办理。',
    '参训62人，其中男性30人、女性31人、儿童1人。',
    '共有职工45人，其中女性25人、党员30人。',
    '参训62人，其中男性30人、女性32人。',
  ],
  scope: 'passage',
  in: ['item', 'text', 'data'],
  check: ({ text }) => wrongSums(text),
});

function* wrongSums(text: string): Iterable<Hit> {
  if (!text.includes('，其中')) return;
  for (const expression of complete)
    for (const match of text.matchAll(expression)) {
      const [words, total = '', unit = '', , first = '', second = ''] = match;
      const end = match.index + words.length;
      const [rest = ''] = /^[^。]*/.exec(text.slice(end)) ?? [];
      // A third part of the same unit may complete the sum.
      if (new RegExp(`\\d${unit}`).test(rest)) continue;
      const sum = Number(first) + Number(second);
      if (sum !== Number(total)) yield { span: [match.index, end], args: { total, first, second, sum } };
    }
}

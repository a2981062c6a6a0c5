import { defineRule } from '../rule.ts';

/** Shorter texts are set phrases: 总体情况良好。 */
const shortest = 25;

export const boilerplateUnchanged = defineRule({
  code: 'boilerplate-unchanged',
  severity: 'info',
  waive: 'file',
  message: {
    zh: '这段文字和 {issue} 一字不差',
    en: 'This text is word for word that of {issue}',
  },
  hint: {
    zh: '情况有变化就改写；没有变化就不用管',
    en: 'Rewrite it if things have changed; if not, leave it',
  },
  meaning: {
    zh: '本期的导语、说明或 data 里的一段文字和上一期完全相同。套话沿用久了会和实际情况不符，看一眼是否还对。',
    en: 'A lead, a note, or a text among the data is the same as in the issue before. Set phrases outlive what they describe: see whether it still holds.',
  },
  rejected: [
    {
      text: '⟦大厅各入口秩序良好，自助设备运行正常，保洁、安保人员按时到岗，未接到群众投诉。⟧',
      kind: 'data',
      earlier: [
        {
          text: '大厅各入口秩序良好，自助设备运行正常，保洁、安保人员按时到岗，未接到群众投诉。',
          kind: 'data',
        },
      ],
    },
  ],
  accepted: [
    { text: '总体情况良好。', kind: 'data', earlier: [{ text: '总体情况良好。', kind: 'data' }] },
    {
      text: '窗口前台着装规范，中、后台少数新进人员工作服尚未统一，需加以改进。',
      kind: 'data',
      earlier: [
        { text: '窗口前台着装规范，中、后台各处室工作服均已统一，情况良好，继续保持。', kind: 'data' },
      ],
    },
    {
      text: '大厅各入口秩序良好，自助设备运行正常，保洁、安保人员按时到岗，未接到群众投诉。',
      kind: 'data',
    },
    '大厅各入口秩序良好，自助设备运行正常，保洁、安保人员按时到岗，未接到群众投诉。',
  ],
  scope: 'issue',
  *check({ passages, earlier: [before] }) {
    if (!before) return;
    for (const passage of passages) {
      const { kind, text, origins } = passage;
      if ((kind !== 'data' && kind !== 'text') || [...text].length < shortest) continue;
      const file = origins[0]?.source.path.replace(/^issues\/[^/]+\//, '') ?? '';
      // A standing text of bulletin.yaml is meant to stay.
      if (!file.startsWith('submissions/') && file !== 'issue.yaml') continue;
      if (before.holds(file, text)) yield { passage, span: [0, text.length], args: { issue: before.id } };
    }
  },
});

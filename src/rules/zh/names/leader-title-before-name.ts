import { isQuoted } from '../../quoted.ts';
import { defineRule, prose } from '../../rule.ts';
import { leadersIn, titleAfter } from './leaders.ts';

const leaders = [{ name: '章某某', post: '党组成员、副厅长' }];

export const leaderTitleBeforeName = defineRule({
  code: 'leader-title-before-name',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '职务写在了姓名后面：“{text}”', en: 'The post stands behind the name: “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '公文里职务写在姓名前面。只查词表里列了的领导。',
    en: 'Documents write the post before the name. Only leaders on the office’s list are looked for.',
  },
  basis: 'words.yaml: leaders',
  rejected: [
    {
      text: '6月7日，⟦章某某副厅长⟧到大厅调研。',
      good: '6月7日，副厅长章某某到大厅调研。',
      words: { leaders },
    },
    { text: '会议由水利厅⟦章某某副厅长⟧主持。', words: { leaders } },
  ],
  accepted: [
    { text: '6月7日，副厅长章某某到大厅调研。', words: { leaders } },
    { text: '群众说：“谢谢章某某副厅长！”', words: { leaders } },
    { text: '党组成员章某某主任务是联系窗口。', words: { leaders } },
    '6月7日，章某某副厅长到大厅调研。',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }, context) {
    for (const { leader, span } of leadersIn(text, context)) {
      const title = titleAfter(text, span[1]);
      // Another person's post may stand behind the name.
      if (title === undefined || !leader.post.split('、').includes(title)) continue;
      const place = [span[0], span[1] + title.length] as const;
      if (!isQuoted(text, place)) yield { span: place, replacement: `${title}${leader.name}` };
    }
  },
});

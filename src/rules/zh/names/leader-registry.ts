import { isQuoted } from '../../quoted.ts';
import { defineRule, prose, type RuleContext } from '../../rule.ts';
import { leadersIn, titleBefore } from './leaders.ts';

const leaders = [{ name: '章某某', post: '党组成员、副厅长', department: 'water' }];

export const leaderRegistry = defineRule({
  code: 'leader-registry',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{name}”的职务写成“{text}”，词表里是“{replacement}”',
    en: 'The post of “{name}” is given as “{text}”; the list has “{replacement}”',
  },
  hint: { zh: '核对后改成“{replacement}”', en: 'Check it, then write “{replacement}”' },
  meaning: {
    zh: '领导的职务和几个职务的先后以本单位的词表为准。',
    en: 'Posts of leaders, and their order, are those of the office’s list.',
  },
  basis: 'words.yaml: leaders',
  rejected: [
    {
      text: '6月7日，水利厅⟦副厅长、党组成员⟧章某某到大厅调研。',
      good: '6月7日，水利厅党组成员、副厅长章某某到大厅调研。',
      words: { leaders },
    },
    { text: '水利厅⟦厅长⟧章某某出席会议。', words: { leaders } },
  ],
  accepted: [
    { text: '6月7日，水利厅党组成员、副厅长章某某到大厅调研。', words: { leaders } },
    { text: '会议由副厅长章某某主持，章某某要求抓好落实。', words: { leaders } },
    { text: '某县水利局局长章某某作了发言。', words: { leaders } },
    { text: '驻厅纪检监察组组长、党组书记章某某出席会议。', words: { leaders } },
    { text: '水利厅厅长章某某某出席会议。', words: { leaders } },
    '水利厅厅长章某某出席会议。',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }, context) {
    for (const { leader, span } of leadersIn(text, context)) {
      const title = titleBefore(text, span[0]);
      if (title === undefined || !endsName(text, span[1])) continue;
      const at = span[0] - title.length;
      const listed = leader.post.split('、');
      const places = title.split('、').map((one) => listed.indexOf(one));
      const isRight = places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
      if (isRight || !isOwnBody(text.slice(0, at), leader.department, context)) continue;
      const place = [at, span[0]] as const;
      if (!isQuoted(text, place))
        yield { span: place, replacement: leader.post, args: { name: leader.name } };
    }
  },
});

/** Whether a name is not the beginning of a longer one: a mark follows, or a word that comes after names. */
function endsName(text: string, end: number): boolean {
  return text[end] === undefined || '，。、；：（）等到主出率带在参表强指要讲与和及同一'.includes(text[end]);
}

/** Whether the post belongs to the leader's own body: only its name, or nothing, stands before it. */
function isOwnBody(before: string, department: string | undefined, { registry }: RuleContext): boolean {
  if (/(?:^|[，。；：])$/.test(before)) return true;
  const own = registry.find(({ id }) => id === department);
  return own !== undefined && [own.name, ...own.aliases].some((name) => before.endsWith(name));
}

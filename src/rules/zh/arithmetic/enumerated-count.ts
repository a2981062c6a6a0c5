import { defineRule, type Hit, type RuleContext } from '../../rule.ts';
import { countPattern, knownNames, namesBefore, quotationStarts, readCount } from './name-lists.ts';

const total = new RegExp(
  `等(${countPattern})(?:[个家](?:省级|市级|相关|有关|职能|成员|责任)?(?:部门|单位|厅局|窗口)|[个项种类部本条](?!部门|单位|厅局|窗口))`,
  'g',
);

export const enumeratedCount = defineRule({
  code: 'enumerated-count',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{stated}”，前面已经列了{count}个',
    en: '“{stated}”, but {count} have been named before it',
  },
  hint: { zh: '核对数目和列举', en: 'Check the number and what is named' },
  meaning: {
    zh: '“等N个”的N是总数，不会少于前面列出的个数。只看连着列举的登记名称、引号和书名号。',
    en: 'The N of 等N个 is the total and cannot be less than what is listed before it. Looks only at registered names, quotations and titles in a row.',
  },
  basis: '算术',
  rejected: [
    { text: '会议由⟦水利厅、民政厅、公安厅等2个部门⟧参加。' },
    { text: '大厅推出⟦“准营”“身后”“入学”等两个⟧主题套餐。' },
  ],
  accepted: [
    '会议由水利厅、民政厅、公安厅等3个部门参加。',
    '会议由水利厅、民政厅等11个部门参加。',
    '大厅推出“我要办理身后一件事”“我要开便利店”等10个主题套餐。',
    '水利厅与民政厅、公安厅等2个部门联合检查。',
    '水利厅、民政厅、公安厅等2次召开会议。',
    '水利厅、民政厅、公安厅等2个处室派员参加。',
    '会议学习了《条例》《办法》《通知》等3部法规。',
  ],
  scope: 'passage',
  in: ['item', 'title', 'text', 'data'],
  check: ({ text }, context) => tooMany(text, context),
});

function* tooMany(text: string, context: RuleContext): Iterable<Hit> {
  const matches = [...text.matchAll(total)];
  if (matches.length === 0) return;
  const names = knownNames(context);
  const quoted = quotationStarts(text);
  for (const match of matches) {
    const [stated, number = ''] = match;
    const ofBodies = /[门位局口]$/.test(stated);
    const listed = namesBefore(text, match.index, ofBodies ? names : [], quoted);
    const said = readCount(number);
    if (said !== undefined && listed.count > said)
      yield { span: [listed.start, match.index + stated.length], args: { stated, count: listed.count } };
  }
}

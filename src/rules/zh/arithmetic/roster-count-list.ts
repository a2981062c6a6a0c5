import { defineRule, type Hit, type RuleContext } from '../../rule.ts';
import { countPattern, knownNames, namesFrom, readCount } from './name-lists.ts';

const stated = new RegExp(
  `(?<![第\\d.、~～—至到一二两三四五六七八九十])(${countPattern})[个家]\\p{Script=Han}{0,6}：`,
  'gu',
);

export const rosterCountList = defineRule({
  code: 'roster-count-list',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '写的是{stated}，后面列了{count}个名称',
    en: 'It says {stated}, but {count} names follow',
  },
  hint: {
    zh: '核对名单，改正数字或补齐名称',
    en: 'Check the list, and correct the number or the names',
  },
  meaning: {
    zh: '冒号前的数目和冒号后列出的名称对不上。只看列的全是登记册里的部门和已知单位的。',
    en: 'The number before the colon is not that of the names behind it. Looks only at lists of departments and other bodies that are known.',
  },
  basis: '算术',
  rejected: [
    { text: '尚未授权⟦1个：水利厅、成都海关⟧。' },
    { text: '通报表扬⟦三个窗口：水利厅、民政厅⟧；其余窗口继续努力。' },
  ],
  accepted: [
    '尚未授权1个：成都海关。',
    '通报表扬两个窗口：水利厅和民政厅。',
    '通报表扬3个窗口：水利厅、民政厅等。',
    '通报表扬3个窗口：水利厅、民政厅、某某中心。',
    '第3个窗口：水利厅、民政厅。',
    '检查组走访2家企业：甲公司、乙公司、丙公司。',
    '分成2个小组：水利厅、民政厅、公安厅为一组，其他为二组。',
  ],
  scope: 'passage',
  in: ['item', 'text', 'data'],
  check: ({ text }, context) => wrongCounts(text, context),
});

function* wrongCounts(text: string, context: RuleContext): Iterable<Hit> {
  const matches = [...text.matchAll(stated)];
  if (matches.length === 0) return;
  const names = knownNames(context);
  for (const match of matches) {
    const [words, count = ''] = match;
    const listed = namesFrom(text, match.index + words.length, names);
    const isWhole = /^(?:[。；）]|$)/.test(text.slice(listed.end, listed.end + 1));
    if (listed.count > 0 && isWhole && readCount(count) !== listed.count)
      yield {
        span: [match.index, listed.end],
        args: { stated: words.slice(0, -1), count: listed.count },
      };
  }
}

import { unquoted } from '../../quoted.ts';
import { defineRule, type Hit } from '../../rule.ts';

/** Words before a number: 约 only where it is no part of another word (节约, 签约), 近 not before a span of time. */
const about = '(?:(?<=^|[，。；：、（大共达有为计长宽高重需至于出了过员数额积量均费])约|大约|将近|接近)';

const doubled = [
  new RegExp(`(${about})(\\d+(?:\\.\\d+)?)([余多])(?!\\d)`, 'g'),
  new RegExp(
    `(${about})(\\d+(?:\\.\\d+)?[万亿]?\\p{Script=Han}{0,4})(左右)(?![两侧岸手边方声联转对翼])`,
    'gu',
  ),
];

export const approxDouble = defineRule({
  code: 'approx-double',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '约数说了两遍：“{text}”里既有“{first}”又有“{second}”',
    en: '“{text}” says twice that it is approximate: “{first}” and “{second}”',
  },
  hint: { zh: '只留一个，如“{replacement}”', en: 'Keep one of them, as in “{replacement}”' },
  meaning: {
    zh: '“约”“近”和“余”“多”“左右”都表示约数，只用一个。',
    en: '约, 近, 余, 多 and 左右 all say “about”; one of them is enough.',
  },
  basis: '逻辑',
  rejected: [
    { text: '收集意见⟦大约100余⟧条。', good: '收集意见大约100条。' },
    { text: '参加活动的有⟦约300人左右⟧，用时⟦将近2小时左右⟧。' },
  ],
  accepted: [
    '收集意见约100条，走访企业50余家，用时2小时左右。',
    '全年节约100余万元，签约20多家企业，预约300多人次。',
    '近10余年来，全市水质稳步提升。',
    '约3米左右两侧均设护栏。',
    '约100件隐患已整改，余下20件限期整改。',
    '每人约2个，左右两排分开发放。',
  ],
  scope: 'passage',
  in: ['item', 'text', 'data'],
  check: ({ text }) => unquoted(text, found(text)),
});

function* found(text: string): Iterable<Hit> {
  if (!/[约近]\d/.test(text)) return;
  for (const expression of doubled)
    for (const match of text.matchAll(expression)) {
      const [words, first = '', number = '', second = ''] = match;
      yield {
        span: [match.index, match.index + words.length],
        args: { first, second },
        replacement: first + number,
      };
    }
}

import { defineRule, type Hit } from '../../rule.ts';

const number = '\\d+(?:\\.\\d+)?';

/** 1460人，占全校学生1600人的91.25% */
const share = new RegExp(
  `(?<![\\d.])(${number})([万亿]?\\p{Script=Han}{1,2})，占(\\p{Script=Han}{1,12}?)(${number})\\2的(${number})%(?!以上|左右|多|强|弱)`,
  'gu',
);

export const percentageCheck = defineRule({
  code: 'percentage-check',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '{part}占{whole}应为{replacement}，写的是{stated}%',
    en: '{part} of {whole} is {replacement}, but it says {stated}%',
  },
  hint: { zh: '核对三个数，改正写错的一个', en: 'Check the three numbers and correct the one that is wrong' },
  meaning: {
    zh: '百分比和同一句里的两个数对不上。四舍五入造成的差别不算。',
    en: 'The percentage does not follow from the two numbers of the sentence. What rounding explains is no difference.',
  },
  basis: '算术',
  rejected: [
    { text: '参加学生⟦1460人，占全校学生1600人的92.15%⟧。' },
    { text: '已播栽⟦8520万亩，占计划面积9000万亩的97.4%⟧。' },
  ],
  accepted: [
    '参加学生1460人，占全校学生1600人的91.25%。',
    '已播栽8520万亩，占计划面积9000万亩的94.7%。',
    '网上受理12件、窗口受理20件，占全部40件的80%。',
    '窗口受理20件，占全部40件的五成。',
    '约58人，占参训人员62人的90%，全年通过58人，占参训62人的90%以上。',
    '已有4.2万户开通，占应推广户数5万户的84%。',
    '窗口受理1.3万件，占全部3.1万件的42%。',
  ],
  scope: 'passage',
  in: ['item', 'text', 'data'],
  check: ({ text }) => wrongShares(text),
});

function* wrongShares(text: string): Iterable<Hit> {
  if (!text.includes('，占')) return;
  for (const match of text.matchAll(share)) {
    const [words, part = '', unit = '', of = '', whole = '', stated = ''] = match;
    const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index);
    // With another number of that unit the share may be that of a sum.
    if (
      new RegExp(`\\d${unit}`).test(sentence) ||
      /合计|共|分别|[约近超逾]$/.test(sentence) ||
      /[共约近超逾]/.test(of)
    )
      continue;
    const [low, high] = [bounds(part, unit), bounds(whole, unit)];
    const step = 10 ** -decimals(stated);
    const isPossible =
      Number(stated) > (100 * low.from) / high.to - step &&
      Number(stated) < (100 * low.to) / high.from + step;
    if (isPossible || Number(whole) === 0) continue;
    yield {
      span: [match.index, match.index + words.length],
      args: { part: part + unit, whole: whole + unit, stated },
      replacement: `${((100 * Number(part)) / Number(whole)).toFixed(decimals(stated))}%`,
    };
  }
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

const decimals = (written: string) => written.split('.')[1]?.length ?? 0;

/** Between what a number may have been before it was rounded; a whole one without 万 or 亿 is taken as it is. */
function bounds(written: string, unit: string): Bounds {
  const half = written.includes('.') || /^[万亿]/.test(unit) ? 10 ** -decimals(written) / 2 : 0;
  return { from: Number(written) - half, to: Number(written) + half };
}

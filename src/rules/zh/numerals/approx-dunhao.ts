import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';
import { areApproximate, countedUnits, smallNumerals } from './small-numbers.ts';

// At the beginning of a text or a sentence 三、 is the number of a heading.
const pair = new RegExp(
  `(?<=[^第周月期十百千万分附件表图、，。；：\\s])([${smallNumerals}])、([${smallNumerals}])${countedUnits}`,
  'gu',
);

export const approxDunhao = defineRule({
  code: 'approx-dunhao',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '约数中间用了顿号：“{text}”',
    en: 'An approximate number with a mark inside: “{text}”',
  },
  hint: {
    zh: '写成“{replacement}”；若是两个数，各写各的单位',
    en: 'Write “{replacement}”; if two numbers are meant, give each its unit',
  },
  meaning: {
    zh: '相邻的两个数连用表示约数时，中间不加顿号。',
    en: 'Two neighbouring numbers that say about how many stand without a mark between them.',
  },
  basis: 'GB/T 15835-2011 5.2.1',
  rejected: [
    { text: '窗口加开了⟦三、四个⟧，等候时间缩短。', good: '窗口加开了三四个，等候时间缩短。' },
    { text: '企业往往要跑⟦五、六天⟧才能办成。' },
  ],
  accepted: [
    '窗口加开了三四个，等候时间缩短。',
    '二、三产业比重提高，一、二级响应各启动1次。',
    '五、六年级学生和七、八年级学生分两批体检。',
    '上、下半年各安排一次演练，三、四季度各通报一次情况。',
    '甲、乙两地分别新增三、四个站点。',
    '三、四个全面战略布局',
    '第三、四个月为试运行期。',
    '一、二、三个站点依次开工。',
  ],
  scope: 'passage',
  in: ['item', 'text'],
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(text, pair, ({ 0: words, 1: first = '', 2: second = '', index }) =>
        areApproximate(text, index, smallNumerals.indexOf(first), smallNumerals.indexOf(second))
          ? { replacement: words.replace('、', '') }
          : undefined,
      ),
    ),
});

import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';

export const rangeUnit = defineRule({
  code: 'range-unit',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '前一个数没有写“{unit}”：“{text}”',
    en: 'The first number lacks “{unit}”: “{text}”',
  },
  hint: { zh: '写成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '数值范围里，百分号和万、亿在前一个数后面不能省，否则“9~16亿”会读成从9到16亿。',
    en: 'In a range of numbers %, 万 and 亿 stand behind both: 9~16亿 may be read as from 9 to 1.6 billion.',
  },
  basis: 'GB/T 15835-2011 5.1.3',
  rejected: [
    { text: '投资规模为⟦9~16亿⟧元。', good: '投资规模为9亿~16亿元。' },
    { text: '含水率控制在⟦15—30%⟧，补贴⟦5至10万⟧元。' },
  ],
  accepted: [
    '投资规模为9亿~16亿元，含水率为45%~65%。',
    '2022—2023学年招生3万人。',
    '1—5月，新开工项目12个，完成投资的30%。',
    '气温为-3~5℃，偏差为±0.5%。',
    '合同编号为HT-2023-16万国专线。',
    '由900至1亿的差距不宜直接比较。',
    '增长率为3.5%，比上月回落0.4个百分点。',
  ],
  scope: 'passage',
  in: ['item', 'title', 'text', 'data'],
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(
        text,
        /(?<![\dA-Za-z.\-~～—–/第至到:：])(\d+(?:\.\d+)?)([~～—–-]|至|到)(\d+(?:\.\d+)?)([%万亿])/g,
        ([, first = '', sign = '', second = '', unit = '']) =>
          Number(first) < Number(second) && !/^(?:19|20)\d\d$/.test(first)
            ? {
                args: { unit },
                replacement: `${first}${unit}${sign === '-' ? '~' : sign}${second}${unit}`,
              }
            : undefined,
      ),
    ),
});

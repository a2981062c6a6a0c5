import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';

const zeros: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** Units that make the sign before them a number: 5千件; not 5千米, 12345百姓, 3千吨级. */
const units = '(?:件|个(?!百|十)|名|户|条|元|吨(?!级)|亩|份|起|辆|册|套|台|人(?![大民工]))';

const mixed = new RegExp(
  `(?<![\\dA-Za-z.·/万亿千百-])(\\d{1,2}(?:\\.\\d)?)([十百千])([万亿]?)([余多]?)(${units})`,
  'g',
);

export const mixedNumeral = defineRule({
  code: 'mixed-numeral',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '阿拉伯数字后面用了十、百、千：“{text}”',
    en: 'Arabic numerals with 十, 百 or 千: “{text}”',
  },
  hint: { zh: '写成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '阿拉伯数字后面只能用“万”“亿”作单位，不用“十”“百”“千”。',
    en: 'Only 万 and 亿 may follow Arabic numerals, not 十, 百 or 千.',
  },
  basis: 'GB/T 15835-2011 5.3',
  rejected: [
    { text: '本周受理⟦5千件⟧，发放宣传册⟦3百多份⟧。', good: '本周受理5000件，发放宣传册300多份。' },
    { text: '项目投资⟦2.5千万元⟧。' },
  ],
  accepted: [
    '本周受理5000件，投资2500万元。',
    '线路长5千米，电压为500千伏，水表读数为3千克。',
    '热线12345百姓服务日当天接待群众210人。',
    'K3百货大楼专线和G70十漫高速公路同时调整。',
    '3千吨级泊位投用，5百人大会议室改造完成。',
    '他说：“3百件我一天就办完了。”',
    '投资1亿2千万元。',
  ],
  scope: 'passage',
  in: ['item', 'title', 'text', 'data'],
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(text, mixed, ([, number = '', sign = '', large = '', more = '', unit = '']) => ({
        replacement: `${Math.round(Number(number) * 10 ** ((zeros[sign] ?? 0) + 1)) / 10}${more && large ? large + more : more + large}${unit}`,
      })),
    ),
});

import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';

/** What stands behind a number, and what it is called in law. */
const legal: Readonly<Record<string, string>> = {
  公分: '厘米',
  平米: '平方米',
  立米: '立方米',
  公升: '升',
  KM: 'km',
  Km: 'km',
  KG: 'kg',
  Kg: 'kg',
  M2: 'm²',
  M3: 'm³',
  KWh: 'kWh',
  KWH: 'kWh',
};

export const unitLegal = defineRule({
  code: 'unit-legal',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{unit}”不是法定计量单位的写法：“{text}”',
    en: '“{unit}” is not how the legal unit is written: “{text}”',
  },
  hint: { zh: '写成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '公文使用法定计量单位，名称和符号的大小写都按国家标准。',
    en: 'Official documents use legal units of measurement, in name and in the case of their symbols.',
  },
  basis: 'GB 3100—3102-1993；GB/T 9704-2012 9',
  rejected: [
    { text: '新增大厅⟦300平米⟧，水位上涨⟦20公分⟧。', good: '新增大厅300平方米，水位上涨20厘米。' },
    { text: '管网全长⟦12.6KM⟧，绿化⟦500M2⟧。' },
  ],
  accepted: [
    '新增大厅300平方米，水位上涨20厘米，管网全长12.6km。',
    '太平米业合作社的加工车间高出河流水平面3m。',
    '五年级的数学课讲通分，3公分母是指分母相同。',
    '广义货币（M2）余额同比增长11.6%。',
    '车型代号为X5KM3，测点编号为20KG1。',
    '工程位于K12+300处，距终点5km。',
  ],
  scope: 'passage',
  in: ['item', 'title', 'text', 'data'],
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(
        text,
        /(?<![\dA-Za-z.+-])(\d+(?:\.\d+)?[万亿]?[余多]?)(公分(?!母|之)|平米|立米|公升|(?:KM|Km|KG|Kg|KWh|KWH|M2|M3)(?![A-Za-z\d]))/g,
        ([, number = '', unit = '']) => ({ args: { unit }, replacement: `${number}${legal[unit]}` }),
      ),
    ),
});

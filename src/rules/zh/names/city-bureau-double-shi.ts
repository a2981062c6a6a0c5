import { isQuoted } from '../../quoted.ts';
import { defineRule, everywhere } from '../../rule.ts';
import { endsThere } from './registered-names.ts';

const bureau = /市场监督管理局|市场监管局/g;

export const cityBureauDoubleShi = defineRule({
  code: 'city-bureau-double-shi',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '“{text}”少了一个“市”字', en: 'One 市 is missing: “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '城市名的“市”和“市场”的“市”是两个字，都要写。',
    en: 'The 市 of the city and that of 市场 are two characters; both are written.',
  },
  basis: 'words.yaml: places',
  rejected: [
    { text: '⟦广元市场监管局⟧送来感谢信。', good: '广元市市场监管局送来感谢信。' },
    { text: '6月7日，⟦绵阳市场监督管理局⟧到大厅考察。' },
  ],
  accepted: [
    '广元市市场监管局送来感谢信。',
    '芒市市场监管局与海关联合开展抽检。',
    '市南区、市北区市场监管局各抽调2名执法人员。',
    '广元市场监管局面向好。',
    '广元市场供应充足。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }, { words }) {
    if (!text.includes('市场监')) return;
    for (const { 0: name, index } of text.matchAll(bureau)) {
      const city = words.places.find((place) => text.startsWith(place, index - place.length));
      const end = index + name.length;
      if (city === undefined || !endsThere(text, end)) continue;
      const span = [index - city.length, end] as const;
      if (!isQuoted(text, span)) yield { span, replacement: `${city}市${name}` };
    }
  },
});

import { overlap, quotations } from '../../../language/quotations.ts';
import { defineRule, prose } from '../../rule.ts';

export const etcMark = defineRule({
  code: 'etc-mark',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{text}”：省略号和“等”说的是一个意思',
    en: '“{text}”: the ellipsis and 等 say the same',
  },
  hint: { zh: '只留“等”', en: 'Keep 等' },
  meaning: {
    zh: '列举未尽，用省略号或者用“等”，不两样都用。公文里用“等”。',
    en: 'An open list ends with an ellipsis or with 等, not with both; official writing takes 等.',
  },
  rejected: [
    { text: '走访了企业、园区、社区⟦……等⟧。', good: '走访了企业、园区、社区等。' },
    { text: '发放了手册、折页⟦等……⟧。', good: '发放了手册、折页等。' },
  ],
  accepted: [
    '走访了企业、园区、社区等。',
    '在宣讲、咨询……等待叫号的群众不少。',
    '手册写明了条件、材料、时限等等……',
    '他说：“走访了企业、园区……等。”',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }) {
    if (!text.includes('……')) return;
    const kept = quotations(text);
    for (const { 0: whole, index } of text.matchAll(/……等(?=[。，；）]|$)|(?<!等)等……(?=[。，；）]|$)/g)) {
      const span = [index, index + whole.length] as const;
      if (!kept.some((quoted) => overlap(quoted, span))) yield { span, replacement: '等' };
    }
  },
});

import { isQuoted } from '../../quoted.ts';
import { defineRule, prose } from '../../rule.ts';

/** Something that an office counts, done to a number that it does not say. */
const vague =
  /(?<=(?:走访|收集|受理|办理|办结|发放|解决|接待|培训|排查|整改|检查|征集|答复|解答)(?:了|各类|企业|群众|问题|意见|建议|资料|隐患|事项){0,3})(?:数[十百千]|若干)[家个件人条次份名户起处项]/gu;

export const vagueQuantity = defineRule({
  code: 'vague-quantity',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: { zh: '数量含糊：“{text}”', en: 'A vague quantity: “{text}”' },
  hint: { zh: '写出确切的数，如 32家', en: 'Give the number, as in 32家' },
  meaning: {
    zh: '本部门办了多少件、走访了多少家，是有数的，写成“数十家”就无从核对。',
    en: 'What a department did it has counted; “dozens” cannot be verified.',
  },
  rejected: [
    { text: '6月7日，水利厅窗口走访企业⟦数十家⟧。', good: '6月7日，水利厅窗口走访企业32家。' },
    { text: '工作人员现场解答问题⟦若干个⟧，发放了⟦数百份⟧资料。' },
  ],
  accepted: [
    '6月7日，水利厅窗口走访企业32家。',
    '十余家企业、近百名工人、数十家商户参加了消防演练。',
    '该市有若干个产业园区，数十家企业入驻。',
    '他说：“我们走访数十家企业。”',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }) {
    if (!/数[十百千]|若干/.test(text)) return;
    for (const { 0: found, index } of text.matchAll(vague)) {
      const span = [index, index + found.length] as const;
      if (!isQuoted(text, span)) yield { span };
    }
  },
});

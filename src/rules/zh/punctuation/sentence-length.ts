import { quotations } from '../../../language/quotations.ts';
import { defineRule, prose } from '../../rule.ts';

/** Characters, without those of titles and quotations. */
const longest = 150;

export const sentenceLength = defineRule({
  code: 'sentence-length',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '一句话长{count}字，中间没有句号、分号',
    en: 'A sentence of {count} characters without a full stop or semicolon',
  },
  hint: {
    zh: '分成几句，每句一个意思，不超过{limit}字',
    en: 'Make several sentences of it, one thought each, up to {limit} characters',
  },
  meaning: {
    zh: '句子太长，读者要回头找主语。书名号和引号里的字不计。',
    en: 'In a sentence too long the reader goes back to look for the subject. Titles and quotations are not counted.',
  },
  rejected: [
    `⟦6⟧月7日，${'工作人员到企业走访座谈，了解办件情况，'.repeat(9)}受到好评。`,
    `会议开始。⟦调⟧研组${'实地查看办件流程，听取群众意见，'.repeat(11)}并当场答复。`,
  ],
  accepted: [
    `6月7日，${'工作人员到企业走访座谈。'.repeat(20)}`,
    `会议要求：${'加强值班值守，确保联系畅通；'.repeat(20)}做好保障。`,
    `会议学习了《${'关于进一步优化政务服务的通知'.repeat(12)}》。`,
    '水利厅窗口举办培训。',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }) {
    if (text.length <= longest) return;
    const skipped = quotations(text);
    for (const { 0: sentence, index } of text.matchAll(/[^。；：？！…]+/g)) {
      if (sentence.length <= longest) continue;
      const end = index + sentence.length;
      const inside = skipped.reduce(
        (sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, index)),
        0,
      );
      const count = sentence.length - inside;
      if (count > longest) yield { span: [index, index + 1], args: { count, limit: longest } };
    }
  },
});

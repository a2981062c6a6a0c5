import { pairsOf } from '../../../language/pairs.ts';
import { defineRule, everywhere } from '../../rule.ts';

export const quoteNesting = defineRule({
  code: 'quote-nesting',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '引号里面又用了双引号：{text}',
    en: 'A quotation inside a quotation has double marks: {text}',
  },
  hint: { zh: '里层改用单引号：{replacement}', en: 'The inner one takes single marks: {replacement}' },
  meaning: {
    zh: '引号里面还要用引号时，外面一层用双引号，里面一层用单引号。',
    en: 'A quotation within a quotation takes single marks, the outer one double marks.',
  },
  basis: 'GB/T 15834-2011 引号',
  rejected: [
    {
      text: '他说：“要把⟦“一件事一次办”⟧落到实处。”',
      good: '他说：“要把‘一件事一次办’落到实处。”',
    },
    {
      text: '开展“争创⟦“窗口之星”⟧”活动。',
      good: '开展“争创‘窗口之星’”活动。',
    },
  ],
  accepted: [
    '他说：“要把‘一件事一次办’落到实处。”',
    '推进“一网通办”“一窗通办”和“一次办好”。',
    '开展“大走访“、”大调研”活动。',
    '他说：“他回答我：‘“三苏”是眉山人。’”',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }) {
    if (!/“[^”]*“/.test(text)) return;
    const { closed, unclosed, unopened } = pairsOf(text, '“', '”');
    // Where a mark is missing or turned nobody knows what is inside what.
    if (unclosed.length + unopened.length > 0) return;
    for (const [start, end] of closed) {
      const outer = closed.find(([from, to]) => from < start && end < to);
      if (
        !outer ||
        /‘/.test(text.slice(outer[0], start)) ||
        /[‘’“”]|^[^\p{Script=Han}]*$/u.test(text.slice(start + 1, end - 1))
      )
        continue;
      yield { span: [start, end], replacement: `‘${text.slice(start + 1, end - 1)}’` };
    }
  },
});

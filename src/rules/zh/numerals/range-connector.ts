import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';

export const rangeConnector = defineRule({
  code: 'range-connector',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '数值范围用了短横“-”：“{text}”',
    en: 'A range of numbers with a hyphen: “{text}”',
  },
  hint: { zh: '写成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '数值范围用浪纹线“~”或一字线“—”，短横“-”用于编号和复合词，容易看成减号。',
    en: 'A range of numbers takes ~ or —. A hyphen belongs to numbers of things and is easily taken for a minus sign.',
  },
  basis: 'GB/T 15835-2011 5.1.3；GB/T 15834-2011 连接号',
  rejected: [
    { text: '含水率控制在⟦15%-30%⟧。', good: '含水率控制在15%~30%。' },
    { text: '审批需要⟦3-5个工作日⟧，补贴为⟦5万-10万元⟧。' },
  ],
  accepted: [
    '审批需要3~5个工作日，含水率为15%~30%。',
    '合同编号为HT-2023-06-05，办公电话为0816-2200119。',
    '气温为-3~5℃。',
    '比分为3-2，甲队获胜。',
    '施工范围为K5-7个标段之间。',
    '测点编号为1-3天台东侧。',
  ],
  scope: 'passage',
  in: ['item', 'title', 'text', 'data'],
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(
        text,
        /(?<![\dA-Za-z.\-~～—/第号楼栋])(?:\d+(?:\.\d+)?([%万亿])-\d+(?:\.\d+)?\1|\d{1,3}-\d{1,3}(?=个工作日|个月|小时|分钟))(?:元|个工作日|个月|小时|分钟)?/g,
        ([range]) => ({ replacement: range.replace('-', '~') }),
      ),
    ),
});

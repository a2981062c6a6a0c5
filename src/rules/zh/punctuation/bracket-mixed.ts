import { pairsOf } from '../../../language/pairs.ts';
import { defineRule, everywhere } from '../../rule.ts';

export const bracketMixed = defineRule({
  code: 'bracket-mixed',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '一对括号一边全角、一边半角：“{pair}”',
    en: 'One bracket of a pair is full-width, the other half-width: “{pair}”',
  },
  hint: { zh: '“{text}”改成“{replacement}”', en: 'Write “{replacement}” for “{text}”' },
  meaning: {
    zh: '括号成对使用，两边应当一样。',
    en: 'Brackets come in pairs, both of one kind.',
  },
  basis: 'GB/T 15834-2011 括号',
  rejected: [
    { text: '各市（州⟦)⟧水利部门派员参加。', fixed: '各市（州）水利部门派员参加。' },
    { text: '完成流程图⟦(⟧见附件）。', fixed: '完成流程图（见附件）。' },
    { text: '广义货币（M2⟦)⟧余额增长，（1⟦)⟧受理。', fixed: '广义货币（M2）余额增长，（1）受理。' },
    {
      text: '中国（成都（一期⟦)⟧网络视听）产业基地开园。',
      fixed: '中国（成都（一期）网络视听）产业基地开园。',
    },
  ],
  accepted: [
    '各市（州）水利部门派员参加。',
    '世界卫生组织(WHO)发布周报（第23期）。',
    '流程（1)申请；2)受理）已公开。',
    '步骤为：1)受理；2)审查（含现场核验）；3)办结。',
    '函数在[0, 1)上连续，在(0, 1]上递增。',
    '会议听取了汇报（略），表情符号:)不用于公文。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }) {
    if (!/[()]/.test(text) || !/[（）]/.test(text)) return;
    const { closed, unopened } = pairsOf(text, '(（', ')）');
    // A number of a list such as 1) closes nothing; then a bracket is left over.
    const number = unopened.length > 0 ? /(?:^|[：；。，、])[\da-z]{1,2}$/i : /[：；。，、][\da-z]{1,2}$/i;
    for (const [start, end] of closed) {
      const narrow = text[start] === '(' ? start : end - 1;
      if (text[start] === '（' ? text[end - 1] === '）' : text[end - 1] === ')') continue;
      if (narrow === end - 1 && number.test(text.slice(start + 1, narrow))) continue;
      yield {
        span: [narrow, narrow + 1],
        args: { pair: `${text[start]}${text[end - 1]}` },
        fix: narrow === start ? '（' : '）',
      };
    }
  },
});

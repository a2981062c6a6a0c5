import { wordsIn } from '../../../language/lexicon.ts';
import { isQuoted } from '../../quoted.ts';
import { defineRule, everywhere } from '../../rule.ts';

export const superlative = defineRule({
  code: 'superlative',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '绝对化用语：“{text}”', en: 'A word of highest praise: “{text}”' },
  hint: { zh: '删去，或写明事实和出处', en: 'Take it out, or give the fact and its source' },
  meaning: {
    zh: '简报写事实，不下无从证明的结论。词表可在 words.yaml 的 superlatives 里增减。',
    en: 'A bulletin reports facts and claims nothing that cannot be shown. The list is superlatives in words.yaml.',
  },
  basis: 'words.yaml: superlatives',
  rejected: [
    { text: '该项目采用的工艺⟦独一无二⟧，受到企业好评。', good: '该项目采用新工艺，受到企业好评。' },
    { text: '这一做法⟦史无前例⟧。' },
  ],
  accepted: [
    '第一人民医院第一时间派出医疗队。',
    '一家企业的产品达到国际领先水平，获全省第一。',
    '他说：“这是独一无二的体验。”',
    '窗口获评“最佳窗口”。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }, { words }) {
    for (const { span } of wordsIn(text, words.superlatives)) if (!isQuoted(text, span)) yield { span };
  },
});

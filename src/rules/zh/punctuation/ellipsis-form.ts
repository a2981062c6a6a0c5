import { defineRule, hitsOf } from '../../rule.ts';

/** Dots beside Chinese; more of them lead the eye to a page number. */
const dots =
  /(?<=[\p{Script=Han}，；：？！”》）])(?:\.{3,6}|。{3,6}|·{3,6}|・{3,6}|…|…{3})(?![.。·・…])|(?<![.。·・…])(?:\.{3,6}|。{3,6}|…|…{3})(?=[\p{Script=Han}“])/gu;

export const ellipsisForm = defineRule({
  code: 'ellipsis-form',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '省略号写成了“{text}”', en: 'The ellipsis is written “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '中文省略号是六个小圆点，占两个字的位置。',
    en: 'The Chinese ellipsis has six dots and takes the room of two characters.',
  },
  basis: 'GB/T 15834-2011 省略号',
  rejected: [
    {
      text: '在宣讲、咨询⟦...⟧一系列活动中发放资料3200份。',
      fixed: '在宣讲、咨询……一系列活动中发放资料3200份。',
    },
    { text: '走访了企业、园区、社区⟦。。。⟧', fixed: '走访了企业、园区、社区……' },
    { text: '发放资料、接受咨询⟦…⟧群众反响良好。', fixed: '发放资料、接受咨询……群众反响良好。' },
  ],
  accepted: [
    '在宣讲、咨询……一系列活动中发放资料3200份。',
    '他回答：“Well...”',
    '总体情况..........3',
    '（中略）…………（下略）',
    '数列1, 2, ..., n由程序生成。',
  ],
  scope: 'passage',
  in: ['item', 'text', 'title'],
  check: ({ text }) => (/\.{3}|。{3}|[·・]{3}|…/.test(text) ? hitsOf(text, dots, () => ({ fix: '……' })) : []),
});

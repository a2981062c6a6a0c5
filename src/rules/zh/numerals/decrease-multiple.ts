import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf } from '../../rule.ts';

export const decreaseMultiple = defineRule({
  code: 'decrease-multiple',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '减少用了倍数：“{text}”',
    en: 'A decrease by a multiple: “{text}”',
  },
  hint: {
    zh: '改用百分数或分数，如“减少50%”“减少到原来的三分之一”',
    en: 'Give a percentage or a fraction, such as 减少50% or 减少到原来的三分之一',
  },
  meaning: {
    zh: '减少一倍就没有了，减少、下降、缩短不能用倍数，读者算不出还剩多少。',
    en: 'Once reduced by 100 per cent nothing is left: readers cannot tell what remains after a decrease by a multiple.',
  },
  basis: '逻辑；数学用语',
  rejected: [{ text: '投诉量比去年同期⟦减少2倍⟧。' }, { text: '办理时间⟦缩短了三倍⟧，成本⟦下降近1.5倍⟧。' }],
  accepted: [
    '投诉量比去年同期减少50%。',
    '受理量增加2倍，是去年的3倍。',
    '废品数减少到原来的三分之一。',
    '投诉量有所减少，2倍于平时的人手投入一线。',
    '发病率下降，两倍标准差以内的波动属正常。',
    '噪声水平下降2倍标准差，属显著变化。',
  ],
  scope: 'passage',
  in: ['item', 'title', 'text', 'data'],
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(
        text,
        /(?:减少|下降|降低|缩短|下跌)了?(?:近|约)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3})倍(?![标焦频镜体率数])/g,
      ),
    ),
});

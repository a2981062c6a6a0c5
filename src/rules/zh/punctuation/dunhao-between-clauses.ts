import { defineRule, hitsOf, prose } from '../../rule.ts';

export const dunhaoBetweenClauses = defineRule({
  code: 'dunhao-between-clauses',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{text}”：分句之间用了顿号',
    en: '“{text}”: a comma of lists stands between clauses',
  },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '顿号只用在并列的词语之间。“也要”“还要”“并将”引出的是分句，前面用逗号。',
    en: 'The comma of lists stands between words side by side. What 也要, 还要 or 并将 begin is a clause and takes a comma.',
  },
  basis: 'GB/T 15834-2011 顿号、逗号',
  rejected: [
    { text: '既重视产业发展⟦、也重视⟧生态保护。', good: '既重视产业发展，也重视生态保护。' },
    { text: '逐件核对申请材料⟦、并将⟧结果告知申请人。', good: '逐件核对申请材料，并将结果告知申请人。' },
  ],
  accepted: [
    '代表来自索马里、也门、苏丹。',
    '借款、还款、展期三类业务均可在网上办理。',
    '改制、兼并、并购中的职工安置方案须经审议。',
    '借款、还将到期的贷款，均可在网上办理。',
    '既重视产业发展，也重视生态保护。',
  ],
  scope: 'passage',
  in: prose,
  check: ({ text }) =>
    text.includes('、')
      ? hitsOf(
          text,
          /、(?:也(?:要|应当|必须|需要|注重|重视)|还(?:要|应当|必须|需要|注重|重视)|并(?:将|要|应当|必须))(?!求)/g,
          ([found]) => ({
            replacement: found.replace('、', '，'),
          }),
        )
      : [],
});

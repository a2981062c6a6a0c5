import { defineRule, hitsOf } from '../../rule.ts';

export const dashForm = defineRule({
  code: 'dash-form',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '破折号写成了“{text}”', en: 'The dash is written “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '中文破折号是一条占两个字的长线“——”。减号、制表线拼成的会断开，或在行末分成两半。',
    en: 'The Chinese dash is one line as long as two characters. Hyphens and drawing lines leave gaps in it.',
  },
  basis: 'GB/T 15834-2011 破折号',
  rejected: [
    { text: '三江源⟦--⟧长江、黄河、澜沧江的源头。', good: '三江源——长江、黄河、澜沧江的源头。' },
    { text: '一个目标⟦──⟧让群众少跑路。', good: '一个目标——让群众少跑路。' },
    { text: '一个目标⟦———⟧让群众少跑路。', good: '一个目标——让群众少跑路。' },
  ],
  accepted: [
    '三江源——长江、黄河、澜沧江的源头——的生态监测站建成投用。',
    '中欧班列（成都—罗兹）首次搭载乳制品返程。',
    '运行bulletin check --strict命令。',
    '北莱茵-威斯特法伦州的商会来访。',
    '2022—2023学年第二学期考试结束。',
  ],
  scope: 'passage',
  in: ['item', 'text', 'title'],
  check: ({ text }) =>
    /--|[─－–]|———/.test(text)
      ? hitsOf(
          text,
          /(?<=[\p{Script=Han}”》）])(?:-{2,4}|─{1,4}|－{2}|–{2}|—{3})(?=[\p{Script=Han}“《])/gu,
          () => ({
            replacement: '——',
          }),
        )
      : [],
});

import { defineRule, everywhere, hitsOf } from '../../rule.ts';

/** Words that never stand twice; 为了了解, 目的的 and 的的确确 are right. */
const doubled =
  /(进行|关于|对于|以及|根据|并且|由于|开展|为了|按照|通过对)\1(?![地曲])|(?<![目有打端似之中标无美])的的(?![确士喀])/g;

export const duplicateWord = defineRule({
  code: 'duplicate-word',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '重复的字：“{text}”', en: 'A word stands twice: “{text}”' },
  hint: { zh: '只留“{replacement}”', en: 'Keep only “{replacement}”' },
  meaning: {
    zh: '同一个词连写两遍，多半是修改时留下的。',
    en: 'A word written twice is left over from editing.',
  },
  rejected: [
    { text: '对申请材料⟦进行进行⟧核验。', good: '对申请材料进行核验。' },
    { text: '群众满意⟦的的⟧窗口有12个。', good: '群众满意的窗口有12个。' },
  ],
  accepted: [
    '他把“的的确确”四个字写在了承诺书的第一行。',
    '为了了解办件情况，调研组核对了台账。',
    '实现目的的途径有两条，有的的确可行，众矢之的的说法不准确。',
    '根据根据地的史料，进行进行曲教唱，美的的客服和的的喀喀湖的照片均已核对。',
    '邻里之间和和美美，志愿者一遍一遍地讲。',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }) =>
    hitsOf(text, doubled, ([found]) => ({ replacement: found.slice(0, found.length / 2) })),
});

import { defineRule, everywhere, hitsOf } from '../../rule.ts';

/** The mark that stands for a run of marks: the last one that ends a sentence, else the first. */
function meant(run: string): string {
  return [...run].findLast((mark) => '。？！'.includes(mark)) ?? run[0] ?? '';
}

export const duplicatePunct = defineRule({
  code: 'duplicate-punct',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '标点重复：“{text}”', en: 'Doubled punctuation: “{text}”' },
  hint: { zh: '只留“{replacement}”', en: 'Keep only “{replacement}”' },
  meaning: {
    zh: '两个点号连在一起，多半是删改时留下的。一处停顿只用一个点号。',
    en: 'Two marks stand side by side, mostly left over from editing. One pause takes one mark.',
  },
  basis: 'GB/T 15834-2011',
  rejected: [
    { text: '会议部署了下一步工作⟦。。⟧', fixed: '会议部署了下一步工作。' },
    { text: '走访企业12家⟦，，⟧收集建议30条⟦；。⟧', fixed: '走访企业12家，收集建议30条。' },
  ],
  accepted: [
    '有人问：“什么时候能办好？”',
    '会议指出：“要抓实抓细。”各窗口随即行动。',
    '真的办成了？！群众很惊讶。',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }) =>
    // ？！ and ！！ are a choice; … is another rule's.
    hitsOf(text, /[，、；：。]{2,}|[，、；：。][？！]|[？！][，、；：。]/g, ([run]) =>
      /^。{3,}$/.test(run) ? undefined : { fix: meant(run) },
    ),
});

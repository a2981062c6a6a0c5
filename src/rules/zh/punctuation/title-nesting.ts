import { defineRule, everywhere } from '../../rule.ts';

export const titleNesting = defineRule({
  code: 'title-nesting',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '书名号里面又用了双书名号：{text}',
    en: 'A title inside a title has double marks: {text}',
  },
  hint: { zh: '里层改用单书名号：{replacement}', en: 'The inner one takes single marks: {replacement}' },
  meaning: {
    zh: '书名号里面还要用书名号时，外面一层用《》，里面一层用〈〉。',
    en: 'A title within a title takes 〈〉, the outer one 《》.',
  },
  basis: 'GB/T 15834-2011 书名号',
  rejected: [
    {
      text: '学习了《关于贯彻落实⟦《优化营商环境条例》⟧的通知》。',
      good: '学习了《关于贯彻落实〈优化营商环境条例〉的通知》。',
    },
    {
      text: '印发《⟦《政务服务事项清单》⟧编制说明》。',
      good: '印发《〈政务服务事项清单〉编制说明》。',
    },
  ],
  accepted: [
    '学习了《关于加快推进电子证照应用的实施意见》和《关于贯彻落实〈优化营商环境条例〉的通知》。',
    '《关于转发〈关于印发《服务规范》的通知〉的通知》已经送达。',
    '编发《工作简报》《窗口风采》各一期。',
    '学习《优化营商环境条例，解读《服务规范》。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }) {
    if (!text.includes('《')) return;
    const open: { mark: string; at: number; depth: number; inner: (readonly [number, number])[] }[] = [];
    for (const { 0: mark, index } of text.matchAll(/[《》〈〉]/g)) {
      if (mark === '《' || mark === '〈') open.push({ mark, at: index, depth: 0, inner: [] });
      else {
        const title = open.pop();
        if (!title || (title.mark === '《') !== (mark === '》')) return;
        const around = open.at(-1);
        if (around && mark === '》' && around.mark === '《') {
          around.depth = title.depth + 1;
          // Of titles in titles in titles the innermost is told: each holds the text of all within it.
          if (title.depth === 0) around.inner.push([title.at, index + 1]);
        }
        // Only where the outer one is closed too are both titles what they seem.
        if (mark !== '》') continue;
        for (const span of title.inner)
          yield { span, replacement: `〈${text.slice(span[0] + 1, span[1] - 1)}〉` };
      }
    }
  },
});

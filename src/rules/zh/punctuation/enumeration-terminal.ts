import { defineRule, prose } from '../../rule.ts';
import { enumerationsOf } from './enumeration.ts';

export const enumerationTerminal = defineRule({
  code: 'enumeration-terminal',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{member}”前面用“{text}”，同一组别的项前面用“；”',
    en: 'Before “{member}” stands “{text}”, before other members of the list “；”',
  },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '同一组“一是……二是……”，各项之间用同一种标点：要么都用分号，要么都用逗号。',
    en: 'The members of one list are separated by one mark: all by semicolons or all by commas.',
  },
  basis: 'GB/T 15834-2011 分号',
  rejected: [
    {
      text: '一是强化培训；二是严格考核⟦，⟧三是做好保障。',
      good: '一是强化培训；二是严格考核；三是做好保障。',
    },
    {
      text: '一要抓学习⟦，⟧二要抓纪律；三要抓作风。',
      good: '一要抓学习；二要抓纪律；三要抓作风。',
    },
  ],
  accepted: [
    '今年的变化有三个，一是快了，二是近了，三是便宜了。',
    '会议强调，一是强化培训；二是严格考核；三是做好保障。',
    '一是强化培训，每周授课一次；二是严格考核，一要公开，二要公正；三是做好保障。',
    '一是强化培训；二是严格考核。三是做好保障。',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }) {
    if (!text.includes('；')) return;
    for (const [, ...followers] of enumerationsOf(text).series) {
      if (!followers.some(({ start }) => text[start - 1] === '；')) continue;
      for (const { start, end } of followers)
        if (text[start - 1] === '，')
          yield {
            span: [start - 1, start],
            args: { member: text.slice(start, end) },
            replacement: '；',
          };
    }
  },
});

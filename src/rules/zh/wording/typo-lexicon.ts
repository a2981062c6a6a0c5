import { wordsIn } from '../../../language/lexicon.ts';
import { overlap, type Span } from '../../../language/quotations.ts';
import { isQuoted } from '../../quoted.ts';
import { defineRule, everywhere } from '../../rule.ts';

/** 截止 in front of a day at the start of a clause, with a result behind it: 截止6月9日，共受理; 截止9日18时，全市已转移. */
const until =
  /(?<=^|[，。；])截止(?=(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末)[，,全共累已]|(?:(?:\d{1,2}月)?\d{1,2}日|今[天日](?:凌晨|上午|下午|晚上)?)(?:\d{1,2}[时点](?:\d{1,2}分)?)?，[^，。；]{0,8}[已共累])/g;
/** A sentence about a deadline, where 截止 is right. */
const deadline = /报名|申报|征集|受理期|投稿|时间|日期|期限|开始|起|收件/;

export const typoLexicon = defineRule({
  code: 'typo-lexicon',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '错别字：“{text}”', en: 'A slip of the pen: “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '词表里收的常见错别字。本单位另有写法的，在 words.yaml 的 typos 里补充，或在 without 里去掉。',
    en: 'Frequent slips, by a list. An office adds its own under typos in words.yaml, and takes others away under without.',
  },
  basis: '现代汉语词典; words.yaml: typos',
  rejected: [
    {
      text: '⟦截止⟧6月9日，大厅共受理申请343件。',
      good: '截至6月9日，大厅共受理申请343件。',
    },
    { text: '⟦截止⟧9日18时，全省共转移群众62人。⟦截止⟧今天上午9时，水位已回落。' },
    { text: '窗口核对企业⟦帐号⟧，清理⟦台帐⟧12本，⟦撤消⟧岗位2个。' },
    { text: '各窗口要⟦再接再励⟧。', kind: 'text' },
  ],
  accepted: [
    '截至6月9日，大厅共受理申请343件。',
    '报名6月1日开始，截止6月9日，逾期不再受理。',
    '报名6月1日开始，截止9日18时，共设3个报名点。',
    '报名截止日期为6月9日，阀门井内的截止阀已更换。',
    '各部份额经三方确认，救灾帐篷号与发放清单一一对应。',
    '网站发布署名文章，车辆流通迅速。',
    '栏目刊发了《帐簿与帐单》一文，其它栏目照旧。',
    { text: '帐号已经核对。', words: { organisations: ['帐号'] } },
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }, { words }) {
    for (const { word, span } of wordsIn(text, words.typos)) {
      const right = words.typos.get(word) ?? '';
      if (touches(text, span, words.lookalikes) || touches(text, span, words.organisations)) continue;
      if (touches(text, span, right.includes(word) ? [right] : []) || isQuoted(text, span)) continue;
      yield { span, replacement: right };
    }
    if (!text.includes('截止')) return;
    for (const { index } of text.matchAll(until)) {
      const sentence = text.slice(text.lastIndexOf('。', index) + 1, index);
      const span = [index, index + 2] as const;
      if (!deadline.test(sentence) && !isQuoted(text, span)) yield { span, replacement: '截至' };
    }
  },
});

/** No word of a list is longer. */
const longest = 100;

/** Whether a span shares characters with one of some words. */
function touches(text: string, [start, end]: Span, list: readonly string[]): boolean {
  if (list.length === 0) return false;
  const from = Math.max(0, start - longest);
  const own = [start - from, end - from] as const;
  for (const { span } of wordsIn(text.slice(from, end + longest), list)) if (overlap(own, span)) return true;
  return false;
}

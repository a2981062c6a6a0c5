import { defineRule, type Edit, everywhere, together } from '../../rule.ts';

const han = /\p{Script=Han}/u;

export const straightQuote = defineRule({
  code: 'straight-quote',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '中文里用了不分左右的直引号（本段{count}个）',
    en: 'Straight quotation marks in Chinese ({count} in this paragraph)',
  },
  hint: { zh: '改用中文引号：前面用 “ ，后面用 ”', en: 'Use “ before and ” behind what is quoted' },
  meaning: {
    zh: '中文的引号分左右。直引号分不出左右，引到哪里不清楚。',
    en: 'Chinese quotation marks have a left and a right; straight ones do not show how far a quotation goes.',
  },
  basis: 'GB/T 15834-2011 引号',
  rejected: [
    {
      text: '开展⟦"⟧大走访"调研，推进"一网通办"。',
      fixed: '开展“大走访”调研，推进“一网通办”。',
    },
    { text: '开展“大走访⟦"⟧调研。', good: '开展“大走访”调研。' },
    { text: '推进⟦"⟧放管服"改革。', fixed: '推进“放管服”改革。' },
  ],
  accepted: [
    '采购24"显示器5台、27"显示器3台。',
    '页面中写有<a href="x">，由技术人员处理。',
    '他回答"Yes"后离开。',
    "机器人O'Neil由Bob's Robotics研制。",
    '开展“大走访”调研。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }) {
    if (!text.includes('"')) return;
    const at = [...text.matchAll(/"/g)].map(({ index }) => index);
    // Inches and attributes.
    if (at.some((place) => /[\d=]/.test(text[place - 1] ?? ''))) return;
    if (at.length % 2 === 0) {
      const edits = at.map(
        (place, index): Edit => ({ span: [place, place + 1], text: index % 2 === 0 ? '“' : '”' }),
      );
      yield* together(edits.filter((_, index) => han.test(quotedBy(text, at, index))));
    } else if (at.length === 1) {
      const [place] = at as [number];
      const before = text.slice(0, place);
      const after = text.slice(place + 1);
      const open = before.lastIndexOf('“') > before.lastIndexOf('”');
      const close = after.includes('”') && (after.indexOf('”') < after.indexOf('“') || !after.includes('“'));
      if (open === close) return;
      yield { span: [place, place + 1], args: { count: 1 }, replacement: open ? '”' : '“' };
    }
  },
});

/** What stands between the quotes of the pair to which the one of this index belongs. */
function quotedBy(text: string, at: readonly number[], index: number): string {
  const first = index - (index % 2);
  return text.slice(at[first], at[first + 1]);
}

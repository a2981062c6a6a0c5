import type { ItemView, Passage } from '../../passage.ts';
import { defineRule, type PlacedHit } from '../../rule.ts';

/** What an item may end with: a mark that ends a sentence, perhaps inside or before a closing quote or bracket. */
const ended = /[。？！…][”’）》]*$|[”’][。？！]?$/;

export const itemTerminal = defineRule({
  code: 'item-terminal',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '条目没有用句号结尾，末尾是“{text}”',
    en: 'The item does not end with a full stop but with “{text}”',
  },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '每个条目是完整的一段话，以句号、问号或叹号结尾。以分号、逗号结尾的，多半是合并各部门材料时剩下的，或后面丢了文字。',
    en: 'An item is a whole paragraph and ends with a full stop, question or exclamation mark. A semicolon or comma at its end is left over from merging, or words are lost behind it.',
  },
  basis: 'GB/T 15834-2011',
  rejected: [
    {
      text: '6月7日，交通运输厅负责同志到大厅调研，要求提高办事效率⟦；⟧',
      fixed: '6月7日，交通运输厅负责同志到大厅调研，要求提高办事效率。',
    },
    { text: '6月7日，水利厅窗口组织培训。参训人员共20⟦名⟧' },
  ],
  accepted: [
    '6月7日，水利厅窗口组织业务培训，参训20名。',
    '参训人员表示：“收获很大。”',
    '业务培训5次',
    '受理343件；办结338件',
    '完善“我要开保安服务公司”流程图（见附件）。',
    {
      text: '水利厅窗口上门服务企业3家；',
      after: [{ text: '交通运输厅窗口上门服务企业5家；' }, { text: '公安厅窗口上门服务企业2家。' }],
    },
  ],
  scope: 'issue',
  *check({ items }) {
    for (const section of new Set(items.map((one) => one.section))) {
      const own = items.filter((one) => one.section === section);
      const series = isSeries(own);
      for (const { item, passages } of own) {
        const passage = passages.at(-1) ?? passages[0];
        if (!item.markdown && !(series && passage.text.endsWith('；'))) yield* endingOf(passage);
      }
    }
  },
});

function* endingOf(passage: Passage): Iterable<PlacedHit> {
  const { text } = passage;
  const last = [...text].at(-1) ?? '';
  const span = [text.length - last.length, text.length] as const;
  if (/[；，、]/.test(last)) yield { passage, span, fix: '。' };
  // A phrase of a list needs no full stop; a text of sentences does.
  else if (!ended.test(text) && text.includes('。') && /[\p{Script=Han}\d]/u.test(last))
    yield { passage, span, replacement: `${last}。` };
}

/** A section whose items, three or more, are the members of one sentence: each ends with a semicolon, the last with a full stop. */
function isSeries(items: readonly ItemView[]): boolean {
  const texts = items.map(({ passages }) => (passages.at(-1) ?? passages[0]).text);
  return texts.length > 2 && texts.every((text, at) => text.endsWith(at < texts.length - 1 ? '；' : '。'));
}

import { defineRule } from '../../rule.ts';
import { enumerationsOf } from './enumeration.ts';

/** Words that go on with a list in another way. */
const goesOn = /[二三两]|其次|再次|再者|另外|此外|同时|还有|最后|再一|另一|又一/g;

export const enumerationSingle = defineRule({
  code: 'enumeration-single',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '有“{text}”，后面没有第二项',
    en: '“{text}” is followed by no second member',
  },
  hint: {
    zh: '补上漏掉的内容；只有一项，就删去“{text}”',
    en: 'Put in what is lost; where there is only one, take “{text}” out',
  },
  meaning: {
    zh: '写了“一是”，读者就等着“二是”。只有一项，多半是合并或删改时丢了文字。',
    en: 'Who reads 一是 waits for 二是. Where there is only one, words were mostly lost in merging.',
  },
  rejected: [
    '会议提出以下要求：⟦一是⟧强化培训，提高窗口人员业务水平。',
    '会议就下一步工作作出部署，⟦一要⟧加强值守，确保联系畅通。',
  ],
  accepted: [
    '会议提出以下要求：一是强化培训；二是严格考核。',
    '问题主要在于，一是材料多，其次是时限长。',
    '一是强化培训，提高窗口人员业务水平。',
    '会议提出以下要求：一是强化培训。\n\n二是严格考核。',
    '这样安排，一是省时，也省得群众再跑；另一方面，数据可以复用。',
  ],
  scope: 'item',
  *check({ passages }) {
    for (const [index, passage] of passages.entries()) {
      const single = enumerationsOf(passage.text).series.filter(
        // At its beginning a paragraph may be a member of a list itself.
        ([{ number, start }, ...others]) => number === 1 && others.length === 0 && start > 0,
      );
      if (single.length === 0 || passages.slice(index + 1).some(({ text }) => text.search(goesOn) >= 0))
        continue;
      const last = [...passage.text.matchAll(goesOn)].at(-1)?.index ?? -1;
      for (const [{ start, end }] of single) if (last < end) yield { passage, span: [start, end] };
    }
  },
});

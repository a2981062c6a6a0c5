import type { ItemView } from '../passage.ts';
import { defineRule } from '../rule.ts';
import { beginning } from './duplicate-of-previous.ts';
import { type Comparable, comparable, likeness } from './likeness.ts';

const alike = 0.6;

export const duplicateItem = defineRule({
  code: 'duplicate-item',
  severity: 'warning',
  waive: 'file',
  message: {
    zh: '这个条目和{department}报送的另一个条目内容重复',
    en: 'This item tells what another one, sent by {department}, tells too',
  },
  hint: {
    zh: '同一件事只登一次：在 issue.yaml 的 arrange 里合并（merge_into）或不采用（leave_out）其中一条',
    en: 'Print it once: merge one into the other (merge_into) or leave it out (leave_out) under arrange in issue.yaml',
  },
  meaning: {
    zh: '本期两个条目的文字大部分相同，多半是几个部门联合开展的一项活动各报了一次。',
    en: 'Two items of the issue share most of their words: a joint activity was mostly reported by both sides.',
  },
  rejected: [
    {
      text: '6月9日，交通运输厅窗口会同公安厅窗口，到三家物流园区现场办理货车通行证，当场解答司机提出的问题。',
      department: 'transport',
      after: [
        {
          text: '⟦6月9日，公安厅窗口会同交通运输厅窗口⟧，到三家物流园区现场办理货车通行证，解答司机提出的问题。',
          department: 'security',
        },
      ],
    },
  ],
  accepted: [
    {
      text: '6月5日，水利厅窗口组织取水许可业务培训，讲解申报材料要求和审批流程，参训人员62人。',
      after: [
        {
          text: '6月6日，交通运输厅窗口组织大件运输许可业务培训，讲解线上申报操作，参训企业20家。',
          department: 'transport',
        },
      ],
    },
    {
      text: '水利厅窗口本周受理申请12件，办结11件，均在承诺时限以内，没有超期办件，群众评价良好。',
      after: [
        {
          text: '公安厅窗口本周受理申请32件，办结30件，均在承诺时限以内，没有超期办件，群众评价良好。',
          department: 'security',
        },
      ],
    },
    '6月5日，水利厅窗口组织取水许可业务培训，讲解申报材料要求和审批流程，参训人员62人。',
    { text: '大厅运行平稳。', after: [{ text: '大厅运行平稳。', department: 'security' }] },
  ],
  scope: 'issue',
  *check({ items }, { registry }) {
    const seen: { item: ItemView; text: Comparable }[] = [];
    for (const item of items) {
      const text = comparable(item.passages.map((passage) => passage.text).join(''));
      if (!text) continue;
      const twin = seen.find(
        (other) => other.text.numbers === text.numbers && likeness(other.text, text) >= alike,
      );
      if (twin) {
        const [passage] = item.passages;
        const department = registry.find(({ id }) => id === twin.item.item.department);
        yield {
          passage,
          span: [0, beginning(item)],
          args: { department: department?.name ?? twin.item.item.department },
          related: [{ origin: twin.item.item.origin, note: 'other-item' }],
        };
      }
      seen.push({ item, text });
    }
  },
});

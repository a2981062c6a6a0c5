import type { EarlierIssue, EarlierItem } from '../issue-view.ts';
import type { ItemView } from '../passage.ts';
import { defineRule } from '../rule.ts';
import { type Comparable, comparable, likeness, piecesOf } from './likeness.ts';

/** How many issues back an item is looked for. */
const issues = 4;
const alike = 0.85;

export const duplicateOfPrevious = defineRule({
  code: 'duplicate-of-previous',
  severity: 'warning',
  waive: 'file',
  message: {
    zh: '这个条目和 {issue} 已刊登的条目几乎一样',
    en: 'This item is nearly the same as one printed in {issue}',
  },
  hint: {
    zh: '多半是用上期的文件改的：换成本期的内容，或删去；确实要再登的，用 waive 说明',
    en: 'Probably last issue’s file was changed for this one: write what is new, or delete it; if it is to stand again, acknowledge it under waive',
  },
  meaning: {
    zh: '条目和本部门最近四期里登过的一条文字几乎相同，数字也都一样（开头的日期不算）。常见原因是复制上期的报送文件后忘了改。',
    en: 'The text is nearly that of an item that the department sent for one of the last four issues, with the same numbers (a leading date does not count). Mostly the submission of the last issue was copied and this item left in it.',
  },
  rejected: [
    {
      text: '⟦6月5日，水利厅窗口举办取水许可业务培训⟧，各市（州）水利部门经办人员62人参加，培训讲解了电子证照的申领和使用。',
      earlier: [
        {
          text: '5月29日，水利厅窗口举办取水许可业务培训，各市（州）水利部门经办人员62人参加，培训讲解了电子证照申领和使用。',
        },
      ],
    },
    {
      text: '⟦交通运输厅窗口上门为运输企业讲解大件运输许可的办理流程⟧，现场答复企业提出的问题，得到企业好评。',
      department: 'transport',
      earlier: [
        {
          department: 'transport',
          text: '交通运输厅窗口上门为运输企业讲解大件运输许可的办理流程，现场答复企业提出的问题，得到企业好评。',
        },
      ],
    },
  ],
  accepted: [
    {
      text: '水利厅窗口上门为企业讲解取水许可的办理流程，现场答复企业提出的问题，得到企业好评。',
      earlier: [
        {
          department: 'transport',
          text: '水利厅窗口上门为企业讲解取水许可的办理流程，现场答复企业提出的问题，得到企业好评。',
        },
      ],
    },
    {
      text: '本周，水利厅窗口共受理取水许可申请12件，办结11件，均在承诺时限以内办结，没有超期件。',
      earlier: [
        { text: '本周，水利厅窗口共受理取水许可申请15件，办结15件，均在承诺时限以内办结，没有超期件。' },
      ],
    },
    {
      text: '6月7日，水利厅窗口到企业上门服务，讲解水土保持方案审批的新要求，收集意见建议，推动审批提速。',
      earlier: [
        {
          text: '5月30日，水利厅窗口举办取水许可业务培训，各市（州）水利部门经办人员62人参加，讲解了电子证照。',
        },
      ],
    },
    { text: '大厅运行平稳。', earlier: [{ text: '大厅运行平稳。' }] },
    '6月5日，水利厅窗口举办取水许可业务培训，各市（州）水利部门经办人员62人参加，培训讲解了电子证照的申领和使用。',
  ],
  scope: 'issue',
  *check({ items, earlier }) {
    for (const item of items) {
      const text = item.passages.map((passage) => passage.text).join('');
      const own = comparable(text);
      if (!own) continue;
      const twin = twinOf(text, own, item.item.department, earlier.slice(0, issues));
      if (!twin) continue;
      const [passage] = item.passages;
      yield {
        passage,
        span: [0, beginning(item)],
        args: { issue: twin.issue },
        related: [{ origin: twin.item.origin, note: 'earlier-item' }],
      };
    }
  },
});

/** The same department's item of an earlier issue: mostly its file was copied. */
function twinOf(
  text: string,
  own: Comparable,
  department: string,
  earlier: readonly EarlierIssue[],
): { issue: string; item: EarlierItem } | undefined {
  const pieces = piecesOf(text);
  const file = `submissions/${department}.yaml`;
  for (const issue of earlier) {
    if (!pieces.some((piece) => issue.holds(file, piece))) continue;
    for (const item of issue.itemsOf(department)) {
      const other = comparable(item.text);
      if (other && other.numbers === own.numbers && likeness(own, other) >= alike)
        return { issue: issue.id, item };
    }
  }
  return undefined;
}

/** The first words of an item, to point at it: up to a mark, at most 30 characters. */
export function beginning({ passages: [{ text }] }: ItemView): number {
  const marks = [...text.slice(0, 31).matchAll(/[，。；：,.;]/g)].map(({ index }) => index);
  const end = marks[1] ?? marks[0] ?? 0;
  return end >= 12 ? end : Math.min(30, text.length);
}

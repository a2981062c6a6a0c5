import { overlap, quotations } from '../../../language/quotations.ts';
import { defineRule, prose } from '../../rule.ts';
import { enumerationsOf } from './enumeration.ts';

export const enumerationSemicolon = defineRule({
  code: 'enumeration-semicolon',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{member}”这一项里面有句号，项末却用“{text}”',
    en: 'There is a full stop within the member “{member}”, yet its end has “{text}”',
  },
  hint: {
    zh: '各项末尾的“；”都改成“{replacement}”',
    en: 'End all members with “{replacement}”',
  },
  meaning: {
    zh: '分项列举时，只要有一项里面用了句号，各项末尾就不能再用分号，否则分号反而比里面的句号停顿更长。',
    en: 'Once a member of a list contains a full stop no member may end with a semicolon, which would be the longer pause.',
  },
  basis: 'GB/T 15834-2011 分号',
  rejected: [
    {
      text: '一是强化培训。业务骨干每周授课一次⟦；⟧二是严格考核。',
      good: '一是强化培训。业务骨干每周授课一次。二是严格考核。',
    },
    {
      text: '会议强调：一要守住底线。隐患不过夜⟦；⟧二要压实责任。谁主管谁负责。',
      good: '会议强调：一要守住底线。隐患不过夜。二要压实责任。谁主管谁负责。',
    },
  ],
  accepted: [
    '一是强化培训，每周授课一次；二是严格考核，每月通报。',
    '一是加强业务学习，弄通政策口径。把新的规定讲清楚、用到位。二是加强窗口管理。',
    '一是牢记“窗口无小事。群众的事再小也是大事。”的要求；二是严格考核。',
    '一是完善制度（含请假制度。另行印发）；二是严格考核。',
    '一是强化培训；二是严格考核。各窗口表示，将逐项落实。',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }) {
    if (!text.includes('；')) return;
    for (const members of enumerationsOf(text).series)
      for (const [index, next] of members.slice(1).entries()) {
        const member = members[index];
        if (!member || text[next.start - 1] !== '；') continue;
        if (!hasFullStop(text.slice(member.end, next.start - 1))) continue;
        yield {
          span: [next.start - 1, next.start],
          args: { member: text.slice(member.start, member.end) },
          replacement: '。',
        };
        break;
      }
  },
});

/** Whether a sentence ends in a text, outside quotations and brackets. */
function hasFullStop(text: string): boolean {
  if (!text.includes('。')) return false;
  const inside = [...quotations(text), ...bracketed(text)];
  return [...text.matchAll(/。/g)].some(
    ({ index }) => !inside.some((span) => overlap(span, [index, index + 1])),
  );
}

const bracketed = (text: string) =>
  [...text.matchAll(/（[^（）]*）/g)].map(({ 0: whole, index }) => [index, index + whole.length] as const);

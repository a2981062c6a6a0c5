import { chineseNumeral } from '../../../language/numerals.ts';
import { defineRule, prose } from '../../rule.ts';
import { enumerationsOf } from './enumeration.ts';

export const enumerationSequence = defineRule({
  code: 'enumeration-sequence',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{text}”接在“{before}”之后，序号不连续',
    en: '“{text}” follows “{before}”: the numbers have a gap or a repeat',
  },
  hint: {
    zh: '核对前面是否漏了一项；没有漏，就改成“{replacement}”',
    en: 'See whether a member is lost before it; if none is, write “{replacement}”',
  },
  meaning: {
    zh: '“一是……二是……”的序号应当连续。跳号多半是漏了一项，重号多半是复制后忘了改。',
    en: 'The numbers of a list in running text are consecutive. A gap mostly means a lost member, a repeat a copied one.',
  },
  rejected: [
    {
      text: '会议要求：一是强化培训；二是严格考核；⟦四是⟧做好保障。',
      good: '会议要求：一是强化培训；二是严格考核；三是做好保障。',
    },
    {
      text: '下一步，一要加强政策宣传；二要优化流程；⟦二要⟧做好衔接。',
      good: '下一步，一要加强政策宣传；二要优化流程；三要做好衔接。',
    },
  ],
  accepted: [
    '一是优化流程：一是减材料，二是减时限；二是强化培训。',
    '问题主要有两个，一是人手少，二是场地小。对策也有两条，一是增人，二是扩场。',
    '三是做好保障，四是加强宣传。',
    '工作人员实事求是，一是一、二是二，不隐瞒、不夸大。',
    '业务统一由综合窗口受理，星期一是办件高峰，三是表示多数的数字。',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }) {
    for (const { member, expected } of enumerationsOf(text).broken) {
      const replacement = `${chineseNumeral(expected)}${member.word}`;
      // The member may be there without a mark before it.
      if (member.number > expected && text.includes(replacement)) continue;
      const before = `${chineseNumeral(expected - 1)}${member.word}`;
      yield { span: [member.start, member.end], args: { before }, replacement };
    }
  },
});

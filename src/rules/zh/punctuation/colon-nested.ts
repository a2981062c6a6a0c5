import { quotations } from '../../../language/quotations.ts';
import { defineRule, prose } from '../../rule.ts';

export const colonNested = defineRule({
  code: 'colon-nested',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '一句话里套用了两个冒号，第二个在“{before}”后面',
    en: 'A colon inside what a colon leads in; the second stands behind “{before}”',
  },
  hint: { zh: '把其中一个改成逗号或句号', en: 'Make one of them a comma or a full stop' },
  meaning: {
    zh: '一个句子里一般不套用两层冒号，否则分不清哪一个管到哪里。',
    en: 'One sentence does not nest two colons, or nobody sees how far each of them reaches.',
  },
  basis: 'GB/T 15834-2011 冒号',
  rejected: [
    {
      text: '会议强调：下一步要抓好三件事⟦：⟧培训、考核、保障。',
      good: '会议强调，下一步要抓好三件事：培训、考核、保障。',
    },
    {
      text: '他要求：窗口要做到以下几点⟦：⟧一是热情，二是规范。',
      good: '他要求，窗口要做到以下几点：一是热情，二是规范。',
    },
  ],
  accepted: [
    '会议强调：培训要全覆盖。考核要抓好两头：事前和事后。',
    '会议要求：受理时间为9:30，比例为3：2。',
    '他指出：“服务要做到三个字：快、准、好。”',
    '会议明确：一、经费：由财政局负责；二、人员：由人社局负责。',
    '联系方式为电话：028-65432100，邮箱：gongkai@example.org。',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }) {
    if (!/：[^。；]*：/.test(text)) return;
    const skipped = quotations(text);
    for (const { 0: sentence, 1: first = '', 2: second = '', index } of text.matchAll(
      /((?:强调|要求|指出|提出|明确|认为)：)([^：。；？！（）]*)：(?=[\p{Script=Han}])/gu,
    )) {
      const at = index + sentence.length - 1;
      // A label such as 经费： leads nothing in.
      if (!/(?:如下|以下|[几点件事个项方面条]|工作)$/.test(second)) continue;
      if (skipped.some(([from, to]) => from < at && index + first.length - 1 < to)) continue;
      yield { span: [at, at + 1], args: { before: second.slice(-4) } };
    }
  },
});

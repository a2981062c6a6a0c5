import { isQuoted } from '../../quoted.ts';
import { defineRule, prose } from '../../rule.ts';

/** A sentence that begins with 为, and the time with which the next one begins. */
const sentences =
  /(?<=^|。)为了?([^。；：？！]{4,200})。(近日|日前|近期|连日来|\d{1,2}月\d{1,2}日|\d{1,2}日(?=[，上下]))/gu;

/** How an aim begins: 进一步提升, 贯彻落实. */
const aim =
  /^(?:进一步|深入|切实|全面|认真|有效|持续|扎实|更好|不断|积极|充分|着力|大力|坚决|严格)*(?:贯彻|落实|学习|做好|加强|推动|推进|确保|提高|提升|增强|规范|营造|丰富|弘扬|优化|深化|强化|保障|促进|激发|凝聚|巩固|维护|防范|遏制|压实|夯实|筑牢|方便|发挥)/u;

/** What is aimed at and not done: 提升水平, 营造氛围. */
const goal =
  /(?:氛围|精神|水平|能力|质量|满意度|获得感|幸福感|意识|效能|成效|实效|局面|格局|安全|稳定|作用|防线|底线|素质|形象|凝聚力|战斗力|部署|要求)$/u;

/** With one of these verbs what 为 begins is complete: 为发展提供保障. */
const complete = /提供|奠定|打下|创造|注入|贡献|作出|做出|带来|增添|赢得|积累|留出/;

export const purposeOnlySentence = defineRule({
  code: 'purpose-only-sentence',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{text}”：前一句只说了目的，没有说做了什么',
    en: '“{text}”: the sentence before tells an aim and nothing that was done',
  },
  hint: { zh: '两句连成一句，改成“{replacement}”', en: 'Make one sentence of the two: “{replacement}”' },
  meaning: {
    zh: '“为……”只是状语，要和后面的主语、动作写在同一句里；中间用了句号，前一句就没有主语和谓语。',
    en: 'What 为 begins is an adverbial and belongs to the subject and the action behind it; a full stop between them leaves a sentence with neither.',
  },
  rejected: [
    {
      text: '为进一步规范窗口服务，营造文明有序的办事氛围⟦。日前⟧，综合窗口开展礼仪培训。',
      good: '为进一步规范窗口服务，营造文明有序的办事氛围，日前，综合窗口开展礼仪培训。',
    },
    {
      text: '为做好汛期值守，贯彻落实全省防汛会议精神⟦。6月7日⟧，水利厅窗口组织演练。',
      good: '为做好汛期值守，贯彻落实全省防汛会议精神，6月7日，水利厅窗口组织演练。',
    },
  ],
  accepted: [
    '为进一步规范窗口服务，综合窗口开展礼仪培训。日前，第二期培训结束。',
    '为方便群众办事，推行延时服务。近日，又增设自助终端2台。',
    '为提升基层治理能力积累经验，为增强群众安全意识提供样本。近日，试点通过验收。',
    '为了提高办件质量，窗口逐件核对材料，严格落实复核要求。6月7日，复核完毕。',
    '为群众办实事的做法受到好评。近日，大厅收到感谢信1封。',
    '会议指出：“为增强安全意识，落实部署要求。近日，要逐项检查。”',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }) {
    if (!text.includes('为')) return;
    for (const { 0: whole, 1: aims = '', 2: time = '', index } of text.matchAll(sentences)) {
      const clauses = aims.split('，');
      if (!clauses.every((clause) => aim.test(clause)) || !goal.test(aims) || complete.test(aims)) continue;
      const end = index + whole.length;
      const span = [end - time.length - 1, end] as const;
      if (!isQuoted(text, span)) yield { span, replacement: `，${time}` };
    }
  },
});

import { isQuoted } from '../../quoted.ts';
import { defineRule, prose } from '../../rule.ts';
import { namesIn } from '../names/registered-names.ts';

/** A failing, right behind the name of who has it. */
const failing =
  /^(?:窗口)?(?:还未|尚未|仍未|未按时|未按要求|未及时|逾期未|未完成|被通报(?:批评)?)(?:报送?|上报|完成|反馈|整改|落实|提交|办结)?/;

export const negativeNaming = defineRule({
  code: 'negative-naming',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: { zh: '点名批评：“{text}”', en: 'A department is named for a failing: “{text}”' },
  hint: { zh: '刊发前请主编确认', en: 'Let the chief editor confirm it before release' },
  meaning: {
    zh: '点名说某部门没有做到的，刊发前要核实并经主编同意。',
    en: 'What names a department for a failing is verified and approved before release.',
  },
  rejected: [
    { text: '事项认领工作中，⟦住房城乡建设厅尚未报送⟧清单。' },
    { text: '截至6月9日，⟦公安厅窗口未按时办结⟧3件。' },
  ],
  accepted: [
    '截至6月9日，公安厅窗口按时办结3件。',
    '某公司尚未完成整改。',
    '公安厅反映，部分企业尚未完成备案。',
    '有人问：“公安厅尚未办结怎么办？”',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }, context) {
    if (!/[未被]/.test(text)) return;
    for (const { span, name } of namesIn(text, context)) {
      const found = name === undefined ? undefined : failing.exec(text.slice(span[1], span[1] + 16))?.[0];
      if (found === undefined) continue;
      const place = [span[0], span[1] + found.length] as const;
      if (!isQuoted(text, place)) yield { span: place };
    }
  },
});

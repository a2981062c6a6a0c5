import { wordsIn } from '../../../language/lexicon.ts';
import { nameOn } from '../../../model/department.ts';
import { isQuoted } from '../../quoted.ts';
import { defineRule, prose, type RuleContext } from '../../rule.ts';
import { endsThere, knownNames, namesIn } from './registered-names.ts';

export const departmentProvincePrefix = defineRule({
  code: 'department-province-prefix',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{text}”与部门登记册不一致，登记的是“{replacement}”',
    en: '“{text}” differs from the registry, which has “{replacement}”',
  },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '名称前带不带“省”以部门登记册为准，同一期里不要两样。',
    en: 'Whether a name begins with 省 is said by the registry; one issue has one form.',
  },
  basis: 'departments.yaml',
  rejected: [
    { text: '6月7日，⟦省民政厅⟧窗口组织业务培训。', good: '6月7日，民政厅窗口组织业务培训。' },
    { text: '⟦市场监管局⟧窗口为企业提供上门服务。' },
    { text: '水利厅、⟦市场监管局⟧和民政厅派员参加。' },
    { text: '水利厅、⟦省公安厅⟧派员参加。' },
  ],
  accepted: [
    '6月7日，民政厅窗口组织业务培训。',
    '省市场监管局窗口提供上门服务。',
    '四川省民政厅、江苏省公安厅派员参加。',
    '广元市组织检查，市场监管局随后通报。',
    '县公安局、市场监管局派员参加。',
    '来电人反映健身房关门后无法退费。市场监管局已约谈经营者。',
    '市场监管局面向好。',
    { text: '省民政厅幼儿园已经搬迁。', words: { organisations: ['省民政厅幼儿园'] } },
  ],
  scope: 'passage',
  in: [...prose, 'title'],
  *check({ text }, context) {
    for (const { word, span } of wordsIn(text, otherForms(context))) {
      const [start, end] = span;
      if (!isClauseStart(text, start) || !endsThere(text, end)) continue;
      // A longer name that begins here is right.
      if (startsKnown(text, start, context)) continue;
      if (!word.startsWith('省') && (!isInCompany(text, span, context) || isLocal(text))) continue;
      const replacement = otherForms(context).get(word);
      if (replacement !== undefined && !isQuoted(text, span)) yield { span, replacement };
    }
  },
});

const forms = new WeakMap<RuleContext, ReadonlyMap<string, string>>();

/** Names with 省 where the registry has them without, and the other way round; but for what the registry knows. */
function otherForms(context: RuleContext): ReadonlyMap<string, string> {
  const known = forms.get(context);
  if (known) return known;
  const names = context.registry
    .map((department) => nameOn(department, context.issue.period.to))
    .filter((name) => /..[厅局委办]$/.test(name));
  const read = new Map(
    names
      .map((name) => [name.startsWith('省') ? name.slice(1) : `省${name}`, name] as const)
      .filter(([form]) => !knownNames(context).has(form)),
  );
  forms.set(context, read);
  return read;
}

/** Only there nothing before the name can be a part of it. */
function isClauseStart(text: string, at: number): boolean {
  return at === 0 || '，。；：、（'.includes(text[at - 1] as string);
}

function startsKnown(text: string, at: number, context: RuleContext): boolean {
  for (const { span } of wordsIn(text.slice(at, at + 40), knownNames(context))) return span[0] === 0;
  return false;
}

/** Whether a name without 省 is that of the province's body: a window of the hall, or beside a registered department. */
function isInCompany(text: string, [start, end]: readonly [number, number], context: RuleContext): boolean {
  if (text.startsWith('窗口', end)) return true;
  const from = Math.max(0, start - 60);
  const near = text.slice(from, end + 60);
  const followed = /[、和与及]/.test(text[end] ?? '') ? end + 1 - from : undefined;
  const preceded = text[start - 1] === '、' ? start - 1 - from : undefined;
  for (const { span, name } of namesIn(near, context))
    if (name !== undefined && (span[0] === followed || span[1] === preceded)) return true;
  return false;
}

/** Whether the text is about a city or a county, whose bureaus have the same names. */
const isLocal = (text: string) => /[市县区州盟旗乡镇]/.test(text.replaceAll('市场', ''));

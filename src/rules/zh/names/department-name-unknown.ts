import { isQuoted } from '../../quoted.ts';
import { defineRule, prose } from '../../rule.ts';
import { knownNames, namesIn } from './registered-names.ts';

/** What stands between two names of a list where another one is between them. */
const between = /^、(\p{Script=Han}{1,10}[厅局委办])(?:、|和|与|及|以及)$/u;

/** A name without what tells its kind and its level: 科技 of 科技厅 and of 省科技局. */
const stemOf = (name: string) => name.replace(/^省/, '').replace(/[厅局委办]$/, '');

export const departmentNameUnknown = defineRule({
  code: 'department-name-unknown',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '部门登记册里没有“{text}”，登记的是“{name}”',
    en: 'The registry has no “{text}”; it has “{name}”',
  },
  hint: { zh: '核对后改成“{replacement}”', en: 'Check it, then write “{replacement}”' },
  meaning: {
    zh: '并列的部门中夹着一个登记册里没有的名称，与已登记的部门只差“厅、局、委、办”一字，多半是写错了。',
    en: 'Between two registered departments stands a name that differs from a registered one in its kind only.',
  },
  basis: 'departments.yaml',
  rejected: [
    { text: '水利厅、⟦科技局⟧、民政厅派员参加。', good: '水利厅、科技厅、民政厅派员参加。' },
    { text: '会议邀请公安厅、⟦省农业农村局⟧和交通运输厅参加。' },
  ],
  accepted: [
    '水利厅、科技厅、民政厅派员参加。',
    '市水利局、科技局、民政局派员参加。',
    '水利厅、成都铁路局、交通运输厅派员参加。',
    '水利厅、市科技局、民政厅派员参加。',
    '水利厅指导科技局和民政厅开展工作。',
  ],
  scope: 'passage',
  in: [...prose, 'title'],
  *check({ text }, context) {
    if (!text.includes('、')) return;
    let last: number | undefined;
    for (const { span, name } of namesIn(text, context)) {
      const found = last === undefined ? undefined : between.exec(text.slice(last, span[0]))?.[1];
      if (found !== undefined && last !== undefined) {
        const own: readonly [number, number] = [last + 1, last + 1 + found.length];
        const meant = knownNames(context).has(found)
          ? undefined
          : sameStem(found, knownNames(context).keys());
        if (meant !== undefined && !isQuoted(text, own))
          yield { span: own, replacement: meant, args: { name: meant } };
      }
      last = name === undefined ? undefined : span[1];
    }
  },
});

/** The known name that differs in its last character; 省 alone makes no difference here. */
function sameStem(found: string, names: Iterable<string>): string | undefined {
  const stem = stemOf(found);
  for (const name of names)
    if (/[厅局委办]$/.test(name) && stemOf(name) === stem && name.at(-1) !== found.at(-1)) return name;
  return undefined;
}

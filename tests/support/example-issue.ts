import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { earlierIssues } from '../../src/earlier-issues.ts';
import { builtinSource } from '../../src/load/builtin.ts';
import { memorySource } from '../../src/load/source.ts';
import { addDays } from '../../src/model/period.ts';
import type { Language } from '../../src/model/publication.ts';
import { issueView } from '../../src/proofread/issue-view.ts';
import { proofread } from '../../src/proofread/proofread.ts';
import { defaultWords } from '../../src/rules/lists/index.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';
import { openSession } from '../../src/session.ts';

/** Departments of the example issue; the first sends what an example does not give to another. */
const departments = {
  zh: `departments:
  - {id: water, name: 水利厅, aliases: [省水利厅]}
  - {id: transport, name: 交通运输厅, aliases: [省交通厅, 交通厅]}
  - {id: housing, name: 住房城乡建设厅, aliases: [住建厅, 省住建厅]}
  - {id: reform, name: 省发展改革委, aliases: [省发改委, 发改委]}
  - {id: civil, name: 民政厅}
  - {id: ecology, name: 生态环境厅, aliases: [环保厅]}
  - {id: security, name: 公安厅}
  - {id: farming, name: 农业农村厅}
  - {id: science, name: 科技厅}
  - {id: commerce, name: 商务厅}
  - {id: market, name: 省市场监管局, aliases: [省工商局]}
  - {id: drugs, name: 省药监局}
  - {id: media, name: 省广电局}
  - {id: industry, name: 经济和信息化厅, aliases: [经信厅]}
  - {id: land, name: 自然资源厅, aliases: [国土厅]}
  - {id: customs, name: 成都海关}
`,
  en: `departments:
  - {id: traffic, name: Vessel Traffic, aliases: [VTS]}
  - {id: works, name: Harbour Works}
  - {id: safety, name: Harbour Safety}
`,
} as const;

const ids = { zh: ['water', 'transport', 'housing'], en: ['traffic', 'works', 'safety'] } as const;

const mark = /[⟦⟧]/g;

/** Text without its marks. */
export const unmarked = (text: string) => text.replace(mark, '');

/** Spans of the marks, in the text without them. */
export function markedSpans(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let removed = 0;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(mark)) {
    if (sign === '⟦') start = index - removed;
    else spans.push([start, index - removed]);
    removed += 1;
  }
  return spans;
}

export const asExample = (example: Example | string): Example =>
  typeof example === 'string' ? { text: example } : example;

const quote = (text: string) => `|\n${text.replace(/^/gm, '      ').replace(/^ +$/gm, '')}`;

/** One item as YAML; `last` marks are taken out. */
function itemOf({ text, date, title }: Example): string {
  return [
    '  - section: news',
    ...(date === undefined ? [] : [`    date: ${date}`]),
    ...(title === undefined ? [] : [`    title: ${JSON.stringify(unmarked(title))}`]),
    `    text: ${quote(unmarked(text))}`,
  ].join('\n');
}

/** A workspace whose last issue has the example in its place, and only that. */
export function filesOf(example: Example, language: Language): Record<string, string> {
  if (example.counter) return filesOfCounter(example.counter);
  const kind = example.kind ?? 'item';
  const files: Record<string, string> = {
    'bulletin.yaml': `id: example\ntitle: ${language === 'zh' ? '大厅周报' : 'Harbour Weekly'}\nlanguage: ${language}\ntemplate: official-zh\nsections: [{id: news, title: ${language === 'zh' ? '工作动态' : 'News'}}]\n`,
    'departments.yaml': departments[language],
    'issues/2023-19/ledger.yaml':
      'format: 1\nissue: 2023-19\nopening: true\nperiod: 2023-05-22/2023-05-26\nfigures: {}\n',
    'issues/2023-20/issue.yaml': 'week: 2023-20\nperiod: 2023-05-29/2023-06-02\n',
    'issues/2023-21/issue.yaml': 'week: 2023-21\nperiod: 2023-06-05/2023-06-09\n',
  };
  const send = (issue: string, department: string, lines: string) => {
    const path = `issues/${issue}/submissions/${department}.yaml`;
    files[path] = `${files[path] ?? `department: ${department}\nweek: ${issue}\n`}${lines}\n`;
  };
  const items = (issue: string, list: readonly Example[]) => {
    const byDepartment = new Map<string, Example[]>();
    list.forEach((one, index) => {
      const department = one.department ?? ids[language][index] ?? ids[language][0];
      byDepartment.set(department, [...(byDepartment.get(department) ?? []), one]);
    });
    for (const [department, own] of byDepartment)
      send(issue, department, `items:\n${own.map(itemOf).join('\n')}`);
  };
  const amounts = Object.entries(example.amounts ?? {});
  if (amounts.length > 0) {
    const counters = amounts.map(
      ([title], index) => `  c${index}: {title: ${title}, unit: 件, owner: water}\n`,
    );
    files['bulletin.yaml'] += `period: week\ncounters:\n${counters.join('')}`;
    const sent = amounts.map(([, amount], index) => `  c${index}: ${amount}`);
    send('2023-21', 'water', `counters:\n${sent.join('\n')}`);
  }
  if (example.earlier && kind === 'item') items('2023-20', example.earlier);
  switch (kind) {
    case 'item':
      items('2023-21', [...(example.before ?? []), example, ...(example.after ?? [])]);
      break;
    case 'title': {
      const text = language === 'zh' ? '水利厅窗口组织业务培训。' : 'The training took place.';
      items('2023-21', [{ ...example, title: example.text, text }]);
      break;
    }
    case 'text':
      files['issues/2023-21/issue.yaml'] += `texts:\n  lead: ${quote(unmarked(example.text))}\n`;
      break;
    case 'line':
      files['issues/2023-21/issue.yaml'] += `addressees:\n  - ${JSON.stringify(unmarked(example.text))}\n`;
      break;
    case 'data':
      for (const [issue, one] of [
        ['2023-20', example.earlier?.[0]],
        ['2023-21', example],
      ] as const)
        if (one) send(issue, ids[language][0], `data:\n  remark: ${JSON.stringify(unmarked(one.text))}`);
  }
  return files;
}

/** A workspace in which one counter has these amounts, week by week up to the example issue. */
function filesOfCounter({ kind, past, now }: NonNullable<Example['counter']>): Record<string, string> {
  const amounts = [...past, now].map((amount) =>
    typeof amount === 'number' ? amount : `{${amount.map((one, at) => `part_${at}: ${one}`).join(', ')}}`,
  );
  const members = typeof now === 'number' ? '' : `, by: [${now.map((_, at) => `part_${at}`).join(', ')}]`;
  const files: Record<string, string> = {
    'bulletin.yaml': `id: example\ntitle: 大厅周报\nlanguage: zh\ntemplate: official-zh\nsections: [{id: news, title: 工作动态}]\ncounters:\n  consult: {title: 咨询, unit: 人次, owner: water, kind: ${kind}, decimals: 2${members}}\n`,
    'departments.yaml': departments.zh,
  };
  const week = (index: number) => {
    const back = amounts.length - 1 - index;
    const from = addDays('2023-06-05', -7 * back);
    return { issue: `2023-${String(21 - back).padStart(2, '0')}`, period: `${from}/${addDays(from, 4)}` };
  };
  amounts.forEach((amount, index) => {
    const { issue, period } = week(index);
    files[`issues/${issue}/issue.yaml`] = `week: ${issue}\nperiod: ${period}\n`;
    files[`issues/${issue}/submissions/water.yaml`] =
      `department: water\nweek: ${issue}\ncounters:\n  consult: ${amount}\n`;
  });
  const { issue, period } = week(-1);
  files[`issues/${issue}/ledger.yaml`] =
    `format: 1\nissue: ${issue}\nopening: true\nperiod: ${period}\nfigures: {}\n`;
  return files;
}

/** What rules find in an example, with the source text of every finding. */
export async function proofreadExample(
  given: Example | string,
  language: Language,
  rules: readonly Rule[],
): Promise<readonly Diagnostic[]> {
  const example = asExample(given);
  const { session, diagnostics } = await openSession(
    memorySource(filesOf(example, language)),
    builtinSource(),
  );
  const content = session?.chain.merged('2023-21').content;
  if (!session || !content)
    throw new Error(JSON.stringify([...diagnostics, session?.chain.merged('2023-21')]));
  const words = { ...defaultWords(language), ...example.words };
  const { publication, registry } = session;
  const view = issueView(content, earlierIssues(session.workspace, session.chain, '2023-21'));
  return proofread(view, { publication, registry, issue: content.issue, words }, rules);
}

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { builtinSource } from '../../src/load/builtin.ts';
import { memorySource } from '../../src/load/source.ts';
import type { Language } from '../../src/model/publication.ts';
import { rules } from '../../src/rules/index.ts';
import { openSession, reviewIssue } from '../../src/session.ts';
import { type CorpusFile, corpusFiles, corpusIssues } from '../support/corpus.ts';

/*
 * Clean prose, in which no rule may see an error or a warning. What is only remarked on is counted in `remarks.<language>.txt`, so
 * that a change of it is seen.
 */

const template = { zh: 'official-zh', en: 'report-en' } as const;

/** Short texts as they stand in tables: no sentences. */
const isShort = ({ name }: CorpusFile) => name === 'short';

/** The ledger that issue 2 of a year stands on. */
const opening = (year: number) => ({
  [`issues/${year}-01/ledger.yaml`]: `format: 1\nissue: ${year}-01\nopening: true\nperiod: ${year - 1}-12-01/${year - 1}-12-31\nfigures: {}\n`,
});

/** A workspace whose one issue, as long as the year, has every paragraph of a file as an item or among data. */
function workspaceOf(file: CorpusFile, language: Language): Record<string, string> {
  const { year, paragraphs } = file;
  const lines = paragraphs.map(({ line, text }) =>
    isShort(file)
      ? `  line_${line}: ${JSON.stringify(text)}`
      : `  - {section: news, id: line-${line}, text: ${JSON.stringify(text)}}`,
  );
  return {
    'bulletin.yaml': `id: corpus\ntitle: ${language === 'zh' ? '简报' : 'Bulletin'}\nlanguage: ${language}\ntemplate: ${template[language]}\nsections: [{id: news, title: ${language === 'zh' ? '动态' : 'News'}}]\n`,
    // Nobody's name stands in the prose: whose department is whose is for whole issues to say.
    'departments.yaml': 'departments: [{id: office, name: 本刊编辑部}]\n',
    ...opening(year),
    [`issues/${year}-02/issue.yaml`]: `week: ${year}-02\nperiod: ${year}-01-01/${year}-12-31\n`,
    [`issues/${year}-02/submissions/office.yaml`]: `department: office\nweek: ${year}-02\n${isShort(file) ? 'data' : 'items'}:\n${lines.join('\n')}\n`,
  };
}

const proseCodes: ReadonlySet<string> = new Set(rules.map(({ code }) => code));

/** What rules find in every issue of a workspace, with the words it is about. */
async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly Diagnostic[]> {
  const { session, diagnostics } = await openSession(memorySource(files), builtinSource());
  if (!session) throw new Error(JSON.stringify(diagnostics));
  return Object.keys(files).flatMap((path) => {
    const [, id] = /^issues\/([\d-]+)\/issue\.yaml$/.exec(path) ?? [];
    if (id === undefined) return [];
    const { content, diagnostics } = session.chain.merged(id);
    if (!content) throw new Error(JSON.stringify(diagnostics.map(({ code, args }) => ({ code, args }))));
    return reviewIssue(session, id).filter(({ code }) => proseCodes.has(code));
  });
}

const isRemark = ({ severity }: Diagnostic) => severity === 'info';

const shown = (found: readonly Diagnostic[]) =>
  found
    .filter((finding) => !isRemark(finding))
    .map(({ code, file, subject, args }) => `${code} ${subject ?? file} ${JSON.stringify(args)}`);

function table(remarks: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { code } of remarks) counts.set(code, (counts.get(code) ?? 0) + 1);
  const lines = [...counts].sort().map(([code, count]) => `${code} ${count}`);
  return ['# Remarks (severity info) on clean prose, by rule', ...lines, ''].join('\n');
}

/** A workspace with the whole issues; departments and sections are registered as they are named. */
function workspaceOfIssues(): Record<string, string> {
  const issues = corpusIssues();
  const all = issues.flatMap(({ items }) => items);
  const departments = [...new Set(all.map(({ department }) => department))];
  const sections = [...new Set(all.map(({ section }) => section))];
  const listed = (names: readonly string[], letter: string, key: string) =>
    names.map((name, at) => `  - {id: ${letter}${at}, ${key}: ${JSON.stringify(name)}}\n`).join('');
  const files: Record<string, string> = {
    'bulletin.yaml': `id: corpus\ntitle: 简报\nlanguage: zh\ntemplate: official-zh\nsections:\n${listed(sections, 's', 'title')}`,
    'departments.yaml': `departments:\n${listed(departments, 'd', 'name')}`,
  };
  const first = issues[0]?.period.slice(-10, -6) ?? '';
  const numbers = new Map([[first, 1]]);
  Object.assign(files, opening(Number(first)));
  for (const { period, items } of issues) {
    const year = period.slice(-10, -6);
    numbers.set(year, (numbers.get(year) ?? 0) + 1);
    const id = `${year}-${String(numbers.get(year)).padStart(2, '0')}`;
    files[`issues/${id}/issue.yaml`] = `week: ${id}\nperiod: ${period}\n`;
    for (const { section, department, date, text } of items) {
      const path = `issues/${id}/submissions/d${departments.indexOf(department)}.yaml`;
      files[path] ??= `department: d${departments.indexOf(department)}\nweek: ${id}\nitems:\n`;
      const day = date === undefined ? '' : `, date: ${date}`;
      files[path] += `  - {section: s${sections.indexOf(section)}${day}, text: ${JSON.stringify(text)}}\n`;
    }
  }
  return files;
}

describe.each(['zh', 'en'] as const)('clean prose in %s', (language) => {
  const remarks: Diagnostic[] = [];

  it.each(corpusFiles(language).map((file) => [file.name, file] as const))(
    '%s has no errors and no warnings',
    async (_name, file) => {
      const found = await findingsOf(workspaceOf(file, language));
      remarks.push(...found.filter(isRemark));
      expect(shown(found)).toEqual([]);
    },
  );

  if (language === 'zh') {
    it('whole issues have no errors and no warnings', async () => {
      const found = await findingsOf(workspaceOfIssues());
      remarks.push(...found.filter(isRemark));
      expect(shown(found)).toEqual([]);
    });
  }

  it('is remarked on no more than is known', async () => {
    await expect(table(remarks)).toMatchFileSnapshot(`remarks.${language}.txt`);
  });
});

describe('the corpus', () => {
  it('is proofread: a slip in it is found', async () => {
    const [file] = corpusFiles('zh').filter(({ name }) => name === 'water');
    if (!file) throw new Error('no water');
    const paragraphs = file.paragraphs.map((one) => ({ ...one, text: one.text.replace(/，/, '，，') }));
    const found = await findingsOf(workspaceOf({ ...file, paragraphs }, 'zh'));
    const broken = paragraphs.filter(({ text }) => text.includes('，，'));
    expect(shown(found).length).toBe(broken.length);
    expect(broken.length).toBeGreaterThan(10);
  });
});

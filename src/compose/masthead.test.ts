import { describe, expect, it } from 'vitest';
import { artifact, markdownOf } from '../../tests/support/examples.ts';
import { type WordParagraph, wordParagraphs } from '../../tests/support/word.ts';
import { type Files, printFinding, sessionOf, workspace } from '../../tests/support/workspace.ts';
import { buildIssue } from '../build.ts';

const all = `masthead:
  classification: 机密★1年
  copy_number: 000012
  notice: 内部资料　注意保存
  lines: [{label: 签发, text: 主任}, {label: 审核, text: 副主任}, {text: 编辑部}]
  proof_mark: 送审稿`;
const parts = [
  '机密★1年',
  '000012',
  '内部资料　注意保存',
  '签发',
  '主任',
  '审核',
  '副主任',
  '编辑部',
  '送审稿',
];

interface Parts {
  readonly publication?: string;
  readonly issue?: string;
  readonly template?: string;
  readonly more?: Files;
}

const filesOf = ({
  publication = all,
  issue = '',
  template = 'official-zh',
  more = {},
}: Parts = {}): Files => {
  const files = workspace({
    publication: `publisher: 政务服务中心\n${publication}`,
    issues: { '2023-21': { issue: `date: 2023-06-12\n${issue}`, sent: { window: 'nothing: true' } } },
  });
  const publicationFile = (files['bulletin.yaml'] ?? '')
    .replace('template: weekly', `template: ${template}`)
    .replace('language: zh', template === 'report-en' ? 'language: en' : 'language: zh');
  return { ...files, ...more, 'bulletin.yaml': publicationFile };
};

interface Built {
  readonly markdown: string;
  readonly word: readonly WordParagraph[];
  readonly findings: readonly string[];
}

async function build(files: Files, draft = false): Promise<Built> {
  const session = await sessionOf(files);
  const built = await buildIssue(session, '2023-21', { to: ['md', 'docx'], strict: false, draft });
  const findings = built.diagnostics.map(printFinding);
  if (built.artifacts.length === 0) return { markdown: '', word: [], findings };
  return { markdown: markdownOf(built), word: wordParagraphs(artifact(built, '.docx')), findings };
}

const bare = (text: string) => text.replace(/[\s#]/g, '');

describe('the masthead of official-zh', () => {
  it('stands above the name and below the number', async () => {
    const { markdown, word, findings } = await build(filesOf());
    expect(findings).toEqual([]);
    expect(markdown.split('\n\n').slice(0, 8)).toEqual([
      '机密★1年',
      '内部资料　注意保存',
      '送审稿　000012',
      '# 窗口工作周报',
      '2023年第21期',
      '签发：主任　　审核：副主任　　编辑部',
      '政务服务中心',
      '2023年6月12日',
    ]);
    expect(word.slice(0, 5)).toEqual([
      { style: 'BulletinTop', text: '机密★1年 内部资料　注意保存 送审稿　000012' },
      { style: 'BulletinName', text: '窗口工作周报' },
      { style: 'BulletinIssue', text: '2023年第21期' },
      { style: 'BulletinLines', text: '签发：主任　　审核：副主任　　编辑部' },
      { style: 'BulletinImprint', text: '政务服务中心 2023年6月12日' },
    ]);
  });

  it('has the notice at the left where there is no classification', async () => {
    const { word } = await build(filesOf({ publication: 'masthead: {notice: 注意保存, copy_number: 7}' }));
    expect(word[0]?.text).toBe('注意保存  7');
  });

  it('keeps an empty line where nothing is given', async () => {
    const { markdown, word } = await build(filesOf({ publication: '' }));
    expect(markdown.startsWith('# 窗口工作周报\n\n2023年第21期\n\n政务服务中心\n')).toBe(true);
    expect(word.slice(0, 4).map(({ style, text }) => [style, text])).toEqual([
      ['BulletinTop', ''],
      ['BulletinName', '窗口工作周报'],
      ['BulletinIssue', '2023年第21期'],
      ['BulletinImprint', '政务服务中心 2023年6月12日'],
    ]);
  });
});

it.each(['official-zh', 'report-zh', 'report-en'])(
  '%s prints every part once, with the same words in Word and in Markdown',
  async (template) => {
    const { markdown, word, findings } = await build(filesOf({ template }));
    expect(findings).toEqual([]);
    for (const part of parts) expect(markdown.split(part).length, part).toBe(part === '主任' ? 3 : 2);
    const head = bare(markdown).slice(0, bare(markdown).indexOf('编辑部') + 3);
    expect(bare(word.map(({ text }) => text).join('')).slice(0, head.length)).toBe(head);
  },
);

it.each(['report-zh', 'report-en'])('%s has no empty line above its title', async (template) => {
  const { word } = await build(filesOf({ template, publication: '' }));
  expect(word.filter(({ text }) => text.trim() === '').length).toBe(template === 'report-zh' ? 1 : 0);
});

describe('the proof mark', () => {
  const ledger = (line: string) => ({
    'issues/2023-21/ledger.yaml': `format: 1\nissue: 2023-21\n${line}period: 2023-06-05/2023-06-09\nfigures: {}\n`,
  });

  it.each([
    ['an issue that is not released', {}, false, true],
    ['a draft of it', {}, true, true],
    ['an issue with an opening ledger', ledger('opening: true\n'), false, true],
    ['a released issue', ledger(''), false, false],
    ['a draft of a released issue', ledger(''), true, false],
  ])('of %s', async (_, more, draft, isPrinted) => {
    const { markdown, word, findings } = await build(filesOf({ more }), draft);
    expect(findings.filter((finding) => finding.includes('masthead'))).toEqual([]);
    expect(markdown.includes('送审稿')).toBe(isPrinted);
    expect(word[0]?.text).toBe(
      isPrinted ? '机密★1年 内部资料　注意保存 送审稿　000012' : '机密★1年 内部资料　注意保存 000012',
    );
  });
});

describe('a part that is not printed', () => {
  const own = (shell: string) => ({
    'templates/own/template.yaml': 'extends: official-zh\n',
    'templates/own/body.md': '{{ sections.news.title }}',
    'templates/own/shell.md': `${shell}\n\n{{ body }}\n`,
  });
  const document = (inner: string) => ({
    'templates/own/shell/word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}<w:p><w:r><w:t>{{ body }}</w:t></w:r></w:p><w:sectPr/></w:body></w:document>`,
  });
  const placeholder = (text: string) => `<w:p><w:r><w:t>{{ ${text} }}</w:t></w:r></w:p>`;
  const given = 'masthead: {classification: 内部, notice: 注意保存}';
  const findings = async (shell: string, more: Files = {}, issue = '') => {
    const files = filesOf({ template: 'own', publication: given, issue, more: { ...own(shell), ...more } });
    return (await build(files)).findings;
  };

  it('is told at its place, and can be acknowledged', async () => {
    expect(await findings('{{ masthead.notice }}')).toEqual([
      'bulletin.yaml:7:28 masthead-not-read classification',
    ]);
    const waive = 'waive: [{rule: masthead-not-read, at: classification, reason: 印在封面}]';
    expect(await findings('{{ masthead.notice }}', {}, waive)).toEqual([
      'bulletin.yaml:7:28 masthead-not-read classification (acknowledged)',
    ]);
  });

  it('is told where only the Word shell lacks it', async () => {
    const both = '{{ masthead.classification }} {{ masthead.notice }}';
    const lacking = 'templates/own/shell shell-masthead-missing';
    expect(await findings(both, document(''))).toEqual([lacking, lacking]);
    expect(await findings(both, document(placeholder('issue.labels.masthead_left')))).toEqual([lacking]);
    const names = placeholder('masthead.classification') + placeholder('masthead.notice');
    expect(await findings(both, document(names))).toEqual([]);
    expect(await findings(both, document(placeholder('masthead')))).toEqual([]);
  });

  it('is not missed in a Word shell where the body prints it', async () => {
    const body = { 'templates/own/body.md': '{{ masthead.classification }} {{ masthead.notice }}' };
    expect(await findings('{{ masthead.notice }}', { ...document(''), ...body })).toEqual([]);
  });
});

describe('the numbers of a combined issue', () => {
  it.each([
    ['official-zh', '[2023-20, 2023-21]', '2023年第20、21期（总第440、441期）'],
    ['report-zh', '[2023-19, 2023-20, 2023-21]', '2023年第19—21期（总第439—441期）'],
    ['report-en', '[2023-20, 2023-21]', 'No. 20–21 of 2023 (serial 440–441)'],
  ])('in %s', async (template, covers, label) => {
    const issue = `serial: 441\ncovers: ${covers}\nskipped: 补刊`;
    const { markdown, word } = await build(filesOf({ template, publication: '', issue }));
    expect(markdown).toContain(label);
    expect(word.map(({ text }) => text)).toContain(label);
  });
});

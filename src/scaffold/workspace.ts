import type { Source } from '../load/source.ts';
import { type IssueId, issueId, numberOf, yearOf } from '../model/issue.ts';
import { addDays, type Day, nextPeriod, type Period, type PeriodKind, printPeriod } from '../model/period.ts';
import type { Language } from '../model/publication.ts';
import { copyOfBuiltin } from '../template-author/copy.ts';
import { type CiHost, ciFile } from './ci.ts';
import { quote } from './yaml-text.ts';

/** Answers that a new workspace is made from. */
export interface WorkspaceWishes {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly language: Language;
  readonly period: PeriodKind;
  readonly first: IssueId;
  /** First day of the first issue's period. */
  readonly from: Day;
  /** Built-in template to begin from. */
  readonly template: string;
}

/** Files of a new workspace by path: it builds at once, and every part of it can be changed. */
export function workspaceFiles(wishes: WorkspaceWishes, builtin: Source): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  const texts: Record<string, string> = {
    'bulletin.yaml': publicationText(wishes),
    'departments.yaml': departmentsText(wishes),
    [`issues/${previousId(wishes)}/ledger.yaml`]: ledgerText(wishes),
    [`issues/${wishes.first}/issue.yaml`]: issueText(wishes),
    [`issues/${wishes.first}/submissions/office.yaml`]: submissionText(wishes),
    'README.md': readmeText(wishes),
  };
  const files = new Map<string, Uint8Array>(
    Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]),
  );
  for (const [name, content] of copyOfBuiltin(builtin, wishes.template).files) {
    const text =
      name === 'body.md' ? withFigures(new TextDecoder().decode(content), wishes.language) : undefined;
    files.set(`templates/main/${name}`, text === undefined ? content : encoder.encode(text));
  }
  return files;
}

/** The built-in body with a sentence of the new workspace's own figures before its sections. */
function withFigures(body: string, language: Language): string {
  const sentence =
    language === 'zh'
      ? '本期受理{{ counters.accepted }}件，办结{{ counters.done }}件；今年以来累计受理{{ counters.accepted.closing }}件，办结{{ counters.done.closing }}件。'
      : '{{ counters.received }} applications were received and {{ counters.decided }} decided; since 1 January {{ counters.received.closing }} and {{ counters.decided.closing }}.';
  return body.replace('{% for section in sections %}', (loop) => `${sentence}\n\n${loop}`);
}

/** Files that every workspace has: for git, for editors, for CI. */
export function commonFiles(ci: CiHost): ReadonlyMap<string, Uint8Array> {
  const texts = {
    '.gitignore': 'dist/\n.bulletin/cache/\n',
    '.gitattributes': '* text=auto eol=lf\n*.docx binary\n*.png binary\n*.jpg binary\n',
    '.editorconfig':
      'root = true\n\n[*]\ncharset = utf-8\nend_of_line = lf\ninsert_final_newline = true\nindent_style = space\nindent_size = 2\n',
    '.vscode/extensions.json': `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
    '.vscode/settings.json': `${JSON.stringify(editorSettings, null, 2)}\n`,
    ...ciFile(ci),
  };
  const encoder = new TextEncoder();
  return new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]));
}

/** The first period by its kind, from its first day. */
export function firstPeriod(kind: PeriodKind, from: Day): Period {
  if (kind === 'week' || kind === 'free') return { from, to: addDays(from, 6) };
  return nextPeriod({ from: addDays(from, -1), to: addDays(from, -1) }, kind);
}

/**
 * Settings of VS Code. Full-width signs are text here, not signs that look like others, and `yaml.schemas` covers the
 * files that have no `$schema` line of their own. Nothing is fetched.
 */
const languageSettings = {
  'editor.tabSize': 2,
  'editor.insertSpaces': true,
  'editor.detectIndentation': false,
  'editor.wordWrap': 'on',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.allowedCharacters': { '\u3000': true },
};

const editorSettings = {
  '[yaml]': { ...languageSettings, 'editor.quickSuggestions': { strings: true, other: true } },
  '[markdown]': languageSettings,
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'yaml.schemaStore.enable': false,
  'yaml.schemas': {
    '.bulletin/schemas/publication.schema.json': 'bulletin.yaml',
    '.bulletin/schemas/departments.schema.json': 'departments.yaml',
    '.bulletin/schemas/earlier.schema.json': 'earlier.yaml',
    '.bulletin/schemas/words.schema.json': 'words.yaml',
    '.bulletin/schemas/issue.schema.json': 'issues/*/issue.yaml',
    '.bulletin/schemas/ledger.schema.json': 'issues/*/ledger.yaml',
    '.bulletin/schemas/template.schema.json': 'templates/*/template.yaml',
  },
};

function previousId({ first, period }: WorkspaceWishes): IssueId {
  const perYear = { week: 52, month: 12, quarter: 4, 'half-year': 2, year: 1, free: 1 } as const;
  return numberOf(first) > 1
    ? issueId(yearOf(first), numberOf(first) - 1)
    : issueId(yearOf(first) - 1, perYear[period]);
}

function publicationText({ id, title, publisher, language, period }: WorkspaceWishes): string {
  const zh = language === 'zh';
  const head = [
    '# yaml-language-server: $schema=.bulletin/schemas/publication.schema.json',
    `id: ${id}`,
    `title: ${quote(title)}`,
    `language: ${language}`,
    `publisher: ${quote(publisher)}`,
    `period: ${period}`,
    'template: main',
    '',
  ];
  const body = zh
    ? [
        '# 栏目，按印出的顺序。部门报送条目时写栏目代号。',
        'sections:',
        '  - id: work',
        '    title: 工作动态',
        '  - id: notice',
        '    title: 通知公告',
        '',
        '# 指标：flow 报本期数，累计由台账逐期相加；stock 报当前数；cumulative 只报累计数。',
        'counters:',
        '  accepted: { title: 受理, unit: 件, owner: office }',
        '  done: { title: 办结, unit: 件, owner: office }',
        '',
        '# 勾稽关系：不成立时 check 会指出来。',
        'relations:',
        '  - { id: done-accepted, title: 办结不多于受理, formula: done <= accepted, severity: warning }',
        '',
        'distribution:',
        '  - { label: 报, to: 单位领导。 }',
        '  - { label: 发, to: 各科室。 }',
      ]
    : [
        '# The outline in printed order. Items name their section by its id.',
        'sections:',
        '  - id: highlights',
        '    title: Highlights',
        '  - id: notices',
        '    title: Notices',
        '',
        '# Counters. flow: this period’s amount, the ledger adds it up; stock: a state; cumulative: a running total.',
        'counters:',
        '  received: { title: Applications received, unit: applications, owner: office }',
        '  decided: { title: Applications decided, unit: applications, owner: office }',
        '',
        '# What must hold between figures; check says where it does not.',
        'relations:',
        '  - { id: decided-received, title: decided at most what was received, formula: decided <= received, severity: warning }',
        '',
        'distribution:',
        '  - { label: To, to: All departments }',
      ];
  return `${[...head, ...body].join('\n')}\n`;
}

function departmentsText({ language }: WorkspaceWishes): string {
  const zh = language === 'zh';
  return `${[
    '# yaml-language-server: $schema=.bulletin/schemas/departments.schema.json',
    zh
      ? '# 报送部门，按规范顺序。代号就是报送文件的文件名。'
      : '# Departments in official order. The id is the name of the submission file.',
    'departments:',
    `  - { id: office, name: ${zh ? '办公室' : 'Office'} }`,
    `  - { id: planning, name: ${zh ? '规划科' : 'Planning'} }`,
    `  - { id: service, name: ${zh ? '服务科' : 'Service desk'} }`,
  ].join('\n')}\n`;
}

function ledgerText(wishes: WorkspaceWishes): string {
  const { language, from } = wishes;
  const zh = language === 'zh';
  const day = addDays(from, -1);
  return `${[
    zh
      ? '# 期初台账：第一期以前的累计数。没有写的指标，累计从未知开始，不当作零。'
      : '# Opening ledger: running totals before the first issue. A counter left out begins unknown, not at zero.',
    'format: 1',
    `issue: ${previousId(wishes)}`,
    'opening: true',
    `period: ${day}`,
    `source: ${zh ? '建账' : 'beginning of the archive'}`,
    'figures:',
    ...(zh ? ['  accepted: 0', '  done: 0'] : ['  received: 0', '  decided: 0']),
  ].join('\n')}\n`;
}

function issueText({ first, period, from }: WorkspaceWishes): string {
  const days = firstPeriod(period, from);
  return `${[
    '# yaml-language-server: $schema=../../.bulletin/schemas/issue.schema.json',
    `week: ${first}`,
    `period: ${printPeriod(days)}`,
    `date: ${addDays(days.to, 3)}`,
    'copies: 20',
  ].join('\n')}\n`;
}

function submissionText({ language, first, from }: WorkspaceWishes): string {
  const zh = language === 'zh';
  const month = Number(from.slice(5, 7));
  const day = Number(from.slice(8));
  return `${[
    '# yaml-language-server: $schema=../../../.bulletin/schemas/office.schema.json',
    'department: office',
    `week: ${first}`,
    'counters:',
    ...(zh ? ['  accepted: 120', '  done: 116'] : ['  received: 120', '  decided: 116']),
    'items:',
    `  - section: ${zh ? 'work' : 'highlights'}`,
    `    date: ${from}`,
    '    text: |',
    zh
      ? `      ${month}月${day}日，办公室组织开展业务培训，讲解报送格式和时限要求。`
      : '      The office trained all departments in the form and the deadline of their submissions.',
  ].join('\n')}\n`;
}

function readmeText({ title, language, first }: WorkspaceWishes): string {
  if (language === 'zh') {
    return `# ${title}

各部门每期在 \`issues/<期号>/submissions/\` 下提交一个 YAML 文件，文件名就是部门代号。

1. 运行 \`bulletin new <部门代号>\` 得到空白报送文件，填好数字和条目。
2. 运行 \`bulletin check\`，按提示改正。
3. 主编运行 \`bulletin status\` 看谁还没报，运行 \`bulletin build --week ${first}\` 生成 \`dist/${first}/\` 下的 Markdown 和 Word。

Word 的版式在 \`templates/main/shell.docx\`，用 Word 或 WPS 打开改样式即可；正文的文字在 \`templates/main/body.md\`。
`;
  }
  return `# ${title}

Every department commits one YAML file per issue below \`issues/<issue>/submissions/\`; its name is the department's id.

1. \`bulletin new <department>\` writes an empty submission: fill in the figures and items.
2. \`bulletin check\` says what is wrong, and where.
3. The editor sees with \`bulletin status\` who has sent, and builds with \`bulletin build --week ${first}\`: Markdown and Word are in \`dist/${first}/\`.

The look of the Word file is \`templates/main/shell.docx\`: open it in Word and change its styles. The wording is \`templates/main/body.md\`.
`;
}

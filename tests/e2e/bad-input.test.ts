import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  findingsOf,
  placeOf,
  type Run,
  removeFoldersAfterwards,
  requireCompiled,
  runProgram,
  runShell,
  traceOfCrash,
  Workspace,
} from './support.ts';

/*
 * One thing is broken in a copy of an example; then the real program runs. Whatever is in the files, the answer is one
 * finding at its place, and nothing is written.
 */

const submissions = 'issues/2023-21/submissions';
const transport = `${submissions}/transport.yaml`;
const centre = `${submissions}/centre.yaml`;
const issue = 'issues/2023-21/issue.yaml';
const ledger = 'issues/2023-20/ledger.yaml';
const publication = 'bulletin.yaml';
const registry = 'departments.yaml';
const body = 'templates/weekly/body.md';
const settings = 'templates/weekly/template.yaml';
const schema = 'schemas/centre.schema.json';
const wordShell = 'templates/weekly/shell.docx';

/** The code of a finding that the program does not make yet: any code at the place will do. */
const undecided = '';

interface Broken {
  readonly name: string;
  readonly breakIt: (workspace: Workspace) => void;
  readonly code: string;
  /** `file:line:column`; `file:line` where the column is left open; the file alone where no line can be named. */
  readonly at: string;
  readonly severity?: 'error' | 'warning';
  /** How many places one mistake touches; one finding each, all of the same code. */
  readonly places?: number;
  /** Words that the message must have. */
  readonly says?: RegExp;
  /** Words that the hint must have. */
  readonly hint?: RegExp;
  /** What `--draft` gives: a marked document, or none where there is nothing to make one from. */
  readonly draft?: 'marked' | 'none';
}

type Further = Omit<Broken, 'name' | 'code' | 'at' | 'breakIt'>;

/** A row of the tables below. */
function broken(
  name: string,
  code: string,
  at: string,
  breakIt: (workspace: Workspace) => void,
  further: Further = {},
): Broken {
  return { name, code, at, breakIt, ...further };
}

/** The text of the second item of the transport department, from line 11 on. */
const secondText = /text: \|\n {6}6月7[\s\S]*$/;
const setText = (yaml: string) => (workspace: Workspace) => workspace.change(transport, secondText, yaml);
const setAccept = (value: string) => (workspace: Workspace) =>
  workspace.change(centre, 'accept: 343', `accept: ${value}`);
const change = (file: string, from: string | RegExp, to: string) => (workspace: Workspace) =>
  workspace.change(file, from, to);
const inBody = (insertion: string) => change(body, '本周，', `${insertion}\n\n本周，`);
const printInBody = (output: string) => change(body, '{{ counters.consult.current }}', output);

const ofFiles: readonly Broken[] = [
  broken(
    'a submission in GB18030',
    'file-not-utf8',
    `${transport}:4:9`,
    (workspace) => workspace.write(transport, inGb18030),
    { hint: /GB18030/ },
  ),
  broken(
    'a submission in UTF-16 with a byte-order mark',
    'file-not-utf8',
    transport,
    (workspace) => workspace.write(transport, inUtf16(`\ufeff${workspace.read(transport)}`)),
    { hint: /UTF-16/ },
  ),
  broken(
    'a submission in UTF-16 without a byte-order mark',
    'file-not-utf8',
    transport,
    (workspace) => workspace.write(transport, inUtf16(workspace.read(transport))),
    { hint: /UTF-16/ },
  ),
  broken(
    'a renamed .docx',
    'file-not-text',
    transport,
    (workspace) => workspace.write(transport, zipSync(shellParts())),
    { says: /docx/ },
  ),
  broken(
    'prose instead of YAML',
    'map-expected',
    `${transport}:1:1`,
    (workspace) => workspace.write(transport, '今天天气很好，本周没有什么要报的。\n以上。\n'),
    { says: /今天天气很好/ },
  ),
  broken('HTML instead of YAML', 'map-expected', `${transport}:1:1`, (workspace) =>
    workspace.write(transport, '<html><body>x</body></html>\n'),
  ),
  broken('a list at the root', 'map-expected', `${transport}:1:1`, (workspace) =>
    workspace.write(transport, '- a\n- b\n'),
  ),
  broken('an empty file', 'file-empty', `${transport}:1:1`, (workspace) => workspace.write(transport, '')),
  broken('only comments', 'file-empty', `${transport}:1:1`, (workspace) =>
    workspace.write(transport, '# nothing\n# here\n'),
  ),
  broken('two documents', 'yaml-several-documents', `${transport}:13:1`, (workspace) =>
    workspace.append(transport, '---\ndepartment: x\n'),
  ),
  broken('a lone carriage return at the line ends', 'line-end-cr', `${transport}:1:81`, (workspace) =>
    workspace.write(transport, workspace.read(transport).replaceAll('\n', '\r')),
  ),
  broken(
    'a file of 3 MiB',
    'file-too-large',
    transport,
    (workspace) => workspace.append(transport, `# ${'x'.repeat(3 * 1024 * 1024)}\n`),
    { says: /2 MiB/ },
  ),
  broken(
    'a file of more than 8 MiB',
    'file-too-large',
    transport,
    (workspace) => workspace.append(transport, `# ${'x'.repeat(8 * 1024 * 1024)}\n`),
    { says: /2 MiB/ },
  ),
  broken('a stray file beside issue.yaml', 'file-unused', 'issues/2023-21/notes.txt', (workspace) =>
    workspace.write('issues/2023-21/notes.txt', 'x'),
  ),
  broken('a stray file in submissions', 'submission-file-name', `${submissions}/readme.md`, (workspace) =>
    workspace.write(`${submissions}/readme.md`, 'x'),
  ),
  broken(
    'a submission that ends in .yml',
    'submission-file-name',
    `${submissions}/transport.yml`,
    (workspace) => renameSync(workspace.path(transport), workspace.path(`${submissions}/transport.yml`)),
  ),
  broken('a hidden file of the system', 'submission-file-name', `${submissions}/.DS_Store`, (workspace) =>
    workspace.write(`${submissions}/.DS_Store`, 'x'),
  ),
  broken('a stray folder of an issue', 'file-unused', 'issues/2023-21/extra', (workspace) =>
    workspace.write('issues/2023-21/extra/a.yaml', 'x'),
  ),
  broken('a stray folder below issues', 'file-unused', 'issues/foo', (workspace) =>
    workspace.write('issues/foo/issue.yaml', 'x'),
  ),
  broken(
    'an attachment that nothing uses',
    'file-unused',
    `${submissions}/transport/picture.png`,
    (workspace) => workspace.write(`${submissions}/transport/picture.png`, 'x'),
  ),
  broken(
    'a file in released/ of an issue that was not released',
    'file-unused',
    'issues/2023-21/released/service-hall-weekly-2023-21.docx',
    (workspace) => workspace.write('issues/2023-21/released/service-hall-weekly-2023-21.docx', 'x'),
  ),
  broken(
    'a file name that is no department',
    'department-unknown',
    `${submissions}/transprot.yaml`,
    (workspace) => renameSync(workspace.path(transport), workspace.path(`${submissions}/transprot.yaml`)),
    { hint: /transport/ },
  ),
  broken(
    'a file name in Chinese',
    'submission-file-name',
    `${submissions}/交通运输厅.yaml`,
    (workspace) => renameSync(workspace.path(transport), workspace.path(`${submissions}/交通运输厅.yaml`)),
    { hint: /transport/ },
  ),
  broken('an upper-case file name', 'submission-file-name', `${submissions}/Transport.yaml`, (workspace) =>
    renameSync(workspace.path(transport), workspace.path(`${submissions}/Transport.yaml`)),
  ),
  broken(
    'two files of one department that differ in case',
    'submission-file-name',
    `${submissions}/Transport.yaml`,
    (workspace) => copyFileSync(workspace.path(transport), workspace.path(`${submissions}/Transport.yaml`)),
  ),
  broken(
    'an issue folder that is not canonical',
    'issue-folder-name',
    'issues/2023-021',
    (workspace) => renameSync(workspace.path('issues/2023-21'), workspace.path('issues/2023-021')),
    { draft: 'none' },
  ),
  broken('a symbolic link instead of a submission', 'file-not-regular', transport, (workspace) =>
    replaceByLink(workspace, transport),
  ),
  broken('a symbolic link to nowhere', 'file-not-regular', transport, (workspace) => {
    workspace.remove(transport);
    symlinkSync('nowhere', workspace.path(transport));
  }),
  broken(
    'a symbolic link instead of issue.yaml',
    'file-not-regular',
    issue,
    (workspace) => replaceByLink(workspace, issue),
    { draft: 'none' },
  ),
  broken(
    'a symbolic link instead of bulletin.yaml',
    'file-not-regular',
    publication,
    (workspace) => replaceByLink(workspace, publication),
    { draft: 'none' },
  ),
  broken(
    'a symbolic link instead of the body template',
    'file-not-regular',
    body,
    (workspace) => replaceByLink(workspace, body),
    { draft: 'none' },
  ),
  broken(
    'a symbolic link instead of the folder of issues',
    'file-not-regular',
    'issues',
    (workspace) => replaceByLink(workspace, 'issues'),
    { draft: 'none' },
  ),
  broken(
    'a symbolic link instead of the folder of submissions',
    'file-not-regular',
    submissions,
    (workspace) => replaceByLink(workspace, submissions),
    { draft: 'none' },
  ),
  broken('a folder instead of a submission', 'file-not-regular', transport, (workspace) =>
    replaceByFolder(workspace, transport),
  ),
  broken(
    'a folder instead of issue.yaml',
    'file-not-regular',
    issue,
    (workspace) => replaceByFolder(workspace, issue),
    { draft: 'none' },
  ),
  broken(
    'a folder instead of departments.yaml',
    'file-not-regular',
    registry,
    (workspace) => replaceByFolder(workspace, registry),
    { draft: 'none' },
  ),
  broken('a named pipe instead of a submission', 'file-not-regular', transport, (workspace) =>
    replaceByPipe(workspace, transport),
  ),
  broken(
    'a named pipe instead of issue.yaml',
    'file-not-regular',
    issue,
    (workspace) => replaceByPipe(workspace, issue),
    { draft: 'none' },
  ),
];

const ofYaml: readonly Broken[] = [
  broken(
    'markers of a merge conflict',
    'conflict-marker',
    `${centre}:6:1`,
    change(centre, '  accept: 343', '<<<<<<< HEAD\n  accept: 343\n=======\n  accept: 344\n>>>>>>> other'),
  ),
  broken(
    'a duplicate key',
    'yaml-duplicate-key',
    `${centre}:7:3`,
    change(centre, '  accept: 343', '  accept: 343\n  accept: 344'),
  ),
  broken('a tab', 'yaml-tab', `${centre}:6:1`, change(centre, '  accept: 343', '\taccept: 343')),
  broken(
    'a full-width colon',
    'yaml-fullwidth-colon',
    `${centre}:6:9`,
    change(centre, '  accept: 343', '  accept：343'),
  ),
  broken(
    'a colon and a space in prose',
    'yaml-colon-in-text',
    `${transport}:11:21`,
    setText('text: 6月9日，交通运输厅: 赴自贡市调研\n'),
  ),
  broken('an anchor', 'yaml-unsupported', `${centre}:6:11`, setAccept('&a 343')),
  broken('an alias', 'yaml-unsupported', `${centre}:6:11`, setAccept('*a')),
  broken('a tag', 'yaml-unsupported', `${centre}:6:11`, setAccept('!!int 343')),
  broken(
    'a merge key',
    'counter-unknown',
    `${centre}:6:3`,
    change(centre, '  accept: 343', '  <<: {accept: 343}\n  accept: 343'),
  ),
  broken(
    'brackets 5,000 deep',
    'yaml-too-deep',
    `${centre}:35:36`,
    change(centre, 'data:', `data:\n  x: ${'['.repeat(5000)}${']'.repeat(5000)}`),
  ),
  broken(
    'keys 200 deep',
    'yaml-too-deep',
    `${centre}:66:35`,
    change(
      centre,
      'data:',
      `data:\n${Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth + 2)}a:`).join('\n')}`,
    ),
  ),
  broken(
    '5,000 keys',
    'yaml-too-many-keys',
    `${centre}:2007`,
    change(
      centre,
      'data:',
      `${Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join('\n')}\ndata:`,
    ),
  ),
  broken(
    'the keys __proto__ and constructor',
    'key-unknown',
    `${centre}:34:1`,
    change(centre, 'data:', '__proto__: 4\nconstructor: 5\ndata:'),
    { places: 2 },
  ),
  broken(
    'counters __proto__ and constructor',
    'counter-unknown',
    `${centre}:7:3`,
    change(centre, '  accept: 343', '  accept: 343\n  __proto__: 4\n  constructor: 5'),
    { places: 2 },
  ),
  broken(
    'the key __proto__ in data',
    'key-unknown',
    `${centre}:35:3`,
    change(centre, 'data:', 'data:\n  __proto__: {a: 1}'),
  ),
  broken(
    'a raw control character',
    'character-forbidden',
    `${transport}:12:8`,
    setText('text: |\n      甲\u0007乙\n'),
    { says: /U\+0007/ },
  ),
  broken(
    'an escaped control character',
    'character-forbidden',
    `${transport}:11:13`,
    setText('text: "甲\\0乙"\n'),
    { says: /U\+0000/ },
  ),
  broken(
    'a raw bidi control',
    'character-forbidden',
    `${transport}:12:8`,
    setText('text: |\n      甲\u202e乙\n'),
    { says: /U\+202E/ },
  ),
  broken(
    'an escaped bidi control',
    'character-forbidden',
    `${transport}:11:13`,
    setText('text: "甲\\u202E乙"\n'),
    { says: /U\+202E/ },
  ),
  broken(
    'half of a surrogate pair',
    'character-forbidden',
    `${transport}:11:13`,
    setText('text: "甲\\uD800乙"\n'),
  ),
  broken(
    'words lost in a comment',
    'yaml-comment-cuts-text',
    `${transport}:11:19`,
    setText('text: 6月7日，甲乙 #1号窗口开展调研。\n'),
    { severity: 'warning' },
  ),
  broken(
    'words of a short text lost in a comment',
    'yaml-comment-cuts-text',
    `${transport}:11:14`,
    setText('text: 甲乙 # 丙丁戊己\n'),
    { severity: 'warning' },
  ),
  broken(
    'Chinese text over two plain lines',
    'yaml-line-joined',
    `${transport}:12:7`,
    setText('text: 6月7日，甲\n      乙丙。\n'),
    { severity: 'warning' },
  ),
  broken(
    'an invisible character in a text',
    undecided,
    `${transport}:12:8`,
    setText('text: |\n      甲\u200b乙\n'),
    { severity: 'warning' },
  ),
];

const ofNumbers: readonly Broken[] = [
  ['a unit', '343件', 'number-with-unit', 'accept: 343|写成 343'],
  ['full-width digits', '３４３', 'number-fullwidth', '343'],
  ['thousands separators', '2,321', 'number-grouped', '2321'],
  ['full-width separators', '2，321', 'number-grouped', '2321'],
  ['underscores', '1_000', 'number-grouped', '1000'],
  ['quotes', '"343"', 'number-quoted', '343'],
  ['an exponent', '1e3', 'number-form', ''],
  ['a leading zero', '0343', 'number-form', ''],
  ['a hexadecimal form', '0x1F', 'number-form', ''],
  ['a plus sign', '+343', 'number-form', ''],
  ['a negative zero', '-0', 'number-form', ''],
  ['a minus sign', '-343', 'value-negative', ''],
  ['decimals where none are allowed', '343.5', 'value-not-integer', ''],
  ['a zero decimal where none are allowed', '343.0', 'value-not-integer', ''],
  ['31 digits', '9'.repeat(31), 'number-too-long', ''],
  ['a null', 'null', 'value-empty', ''],
  ['a word', '无', 'number-expected', 'missing'],
  ['a date', '2023-06-09', 'number-expected', ''],
  ['a truth value', 'yes', 'number-expected', ''],
  ['infinity', '.inf', 'number-expected', ''],
].map(([name, value, code, hint]): Broken => {
  const at = `${centre}:6:11`;
  return {
    name: `a number with or as ${name}`,
    breakIt: setAccept(value ?? ''),
    code: code ?? '',
    at,
    ...(hint ? { hint: new RegExp(hint) } : {}),
  };
});

const ofSubmissions: readonly Broken[] = [
  broken(
    'another department than the file name says',
    'submission-wrong-department',
    `${transport}:2:13`,
    change(transport, 'department: transport', 'department: customs'),
  ),
  broken(
    'a mistyped department',
    'department-unknown',
    `${transport}:2:13`,
    change(transport, 'department: transport', 'department: transprot'),
    { hint: /transport/ },
  ),
  broken(
    'the name of the department instead of its id',
    'id-form',
    `${transport}:2:13`,
    change(transport, 'department: transport', 'department: 交通运输厅'),
    { hint: /transport/ },
  ),
  broken(
    'another issue than the folder',
    'submission-wrong-issue',
    `${transport}:3:7`,
    change(transport, 'week: 2023-21', 'week: 2023-20'),
    { hint: /week: 2023-21/ },
  ),
  broken(
    'an issue in words',
    'issue-id-form',
    `${transport}:3:7`,
    change(transport, 'week: 2023-21', 'week: 2023年第21期'),
  ),
  broken(
    'a date that does not exist',
    'date-invalid',
    `${transport}:10:11`,
    change(transport, 'date: 2023-06-07', 'date: 2023-06-31'),
  ),
  broken(
    'a date with slashes',
    'date-form',
    `${transport}:10:11`,
    change(transport, 'date: 2023-06-07', 'date: 2023/6/7'),
  ),
  broken(
    'a reversed range of days',
    'date-order',
    `${transport}:10:11`,
    change(transport, 'date: 2023-06-07', 'date: 2023-06-08/2023-06-05'),
  ),
  broken(
    'a date outside the period',
    'item-outside-period',
    `${transport}:10:11`,
    change(transport, 'date: 2023-06-07', 'date: 2022-06-07'),
  ),
  broken(
    'a counter of another department',
    'counter-not-owned',
    `${transport}:5:3`,
    change(transport, 'items:', 'counters:\n  consult: 5\nitems:'),
    { says: /省政务服务和公共资源交易服务中心/ },
  ),
  broken(
    'a mistyped counter, whose absence is no second mistake',
    'counter-unknown',
    `${centre}:6:3`,
    change(centre, '  accept: 343', '  acept: 343'),
    { hint: /accept/ },
  ),
  broken(
    'the title of a counter instead of its id, whose absence is no second mistake',
    'counter-unknown',
    `${centre}:6:3`,
    change(centre, '  accept: 343', '  受理: 343'),
    { hint: /accept/ },
  ),
  broken(
    'a counter that nothing resembles',
    'counter-unknown',
    `${centre}:7:3`,
    change(centre, '  accept: 343', '  accept: 343\n  zzzzzz: 4'),
  ),
  broken(
    'a counter that is owed and not sent, said where it would stand',
    'counter-not-sent',
    `${centre}:4`,
    change(centre, '  accept: 343\n', ''),
    { hint: /accept/ },
  ),
  broken('members of a counter that has none', 'members-none', `${centre}:6`, setAccept('{甲: 1, 乙: 2}')),
  broken('an unknown key of a long form', 'key-unknown', `${centre}:6:24`, setAccept('{value: 343, foo: 1}')),
  broken(
    'a value and a reason for its absence',
    'value-or-missing',
    `${centre}:6:11`,
    setAccept('{value: 1, missing: x}'),
  ),
  broken(
    'a mistyped section',
    'section-unknown',
    `${transport}:9:14`,
    change(transport, 'section: visits', 'section: visit'),
    { hint: /visits/ },
  ),
  broken(
    'the title of a section instead of its id',
    'section-unknown',
    `${transport}:9:14`,
    change(transport, 'section: visits', 'section: 厅（局）长进大厅'),
    { hint: /visits/ },
  ),
  broken(
    'a section that is not open to the department',
    'section-not-open',
    `${transport}:9:14`,
    change(transport, 'section: visits', 'section: progress'),
  ),
  broken(
    'a section that takes no items',
    'section-without-items',
    `${transport}:9:14`,
    change(transport, 'section: visits', 'section: handled'),
  ),
  broken(
    'an item without a section, said at the item',
    'key-missing',
    `${transport}:9`,
    change(transport, '  - section: visits\n    date', '  - date'),
    { says: /section/ },
  ),
  broken(
    'a mistyped key of an item, whose absence is no second mistake',
    'key-unknown',
    `${transport}:7:5`,
    change(transport, '    text: |', '    txt: |'),
    { hint: /text/ },
  ),
  broken(
    'a mistyped key at the root, which leaves nothing else to say',
    'key-unknown',
    `${transport}:4:1`,
    change(transport, 'items:', 'item:'),
    { hint: /items/ },
  ),
  broken(
    'a text where an item belongs',
    'map-expected',
    `${transport}:5:5`,
    change(transport, /items:[\s\S]*$/, 'items:\n  - 今天很好\n'),
  ),
  broken(
    'one item that is not in a list',
    'list-expected',
    `${transport}:5:3`,
    change(transport, /items:[\s\S]*$/, 'items:\n  section: visits\n  text: 好\n'),
  ),
  broken(
    'items without anything below',
    'value-empty',
    `${transport}:4:7`,
    change(transport, /items:[\s\S]*$/, 'items:\n'),
  ),
  broken('a text of nothing', 'value-empty', `${transport}:11:10`, setText('text:\n')),
  broken('a text of blanks', 'value-empty', `${transport}:11:11`, setText('text: "   "\n')),
  broken('a number as text', 'text-expected', `${transport}:11:11`, setText('text: 123\n')),
  broken(
    'Markdown where the section does not allow it',
    'markdown-not-allowed',
    `${transport}:11:15`,
    setText('markdown: b\n'),
  ),
  broken(
    'text and Markdown at once',
    'text-and-markdown',
    `${transport}:12:15`,
    setText('text: a\n    markdown: b\n'),
  ),
  broken(
    'a title that the template does not print',
    undecided,
    `${transport}:9`,
    change(transport, '  - section: visits', '  - section: visits\n    title: 要闻'),
  ),
  broken(
    'nothing: true beside items',
    'nothing-with-items',
    `${transport}:4:10`,
    change(transport, 'items:', 'nothing: true\nitems:'),
  ),
  broken(
    'nothing: yes',
    'value-not-allowed',
    `${transport}:3:10`,
    (workspace) => workspace.write(transport, 'department: transport\nweek: 2023-21\nnothing: yes\n'),
    { says: /true/ },
  ),
  broken(
    'a text of 20,001 characters',
    'value-too-long',
    `${transport}:11:11`,
    setText(`text: ${'字'.repeat(20_001)}\n`),
  ),
  broken('201 items', 'list-too-long', `${transport}:5:3`, (workspace) =>
    workspace.append(transport, items(199)),
  ),
  broken('the same item twice', 'item-duplicate', `${transport}:13:5`, (workspace) => {
    const text = workspace.read(transport);
    workspace.append(transport, text.slice(text.indexOf('  - section: visits')));
  }),
  broken(
    'the submission of a department that owes one is missing, said at the line that expects it',
    'submission-missing',
    `${registry}:2`,
    (workspace) => workspace.remove(centre),
  ),
  broken(
    'data that its schema does not know',
    'key-unknown',
    `${centre}:38:7`,
    change(centre, '      text: 总体情况良好。', '      txt: 总体情况良好。'),
    { hint: /text/ },
  ),
  broken(
    'data that is owed and not sent',
    'key-missing',
    centre,
    change(centre, /data:[\s\S]*waive:/, 'waive:'),
    { says: /data/ },
  ),
  broken(
    'a waiver without a reason',
    'key-missing',
    `${transport}:14`,
    (workspace) => workspace.append(transport, 'waive:\n  - {rule: item-outside-period}\n'),
    { says: /reason/ },
  ),
  broken('a waiver whose reason is blank', 'value-empty', `${transport}:14:42`, (workspace) => {
    workspace.change(transport, 'date: 2023-06-07', 'date: 2023-06-01');
    workspace.append(transport, 'waive:\n  - {rule: item-outside-period, reason: " "}\n');
  }),
  broken(
    'a waiver that would lose an item',
    'section-unknown',
    `${transport}:9:14`,
    (workspace) => {
      workspace.change(transport, 'section: visits', 'section: visit');
      workspace.append(transport, 'waive:\n  - {rule: section-unknown, reason: x}\n');
    },
    { places: 2 },
  ),
  broken('a waiver of an unknown rule', 'waiver-rule-unknown', `${transport}:14:5`, (workspace) =>
    workspace.append(transport, 'waive:\n  - {rule: nosuch, reason: x}\n'),
  ),
];

const ofFigures: readonly Broken[] = [
  broken(
    'a typed running total that disagrees',
    'running-total-mismatch',
    `${centre}:35:11`,
    change(centre, 'data:', 'cumulative:\n  accept: 5457\ndata:'),
    { says: /5457.*5113 \+ 343 = 5456.*1/ },
  ),
  broken(
    'a typed running total of a state',
    undecided,
    `${centre}:35:3`,
    change(centre, 'data:', 'cumulative:\n  joined: 46\ndata:'),
  ),
  broken(
    'a relation that does not hold',
    'relation-broken',
    `${centre}:9:11`,
    change(centre, 'joined: 45', 'joined: 46'),
    { says: /46.*45.*1/ },
  ),
  broken(
    'a relation of lower severity that does not hold',
    'relation-broken',
    `${centre}:13:17`,
    change(centre, 'licence_done: 200345', 'licence_done: 300345'),
    { severity: 'warning' },
  ),
  broken(
    'a missing value that the template prints without words',
    'figure-missing',
    `${body}:11:43`,
    setAccept('{missing: 系统升级}'),
    { places: 2, says: /系统升级/, hint: /if_missing/ },
  ),
  broken(
    'a late figure of a later issue',
    'late-not-earlier',
    `${centre}:34:8`,
    change(centre, 'data:', 'late: {2023-22: {consult: 30}}\ndata:'),
  ),
  broken('a correction of a later issue', undecided, `${issue}:15:31`, (workspace) =>
    workspace.append(
      issue,
      'corrections:\n  - {counter: consult, issue: 2023-22, old: 1, new: 2, reason: x}\n',
    ),
  ),
  broken('a correction whose old value was never published', undecided, `${issue}:15:44`, (workspace) =>
    workspace.append(
      issue,
      'corrections:\n  - {counter: joined, issue: 2023-20, old: 1, new: 2, reason: x}\n',
    ),
  ),
  broken(
    'a split over a year that the period does not touch',
    'split-without-span',
    `${centre}:6`,
    setAccept('{split: {2023: 300, 2022: 43}}'),
  ),
  broken(
    'no issue and no opening ledger before',
    'previous-issue-missing',
    `${issue}:1:7`,
    (workspace) => workspace.remove('issues/2023-20'),
    { draft: 'none' },
  ),
  broken(
    'an empty folder before the first issue',
    undecided,
    'issues/2023-20',
    (workspace) => workspace.remove(ledger),
    { draft: 'none' },
  ),
  broken(
    'a ledger with a duplicate key',
    'yaml-duplicate-key',
    `${ledger}:11:3`,
    change(ledger, '  accept: 5113', '  accept: 5113\n  accept: 5114'),
  ),
  broken('a ledger with a tab', 'yaml-tab', `${ledger}:10:1`, change(ledger, '  accept', '\taccept'), {
    draft: 'none',
  }),
  broken('an empty ledger', 'file-empty', `${ledger}:1:1`, (workspace) => workspace.write(ledger, ''), {
    draft: 'none',
  }),
  broken(
    'a unit in a ledger',
    'number-with-unit',
    `${ledger}:9:12`,
    change(ledger, 'consult: 24607', 'consult: 24607人次'),
    { draft: 'none' },
  ),
  broken(
    'a negative figure in a ledger',
    'value-negative',
    `${ledger}:9:12`,
    change(ledger, 'consult: 24607', 'consult: -24607'),
  ),
  broken(
    'decimals of a whole number in a ledger',
    'value-not-integer',
    `${ledger}:9:12`,
    change(ledger, 'consult: 24607', 'consult: 24607.5'),
  ),
  broken(
    'a mistyped counter in a ledger',
    'counter-unknown',
    `${ledger}:9:3`,
    change(ledger, 'consult: 24607', 'conslt: 24607'),
    { hint: /consult/, draft: 'none' },
  ),
  broken(
    'a ledger of another issue',
    'issue-id-mismatch',
    `${ledger}:3:8`,
    change(ledger, 'issue: 2023-20', 'issue: 2023-19'),
    { draft: 'none' },
  ),
  broken(
    'a ledger by hand that does not say that it is an opening one',
    undecided,
    ledger,
    change(ledger, 'opening: true\n', ''),
  ),
];

const ofIssues: readonly Broken[] = [
  broken('no issue.yaml', 'issue-file-missing', issue, (workspace) => workspace.remove(issue), {
    draft: 'none',
  }),
  broken(
    'an issue.yaml of another issue',
    'issue-id-mismatch',
    `${issue}:1:7`,
    change(issue, 'week: 2023-21', 'week: 2023-22'),
  ),
  broken(
    'a number instead of an issue id',
    'issue-id-form',
    `${issue}:1:7`,
    change(issue, 'week: 2023-21', 'week: 21'),
    { hint: /2023-21/, draft: 'none' },
  ),
  broken(
    'a period that does not exist',
    'date-invalid',
    `${issue}:3:9`,
    change(issue, '2023-06-05/2023-06-09', '2023-06-05/2023-06-31'),
    { draft: 'none' },
  ),
  broken(
    'a reversed period',
    'date-order',
    `${issue}:3:9`,
    change(issue, '2023-06-05/2023-06-09', '2023-06-09/2023-06-05'),
    { draft: 'none' },
  ),
  broken(
    'a period that overlaps the one before',
    'period-overlap',
    `${issue}:3:9`,
    change(issue, '2023-06-05/2023-06-09', '2023-06-02/2023-06-09'),
  ),
  broken(
    'a serial number out of order',
    'serial-sequence',
    `${issue}:2:9`,
    change(issue, 'serial: 441', 'serial: 442'),
  ),
  broken(
    'decimals of a serial number',
    'value-not-integer',
    `${issue}:2:9`,
    change(issue, 'serial: 441', 'serial: 441.5'),
    { draft: 'none' },
  ),
  broken('an unknown key', 'key-unknown', `${issue}:5:1`, change(issue, 'copies: 94', 'copeis: 94'), {
    hint: /copies/,
    draft: 'none',
  }),
  broken(
    'an arrangement of an unknown item',
    'item-unknown',
    `${issue}:10:9`,
    change(issue, 'water/integration-training', 'water/integration-trainin'),
    { hint: /status --items|integration-training/ },
  ),
  broken(
    'an arrangement of an unknown section',
    'section-unknown',
    `${issue}:8:14`,
    change(issue, 'section: service', 'section: servce'),
    { hint: /service/ },
  ),
  broken('an edit of words that are gone', 'edit-words-gone', `${issue}:15`, (workspace) =>
    workspace.append(
      issue,
      'edits:\n  - {item: water/integration-training, old: 没有的话, new: x, by: 张三}\n',
    ),
  ),
  broken(
    'a submission left out without a reason',
    'key-missing',
    `${issue}:15`,
    (workspace) => workspace.append(issue, 'without:\n  - {department: transport}\n'),
    { says: /reason/, draft: 'none' },
  ),
];

const ofConfiguration: readonly Broken[] = [
  broken(
    'an empty bulletin.yaml',
    'file-empty',
    `${publication}:1:1`,
    (workspace) => workspace.write(publication, ''),
    { draft: 'none' },
  ),
  broken(
    'a bulletin.yaml that is not YAML',
    'yaml-bracket-unclosed',
    `${publication}:1:8`,
    (workspace) => workspace.write(publication, 'hello: [\n'),
    { draft: 'none' },
  ),
  broken(
    'an unknown language',
    'value-not-allowed',
    `${publication}:3:11`,
    change(publication, 'language: zh', 'language: cn'),
    { says: /zh/, draft: 'none' },
  ),
  broken(
    'an id that is a path',
    'id-form',
    `${publication}:1:5`,
    change(publication, 'id: service-hall-weekly', 'id: ../../etc'),
    { draft: 'none' },
  ),
  broken(
    'an output name that is a path',
    'value-form',
    `${publication}:6:16`,
    change(publication, 'period: week', 'period: week\noutput: {name: "../x"}'),
    { draft: 'none' },
  ),
  broken(
    'a mistyped template',
    'template-missing',
    `${publication}:6:11`,
    change(publication, 'template: weekly', 'template: wekly'),
    { hint: /weekly/, draft: 'none' },
  ),
  broken(
    'an unknown key',
    'key-unknown',
    `${publication}:4:1`,
    change(publication, 'publisher:', 'publishr:'),
    { hint: /publisher/, draft: 'none' },
  ),
  broken(
    'a mistyped owner of a counter, told once',
    'department-unknown',
    `${publication}:39:54`,
    change(publication, 'kind: flow, owner: centre }\n  accept', 'kind: flow, owner: center }\n  accept'),
    { hint: /centre/ },
  ),
  broken(
    'a counter without an owner, told once',
    'counter-without-owner',
    `${publication}:39:3`,
    change(publication, 'kind: flow, owner: centre }\n  accept', 'kind: flow }\n  accept'),
  ),
  broken(
    'a mistyped department of a section, told once',
    'department-unknown',
    `${publication}:20:16`,
    change(publication, 'from: [centre]', 'from: [center]'),
    { hint: /centre/ },
  ),
  broken(
    'a section id twice, told once',
    'name-twice',
    `${publication}:29:13`,
    change(publication, 'id: environment', 'id: service'),
  ),
  broken(
    'a counter called __proto__',
    'key-form',
    `${publication}:39:3`,
    change(
      publication,
      '  consult: {',
      '  __proto__: { title: 甲, unit: 件, kind: flow, owner: centre, optional: true }\n  consult: {',
    ),
    { draft: 'none' },
  ),
  broken(
    'a relation that goes wrong at its end',
    'formula-syntax',
    `${publication}:60:36`,
    change(publication, 'joined == authorised + unauthorised', 'joined == authorised +'),
  ),
  broken(
    'a relation with an unknown name',
    'formula-name-unknown',
    `${publication}:60:14`,
    change(publication, 'joined == authorised', 'joind == authorised'),
    { hint: /joined/ },
  ),
  broken(
    'a relation that is program code',
    'formula-syntax',
    `${publication}:60:22`,
    change(publication, 'joined == authorised + unauthorised', 'process.exit(0)'),
  ),
  broken(
    'a rule that does not exist',
    'rule-unknown',
    `${publication}:74`,
    change(publication, 'distribution:', 'rules: {nosuch: off}\ndistribution:'),
    { severity: 'warning' },
  ),
  broken('rules that would lose an unreadable submission', 'yaml-tab', `${transport}:9:1`, (workspace) => {
    workspace.change(publication, 'distribution:', 'rules: {yaml-tab: off}\ndistribution:');
    workspace.change(transport, '  - section: visits', '\t- section: visits');
  }),
  broken('rules that would lose an item', 'section-unknown', `${transport}:9:14`, (workspace) => {
    workspace.change(publication, 'distribution:', 'rules: {section-unknown: off}\ndistribution:');
    workspace.change(transport, 'section: visits', 'section: visit');
  }),
  broken(
    'rules that would lose a misnamed file',
    'submission-file-name',
    `${submissions}/Transport.yaml`,
    (workspace) => {
      workspace.change(publication, 'distribution:', 'rules: {submission-file-name: off}\ndistribution:');
      renameSync(workspace.path(transport), workspace.path(`${submissions}/Transport.yaml`));
    },
  ),
  broken('no departments.yaml', 'departments-missing', registry, (workspace) => workspace.remove(registry), {
    draft: 'none',
  }),
  broken(
    'a registry without departments, told once',
    'value-empty',
    `${registry}:1:14`,
    (workspace) => workspace.write(registry, 'departments: []\n'),
    { draft: 'none' },
  ),
  broken(
    'a department twice, told once',
    'name-twice',
    `${registry}:6:9`,
    change(registry, 'id: customs', 'id: centre'),
  ),
  broken(
    'an id in upper case',
    'id-form',
    `${registry}:6:9`,
    change(registry, 'id: customs', 'id: Customs'),
    { draft: 'none' },
  ),
  broken(
    'a department without a name, said at the department',
    'key-missing',
    `${registry}:6`,
    change(registry, '    name: 成都海关\n', ''),
    { says: /name/, draft: 'none' },
  ),
  broken(
    'a day of a department that does not exist',
    'date-invalid',
    `${registry}:7:11`,
    change(registry, 'id: customs', 'id: customs\n    from: 2023-02-30'),
  ),
  broken(
    'a schema outside the workspace',
    'value-form',
    `${registry}:5:11`,
    change(registry, 'schemas/centre.schema.json', '../../../etc/passwd.schema.json'),
    { draft: 'none' },
  ),
  broken(
    'a schema that is not there',
    'schema-unusable',
    `${registry}:5:11`,
    change(registry, 'schemas/centre.schema.json', 'schemas/nosuch.schema.json'),
  ),
  broken(
    'an empty template.yaml',
    'file-empty',
    `${settings}:1:1`,
    (workspace) => workspace.write(settings, ''),
    { draft: 'none' },
  ),
  broken(
    'an unknown key of template.yaml',
    'key-unknown',
    `${settings}:1:1`,
    change(settings, 'title:', 'titel:'),
  ),
  broken(
    'a mistyped base of a template',
    'template-missing',
    `${settings}:2:10`,
    change(settings, 'official-zh', 'oficial-zh'),
    { hint: /official-zh/, draft: 'none' },
  ),
  broken(
    'a template without a base that lacks its files',
    'template-file-missing',
    'templates/weekly',
    change(settings, 'extends: official-zh\n', ''),
    { draft: 'none' },
  ),
  broken(
    'a numbering that does not exist',
    'value-not-allowed',
    `${settings}:3:24`,
    change(settings, 'official-zh', 'official-zh\nnumbering: {headings: ["i."]}'),
  ),
  broken(
    'a label with an unknown variable',
    'template-variable-unknown',
    `${settings}:3`,
    change(settings, 'official-zh', 'official-zh\nlabels: {period: "{{ nosuch }}"}'),
    { draft: 'marked' },
  ),
  broken(
    'a label that prints itself',
    'template-limit',
    `${settings}:3`,
    change(settings, 'official-zh', 'official-zh\nlabels: {period: "{{ issue.labels.period }}"}'),
    { draft: 'marked' },
  ),
  broken(
    'a schema that is not JSON',
    'schema-unusable',
    `${schema}:6:3`,
    change(schema, '"type": "object",', '"type": "object"'),
  ),
  broken(
    'a schema with a remote reference',
    'schema-unusable',
    schema,
    change(schema, '"type": "object",', '"$ref": "http://example.com/x.json", "type": "object",'),
    { says: /example\.com/ },
  ),
  broken(
    'a schema with a reference to a file',
    'schema-unusable',
    schema,
    change(schema, '"type": "object",', '"$ref": "file:///etc/passwd", "type": "object",'),
  ),
  broken(
    'a schema that refers to itself',
    'schema-unusable',
    schema,
    change(schema, '"type": "object",', '"$ref": "#", "type": "object",'),
  ),
  broken(
    'a schema with a type that does not exist',
    'schema-unusable',
    schema,
    change(schema, '"type": "object",', '"type": "objekt",'),
  ),
  broken(
    'a schema with a broken pattern',
    'schema-unusable',
    schema,
    change(schema, '"minLength": 1,', '"pattern": "(a+)+$(", "minLength": 1,'),
  ),
  broken(
    'a schema with a format that nobody checks',
    'schema-unusable',
    schema,
    change(schema, '"minLength": 1,', '"format": "email", "minLength": 1,'),
    { says: /email/ },
  ),
];

const ofTemplates: readonly Broken[] = [
  broken(
    'an unknown variable',
    'template-variable-unknown',
    `${body}:11:11`,
    printInBody('{{ counters.consult.curent }}'),
    { hint: /counters\.consult\.current/ },
  ),
  broken(
    'an unknown variable in a condition',
    'template-variable-unknown',
    `${body}:11:7`,
    inBody('{% if counters.nosuch.current > 3 %}x{% endif %}'),
  ),
  broken(
    'an unknown variable in a loop',
    'template-variable-unknown',
    `${body}:19:16`,
    change(body, 'item in sections.progress.items', 'item in sections.progres.items'),
    { hint: /sections\.progress/ },
  ),
  broken(
    'inherited names of JavaScript',
    'template-variable-unknown',
    `${body}:11:11`,
    printInBody('{{ counters.constructor }}'),
  ),
  broken(
    'inherited names of JavaScript in data',
    'template-variable-unknown',
    `${body}:11:11`,
    printInBody('{{ data.centre.constructor.name }}'),
  ),
  broken(
    'the prototype of a value',
    'template-variable-unknown',
    `${body}:11:11`,
    printInBody('{{ counters.__proto__ }}'),
  ),
  broken(
    'an unknown filter',
    'template-filter-unknown',
    `${body}:15`,
    change(body, '| join: "、"', '| jion: "、"'),
    { hint: /join/ },
  ),
  broken(
    'a filter of Liquid that is not ours',
    'template-filter-unknown',
    `${body}:11`,
    printInBody('{{ counters.consult.current | where: "a" }}'),
  ),
  broken('an unknown tag', 'template-tag-unknown', `${body}:11:1`, inBody('{% foo %}')),
  broken('the tag include', 'template-tag-unknown', `${body}:11:1`, inBody('{% include "x" %}')),
  broken('the tag raw', 'template-tag-unknown', `${body}:11:1`, inBody('{% raw %}{{ x }}{% endraw %}')),
  broken('an unclosed if', 'template-syntax', `${body}:11:1`, inBody('{% if true %}')),
  broken(
    'an unclosed for',
    'template-syntax',
    `${body}:19:1`,
    change(body, '{% endfor %}\n\n## {{ sections.platform', '\n\n## {{ sections.platform'),
  ),
  broken('an unclosed output', 'template-syntax', `${body}:11`, printInBody('{{ counters.consult.current ')),
  broken('an unclosed tag', 'template-syntax', `${body}:11`, inBody('{% if true ')),
  broken('an endif without an if', 'template-tag-unknown', `${body}:11:1`, inBody('{% endif %}')),
  broken('an unclosed block', 'template-syntax', `${body}:3:1`, change(body, '{% endstyle %}', '')),
  broken(
    'an endless loop',
    'template-limit',
    `${body}:11:1`,
    inBody('{% for i in (1..100000000) %}x{% endfor %}'),
  ),
  broken(
    'an endless loop in a loop',
    'template-limit',
    `${body}:11`,
    inBody('{% for i in (1..9000) %}{% for j in (1..9000) %}x{% endfor %}{% endfor %}'),
  ),
  broken(
    'a text that doubles itself',
    'template-limit',
    `${body}:11`,
    inBody(
      '{% assign a = "xxxx" %}{% for i in (1..40) %}{% capture a %}{{ a }}{{ a }}{% endcapture %}{% endfor %}',
    ),
  ),
  broken(
    'a partial that is not there',
    'template-partial-missing',
    `${body}:11:1`,
    inBody('{% render "nothere" %}'),
  ),
  broken(
    'a partial outside the template',
    'template-partial-missing',
    `${body}:11:1`,
    inBody('{% render "../../bulletin.yaml" %}'),
  ),
  broken('a partial that renders itself', 'template-limit', 'templates/weekly/me.md:1:3', (workspace) => {
    workspace.write('templates/weekly/me.md', 'x {% render "me" %}\n');
    inBody('{% render "me" %}')(workspace);
  }),
  broken('two partials that render each other', 'template-limit', 'templates/weekly/', (workspace) => {
    workspace.write('templates/weekly/a.md', 'x {% render "b" %}\n');
    workspace.write('templates/weekly/b.md', 'x {% render "a" %}\n');
    inBody('{% render "a" %}')(workspace);
  }),
  broken('a broken partial', 'template-variable-unknown', 'templates/weekly/me.md:2:4', (workspace) => {
    workspace.write('templates/weekly/me.md', 'x\n{{ nosuch }}\n');
    inBody('{% render "me" %}')(workspace);
  }),
  broken(
    'private-use characters',
    'template-private-character',
    `${body}:11:1`,
    inBody('\ue000\ue010\ue001'),
  ),
  broken(
    'a section whose items are forgotten',
    'item-not-placed',
    `${centre}:19:5`,
    change(body, /\{% for item in sections\.progress\.items %\}[\s\S]*?\{% endfor %\}/, '略。'),
    { places: 5, draft: 'marked' },
  ),
  broken(
    'items that are printed twice',
    'item-placed-twice',
    `${centre}:19:5`,
    change(
      body,
      '1. {{ item.text }}\n{% endfor %}\n\n## {{ sections.platform',
      '1. {{ item.text }}\n2. {{ item.text }}\n{% endfor %}\n\n## {{ sections.platform',
    ),
    { places: 5, draft: 'marked' },
  ),
  broken(
    'items that are forgotten with the leave of the rules',
    'item-not-placed',
    `${centre}:19:5`,
    (workspace) => {
      workspace.change(publication, 'distribution:', 'rules: {item-not-placed: off}\ndistribution:');
      workspace.change(body, /\{% for item in sections\.progress\.items %\}[\s\S]*?\{% endfor %\}/, '略。');
    },
    { places: 5, draft: 'marked' },
  ),
  broken('an empty body', undecided, body, (workspace) => workspace.write(body, '')),
  broken('a picture', undecided, `${body}:11:1`, inBody('![图](picture.png)')),
  broken('5,000 quotes in each other', 'template-limit', `${body}:11`, inBody(`${'>'.repeat(5000)} x`)),
  broken(
    '3,000 conditions in each other',
    'template-limit',
    `${body}:11`,
    inBody(`${'{% if true %}'.repeat(3000)}x${'{% endif %}'.repeat(3000)}`),
  ),
  broken(
    'long runs of stars',
    'template-limit',
    `${body}:11`,
    inBody(`${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`),
  ),
  broken('a body in GB18030', 'file-not-utf8', `${body}:4:9`, (workspace) =>
    workspace.write(body, inGb18030),
  ),
  broken(
    'a body with a conflict',
    'conflict-marker',
    `${body}:11:1`,
    inBody('<<<<<<< HEAD\n=======\n>>>>>>> other'),
  ),
  broken('a body of 300 kB', 'file-too-large', body, (workspace) =>
    workspace.append(body, `\n${'字'.repeat(100_000)}\n`),
  ),
  broken(
    'a shell.md without a place for the body',
    'shell-body-missing',
    'templates/weekly/shell.md',
    (workspace) => workspace.write('templates/weekly/shell.md', '# {{ publication.title }}\n'),
  ),
].map((row): Broken => ({ draft: 'none', ...row }));

const shellCase = (
  name: string,
  edit: (parts: Record<string, Uint8Array>) => void,
  code: string,
  at = wordShell,
): Broken => ({
  name,
  breakIt: (workspace) => {
    const parts = shellParts();
    edit(parts);
    workspace.write(wordShell, zipSync(parts));
  },
  code,
  at,
  draft: 'none',
});

const inDocument = (from: string, to: string) => (parts: Record<string, Uint8Array>) =>
  editPart(parts, 'word/document.xml', from, to);
const newParagraph = (text: string) =>
  inDocument('{{ body }}', `{{ body }}</w:t></w:r></w:p><w:p><w:r><w:t>${text}`);

const ofWordShells: readonly Broken[] = [
  ...(
    [
      ['that is no zip', strToU8('hello')],
      ['that is empty', new Uint8Array()],
      ['that was cut off', zipSync(shellParts()).subarray(0, 3000)],
    ] as const
  ).map(
    ([name, bytes]): Broken => ({
      name: `a shell ${name}`,
      breakIt: (workspace) => workspace.write(wordShell, bytes),
      code: 'shell-not-docx',
      at: wordShell,
      draft: 'none',
    }),
  ),
  shellCase('a shell without {{ body }}', inDocument('{{ body }}', ''), 'shell-body-missing'),
  shellCase(
    'a shell with text beside {{ body }}',
    inDocument('{{ body }}', '正文：{{ body }}'),
    'shell-block-not-alone',
    `${wordShell}!word/document.xml#p5`,
  ),
  shellCase('a shell with {{ body }} twice', newParagraph('{{ body }}'), undecided, wordShell),
  shellCase(
    'a shell with an unknown placeholder',
    newParagraph('{{ nosuch.thing }}'),
    'shell-placeholder',
    `${wordShell}!word/document.xml#p6`,
  ),
  shellCase(
    'a shell with an unknown filter',
    newParagraph('{{ publication.title | nofilter }}'),
    'shell-placeholder',
    `${wordShell}!word/document.xml#p6`,
  ),
  shellCase(
    'a shell with an unclosed placeholder',
    newParagraph('{{ publication.title'),
    'shell-placeholder',
    `${wordShell}!word/document.xml#p6`,
  ),
  shellCase('a shell whose main part is not well-formed', inDocument('</w:body>', ''), 'shell-not-docx'),
  shellCase(
    'a shell whose main part is no XML',
    (parts) => {
      parts['word/document.xml'] = strToU8('hello');
    },
    'shell-not-docx',
  ),
  shellCase(
    'a shell whose footer is not well-formed',
    (parts) => {
      parts['word/footer1.xml'] = strToU8('<w:ftr');
    },
    'shell-not-docx',
  ),
  shellCase(
    'a shell with a document type',
    inDocument('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'),
    'shell-not-docx',
  ),
  shellCase(
    'a shell with macros',
    (parts) => {
      parts['word/vbaProject.bin'] = strToU8('x');
    },
    'shell-not-docx',
  ),
  shellCase(
    'a shell with a part outside',
    (parts) => {
      parts['../evil.xml'] = strToU8('<a/>');
    },
    'shell-not-docx',
  ),
  shellCase(
    'a shell that unpacks to 40 MiB',
    (parts) => {
      parts['word/x.xml'] = new Uint8Array(40 * 1024 * 1024);
    },
    'shell-not-docx',
  ),
  shellCase(
    'a shell that fetches a picture when opened',
    (parts) => addRelation(parts, 'image', 'http://evil.example/x.png'),
    'shell-not-docx',
  ),
  shellCase(
    'a shell with a link to a program',
    (parts) => addRelation(parts, 'hyperlink', 'file:///c:/x.exe'),
    'shell-not-docx',
  ),
  shellCase(
    'a shell with a field that reads a file',
    inDocument('</w:body>', '<w:p><w:fldSimple w:instr=" INCLUDETEXT c:/x.docx "/></w:p></w:body>'),
    'shell-not-docx',
  ),
];

beforeAll(requireCompiled);
removeFoldersAfterwards();

const groups: Readonly<Record<string, readonly Broken[]>> = {
  files: ofFiles,
  YAML: ofYaml,
  numbers: ofNumbers,
  submissions: ofSubmissions,
  figures: ofFigures,
  'issue.yaml': ofIssues,
  configuration: ofConfiguration,
  templates: ofTemplates,
  'Word shells': ofWordShells,
};

describe.concurrent.each(Object.entries(groups))('broken %s', (_group, rows) => {
  it.each(rows)(
    '$name: one $code at its place, and nothing is written',
    async (row) => {
      const workspace = new Workspace('service-hall-weekly');
      row.breakIt(workspace);
      const old = 'dist/2023-21/service-hall-weekly-2023-21.md';
      workspace.write(old, 'an older document\n');
      const before = workspace.snapshot();
      const warns = row.severity === 'warning';
      const strict = warns ? ['--strict'] : [];

      const check = await runProgram(workspace.folder, [
        'check',
        '--format',
        'json',
        '--lang',
        'zh',
        ...strict,
      ]);
      expect(traceOfCrash(check)).toBeUndefined();
      expect({ code: check.code, signal: check.signal }, check.stderr).toEqual({ code: 1, signal: null });
      const findings = findingsOf(check);
      const [primary] = findings;
      if (!primary) throw new Error('nothing was found');
      const told = findings.map((finding) => `${finding.code} ${placeOf(finding)}`);
      expect(told[0]).toMatch(placeOfRow(row));
      if (row.code !== undecided) expect(primary.severity).toBe(row.severity ?? 'error');
      expect(told, 'one finding for one mistake').toHaveLength(row.places ?? 1);
      if (row.says) expect(primary.message).toMatch(row.says);
      if (row.hint) expect(primary.hint ?? '').toMatch(row.hint);

      const build = await runProgram(workspace.folder, ['build', '--lang', 'en', ...strict]);
      expect(traceOfCrash(build)).toBeUndefined();
      expect(build.code, build.stderr).toBe(1);
      expect(build.stdout).toBe('');
      expect(build.stderr).toContain(row.code);
      expect(workspace.snapshot()).toEqual(before);

      const draft = await runProgram(workspace.folder, ['build', '--draft', '--out', 'drafts']);
      expect(traceOfCrash(draft)).toBeUndefined();
      expect(draft.code, draft.stderr).toBe(warns ? 0 : 1);
      checkDraft(workspace, draft, warns ? 'marked' : (row.draft ?? 'marked'));
      workspace.write('drafts/.keep', '');
      workspace.remove('drafts');
      expect(workspace.snapshot()).toEqual(before);
    },
    90_000,
  );
});

/** A draft has its mark in its name and at its head, and never stands beside a document that looks final. */
function checkDraft(workspace: Workspace, run: Run, expected: 'marked' | 'none'): void {
  const written = Object.keys(workspace.snapshot()).filter((file) => /^drafts\/.+[^/]$/.test(file));
  if (expected === 'none') {
    expect(written).toEqual([]);
    return;
  }
  const name = 'drafts/2023-21/service-hall-weekly-2023-21-draft';
  expect(written.sort(), run.stderr).toEqual(['drafts/2023-21/SHA256SUMS', `${name}.docx`, `${name}.md`]);
  expect(workspace.read(`${name}.md`)).toMatch(/草稿（2023-21），不得印发。/);
  const word = unzipSync(readFileSync(workspace.path(`${name}.docx`)));
  expect(new TextDecoder().decode(word['word/document.xml'])).toContain('草稿（2023-21），不得印发。');
}

interface Sound {
  readonly name: string;
  readonly change: (workspace: Workspace) => void;
  /** Words of the Markdown; absent where the bytes must be those of the unchanged example. */
  readonly markdown?: string;
  /** Words of the Word file. */
  readonly word?: string;
}

const sound: readonly Sound[] = [
  {
    name: 'CRLF line ends and byte-order marks in every file give the same document',
    change: (workspace) => {
      const files = readdirSync(workspace.path(submissions)).map((name) => `${submissions}/${name}`);
      for (const file of [...files, publication, registry, issue, ledger, settings, body])
        workspace.write(file, `\ufeff${workspace.read(file).replaceAll('\n', '\r\n')}`);
    },
  },
  {
    name: 'a comment behind a figure is no mistake',
    change: setAccept('343 # 件'),
  },
  {
    name: 'Liquid in a text prints as it stands',
    change: setText('text: |\n      甲{{ counters.consult }}{% if x %}乙\n'),
    markdown: '1. 甲{{ counters.consult }}{% if x %}乙\n',
    word: '甲{{ counters.consult }}{% if x %}乙',
  },
  {
    name: 'HTML in a text prints as text',
    change: setText('text: |\n      甲<b>乙</b><script>丙</script>&amp;\n'),
    markdown: '1. 甲\\<b>乙\\</b>\\<script>丙\\</script>\\&amp;\n',
    word: '甲&lt;b&gt;乙&lt;/b&gt;&lt;script&gt;丙&lt;/script&gt;&amp;amp;',
  },
  {
    name: 'Markdown in a text prints as text',
    change: setText('text: |\n      甲**乙**`丙`[丁](javascript:1)\n\n      ## 四、假栏目\n\n      - 戊\n'),
    markdown: '1. 甲\\*\\*乙\\*\\*\\`丙\\`\\[丁](javascript:1)\n\n   \\## 四、假栏目\n\n   \\- 戊\n',
    word: '甲**乙**`丙`[丁](javascript:1)',
  },
  {
    name: 'replacement patterns in a text print as they stand',
    change: setText("text: |\n      甲$&$1$$%s$'乙\n"),
    markdown: "1. 甲$&$1$$%s$'乙\n",
    word: "甲$&amp;$1$$%s$'乙",
  },
  {
    name: 'rare characters print as they stand',
    change: setText('text: |\n      甲𠀀😀乙\n'),
    markdown: '1. 甲𠀀😀乙\n',
    word: '甲𠀀😀乙',
  },
  {
    name: 'a text of 20,000 characters is not too long',
    change: setText(`text: |\n      ${'字'.repeat(20_000)}\n`),
    markdown: `1. ${'字'.repeat(20_000)}\n`,
    word: '字'.repeat(20_000),
  },
  {
    name: '200 items are not too many',
    change: (workspace) => workspace.append(transport, items(198)),
    markdown: '第198条。',
    word: '第198条。',
  },
];

describe.concurrent('unusual but sound', () => {
  it.each(sound)(
    '$name',
    async ({ change: apply, markdown, word }) => {
      const workspace = new Workspace('service-hall-weekly');
      if (markdown === undefined) expect((await runProgram(workspace.folder, ['build'])).code).toBe(0);
      const unchanged = workspace.snapshot();
      apply(workspace);
      const build = await runProgram(workspace.folder, ['build', '--strict']);
      expect(traceOfCrash(build)).toBeUndefined();
      expect(build.code, build.stderr).toBe(0);
      const name = 'dist/2023-21/service-hall-weekly-2023-21';
      if (markdown === undefined) {
        for (const file of [`${name}.md`, `${name}.docx`, 'dist/2023-21/SHA256SUMS'])
          expect(workspace.snapshot()[file], file).toBe(unchanged[file]);
        return;
      }
      expect(workspace.read(`${name}.md`)).toContain(markdown);
      const parts = unzipSync(readFileSync(workspace.path(`${name}.docx`)));
      expect(new TextDecoder().decode(parts['word/document.xml']).replace(/<[^>]+>/g, '')).toContain(word);
    },
    90_000,
  );
});

interface CommandLine {
  readonly name: string;
  readonly args: readonly string[];
  readonly prepare?: (workspace: Workspace) => void;
  readonly code: 0 | 1 | 2;
  readonly stderr: RegExp;
}

const commandLines: readonly CommandLine[] = [
  {
    name: 'an issue that does not exist',
    args: ['build', '--week', '2023-22'],
    code: 2,
    stderr: /2023-22.*“2023-21”/,
  },
  { name: 'an opening ledger as an issue', args: ['build', '--week', '2023-20'], code: 2, stderr: /2023-20/ },
  { name: 'a malformed issue', args: ['build', '--week', '第21期'], code: 2, stderr: /第21期.*2023-21/ },
  { name: 'an issue that is a path', args: ['build', '--week', '../x'], code: 2, stderr: /\.\.\/x/ },
  { name: 'an empty issue', args: ['build', '--week', ''], code: 2, stderr: /2023-21/ },
  { name: 'an unknown option', args: ['build', '--weak', '2023-21'], code: 2, stderr: /--weak.*--week/ },
  { name: 'an option without its value', args: ['build', '--week'], code: 2, stderr: /--week/ },
  { name: 'an unknown command', args: ['buld'], code: 2, stderr: /buld.*build/ },
  { name: 'an unknown command that resembles none', args: ['xyzzy'], code: 2, stderr: /xyzzy/ },
  { name: 'a word too many', args: ['build', '2023-21'], code: 2, stderr: /--help/ },
  { name: 'a folder that does not exist', args: ['build', '-C', 'nowhere'], code: 2, stderr: /nowhere/ },
  { name: 'a folder without a workspace', args: ['check', '-C', '/'], code: 2, stderr: /bulletin init/ },
  { name: 'an unknown format', args: ['check', '--format', 'jsn'], code: 2, stderr: /jsn.*json/ },
  { name: 'an unknown kind of artifact', args: ['build', '--to', 'pptx'], code: 2, stderr: /pptx.*docx/ },
  { name: 'an unknown language', args: ['check', '--lang', 'fr'], code: 2, stderr: /fr.*zh, en/ },
  { name: 'a file that does not exist', args: ['check', 'nosuch.yaml'], code: 2, stderr: /nosuch\.yaml/ },
  {
    name: 'a file as the output folder',
    args: ['build', '--out', 'bulletin.yaml'],
    code: 2,
    stderr: /bulletin\.yaml/,
  },
  {
    name: 'an output folder below a file',
    args: ['build', '--out', 'bulletin.yaml/x/y'],
    code: 2,
    stderr: /bulletin\.yaml\/x\/y/,
  },
  { name: 'an empty output folder', args: ['build', '--out', ''], code: 2, stderr: /--out/ },
  {
    name: 'an output folder below /proc',
    args: ['build', '--out', '/proc/bulletin'],
    code: 2,
    stderr: /\/proc\/bulletin/,
  },
  {
    name: 'a file in place of dist',
    args: ['build'],
    prepare: (workspace) => workspace.write('dist', 'x'),
    code: 2,
    stderr: /dist/,
  },
  {
    name: 'a folder in the place of a file to write, which must not leave half of the artifacts',
    args: ['build'],
    prepare: (workspace) => workspace.write('dist/2023-21/service-hall-weekly-2023-21.docx/x', 'x'),
    code: 2,
    stderr: /service-hall-weekly-2023-21\.docx/,
  },
  {
    name: 'a link in the place of a file to write',
    args: ['build'],
    prepare: (workspace) => {
      workspace.write('dist/2023-21/victim', 'x');
      symlinkSync('victim', workspace.path('dist/2023-21/service-hall-weekly-2023-21.md'));
    },
    code: 2,
    stderr: /service-hall-weekly-2023-21\.md/,
  },
  {
    name: 'a link in the place of dist',
    args: ['build'],
    prepare: (workspace) => {
      workspace.write('elsewhere/x', 'x');
      symlinkSync('elsewhere', workspace.path('dist'));
    },
    code: 2,
    stderr: /dist/,
  },
  {
    name: 'no issue at all, where there is nothing that could be fine',
    args: ['check'],
    prepare: (workspace) => workspace.remove('issues'),
    code: 1,
    stderr: /bulletin new/,
  },
  {
    name: 'a folder as the file to check, whose findings must be told',
    args: ['check', submissions],
    prepare: change(transport, 'section: visits', 'section: visit'),
    code: 1,
    stderr: /✖/,
  },
  {
    name: 'a template as the file to check, whose findings must be told',
    args: ['check', body],
    prepare: printInBody('{{ counters.consult.curent }}'),
    code: 1,
    stderr: /✖/,
  },
  {
    name: 'a schema as the file to check, whose findings must be told',
    args: ['check', schema],
    prepare: change(schema, '"type": "object",', '"type": "objekt",'),
    code: 1,
    stderr: /✖/,
  },
  {
    name: 'a submission as the file to check, whose findings must be told',
    args: ['check', transport],
    prepare: change(transport, 'section: visits', 'section: visit'),
    code: 1,
    stderr: /✖/,
  },
];

describe.concurrent('a command line that cannot be followed', () => {
  it.each(commandLines)(
    '$name',
    async ({ args, prepare, code, stderr }) => {
      for (const language of ['zh', 'en']) {
        const workspace = new Workspace('service-hall-weekly');
        prepare?.(workspace);
        const before = workspace.snapshot();
        // A language that is itself the mistake stays as it is.
        const environment = { BULLETIN_LANG: language };
        const run = await runProgram(workspace.folder, args, environment);
        expect(traceOfCrash(run)).toBeUndefined();
        expect({ code: run.code, signal: run.signal }, run.stderr).toEqual({ code, signal: null });
        if (code === 2) expect(run.stdout).toBe('');
        expect(run.stderr).toMatch(stderr);
        // The library's own English must not shine through.
        if (language === 'zh') expect(run.stderr).not.toMatch(/argument|invalid|option /);
        expect(workspace.snapshot()).toEqual(before);
      }
    },
    60_000,
  );
});

describe.concurrent('streams', () => {
  const noisy = () => {
    const workspace = new Workspace('service-hall-weekly');
    workspace.append(transport, Array.from({ length: 1500 }, (_, index) => `k${index}: 1\n`).join(''));
    return workspace;
  };

  it.each([
    'bulletin check --format json | head -n 1',
    'bulletin check --format json | true',
    'bulletin check | head -n 1',
    'bulletin --help | true',
    'bulletin build --dry-run | true',
  ])('are quiet when nobody reads them: %s', async (line) => {
    const { stderr } = await runShell(noisy().folder, line);
    expect(stderr).not.toMatch(/EPIPE|^\s+at /m);
  });

  it('tell a report that is lost on a full disk', async () => {
    const run = await runShell(noisy().folder, 'bulletin check --format json > /dev/full');
    expect(run.code).toBe(2);
    expect(traceOfCrash(run)).toBeUndefined();
  });

  it.each([{ NO_COLOR: '1' }, { CI: 'true' }, { TERM: 'dumb' }, {}])(
    'have no colour with %o',
    async (environment) => {
      const run = await runProgram(noisy().folder, ['check'], environment as Record<string, string>);
      expect(run.code).toBe(1);
      expect(`${run.stdout}${run.stderr}`).not.toContain('\u001b');
    },
  );

  it('keep JSON free of colour, complete and alone on stdout', async () => {
    const run = await runProgram(noisy().folder, ['check', '--format', 'json'], { FORCE_COLOR: '3' });
    expect(run.stdout).not.toContain('\u001b');
    expect(run.stdout.endsWith('}\n')).toBe(true);
    expect(findingsOf(run)).toHaveLength(1500);
  });

  it('cut a long list for people, with a count', async () => {
    const run = await runProgram(noisy().folder, ['check', '--lang', 'zh']);
    expect(run.stdout.match(/key-unknown/g)).toHaveLength(50);
    expect(run.stdout).toContain('1450');
  });

  it('have the caret below what is wrong, by the width of Chinese', async () => {
    const workspace = new Workspace('service-hall-weekly');
    setText('text: 甲乙丙: 丁\n')(workspace);
    const { stdout } = await runProgram(workspace.folder, ['check', '--lang', 'zh']);
    const [, source, caret] = stdout.split('\n');
    expect(source).toBe('  11 │     text: 甲乙丙: 丁');
    expect(caret).toBe(`     │ ${' '.repeat(16)}^`);
  });
});

describe.concurrent('drafts', () => {
  it('leave the digests of the documents that are there alone', async () => {
    const workspace = new Workspace('service-hall-weekly');
    expect((await runProgram(workspace.folder, ['build'])).code).toBe(0);
    const before = workspace.read('dist/2023-21/SHA256SUMS');
    expect((await runProgram(workspace.folder, ['build', '--draft'])).code).toBe(0);
    const after = workspace.read('dist/2023-21/SHA256SUMS');
    for (const line of before.trimEnd().split('\n')) expect(after).toContain(line);
  }, 60_000);

  it('tell of a missing figure too', async () => {
    const workspace = new Workspace('service-hall-weekly');
    setAccept('{missing: 系统升级}')(workspace);
    const run = await runProgram(workspace.folder, ['build', '--draft']);
    expect(run.stderr).toContain('figure-missing');
    expect(run.code).toBe(1);
  });
});

describe.concurrent('a submission that is left out with a reason', () => {
  it('is told in every summary', async () => {
    const workspace = new Workspace('service-hall-weekly');
    workspace.append(issue, 'without:\n  - {department: transport, reason: 未经审定}\n');
    for (const command of ['check', 'build', 'status']) {
      const run = await runProgram(workspace.folder, [command, '--lang', 'zh']);
      expect(run.code, run.stderr).toBe(0);
      expect(`${run.stdout}${run.stderr}`, command).toMatch(/不收入|未收入|未经审定/);
    }
  }, 60_000);
});

/** Items for the end of the transport department's file. */
function items(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `  - section: visits\n    text: 第${index + 1}条。\n`,
  ).join('');
}

/** A short submission in GB18030: Node can decode that encoding, but not write it. */
const inGb18030 = Buffer.concat([
  Buffer.from('department: transport\nweek: 2023-21\nitems:\n  text: '),
  Buffer.from([0xb4, 0xf3, 0xcc, 0xfc, 0xb0, 0xec, 0xca, 0xc2, 0xb4, 0xf3, 0xcc, 0xfc]),
  Buffer.from('\n'),
]);

function inUtf16(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le');
}

function replaceByLink(workspace: Workspace, file: string): void {
  renameSync(workspace.path(file), workspace.path('moved'));
  symlinkSync(workspace.path('moved'), workspace.path(file));
}

function replaceByFolder(workspace: Workspace, file: string): void {
  workspace.remove(file);
  mkdirSync(workspace.path(file));
}

function replaceByPipe(workspace: Workspace, file: string): void {
  workspace.remove(file);
  execFileSync('mkfifo', [workspace.path(file)]);
}

/** Parts of the Word shell that comes with the program. */
function shellParts(): Record<string, Uint8Array> {
  const root = fileURLToPath(new URL('../../templates/official-zh/shell', import.meta.url));
  const parts: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    parts[path.slice(root.length + 1)] = readFileSync(path);
  }
  return parts;
}

function editPart(parts: Record<string, Uint8Array>, name: string, from: string, to: string): void {
  const text = new TextDecoder().decode(parts[name]);
  if (!text.includes(from)) throw new Error(`nothing to change in ${name}: ${from}`);
  parts[name] = strToU8(text.replace(from, () => to));
}

function addRelation(parts: Record<string, Uint8Array>, type: string, target: string): void {
  const relation = `<Relationship Id="rX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
  editPart(parts, 'word/_rels/document.xml.rels', '</Relationships>', `${relation}</Relationships>`);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What the primary finding of a row looks like. */
function placeOfRow({ code, at }: Broken): RegExp {
  // A place may be given without its column, or as the beginning of a path.
  const end = /:\d+:\d+$/.test(at) || at.includes('!') ? '$' : /:\d+$/.test(at) ? ':d+$' : '';
  return new RegExp(`^${code === undecided ? '[a-z-]+' : code} ${literally(at)}${end}`);
}

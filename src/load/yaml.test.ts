import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, type Located, toPlain } from '../model/located.ts';
import { printPath, rangeOf, SourceText } from '../model/origin.ts';
import { decode } from './decode.ts';
import { readYaml, type YamlLimits } from './yaml.ts';

const path = 'issues/2023-21/submissions/window.yaml';

const submission = `# yaml-language-server: $schema=../../../.bulletin/schemas/window.schema.json
department: window
week: 2023-21
counters:                        # 本期数
  consult: 2321
  窗口: {value: 0343, status: provisional}
items:
  - section: progress
    date: 2023-06-07
    text: |
      6月7日，省政务服务大厅召开窗口工作会: 传达 #学习 会议精神。

      会议强调，要“压缩时限”。
  - section: notice
    with: [transport, '公安厅']
    text: "6月9日: 交通运输厅赴\\u81ea贡市调研"
nothing:   # 有条目
`;

function read(text: string, limits?: YamlLimits) {
  return readYaml(new SourceText(path, text), limits);
}

function findings(text: string, limits?: YamlLimits): unknown[] {
  return read(text, limits).diagnostics.map(({ code, range }) => [
    code,
    `${range?.start.line}:${range?.start.column}`,
  ]);
}

/** Every value and key of a tree with the text at its place. */
function places(value: Located | undefined): string[] {
  if (!value) return [];
  const { source, path: steps, span } = value.origin;
  const own = `${printPath(steps)} = ${source.text.slice(...span)}`;
  if (value.kind === 'scalar') return [own];
  if (value.kind === 'list') return [own, ...value.items.flatMap(places)];
  return [own, ...value.entries.flatMap(({ value: child }) => places(child))];
}

test('a submission becomes plain data', () => {
  const { root, diagnostics } = read(submission);
  expect(diagnostics).toEqual([]);
  expect(root && JSON.parse(JSON.stringify(toPlain(root)))).toEqual({
    department: 'window',
    week: '2023-21',
    counters: { consult: 2321, 窗口: { value: 343, status: 'provisional' } },
    items: [
      {
        section: 'progress',
        date: '2023-06-07',
        text: '6月7日，省政务服务大厅召开窗口工作会: 传达 #学习 会议精神。\n\n会议强调，要“压缩时限”。\n',
      },
      { section: 'notice', with: ['transport', '公安厅'], text: '6月9日: 交通运输厅赴自贡市调研' },
    ],
    nothing: null,
  });
});

test('CRLF and a document mark change no value', () => {
  const crlf = read(submission.replaceAll('\n', '\r\n'));
  const marked = read(`---\n${submission}...\n`);
  const plain = JSON.stringify(toPlain(read(submission).root as Located));
  expect(crlf.diagnostics).toEqual([]);
  expect(JSON.stringify(toPlain(crlf.root as Located))).toBe(plain);
  expect(JSON.stringify(toPlain(marked.root as Located))).toBe(plain);
});

test('every value knows the text it was typed as', () => {
  const { root } = read(submission);
  const block = submission.slice(submission.indexOf('|'), submission.indexOf('\n  - section: notice'));
  const items = submission.slice(submission.indexOf('- section'), submission.indexOf('\nnothing'));
  expect(places(root).slice(1)).toEqual([
    'department = window',
    'week = 2023-21',
    'counters = consult: 2321\n  窗口: {value: 0343, status: provisional}',
    'counters.consult = 2321',
    'counters.窗口 = {value: 0343, status: provisional}',
    'counters.窗口.value = 0343',
    'counters.窗口.status = provisional',
    `items = ${items}`,
    `items[0] = ${items.slice(2, items.indexOf('\n  - section: notice'))}`,
    'items[0].section = progress',
    'items[0].date = 2023-06-07',
    `items[0].text = ${block}`,
    `items[1] = ${items.slice(items.indexOf('section: notice'))}`,
    'items[1].section = notice',
    "items[1].with = [transport, '公安厅']",
    'items[1].with[0] = transport',
    "items[1].with[1] = '公安厅'",
    'items[1].text = "6月9日: 交通运输厅赴\\u81ea贡市调研"',
    'nothing = ',
  ]);
});

test('comments below a map are not part of it', () => {
  const { root } = read('counters:\n  consult: 2321 # 注\n  # 以下停报\nitems:\n  - a # 注\n\n# 完\n');
  expect(places(root)).toEqual([
    ' = counters:\n  consult: 2321 # 注\n  # 以下停报\nitems:\n  - a',
    'counters = consult: 2321',
    'counters.consult = 2321',
    'items = - a',
    'items[0] = a',
  ]);
});

test('a value left out has its place behind the colon or dash', () => {
  const { root } = read('a:   # 暂缺\nitems:\n  - \n\n  - b:\n\nc: {d, e: }\n');
  const empty = (['a', 'items.0', 'items.1.b', 'c.d', 'c.e'] as const).map((steps) => {
    const value = at(
      root,
      steps.split('.').map((step) => (/\d/.test(step) ? Number(step) : step)),
    );
    const start = value && rangeOf(value.origin).start;
    return [steps, `${start?.line}:${start?.column}`, value?.kind === 'scalar' && value.value];
  });
  expect(empty).toEqual([
    ['a', '1:3', null],
    ['items.0', '3:4', null],
    ['items.1.b', '5:7', null],
    ['c.d', '7:6', null],
    ['c.e', '7:10', null],
  ]);
});

test('a scalar keeps what was typed, so that no digit is lost', () => {
  const text =
    'a: 123456789012345678901234567890\nb: 0x1F\nc: \'12\'\nd: "x\\ty"\ne: ~\nf: true\ng: >-\n  段落\nh: 一\n  b\n';
  const { root } = read(text);
  const scalars = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => {
    const value = at(root, [key]);
    return value?.kind === 'scalar' ? [value.source, value.value, value.style] : undefined;
  });
  expect(scalars).toEqual([
    ['123456789012345678901234567890', 1.2345678901234568e29, 'plain'],
    ['0x1F', 31, 'plain'],
    ['12', '12', 'quoted'],
    ['x\\ty', 'x\ty', 'quoted'],
    ['~', null, 'plain'],
    ['true', true, 'plain'],
    ['段落', '段落', 'block'],
    ['一\n  b', '一 b', 'plain'],
  ]);
});

test('words of YAML 1.1, dates and object names are ordinary text', () => {
  const { root } = read('no: NO\n是: on\ndate: 2023-06-09\n<<: {a: 1}\n__proto__: x\nconstructor: y\n');
  expect(
    root?.kind === 'map' &&
      root.entries.map(({ key, value }) => [key, value.kind === 'scalar' && value.value]),
  ).toEqual([
    ['no', 'NO'],
    ['是', 'on'],
    ['date', '2023-06-09'],
    ['<<', false],
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});

test('keys know their places', () => {
  const { root } = read('counters:\n  "咨询": 1\n  accept : 2\n');
  const counters = at(root, ['counters']);
  const keys = counters?.kind === 'map' ? counters.entries.map(({ keyOrigin }) => keyOrigin) : [];
  expect(keys.map(({ source, path: steps, span }) => [printPath(steps), source.text.slice(...span)])).toEqual(
    [
      ['counters.咨询', '"咨询"'],
      ['counters.accept', 'accept'],
    ],
  );
});

test('a key written twice is told at the second, with the first', () => {
  const { root, diagnostics } = read('counters:\n  consult: 2321\n  accept: 343\n  consult: 2322\n');
  expect(diagnostics).toMatchObject([
    {
      code: 'yaml-duplicate-key',
      args: { key: 'consult' },
      range: { start: { line: 4, column: 3 }, end: { line: 4, column: 10 } },
      related: [{ file: path, note: 'first', range: { start: { line: 2, column: 3 } } }],
    },
  ]);
  expect(at(root, ['counters', 'consult'])).toMatchObject({ value: 2321 });
});

test('keys that look alike are twins', () => {
  expect(findings('e\u0301: 1\n\u00e9: 2\n')).toEqual([['yaml-duplicate-key', '2:1']]);
  expect(findings('a: {b: 1, b: 2, "b": 3}\n')).toEqual([
    ['yaml-duplicate-key', '1:11'],
    ['yaml-duplicate-key', '1:17'],
  ]);
});

describe('files without content', () => {
  test.each(['', '\n\n', '# 只有注释\n', '---\n', '---\n# 注释\n...\n', '   \n'])('%j is empty', (text) => {
    expect(findings(text)).toEqual([['file-empty', '1:1']]);
  });
});

describe('what this program does not use of YAML is refused', () => {
  const refused: readonly [title: string, text: string, ...expected: [string, string][]][] = [
    ['an anchor', 'department: window\na: &id1 一\n', ['yaml-unsupported', '2:4']],
    ['an alias', 'a: 一\nb: *id1\n', ['yaml-unsupported', '2:4']],
    [
      'emphasis taken for an alias',
      'items:\n  - text: **重点工作** 进展顺利\n',
      ['yaml-unsupported', '2:11'],
    ],
    ['a tag', 'a: !!str 1\n', ['yaml-unsupported', '1:4']],
    ['a directive', '%YAML 1.1\n---\na: 1\n', ['yaml-unsupported', '1:1']],
    ['a complex key', 'a: 1\n? b\n: 2\n', ['yaml-unsupported', '2:1']],
    ['a template expression', 'text: {{ x }}\n', ['yaml-unsupported', '1:7']],
    ['a list as a key', '[a, b]: 1\n', ['yaml-unsupported', '1:1']],
    [
      'each line of several',
      'a: &x 一\nb: *x *y\nc: !t 二\n',
      ['yaml-unsupported', '1:4'],
      ['yaml-unsupported', '2:4'],
      ['yaml-unsupported', '3:4'],
    ],
    ['a second document', 'a: 1\n---\nb: 2\n', ['yaml-several-documents', '2:1']],
    ['text after the end', 'a: 1\n...\nb: 2\n', ['yaml-several-documents', '3:1']],
    ['a second byte-order mark', '\ufeffa: 1\n', ['yaml-invisible', '1:1']],
    ['a forbidden character behind an escape', 'a: 1\nb: "x\\n\\u202e"\n', ['character-forbidden', '2:8']],
    ['NUL behind an escape', 'a: "甲\\0"\n', ['character-forbidden', '1:6']],
    ['a control behind a second escape', 'a: "甲\\"乙\\a丙\\t"\n', ['character-forbidden', '1:9']],
    ['half a surrogate pair', 'a: "甲\\ud83d乙"\n', ['character-forbidden', '1:6']],
    ['an escape in a key', '"a\\u2066": 1\n', ['character-forbidden', '1:3']],
  ];
  test.each(refused)('%s', (_title, text, ...expected) => {
    expect(findings(text)).toEqual(expected);
    expect(read(text).root).toBeUndefined();
  });

  test('a whole pair written as two escapes is a character', () => {
    expect(toPlain(read('"a": "\\ud842\\udfb7林"\n').root as Located)).toMatchObject({ a: '𠮷林' });
  });

  test('marks inside quotes and blocks are text', () => {
    expect(findings('a: "*重点* &甲 !乙"\nb: |\n  *丙\n  --- 丁\n  %戊\n  ? 己\nc: "键：值"\n')).toEqual([]);
  });
});

describe('size is refused before anything recurses', () => {
  const lists = (count: number) => `a: ${'['.repeat(count)}${']'.repeat(count)}\n`;
  const maps = (count: number) =>
    Array.from({ length: count }, (_, level) => `${'  '.repeat(level)}k:\n`).join('');
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');

  test('32 levels are allowed', () => {
    expect(findings(lists(31))).toEqual([]);
    expect(findings(maps(32))).toEqual([]);
    expect(findings('- '.repeat(32))).toEqual([]);
  });

  test('the 33rd is refused', () => {
    expect(findings(lists(32))).toEqual([['yaml-too-deep', '1:35']]);
    expect(findings(maps(33))).toEqual([['yaml-too-deep', '33:66']]);
    expect(findings('- '.repeat(33))).toEqual([['yaml-too-deep', '1:65']]);
  });

  test('2,000 keys are allowed, one more is not; a ledger may have more', () => {
    expect(findings(keys(2000))).toEqual([]);
    expect(findings(keys(2001))).toEqual([['yaml-too-many-keys', '2001:6']]);
    expect(findings(keys(2001), { keys: 20_000 })).toEqual([]);
  });

  const bombs: readonly [title: string, text: string, code: string][] = [
    ['brackets', '['.repeat(200_000), 'yaml-too-deep'],
    ['maps in brackets', '{a: '.repeat(50_000), 'yaml-too-deep'],
    ['dashes', '- '.repeat(100_000), 'yaml-too-deep'],
    ['colons', 'a: '.repeat(70_000), 'yaml-too-deep'],
    ['commas', `a: [${','.repeat(200_000)}`, 'yaml-too-many-parts'],
    ['question marks', '? '.repeat(100_000), 'yaml-too-deep'],
    ['anchors', '&a '.repeat(70_000), 'yaml-too-many-parts'],
    ['bad escapes', `a: "${'\\q'.repeat(100_000)}"`, 'yaml-escape'],
    ['lines that are no keys', `a: 1\n${'a:b\n'.repeat(25_000)}`, 'yaml-colon-space'],
    ['tabs', `a: b\n${'\t'.repeat(200_000)}c`, 'yaml-tab'],
    ['open quotes', '"\n'.repeat(100_000), 'yaml-too-many-parts'],
    ['joined lines', `a: 字\n${'  字\n'.repeat(40_000)}`, 'yaml-line-joined'],
    ['blanks before a comment', `a: 字${' '.repeat(200_000)}#甲`, 'yaml-comment-cuts-text'],
    ['wrong colons', `a:\n${'  甲：1\n'.repeat(30_000)}`, 'yaml-fullwidth-colon'],
  ];
  test.each(bombs)('200 kB of %s are told within three seconds', (_title, text, code) => {
    const start = performance.now();
    expect(read(text).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test('no mutation of a submission throws, passes in silence, or is told outside the file', () => {
  const fragments = [
    ': ',
    '：',
    ' #',
    '"',
    "'",
    '\n',
    '  ',
    '\t',
    '- ',
    '|',
    '>',
    '[',
    '}',
    ',',
    '&a',
    '*b',
    '---\n',
    '\u3000',
    '\\',
    '\r',
    '键：值',
  ];
  const change = fc.record({
    at: fc.nat(submission.length),
    removed: fc.nat(12),
    added: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 4, unit: 'binary' })),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      let text = submission;
      for (const { at: place, removed, added } of changes) {
        text = text.slice(0, place) + added + text.slice(place + removed);
      }
      const { source, diagnostics } = decode(path, new TextEncoder().encode(text));
      if (!source) return diagnostics.length > 0;
      const { root, diagnostics: found } = readYaml(source);
      const lines = source.lineStarts.length;
      const isInside = found.every(({ range }) => range !== undefined && range.start.line <= lines);
      return isInside && (root !== undefined || found.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 2000 },
  );
});

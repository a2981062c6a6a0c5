import { describe, expect, test } from 'vitest';
import { SourceText } from '../model/origin.ts';
import { readYaml } from './yaml.ts';

type Row = readonly [title: string, text: string, code: string, at: string, args?: Record<string, string>];

function findings(text: string): unknown[] {
  return readYaml(new SourceText('issues/2023-21/submissions/transport.yaml', text)).diagnostics.map(
    ({ code, range, args }) => [code, `${range?.start.line}:${range?.start.column}`, args],
  );
}

function check(rows: readonly Row[]): void {
  test.each(rows.map(([title, ...row]) => ({ title, row })))('$title', ({ row: [text, code, at, args] }) => {
    const expected = [[code, at, args ?? expect.anything()]];
    expect(findings(text)).toEqual(expected);
    // The same from a machine with the other line ends.
    expect(findings(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
}

const head = 'department: transport\nweek: 2023-21\n';
const item = `${head}items:\n  - section: progress\n`;

describe('a colon and a space in a text', () => {
  check([
    [
      'in a value',
      `${item}    text: 6月9日，交通运输厅: 赴自贡市开展大件运输许可服务调研\n    date: 2023-06-09\n`,
      'yaml-colon-in-text',
      '5:21',
      {},
    ],
    ['after a character outside the basic plane', 'text: 𠮷林市: 召开会议\n', 'yaml-colon-in-text', '1:10'],
    ['at the end of a line', 'text: 会议强调:\n  一是压缩时限\n', 'yaml-colon-in-text', '1:11'],
    [
      'on a later line',
      'text: 6月9日，省政务服务大厅召开会议，听取汇报，\n  会议强调: 要压缩时限\nweek: 2023-21\n',
      'yaml-colon-in-text',
      '2:7',
    ],
    ['two entries on one line', 'week: 2023-21 department: window\n', 'yaml-colon-in-text', '1:25'],
    [
      'in an entry of a list, where YAML makes a map of it',
      'notes:\n  - 6月9日，交通运输厅: 赴自贡市\n',
      'yaml-colon-in-text',
      '2:15',
    ],
    ['below its key', 'text:\n  6月9日，交通运输厅: 赴自贡市\n', 'yaml-colon-in-text', '2:13'],
    [
      'in a text longer than a key can be',
      `text: ${'会议听取了各地情况汇报'.repeat(100)}: 完\n`,
      'yaml-colon-in-text',
      '1:1107',
    ],
  ]);
});

describe('a full-width colon after a key', () => {
  check([
    [
      'on the first line',
      'department：transport\nweek: 2023-21\n',
      'yaml-fullwidth-colon',
      '1:11',
      { key: 'department', colon: '：', rest: 'transport' },
    ],
    [
      'on a later line',
      'department: transport\nweek：2023-21\ncounters:\n  a: 1\n',
      'yaml-fullwidth-colon',
      '2:5',
    ],
    ['on the last line', 'department: transport\nweek：2023-21\n', 'yaml-fullwidth-colon', '2:5'],
    ['in an item', `${item}    text：省政府召开会议\n    date: 2023-06-09\n`, 'yaml-fullwidth-colon', '5:9'],
    [
      'at an item',
      `${head}items:\n  - section：progress\n    text: |\n      内容\n`,
      'yaml-fullwidth-colon',
      '4:12',
    ],
    ['of a map', `${head}counters：\n  consult: 2321\n`, 'yaml-fullwidth-colon', '3:9'],
    ['before a block', `${item}    text：|\n      内容\n`, 'yaml-fullwidth-colon', '5:9'],
    [
      'before a map in braces',
      'counters:\n  approve：{value: 5, status: revised}\n',
      'yaml-fullwidth-colon',
      '2:10',
    ],
    [
      'of a counter with a Chinese id',
      'counters:\n  咨询：2321\n  accept: 343\n',
      'yaml-fullwidth-colon',
      '2:5',
      { key: '咨询', colon: '：', rest: '2321' },
    ],
    ['which YAML takes for a text', 'counters:\n  咨询：2321\n  受理：343\n', 'yaml-fullwidth-colon', '2:5'],
    ['in braces, which YAML takes for a key', 'a: {consult：5, b: 1}\n', 'yaml-fullwidth-colon', '1:12'],
    [
      'in a list, which YAML takes for a text',
      'items:\n  - section：progress\n',
      'yaml-fullwidth-colon',
      '2:12',
    ],
    [
      'in a whole file',
      '部门：窗口\n期次：2023-21\n',
      'yaml-fullwidth-colon',
      '1:3',
      { key: '部门', colon: '：', rest: '窗口' },
    ],
    [
      'that looks like one',
      'week∶ 2023-21\ndepartment: a\n',
      'yaml-fullwidth-colon',
      '1:5',
      { key: 'week', colon: '∶', rest: '2023-21' },
    ],
  ]);
});

describe('a colon without a space', () => {
  check([
    [
      'on the first line',
      'department:transport\nweek: 2023-21\n',
      'yaml-colon-space',
      '1:11',
      { key: 'department', rest: 'transport' },
    ],
    ['on a later line', `${head}nothing:true\n`, 'yaml-colon-space', '3:8', { key: 'nothing', rest: 'true' }],
    [
      'before a block',
      `${item}    text:|\n      内容\n`,
      'yaml-colon-space',
      '5:9',
      { key: 'text', rest: '|' },
    ],
    ['below its key', 'counters:\n  consult:2321\n', 'yaml-colon-space', '2:10'],
    ['in braces', 'a: {consult:5}\n', 'yaml-colon-space', '1:12'],
    ['before a map in braces', 'counters:\n  approve:{value: 5}\n', 'yaml-colon-space', '2:10'],
  ]);
});

describe('characters that nobody sees', () => {
  check([
    [
      'U+3000 as indentation',
      `${item}　　text: 省政府\n`,
      'yaml-invisible',
      '5:1',
      { character: 'U+3000@wide-space' },
    ],
    [
      'U+00A0 as indentation',
      'counters:\n\u00a0\u00a0consult: 1\n',
      'yaml-invisible',
      '2:1',
      { character: 'U+00A0' },
    ],
    [
      'U+3000 after the colon',
      'week: 2023-21\ntext:　省政府\n',
      'yaml-invisible',
      '2:6',
      { character: 'U+3000@wide-space' },
    ],
    [
      'U+00A0 after the colon',
      'week:\u00a02023-21\ndepartment: a\n',
      'yaml-invisible',
      '1:6',
      { character: 'U+00A0' },
    ],
    ['U+200B in a key', 'depart\u200bment: window\n', 'yaml-invisible', '1:7', { character: 'U+200B' }],
    [
      'U+00A0 before the colon',
      'counters:\n  consult\u00a0: 1\n',
      'yaml-invisible',
      '2:10',
      { character: 'U+00A0' },
    ],
    [
      'U+3000 after a dash',
      'items:\n  -　section: progress\n',
      'yaml-invisible',
      '2:4',
      { character: 'U+3000@wide-space' },
    ],
    [
      'U+3000 before a line of a block',
      `${item}    text: |\n      一\n　　二\n    date: 2023-06-09\n`,
      'yaml-invisible',
      '7:1',
    ],
    [
      'the cause above other errors',
      'counters:\n　　consult:\n    title: 咨询\n  accept: 1\n',
      'yaml-invisible',
      '2:1',
    ],
  ]);
});

describe('tabs', () => {
  check([
    ['before a key', 'counters:\n\tconsult: 2321\n', 'yaml-tab', '2:1', {}],
    ['after spaces', 'counters:\n  a: 1\n  \tb: 2\n', 'yaml-tab', '3:3'],
    ['before a dash', 'items:\n\t- section: a\n', 'yaml-tab', '2:1'],
    ['before the text of a block', 'text: |\n\t内容\n', 'yaml-tab', '2:1'],
    ['inside a block', 'text: |\n  一\n\t二\nweek: 1\n', 'yaml-tab', '3:1'],
    [
      'before a key that YAML draws into the value above',
      'week: 2023-21\n \tdepartment: window\n',
      'yaml-tab',
      '2:2',
    ],
    ['before the next line of a text', 'text: 省政府\n\t召开会议\n', 'yaml-tab', '2:1'],
  ]);
});

describe('quotes, brackets and other marks', () => {
  check([
    ['a quote never closed', `text: "省政府召开会议\n${head}`, 'yaml-quote-unclosed', '1:7', { quote: '"' }],
    [
      'closed by a later one',
      'text: "省政府召开会议\ndate: 2023-06-07\ntitle: "通知"\n',
      'yaml-quote-unclosed',
      '1:7',
    ],
    [
      'in an item',
      `${item}    text: '省政府召开会议\n    date: 2023-06-07\n`,
      'yaml-quote-unclosed',
      '5:11',
      { quote: "'" },
    ],
    [
      'text after a quoted word',
      'text: "放管服"改革深入推进\n',
      'yaml-text-after-end',
      '1:12',
      { mark: '"', typed: '改革深入推进', quote: '"' },
    ],
    ['text after a quoted line with a tab', 'a: "一\n  \t二" 三\n', 'yaml-text-after-end', '2:7'],
    ['a colon after a quoted word', 'text: "放管服": 改革\n', 'yaml-text-after-end', '1:12'],
    ['a comment glued to a quote', 'a: "x"#注\n', 'yaml-text-after-end', '1:7'],
    [
      'text after a bracket',
      'text: [2023]12号文件印发\n',
      'yaml-text-after-end',
      '1:13',
      { mark: ']', typed: '12号文件印发' },
    ],
    [
      'a bracket never closed',
      `${head}with: [window, transport\ntext: 一\n`,
      'yaml-bracket-unclosed',
      '3:7',
      { bracket: '[', close: ']' },
    ],
    [
      'a brace never closed',
      'a: {b: 1\nc: 2\n',
      'yaml-bracket-unclosed',
      '1:4',
      { bracket: '{', close: '}' },
    ],
    ['an outer bracket never closed', 'a: [[b]\nc: 2\n', 'yaml-bracket-unclosed', '1:4'],
    ['a missing comma', 'a: {b: 1 c: 2}\n', 'yaml-bracket-items', '1:8'],
    ['dashes in brackets', 'with: [\n  - window\n]\n', 'yaml-bracket-items', '2:3'],
    [
      'a value beginning with @',
      'text: @某某\n',
      'yaml-reserved-start',
      '1:7',
      { character: '@', written: '"@某某"' },
    ],
    [
      'a value beginning with %',
      'text: %5的企业\n',
      'yaml-reserved-start',
      '1:7',
      { character: '%', written: '"%5的企业"' },
    ],
    [
      'a key beginning with >',
      'week: 2023-21\n> text: 一\n',
      'yaml-reserved-start',
      '2:1',
      { character: '>' },
    ],
    [
      'a colon after a bracketed word',
      'text: [重要]: 通知\n',
      'yaml-text-after-end',
      '1:11',
      { mark: ']', typed: ': 通知' },
    ],
    [
      'text on the line of |',
      'text: | 省政府\n  召开会议\n',
      'yaml-block-header',
      '1:9',
      { header: '|', typed: '省政府' },
    ],
    ['text glued to |', 'text: |省政府\n', 'yaml-block-header', '1:8'],
    ['a dash on the line of its key', 'text: - 一是压缩时限\n', 'yaml-list-inline', '1:7'],
    [
      'a dash without a space',
      'items:\n  -section: progress\n   text: 一\n',
      'yaml-dash-space',
      '2:3',
      { rest: 'section: progress' },
    ],
    [
      'a dash without a space, which YAML takes for a key',
      'items:\n  -section: progress\n',
      'yaml-dash-space',
      '2:3',
    ],
    ['a path in double quotes', 'a: "甲:\\data"\n', 'yaml-escape', '1:7', { typed: '\\d' }],
    ['a key without a name', 'a: 1\n: 5\n', 'yaml-line-without-key', '2:1', { typed: ': 5' }],
  ]);
});

describe('lines out of place', () => {
  check([
    [
      'a key indented too much',
      'counters:\n  consult: 1\n   accept: 2\n',
      'yaml-indentation',
      '3:4',
      { typed: 'accept' },
    ],
    [
      'a key indented too little',
      'counters:\n  consult: 1\n accept: 2\n',
      'yaml-indentation',
      '3:2',
      { typed: 'accept' },
    ],
    [
      'a key below a sentence',
      'text: 6月9日，召开会议\n week: 2023-21\n',
      'yaml-indentation',
      '2:2',
      { typed: 'week' },
    ],
    ['a key of an item', `${item}   text: 一\n`, 'yaml-indentation', '5:4', { typed: 'text' }],
    ['a dash', 'items:\n  - 甲\n - 乙\n', 'yaml-indentation', '3:2', { typed: '-' }],
    [
      'a paragraph of a block',
      `${item}    text: |\n      第一段\n第二段没有缩进\n    date: 2023-06-07\n`,
      'yaml-line-without-key',
      '7:1',
      { typed: '第二段没有缩进' },
    ],
    [
      'a paragraph with a colon of its own',
      'text: |\n  第一段\n会议强调：要压缩时限，提高效率\nweek: 2023-21\n',
      'yaml-line-without-key',
      '3:1',
    ],
    [
      'a missing colon',
      'week 2023-21\ndepartment: window\n',
      'yaml-line-without-key',
      '1:1',
      { typed: 'week 2023-21' },
    ],
    ['a missing colon before braces', 'counters:\n  approve {value: 5}\n', 'yaml-line-without-key', '2:3'],
    [
      'a line left over from a conflict',
      'a: 1\n=======\nb: 1\n',
      'conflict-marker',
      '2:1',
      { marker: '=======' },
    ],
    [
      'text below a line cut by a comment',
      'text: 完成 #3 号\n  窗口改造\nweek: 2023-21\n',
      'yaml-comment-cuts-text',
      '1:10',
      { typed: '#3 号' },
    ],
    [
      'a line lost from a block that holds emphasis',
      `${item}    markdown:|\n      说明：\n      - **累计**: 自年初起\n`,
      'yaml-colon-space',
      '5:13',
    ],
  ]);
});

test('only the first of many errors is told', () => {
  expect(findings('a: 1\nb：2\nc：3\n\td: 4\ne: "5\n')).toEqual([
    ['yaml-fullwidth-colon', '2:2', { key: 'b', colon: '：', rest: '2' }],
  ]);
});

test('typed values are cut to 60 characters and show what is invisible', () => {
  const line = `全省\u200b政务服务${'𠮷'.repeat(80)}`;
  const [finding] = readYaml(new SourceText('a.yaml', `text: |\n  一\n${line}\nweek: 1\n`)).diagnostics;
  const [short] = readYaml(
    new SourceText('a.yaml', `text: |\n  一\n${'甲'.repeat(61)}\nweek: 1\n`),
  ).diagnostics;
  expect(short?.args).toEqual({ typed: `${'甲'.repeat(60)}…` });
  expect(finding?.args).toEqual({ typed: `全省<U+200B>政务服务${'𠮷'.repeat(53)}…` });
});

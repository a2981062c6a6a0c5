import { describe, expect, test } from 'vitest';
import { decode, forbiddenCharacters, nameCharacter } from './decode.ts';

const encoder = new TextEncoder();
const utf8 = (text: string) => encoder.encode(text);
const hex = (digits: string) => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
/** “部门：窗口” in GB18030, as an old editor saves it. */
const gb = hex('b2bf c3c5 a3ba b4b0 bfda');

/** code, line:column and arguments of what decoding a file found. */
function findings(bytes: Uint8Array, limit?: number): unknown[] {
  return decode('issues/2023-21/submissions/window.yaml', bytes, limit).diagnostics.map(
    ({ code, range, args }) => [code, range && `${range.start.line}:${range.start.column}`, args],
  );
}

describe('a text is accepted as it is', () => {
  const accepted: readonly [title: string, bytes: Uint8Array, text: string][] = [
    [
      'Chinese and ASCII',
      utf8('department: window\ntext: 省政务服务大厅\n'),
      'department: window\ntext: 省政务服务大厅\n',
    ],
    ['one byte-order mark is stripped', utf8('\ufeffweek: 2023-21\n'), 'week: 2023-21\n'],
    ['CRLF is kept', utf8('week: 2023-21\r\nitems: []\r\n'), 'week: 2023-21\r\nitems: []\r\n'],
    ['tabs', utf8('a:\tb\n'), 'a:\tb\n'],
    ['supplementary-plane Han', utf8('name: 𠮷林\n'), 'name: 𠮷林\n'],
    ['an empty template', utf8(''), ''],
    [
      'an underlined heading of a template',
      utf8('总体情况\n=======\n\n正文\n'),
      '总体情况\n=======\n\n正文\n',
    ],
    ['a table row', utf8('|||||||\n'), '|||||||\n'],
    ['arrows inside a line', utf8('text: 甲 <<<<<<< 乙\n'), 'text: 甲 <<<<<<< 乙\n'],
  ];
  test.each(accepted)('%s', (_title, bytes, text) => {
    const { source, diagnostics } = decode('a.yaml', bytes);
    expect(diagnostics).toEqual([]);
    expect(source?.text).toBe(text);
  });
});

describe('what is not a text is refused and named', () => {
  const refused: readonly [title: string, bytes: Uint8Array, expected: unknown[]][] = [
    [
      'GB18030, at its first Chinese character',
      Uint8Array.from([...utf8('week: 2023-21\nname: '), ...gb, 0x0a]),
      ['file-not-utf8', '2:7', { encoding: 'GB18030 (GBK)' }],
    ],
    [
      'UTF-16 LE with its mark',
      Uint8Array.from([0xff, 0xfe, ...utf16('部门')]),
      ['file-not-utf8', undefined, { encoding: 'UTF-16 LE' }],
    ],
    [
      'UTF-16 BE with its mark',
      hex('feff 90e8 95e8'),
      ['file-not-utf8', undefined, { encoding: 'UTF-16 BE' }],
    ],
    [
      'UTF-16 LE without a mark',
      utf16('week: 2023-21\n'),
      ['file-not-utf8', undefined, { encoding: 'UTF-16 LE' }],
    ],
    [
      'UTF-16 BE without a mark',
      hex('0077 0065 0065 006b'),
      ['file-not-utf8', undefined, { encoding: 'UTF-16 BE' }],
    ],
    ['a renamed .docx', hex('504b0304 1400 0600'), ['file-not-text', undefined, { what: '@office-file' }]],
    ['a renamed .xls', hex('d0cf11e0 a1b11ae1'), ['file-not-text', undefined, { what: '@old-office-file' }]],
    ['a renamed .pdf', utf8('%PDF-1.7\n'), ['file-not-text', undefined, { what: '@pdf' }]],
    ['other bytes with NUL', hex('c0ff 0000 8081 00'), ['file-not-text', undefined, { what: '@binary' }]],
    [
      'UTF-8 damaged at one place',
      Uint8Array.from([...utf8('name: 省民政厅\ntext: 全省'), 0xe5, 0x85, ...utf8('会议\n')]),
      ['file-not-utf8', '2:9', {}],
    ],
    [
      'UTF-8 cut inside its last character',
      utf8('name: 省民政厅').subarray(0, -1),
      ['file-not-utf8', '1:10', {}],
    ],
    ['bytes of no known encoding', hex('41 ff ff 42'), ['file-not-utf8', '1:2', {}]],
  ];
  test.each(refused)('%s', (_title, bytes, expected) => {
    expect(findings(bytes)).toEqual([expected]);
    expect(decode('a.yaml', bytes).source).toBeUndefined();
  });
});

test('a file above its limit is refused before it is read', () => {
  expect(findings(new Uint8Array(2 * 1024 * 1024 + 1))).toEqual([
    ['file-too-large', undefined, { size: '2.1 MiB', limit: '2 MiB' }],
  ]);
  expect(findings(utf8('week: 2023-21\n'), 4)).toEqual([
    ['file-too-large', undefined, { size: '14 B', limit: '4 B' }],
  ]);
});

describe('characters that never stand in a text are refused at their places', () => {
  const forbidden: readonly [character: string, name: string][] = [
    ['\u0000', 'U+0000'],
    ['\u0008', 'U+0008'],
    ['\u000b', 'U+000B'],
    ['\u000c', 'U+000C'],
    ['\u001f', 'U+001F'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\u009f', 'U+009F'],
    ['\u202a', 'U+202A'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u2069', 'U+2069'],
    ['\ufdd0', 'U+FDD0'],
    ['\ufdef', 'U+FDEF'],
    ['\ufffe', 'U+FFFE'],
    ['\uffff', 'U+FFFF'],
    ['\u{1fffe}', 'U+1FFFE'],
    ['\u{10ffff}', 'U+10FFFF'],
  ];
  test.each(forbidden)('%j', (character, name) => {
    expect(findings(utf8(`week: 2023-21\ntext: 𠮷林${character}市\n`))).toEqual([
      ['character-forbidden', '2:9', { character: name }],
    ]);
  });

  const allowed = [
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\u2065',
    '\ufdcf',
    '\ufffd',
    '\u{1fffd}',
    '\u{10000}',
  ];
  test.each(allowed)('%j is left to other rules', (character) => {
    expect([...forbiddenCharacters(`甲${character}乙`)]).toEqual([]);
  });

  test('each is told, in order', () => {
    expect(findings(utf8('a: \u202e一\nb: 二\u0007\n'))).toEqual([
      ['character-forbidden', '1:4', { character: 'U+202E' }],
      ['character-forbidden', '2:5', { character: 'U+0007' }],
    ]);
  });

  test('lone carriage returns are one finding', () => {
    expect(findings(utf8('week: 2023-21\rdepartment: window\r'))).toEqual([['line-end-cr', '1:14', {}]]);
  });

  test('a file full of them gives twenty', () => {
    expect(findings(utf8('a\u0001'.repeat(1000)))).toHaveLength(20);
  });
});

describe('conflict markers are told once, at the first', () => {
  const marked: readonly [title: string, text: string, at: string, marker: string][] = [
    ['a whole conflict', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> main\n', '2:1', '<<<<<<<'],
    ['indented by a formatter', 'items:\n  <<<<<<< HEAD\n  - a\n', '2:3', '<<<<<<<'],
    ['the end of one, half removed', 'a: 1\n=======\nb: 3\n>>>>>>> main\n', '2:1', '======='],
    ['with CRLF', 'a: 1\r\n>>>>>>>\r\n', '2:1', '>>>>>>>'],
  ];
  test.each(marked)('%s', (_title, text, at, marker) => {
    expect(findings(utf8(text))).toEqual([['conflict-marker', at, { marker }]]);
  });
});

test('characters are named by their code point', () => {
  expect(['\u0000', '\u200b', '\u{1fffe}'].map(nameCharacter)).toEqual(['U+0000', 'U+200B', 'U+1FFFE']);
});

test('the worst 200 kB take less than a second', () => {
  const worst = [
    ' ',
    '\t',
    '<',
    '<<<<<<< \n',
    '  <<<<<< \n',
    '\r\n',
    'a\u0001',
    '\u202e',
    '\ud83f\udffd',
    '=',
  ];
  for (const unit of worst) {
    const bytes = utf8(`<<<<<<<x${unit.repeat(200_000 / unit.length)}`);
    const start = performance.now();
    decode('a.yaml', bytes);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

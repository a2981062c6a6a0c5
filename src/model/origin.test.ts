import { describe, expect, it } from 'vitest';
import { printPath, rangeOf, SourceText } from './origin.ts';

const text = 'week: 2023-21\r\ncounters:\n  咨询: 2321\n  𠮷田: 343\n';
const source = new SourceText('issues/2023-21/submissions/window.yaml', text);

describe('a place in a file', () => {
  it.each([
    ['week', 1, 1],
    ['2023-21', 1, 7],
    ['counters', 2, 1],
    ['咨询', 3, 3],
    ['2321', 3, 7],
    ['343', 4, 7],
  ])('of %s is line %i, column %i, counted in characters', (words, line, column) => {
    const start = text.indexOf(words);
    expect(rangeOf({ source, path: [], span: [start, start + words.length] }).start).toEqual({
      line,
      column,
    });
  });

  it('at the very end is on the line after the last', () => {
    expect(source.positionAt(text.length)).toEqual({ line: 5, column: 1 });
  });
});

it('gives single lines without their ends', () => {
  expect([0, 1, 3, 5, 6].map((number) => source.line(number))).toEqual([
    '',
    'week: 2023-21',
    '  咨询: 2321',
    '',
    '',
  ]);
});

it('knows its places under another name too', () => {
  const renamed = source.renamed('window.yaml');
  expect([renamed.path, renamed.positionAt(text.indexOf('2321'))]).toEqual([
    'window.yaml',
    { line: 3, column: 7 },
  ]);
});

it('prints a path as people write it', () => {
  expect(printPath(['items', 0, 'text'])).toBe('items[0].text');
  expect(printPath(['counters', '咨询', 'value'])).toBe('counters.咨询.value');
  expect(printPath([])).toBe('');
});

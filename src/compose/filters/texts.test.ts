import { describe, expect, it } from 'vitest';
import { figure, missingFigure, placeIn, resultOf, wordsOf } from '../../../tests/support/template.ts';
import { DayValue } from '../values/day.ts';
import { FigureValue } from '../values/figure.ts';
import { MarkdownValue } from '../values/markdown.ts';
import { RecordValue } from '../values/record.ts';
import { TextValue, text } from '../values/text.ts';

const item = new TextValue(
  [
    { text: ' One. ', origins: [placeIn('one')] },
    { text: 'Two.', origins: [placeIn('two')] },
  ],
  'north/1',
);
const captured = 'up \uE000\uE010\uE001';

/** Paragraphs with the files they came from, and the item. */
function parts(value: unknown) {
  if (!(value instanceof TextValue)) throw new Error('no text');
  return {
    item: value.item,
    parts: value.paragraphs.map((part) => [part.text, part.origins.map(({ source }) => source.path)]),
  };
}

describe('texts', () => {
  it('stay the words of their item, paragraph by paragraph', () => {
    expect(parts(resultOf('item | append: "!"', { item }))).toEqual({
      item: 'north/1',
      parts: [
        [' One. ', ['one']],
        ['Two.!', ['two']],
      ],
    });
    expect(parts(resultOf('item | prepend: note', { item, note: text('Note:', [placeIn('n')]) }))).toEqual({
      item: 'north/1',
      parts: [
        ['Note: One. ', ['n', 'one']],
        ['Two.', ['two']],
      ],
    });
    expect(parts(resultOf('item | strip', { item }))).toMatchObject({
      item: 'north/1',
      parts: [
        ['One.', ['one']],
        ['Two.', ['two']],
      ],
    });
    expect(parts(resultOf('item | replace: "Two", "2"', { item }))).toMatchObject({
      item: 'north/1',
      parts: [
        [' One. ', ['one']],
        ['2.', ['two']],
      ],
    });
    expect(parts(resultOf('item | upcase', { item }))).toMatchObject({ item: 'north/1' });
  });

  it('take the place of words that are put in', () => {
    const root = { item, two: text('2', [placeIn('two-words')]) };
    expect(parts(resultOf('item | replace: "Two", two', root)).parts[1]).toEqual([
      '2.',
      ['two', 'two-words'],
    ]);
    expect(parts(resultOf('item | replace: "Three", two', root)).parts[1]).toEqual(['Two.', ['two']]);
  });

  it('are replaced literally, wherever they stand', () => {
    expect(wordsOf('"a.b.c" | replace: ".", "$&"')).toBe('a$&b$&c');
    expect(wordsOf('"甲方甲" | replace: "甲", ""')).toBe('方');
  });

  it('are made of figures and days, too', () => {
    const root = { a: figure('1234', { group: ',' }), day: new DayValue('2023-06-09', 'en', []) };
    expect(wordsOf('a | append: " cases"', root)).toBe('1,234 cases');
    expect(wordsOf('"cases: " | append: a', root)).toBe('cases: 1,234');
    expect(wordsOf('day | prepend: "on "', root)).toBe('on 9 June 2023');
    expect(wordsOf('day | upcase', root)).toBe('9 JUNE 2023');
  });

  it('do not hide a missing figure, and are nothing where nothing is given', () => {
    const root = { gap: missingFigure(), nothing: null };
    expect(resultOf('gap | append: "!"', root)).toBeInstanceOf(FigureValue);
    expect(resultOf('"x" | append: gap', root)).toBeInstanceOf(FigureValue);
    expect(resultOf('nothing | append: "!"', root)).toBeNull();
    expect(wordsOf('nothing | prepend: "No. " | default: "—"', root)).toBe('—');
  });
});

describe('default', () => {
  const root = {
    nothing: null,
    unsaid: text(''),
    gap: missingFigure(),
    record: new RecordValue({ value: () => missingFigure() }),
    worded: missingFigure().with({ ifMissing: '暂缺' }),
    zero: figure('0'),
  };
  it.each([
    ['nothing', 'a'],
    ['nil', 'a'],
    ['empty', 'a'],
    ['blank', 'a'],
    ['unsaid', 'a'],
    ['""', 'a'],
    ['gap', 'a'],
    ['record', 'a'],
    ['worded', '暂缺'],
    ['zero', '0'],
    ['"无"', '无'],
  ])('of %s is %s', (value, printed) => expect(wordsOf(`${value} | default: "a"`, root)).toBe(printed));

  it('of a list is the list', () => {
    const list = ['a', 'b'];
    expect(resultOf('list | default: "a"', { list })).toBe(list);
  });
});

describe('the literals for nothing', () => {
  it.each(['nil', 'null', 'empty', 'blank'])('%s is not given, in every filter', (literal) => {
    expect(resultOf(`${literal} | append: "x"`)).toBeNull();
    expect(resultOf(`${literal} | date: "D"`)).toBeNull();
    expect(resultOf(`"a" | list: ${literal} | compact`)).toEqual(['a']);
    expect(wordsOf(`${literal} | if_missing: "无"`)).toBe('无');
    expect(() => resultOf(`"x" | append: ${literal}`)).toThrow('append: “”');
    expect(() => resultOf(`${literal} | plus: 1`)).toThrow('plus: “”');
  });

  it('are no words of a source, even where these are blank', () => {
    const blank = new TextValue([{ text: '', origins: [placeIn('x')] }], 'north/1');
    expect(resultOf('value | strip', { value: blank })).toBeInstanceOf(TextValue);
  });
});

describe('captured text', () => {
  it('takes words of the template, but no values', () => {
    const root = { captured, value: text('*value*') };
    expect(resultOf('captured | append: "."', root)).toBe(`${captured}.`);
    expect(resultOf('"So " | append: captured', root)).toBe(`So ${captured}`);
    expect(resultOf('captured | replace: "up", "down"', root)).toBe('down \uE000\uE010\uE001');
    expect(resultOf('captured | capitalize', root)).toBe('Up \uE000\uE010\uE001');
    expect(() => resultOf('captured | append: value', root)).toThrow('append: “*value*”');
    expect(() => resultOf('value | prepend: captured', root)).toThrow('prepend: “*value*”');
    expect(() => resultOf('captured | replace: "up", value', root)).toThrow('replace: “*value*”');
    expect(() => resultOf('value | replace: "v", captured', root)).toThrow('replace: “{% capture %}”');
  });
});

describe('a wrong use', () => {
  const markdown = new MarkdownValue({ text: '**bold**', origins: [] }, 'north/1', 'en');
  it.each([
    ['"x" | append', 'append: “”'],
    ['"x" | prepend', 'prepend: “”'],
    ['"x" | replace', 'replace: “”'],
    ['"x" | replace: "", "y"', 'replace: “”'],
    ['"x" | replace: "x"', 'replace: “”'],
    ['markdown | append: "!"', 'append: “**bold**”'],
    ['markdown | upcase', 'upcase: “**bold**”'],
  ])('%s is refused', (expression, words) => {
    expect(() => resultOf(expression, { markdown })).toThrow(words);
  });
});

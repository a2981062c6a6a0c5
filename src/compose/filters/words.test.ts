import { describe, expect, it } from 'vitest';
import { figure, missingFigure, resultOf, wordsOf } from '../../../tests/support/template.ts';
import { FigureValue } from '../values/figure.ts';
import { ListValue, RecordValue } from '../values/record.ts';
import { TextValue } from '../values/text.ts';

const sources = (value: unknown) =>
  value instanceof TextValue ? value.origins.map(({ source }) => source.path) : undefined;

describe('words and chinese', () => {
  it.each([
    ['8 | words', 'eight'],
    ['105 | words', 'one hundred five'],
    ['9 | words: 9', 'nine'],
    ['10 | words: 9', '10'],
    ['5000000000 | words: 9', '5000000000'],
    ['21 | words | capitalize', 'Twenty-one'],
    ['8 | chinese', '八'],
    ['105 | chinese', '一百零五'],
    ['11 | chinese: 10', '11'],
    ['0 | chinese', '零'],
  ])('%s is %s', (expression, printed) => expect(wordsOf(expression)).toBe(printed));

  it('keep their sources, and the form above the limit', () => {
    expect(sources(resultOf('a | words', { a: figure('8', { title: 'deaths' }) }))).toEqual(['deaths']);
    expect(wordsOf('a | words: 9', { a: figure('1234', { group: ',' }) })).toBe('1,234');
  });

  it('leave what is missing for if_missing', () => {
    const root = { gap: missingFigure() };
    expect(resultOf('gap | words', root)).toBeInstanceOf(FigureValue);
    expect(wordsOf('gap | words | if_missing: "no"', root)).toBe('no');
  });

  it.each([
    ['-1 | words', 'words: “-1”'],
    ['1.5 | words', 'words: “1.5”'],
    ['1.5 | words: 1', 'words: “1.5”'],
    ['-1 | chinese', 'chinese: “-1”'],
    ['1000000000 | words', 'words: “1000000000”'],
    ['1000000000 | chinese', 'chinese: “1000000000”'],
    ['1 | words: "few"', 'words: “few”'],
    ['"x" | words', 'words: “x”'],
  ])('refuse %s', (expression, words) => expect(() => resultOf(expression)).toThrow(words));
});

describe('ordinal', () => {
  it.each([
    ['1', '1st'],
    ['22', '22nd'],
    ['113', '113th'],
    ['1001 | group', '1,001st'],
  ])('of %s is %s', (value, printed) => expect(wordsOf(`${value} | ordinal`)).toBe(printed));

  it('refuses negative numbers and parts', () => {
    expect(() => resultOf('-1 | ordinal')).toThrow('ordinal: “-1”');
    expect(() => resultOf('1.5 | ordinal')).toThrow('ordinal: “1.5”');
  });
});

describe('plural', () => {
  const plural = (value: FigureValue) => wordsOf('value | plural: "case", "cases"', { value });

  it('is the first word for what is printed as 1', () => {
    expect(['0', '1', '1.0', '2', '21', '-1'].map((digits) => plural(figure(digits)))).toEqual([
      'cases',
      'case',
      'case',
      'cases',
      'cases',
      'cases',
    ]);
    expect(plural(figure('1.3', { decimals: 0 }))).toBe('case');
    expect(plural(figure('1.3'))).toBe('cases');
    expect(plural(missingFigure())).toBe('cases');
  });

  it('keeps the source of the number', () => {
    expect(sources(resultOf('a | plural: "case", "cases"', { a: figure('1') }))).toEqual(['1']);
  });

  it('needs both words', () => expect(() => resultOf('1 | plural: "case"')).toThrow('plural: “”'));
});

describe('direction', () => {
  const direction = (value: unknown) => resultOf('value | direction: "上升", "下降", "持平"', { value });
  const words = (value: unknown) => String(direction(value));
  const comparison = (change: FigureValue) =>
    new RecordValue({ rate: () => figure('-9'), change: () => change, value: () => figure('-9') });

  it('follows the number as it is printed', () => {
    expect(words(figure('0.06', { decimals: 1 }))).toBe('上升');
    expect(words(figure('-2'))).toBe('下降');
    expect(words(figure('0'))).toBe('持平');
    expect(words(figure('0.04', { decimals: 1 }))).toBe('持平');
    expect(words(figure('-0.0004', { decimals: 1, percent: true }))).toBe('持平');
    expect(words(figure('0.0005', { decimals: 1, percent: true }))).toBe('上升');
  });

  it('reads the change of a comparison', () => {
    expect(words(comparison(figure('5')))).toBe('上升');
    expect(direction(comparison(missingFigure()))).toBeNull();
  });

  it('of a list is the one that all have', () => {
    expect(words([figure('1'), comparison(figure('2'))])).toBe('上升');
    expect(direction([figure('1'), figure('-1')])).toBeNull();
    expect(direction([figure('1'), missingFigure()])).toBeNull();
    expect(direction([figure('1'), null])).toBeNull();
    expect(direction([])).toBeNull();
    expect(words(new ListValue([['north', figure('-1')]]))).toBe('下降');
    expect(sources(direction([figure('1'), figure('2')]))).toEqual(['1', '2']);
  });

  it('of nothing and of what is missing is nothing, so that default has words', () => {
    expect(direction(null)).toBeNull();
    expect(
      wordsOf('value | direction: "up", "down", "level" | default: "not comparable"', {
        value: missingFigure(),
      }),
    ).toBe('not comparable');
  });

  it('needs three words and a number', () => {
    expect(() => resultOf('1 | direction: "up", "down"')).toThrow('direction: “”');
    expect(() => resultOf('"x" | direction: "up", "down", "level"')).toThrow('direction: “x”');
  });
});

import { describe, expect, it } from 'vitest';
import { figure, missingFigure, placeIn, resultOf, wordsOf } from '../../../tests/support/template.ts';
import { FigureValue } from '../values/figure.ts';
import { ListValue, RecordValue } from '../values/record.ts';
import { text } from '../values/text.ts';

const house = { group: ',', minus: '−' };
const figureOf = (expression: string, root: Record<string, unknown>) => {
  const value = resultOf(expression, root);
  if (!(value instanceof FigureValue)) throw new Error(`no figure: ${expression}`);
  return value;
};
const rows = (...values: readonly unknown[]) =>
  values.map((value) => new RecordValue({ current: () => value }));

describe('arithmetic', () => {
  it('keeps the house style, and the plainness of a year', () => {
    expect(wordsOf('a | plus: 1', { a: figure('1234', { house }) })).toBe('1,235');
    expect(wordsOf('5 | minus: a', { a: figure('1234', { house }) })).toBe('−1,229');
    expect(wordsOf('year | minus: 1', { year: figure('2023', { house, plain: true }) })).toBe('2022');
  });

  it('adds pieces to 万件 as what they are, and multiplies by any number', () => {
    const many = figure('12.3', { scale: 10_000, unit: '万件' });
    const few = figure('5000', { unit: '件' });
    expect(wordsOf('a | plus: b', { a: many, b: few })).toBe('12.8');
    expect(wordsOf('a | minus: b', { a: few, b: many })).toBe('-118000');
    expect(wordsOf('a | plus: 1', { a: many })).toBe('13.3');
    expect(wordsOf('a | times: b', { a: many, b: figure('2') })).toBe('24.6');
    expect(wordsOf('b | share_of: a, 2', { a: many, b: few })).toBe('4.07%');
  });
});

describe('a text that is a plain number', () => {
  const typed = (words: string) => text(words, [placeIn('typed')]);

  it.each([
    ['"12、30" | split: "、" | first | plus: 1', '13'],
    ['list | first | plus: 1', '13'],
    ['list | last | minus: 1', '-3.5'],
    ['1 | plus: twelve', '13'],
    ['list | sum', '9.5'],
    ['list | last | abs', '2.5'],
    ['twelve | group | signed', '+12'],
    ['1 | round: two', '1.00'],
    ['zero | if_zero: "无"', '无'],
    ['twelve | words', 'twelve'],
  ])('%s is %s', (expression, printed) => {
    const root = {
      list: [typed('12'), typed('-2.5')],
      twelve: typed('12'),
      two: typed('2'),
      zero: typed('0'),
    };
    expect(wordsOf(expression, root)).toBe(printed);
  });

  it('keeps its place', () => {
    const { amount } = figureOf('a | plus: 1', { a: typed('12') });
    expect(amount.origins.map(({ source }) => source.path)).toEqual(['typed']);
  });

  it.each(['01', '1,000', ' 1', '+1', '1e3', '-0', '十二', ''])('is not “%s”', (words) => {
    expect(() => resultOf('a | plus: 1', { a: typed(words) })).toThrow(`plus: “${words}”`);
    expect(() => resultOf('1 | plus: a', { a: words })).toThrow(`plus: “${words}”`);
  });
});

describe('share_of', () => {
  it('rounds to one decimal unless told otherwise', () => {
    const root = {
      part: figure('1'),
      total: figure('3'),
      none: figure('0'),
      unknown: missingFigure('not-sent'),
    };
    expect(wordsOf('part | share_of: total', root)).toBe('33.3%');
    expect(wordsOf('part | share_of: total, 0', root)).toBe('33%');
    expect(figureOf('part | share_of: none', root).why).toBe('zero-base');
    expect(figureOf('part | share_of: unknown', root).why).toBe('not-sent');
  });

  it('keeps the sources of both, and no unit', () => {
    const share = figureOf('a | share_of: b', { a: figure('1', { unit: '件' }), b: figure('2') });
    expect(share.amount.origins.map(({ source }) => source.path)).toEqual(['1', '2']);
    expect(share.unit).toBe('');
  });

  it('refuses what is no number', () => {
    expect(() => resultOf('1 | share_of: "all"')).toThrow('share_of: “all”');
    expect(() => resultOf('1 | share_of: 3, 13')).toThrow('share_of: “13”');
  });
});

describe('sum', () => {
  it('adds figures exactly, with the most decimals of all', () => {
    const list = [figure('0.1', { decimals: 1, unit: '吨', house }), figure('1000.25', { decimals: 2 })];
    const sum = figureOf('list | sum', { list });
    expect(sum.print()).toBe('1,000.35');
    expect(sum.unit).toBe('吨');
    expect(sum.amount.origins.map(({ source }) => source.path)).toEqual(['0.1', '1000.25']);
  });

  it('takes a property, and members by name', () => {
    expect(wordsOf('rows | sum: "current"', { rows: rows(figure('3'), figure('4')) })).toBe('7');
    const members = new ListValue([
      ['north', new RecordValue({ value: () => figure('1'), current: () => figure('5') })],
      ['south', new RecordValue({ value: () => figure('2'), current: () => figure('6') })],
    ]);
    expect(wordsOf('members | sum', { members })).toBe('3');
    expect(wordsOf('members | sum: "current"', { members })).toBe('11');
  });

  it('is missing where one is missing or not given', () => {
    expect(figureOf('list | sum', { list: [figure('1'), missingFigure('stated', 'late')] }).why).toBe(
      'stated',
    );
    expect(figureOf('rows | sum: "current"', { rows: rows(figure('3'), null) }).why).toBe('gap');
  });

  it('adds percentages as such, and different scales in the first', () => {
    const share = { percent: true, decimals: 1 };
    expect(wordsOf('list | sum', { list: [figure('0.25', share), figure('0.5', share)] })).toBe('75.0%');
    const list = [figure('1.5', { scale: 10_000 }), figure('5000')];
    expect(wordsOf('list | sum', { list })).toBe('2');
  });

  it('of nothing is zero', () => expect(wordsOf('list | sum', { list: [] })).toBe('0'));

  it('refuses an unknown property and what is no number', () => {
    expect(() => resultOf('rows | sum: "curent"', { rows: rows(figure('1')) })).toThrow('sum: “curent”');
    expect(() => resultOf('"a,b" | split: "," | sum')).toThrow('sum: “a”');
    expect(() => resultOf('5 | sum')).toThrow('sum: “5”');
  });
});

describe('round', () => {
  it('refuses decimals that are no whole number from 0 to 12', () => {
    for (const decimals of ['1.5', '-1', '13', '"x"'])
      expect(() => resultOf(`2.345 | round: ${decimals}`)).toThrow('round: “');
  });
});

import { describe, expect, it } from 'vitest';
import { figure, missingFigure, resultOf, wordsOf } from '../../../tests/support/template.ts';

describe('scale', () => {
  it.each([
    ['123456 | scale: "万", 2', '12.35万'],
    ['123456 | scale: "万"', '12.3456万'],
    ['123450 | scale: "万", 2', '12.35万'],
    ['-123450 | scale: "万", 2', '-12.35万'],
    ['345678901 | scale: "亿", 1', '3.5亿'],
    ['1234567 | scale: "million", 1', '1.2 million'],
    ['12345678 | scale: "thousand", 0 | group', '12,346 thousand'],
    ['123456 | scale: 10000, 1', '12.3'],
    ['12345600 | scale: 10000, 1 | group', '1,234.6'],
  ])('%s is %s', (expression, printed) => expect(wordsOf(expression)).toBe(printed));

  it('multiplies by the scale of the unit first, once', () => {
    const many = figure('12.34', { scale: 10_000, unit: '万件', decimals: 2 });
    expect(wordsOf('many | scale: "万", 1', { many })).toBe('12.3万');
    expect(wordsOf('many | scale: 1000, 1', { many })).toBe('123.4');
    expect(wordsOf('many | scale: 1 | scale: 1', { many })).toBe('123400');
    expect(resultOf('many | scale: "亿", 1', { many })).toMatchObject({ unit: '万件' });
  });

  it('leaves what is missing, and its words', () => {
    const root = { gap: missingFigure() };
    expect(wordsOf('gap | scale: "万", 1 | if_missing: "暂缺"', root)).toBe('暂缺');
  });

  it.each([
    ['1 | scale: "lakh"', 'scale: “lakh”'],
    ['1 | scale: 0', 'scale: “0”'],
    ['1 | scale: 2.5', 'scale: “2.5”'],
    ['1 | scale', 'scale: “”'],
    ['1 | percent | scale: "万"', 'scale: “100%”'],
    ['1 | scale: "万", 1.5', 'scale: “1.5”'],
  ])('%s is refused', (expression, words) => expect(() => resultOf(expression)).toThrow(words));
});

describe('currency', () => {
  const house = { group: ' ', minus: '−' };

  it.each([
    ['1234.5 | currency: "$"', '$1,234.5'],
    ['-1234.5 | currency: "$", 2', '-$1,234.50'],
    ['1234.5 | group: "" | currency: "¥"', '¥1234.5'],
    ['0 | currency: "¥", 2', '¥0.00'],
  ])('%s is %s', (expression, printed) => expect(wordsOf(expression)).toBe(printed));

  it('has the decimals, the minus and the groups that the figure has', () => {
    expect(wordsOf('a | currency: "$"', { a: figure('-999.5', { decimals: 2 }) })).toBe('-$999.50');
    expect(wordsOf('a | currency: "€"', { a: figure('-1234', { house }) })).toBe('−€1 234');
  });

  it('needs its sign', () => expect(() => resultOf('1 | currency')).toThrow('currency: “”'));
});

describe('signed', () => {
  it.each([
    ['3.2', '+3.2'],
    ['0', '0'],
    ['-3.2', '-3.2'],
    ['0.1 | percent: 1', '+10.0%'],
    ['0.0004 | percent: 1', '0.0%'],
    ['5 | currency: "$"', '+$5'],
  ])('%s is %s', (value, printed) => expect(wordsOf(`${value} | signed`)).toBe(printed));
});

describe('if_zero', () => {
  it('prints words for zero only', () => {
    const root = { gap: missingFigure(), zero: figure('0.0', { decimals: 1 }) };
    expect(wordsOf('zero | if_zero: "无"', root)).toBe('无');
    expect(wordsOf('1 | if_zero: "无"')).toBe('1');
    expect(wordsOf('gap | if_zero: "无" | if_missing: "暂缺"', root)).toBe('暂缺');
  });

  it('needs words and a number', () => {
    expect(() => resultOf('0 | if_zero')).toThrow('if_zero: “”');
    expect(() => resultOf('"x" | if_zero: "无"')).toThrow('if_zero: “x”');
  });
});

describe('group', () => {
  it('asks for a sign that the house style does not replace', () => {
    const root = { a: figure('1234', { house: { group: ' ', groupFrom: 10_000 } }) };
    expect(wordsOf('a', root)).toBe('1234');
    expect(wordsOf('a | group', root)).toBe('1,234');
  });
});

describe('if_missing', () => {
  const zero = { c: missingFigure('zero-base') };
  const none = { c: missingFigure('no-base') };

  it.each([
    ['c | if_missing: "–", "zero-base" | if_missing: "无"', '–', '无'],
    ['c | if_missing: "无" | if_missing: "–", "zero-base"', '–', '无'],
    ['c | if_missing: "–", "zero-base" | if_missing: "not known", "no-base"', '–', 'not known'],
    ['c | if_missing: "a", "zero-base" | if_missing: "b", "zero-base" | if_missing: "c"', 'b', 'c'],
    ['c | if_missing: "", "zero-base" | default: "n/a"', '', 'n/a'],
  ])('%s', (expression, forZero, forNone) => {
    expect([wordsOf(expression, zero), wordsOf(expression, none)]).toEqual([forZero, forNone]);
  });

  it('with a kind leaves another kind missing, and what is known as it is', () => {
    expect(resultOf('c | if_missing: "–", "zero-base"', none)).toMatchObject({ why: 'no-base' });
    expect(wordsOf('0 | plus: 0 | if_missing: "–", "zero-base"')).toBe('0');
    expect(wordsOf('-5 | if_missing: "–"')).toBe('-5');
  });

  it('has words for what is not given, unless they are for a kind', () => {
    expect(wordsOf('c | if_missing: "–", "no-base" | if_missing: "无"', { c: null })).toBe('无');
    expect(resultOf('c | if_missing: "–", "no-base"', { c: null })).toBeNull();
  });

  it.each([
    ['c | if_missing: "–", "zero"', 'if_missing: “zero”'],
    ['c | if_missing: "–", nil', 'if_missing: “”'],
    ['c | if_missing', 'if_missing: “”'],
    ['c | if_missing: captured', 'if_missing: “{% capture %}”'],
  ])('%s is refused', (expression, words) => {
    expect(() => resultOf(expression, { ...zero, captured: 'x\uE000\uE010\uE001' })).toThrow(words);
  });
});

import { describe, expect, it } from 'vitest';
import { figure, missingFigure, placeIn, resultOf, wordsOf } from '../../../tests/support/template.ts';
import type { MissingKind } from '../../model/ledger.ts';
import { FigureValue } from '../values/figure.ts';
import { ListValue, RecordValue } from '../values/record.ts';
import { TextValue, text } from '../values/text.ts';

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

describe('the words of if_zero and if_missing', () => {
  const root = { none: figure('0', { title: 'none' }), gap: missingFigure() };
  const given = (filter: string) => [
    wordsOf(`none | if_zero: "no" | ${filter}`, root),
    wordsOf(`gap | if_missing: "暂缺" | ${filter}`, root),
    wordsOf(`2 | if_zero: "no" | if_missing: "暂缺" | ${filter}`, root),
  ];

  it.each([
    ['words: 9', 'two'],
    ['words', 'two'],
    ['chinese', '二'],
    ['ordinal', '2nd'],
    ['plural: "case", "cases"', 'cases'],
    ['scale: "万", 4', '0.0002万'],
    ['scale: "thousand"', '0.002 thousand'],
    ['currency: "$", 2', '$2.00'],
    ['percent: 1', '200.0%'],
    ['round: 1', '2.0'],
    ['signed', '+2'],
    ['group', '2'],
    ['abs', '2'],
  ])('are kept by %s', (filter, other) => expect(given(filter)).toEqual(['no', '暂缺', other]));

  it('can be changed like any other words, and keep their source', () => {
    expect(wordsOf('none | if_zero: "no" | words: 9 | capitalize | append: " cases"', root)).toBe('No cases');
    expect(sources(resultOf('none | if_zero: "no" | words | capitalize', root))).toEqual(['none']);
  });

  it('may be blank', () => expect(wordsOf('0 | if_zero: "" | words')).toBe(''));

  it('do not hide zero where there are none', () => {
    expect(wordsOf('0 | words')).toBe('zero');
    expect(wordsOf('0 | if_missing: "暂缺" | chinese')).toBe('零');
    expect(wordsOf('0 | ordinal')).toBe('0th');
  });
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
    expect(direction(comparison(missingFigure('no-base')))).toMatchObject({ why: 'no-base' });
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

  it('of what is missing stays missing, so that it cannot vanish, and takes words', () => {
    const root = { value: missingFigure('zero-base') };
    const up = 'value | direction: "up", "down", "level"';
    expect(direction(null)).toBeNull();
    expect(resultOf(up, root)).toBe(root.value);
    expect(wordsOf(`${up} | default: "not comparable"`, root)).toBe('not comparable');
    expect(wordsOf(`${up} | if_missing: "无可比数"`, root)).toBe('无可比数');
    expect(wordsOf('value | if_missing: "–" | direction: "up", "down", "level"', root)).toBe('–');
  });

  it('needs three words and a number', () => {
    expect(() => resultOf('1 | direction: "up", "down"')).toThrow('direction: “”');
    expect(() => resultOf('"x" | direction: "up", "down", "level"')).toThrow('direction: “x”');
  });
});

describe('tell', () => {
  const house = { group: ',', minus: '−' };
  const comparison = new RecordValue({
    base: () => figure('0', { title: 'base' }),
    change: () => figure('-1234', { title: 'change', house }),
    rate: () => figure('0.0516', { title: 'rate', percent: true, decimals: 1 }),
    points: () => figure('-1.25', { title: 'points', decimals: 1 }),
    times: () => figure('1.5', { title: 'times', decimals: 1 }),
  });
  const tell = (number: string, words: string, c: unknown = comparison) =>
    wordsOf(`c | tell: "${number}", ${words}`, { c });
  const one = (name: string, value: FigureValue) => new RecordValue({ [name]: () => value });

  it.each([
    ['rate', '"增长#", "下降#", "持平"', '增长5.2%'],
    ['rate', '"rose by # (#)", "fell by #", "was unchanged"', 'rose by 5.2% (5.2%)'],
    ['change', '"rose by #", "fell by #", "was unchanged"', 'fell by 1,234'],
    ['points', '"提高#个百分点", "下降#个百分点", "持平"', '下降1.3个百分点'],
    ['times', '"是上年的#倍", "#", "#"', '是上年的1.5倍'],
    ['base', '"上年为#", "#", "上年没有（#）"', '上年没有（0）'],
  ])('of %s with %s is %s', (number, words, told) => expect(tell(number, words)).toBe(told));

  it('follows the number as it is printed', () => {
    const words = '"提高#", "下降#", "持平"';
    const rate = (digits: string) => one('rate', figure(digits, { percent: true, decimals: 1 }));
    expect(tell('rate', words, rate('0.0004'))).toBe('持平');
    expect(tell('rate', words, rate('-0.0004'))).toBe('持平');
    expect(tell('rate', words, rate('-0.0005'))).toBe('下降0.1%');
    expect(tell('rate', '"up #", "down #", "unchanged at #"', rate('0'))).toBe('unchanged at 0.0%');
  });

  it('prints the digits literally, and no plus sign', () => {
    const money = one('change', figure('-5', { currency: '$&', signed: true }));
    expect(tell('change', '"+#", "-#", "="', money)).toBe('-$&5');
  });

  it('keeps the sources of the number and of the words', () => {
    const root = { c: comparison, fell: text('fell by #', [placeIn('texts')]) };
    expect(sources(resultOf('c | tell: "change", "up", fell, "level"', root))).toEqual(['change', 'texts']);
  });

  it('of what is missing stays missing, and takes words for its kind', () => {
    const told = (why: MissingKind) =>
      wordsOf(
        'c | tell: "rate", "增长#", "下降#", "持平" | if_missing: "上年同期为零", "zero-base" | if_missing: "无可比数"',
        { c: one('rate', missingFigure(why)) },
      );
    expect(told('zero-base')).toBe('上年同期为零');
    expect(told('no-base')).toBe('无可比数');
    const root = { c: one('rate', missingFigure('gap')) };
    expect(resultOf('c | tell: "rate", "#", "#", "0"', root)).toMatchObject({ why: 'gap' });
    expect(wordsOf('c | tell: "rate", "#", "#", "0" | default: "n/a"', root)).toBe('n/a');
    expect(resultOf('c | tell: "rate", "#", "#", "0"', { c: null })).toBeNull();
  });

  it.each([
    ['c | tell: "ratio", "a", "b", "c"', 'tell: “ratio”'],
    ['c | tell', 'tell: “”'],
    ['c | tell: "rate", "a", "b"', 'tell: “”'],
    ['c | tell: "rate", "a", "b", nil', 'tell: “”'],
    ['rate | tell: "rate", "a", "b", "c"', 'tell: “5”'],
    ['"x" | tell: "rate", "a", "b", "c"', 'tell: “x”'],
    ['other | tell: "rate", "a", "b", "c"', 'tell: “title”'],
    ['c | tell: "rate", captured, "b", "c"', 'tell: “{% capture %}”'],
  ])('%s is refused', (expression, words) => {
    const root = {
      c: comparison,
      rate: figure('5'),
      other: new RecordValue({ title: () => text('x') }),
      captured: 'up \uE000\uE010\uE001',
    };
    expect(() => resultOf(expression, root)).toThrow(words);
  });
});

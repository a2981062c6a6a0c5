import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral, numberForms, romanNumeral, writeNumber } from './numerals.ts';

describe('a Chinese numeral', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1100, '一千一百'],
    [2023, '二千零二十三'],
    [9999, '九千九百九十九'],
  ])('of %i is %s', (number, words) => expect(chineseNumeral(number)).toBe(words));

  it.each([0, -1, 10000, 1.5, Number.NaN])('of %d does not exist', (number) => {
    expect(() => chineseNumeral(number)).toThrow(RangeError);
  });

  it('tells its number again', () => {
    const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
    const read = (words: string) => {
      let [sum, digit] = [0, 0];
      for (const sign of words) {
        const unit = units[sign];
        if (unit === undefined) digit = '零一二三四五六七八九'.indexOf(sign);
        else {
          sum += (digit || 1) * unit;
          digit = 0;
        }
      }
      return sum + digit;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        expect(read(chineseNumeral(number))).toBe(number);
      }),
    );
  });
});

describe('a Roman numeral', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [90, 'XC'],
    [441, 'CDXLI'],
    [1994, 'MCMXCIV'],
    [3999, 'MMMCMXCIX'],
  ])('of %i is %s', (number, words) => expect(romanNumeral(number)).toBe(words));
});

describe('the number of a heading or item', () => {
  it('is written in its form', () => {
    expect(Object.fromEntries(numberForms.map((form) => [form, writeNumber(form, [2, 3])]))).toEqual({
      none: '',
      '一、': '三、',
      '（一）': '（三）',
      '1.': '3.',
      '1、': '3、',
      '（1）': '（3）',
      '(1)': '(3)',
      '①': '③',
      '1.1': '2.3',
      'a)': 'c)',
      'I.': 'III.',
    });
  });

  it.each([
    ['①', 20, '⑳'],
    ['①', 21, '(21)'],
    ['a)', 26, 'z)'],
    ['a)', 27, 'aa)'],
    ['a)', 52, 'az)'],
    ['a)', 53, 'ba)'],
    ['a)', 703, 'aaa)'],
    ['（一）', 12, '（十二）'],
  ] as const)('%s for the %i-th is %s', (form, number, written) => {
    expect(writeNumber(form, [number])).toBe(written);
  });
});

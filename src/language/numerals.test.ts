import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral, maximumInWords, numberForms, romanNumeral, writeNumber } from './numerals.ts';

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
    [0, '零'],
    [10_000, '一万'],
    [10_001, '一万零一'],
    [10_500, '一万零五百'],
    [12_000, '一万二千'],
    [100_000, '十万'],
    [100_010, '十万零一十'],
    [123_456, '十二万三千四百五十六'],
    [203_000, '二十万三千'],
    [10_000_000, '一千万'],
    [100_000_000, '一亿'],
    [100_003_000, '一亿零三千'],
    [100_120_000, '一亿零一十二万'],
    [120_000_500, '一亿二千万零五百'],
    [999_999_999, '九亿九千九百九十九万九千九百九十九'],
  ])('of %i is %s', (number, words) => expect(chineseNumeral(number)).toBe(words));

  it.each([-1, 1_000_000_000, 1.5, Number.NaN])('of %d does not exist', (number) => {
    expect(() => chineseNumeral(number)).toThrow(RangeError);
  });

  it('tells its number again', () => {
    const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
    const read = (words: string) => {
      let [total, sum, digit] = [0, 0, 0];
      for (const sign of words) {
        const unit = units[sign];
        if (sign === '万' || sign === '亿') {
          total += (sum + digit) * (sign === '万' ? 10_000 : 100_000_000);
          [sum, digit] = [0, 0];
        } else if (unit === undefined) digit = '零一二三四五六七八九'.indexOf(sign);
        else {
          sum += (digit || 1) * unit;
          digit = 0;
        }
      }
      return total + sum + digit;
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: maximumInWords }), (number) => {
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
      第一章: '第三章',
      第一部分: '第三部分',
      第一节: '第三节',
      'A.': 'C.',
      'i.': 'iii.',
      '(a)': '(c)',
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
    ['第一章', 21, '第二十一章'],
    ['A.', 28, 'AB.'],
    ['i.', 14, 'xiv.'],
    ['(a)', 27, '(aa)'],
  ] as const)('%s for the %i-th is %s', (form, number, written) => {
    expect(writeNumber(form, [number])).toBe(written);
  });
});

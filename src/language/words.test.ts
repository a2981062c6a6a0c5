import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishOrdinal, englishWords } from './words.ts';

describe('a number in English words', () => {
  it.each([
    [0, 'zero'],
    [8, 'eight'],
    [13, 'thirteen'],
    [20, 'twenty'],
    [21, 'twenty-one'],
    [100, 'one hundred'],
    [105, 'one hundred five'],
    [999, 'nine hundred ninety-nine'],
    [1000, 'one thousand'],
    [1005, 'one thousand five'],
    [12_345, 'twelve thousand three hundred forty-five'],
    [1_000_000, 'one million'],
    [2_000_040, 'two million forty'],
    [
      999_999_999,
      'nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine',
    ],
  ])('%i is %s', (number, words) => expect(englishWords(number)).toBe(words));

  it.each([-1, 1.5, 1_000_000_000, Number.NaN])('does not exist for %d', (number) => {
    expect(() => englishWords(number)).toThrow(RangeError);
  });

  it('differs from number to number', () => {
    const numbers = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(englishWords(a) === englishWords(b)).toBe(a === b);
      }),
    );
  });
});

describe('an English ordinal', () => {
  it('has the ending of its last word', () => {
    expect([0, 1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111, 113, 1012].map(englishOrdinal)).toEqual([
      '0th',
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '23rd',
      '101st',
      '111th',
      '113th',
      '1012th',
    ]);
  });
});

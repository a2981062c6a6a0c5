import { expect, it } from 'vitest';
import { readChineseDigits, readChineseNumber } from './chinese-numbers.ts';

it('reads numbers below a hundred', () => {
  const read = ['三', '两', '十', '十二', '二十', '二十一', '九十九', '百', '一二', ''].map(
    readChineseNumber,
  );
  expect(read).toEqual([3, 2, 10, 12, 20, 21, 99, undefined, undefined, undefined]);
});

it('reads years digit by digit', () => {
  expect(['二〇二三', '一九九零', '二○一○'].map(readChineseDigits)).toEqual([2023, 1990, 2010]);
});

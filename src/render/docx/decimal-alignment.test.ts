import { describe, expect, it } from 'vitest';
import { decimalIndents, tailOf } from './decimal-alignment.ts';

const plain = { bold: false, spacing: 0, scale: 1 };
const fangsong = { ...plain, size: 12, font: '仿宋_GB2312' };
const times = { ...plain, size: 10, font: 'Times New Roman' };
const arial = { ...plain, size: 9, font: 'Arial' };

describe('tailOf', () => {
  it.each([
    ['12', ''],
    ['-3.5', '.5'],
    ['−0.25', '.25'],
    ['1,234.5', '.5'],
    ['12.5%', '.5%'],
    ['7‰', '‰'],
    [' 12 ', ''],
  ])('finds what stands behind the whole digits of %s', (text, tail) => {
    expect(tailOf(text)).toBe(tail);
  });

  it.each(['', '—', '…', '12 件', '2023-06-09', '1.2.3', '第3', '12,34', 'n/a'])(
    'knows that "%s" is no number',
    (text) => {
      expect(tailOf(text)).toBeUndefined();
    },
  );
});

describe('decimalIndents', () => {
  it('gives the width of the decimals that are missing, in twips', () => {
    // 240 twips to the em; a digit and a point are half an em each in a Chinese font.
    expect(decimalIndents(['12', '3.5', '0.25', '12.5%'], fangsong, 'zh')).toEqual([360, 120, 0, 0]);
    // 200 twips to the em: digit 0.5, point 0.25.
    expect(decimalIndents(['12', '3.5', '0.25'], times, 'en')).toEqual([250, 100, 0]);
    // 180 twips to the em: digit 0.556, point 0.278.
    expect(decimalIndents(['12', '3.5', '0.25'], arial, 'en')).toEqual([250, 100, 0]);
  });

  it('moves nothing where all numbers have the same decimals', () => {
    expect(decimalIndents(['1.50', '12.25', '—'], times, 'en')).toEqual([0, 0, 0]);
    expect(decimalIndents([], times, 'en')).toEqual([]);
  });

  it('leaves texts where they are', () => {
    expect(decimalIndents(['—', '0.5', '暂缺', '3'], fangsong, 'zh')).toEqual([0, 0, 0, 240]);
  });
});

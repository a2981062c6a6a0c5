import { describe, expect, it } from 'vitest';
import type { Chart } from './bulletin.ts';
import { positionsOf, printsValues, seriesLook } from './chart.ts';

const chart = (categories: number, series: number): Chart => ({
  type: 'chart',
  file: 'chart-1.svg',
  form: 'column',
  title: '',
  unit: '件',
  decimals: 0,
  categories: Array.from({ length: categories }, (_, index) => `${index + 1}月`),
  series: Array.from({ length: series }, () => ({
    name: '咨询',
    values: Array.from({ length: categories }, (_, index) => (index === 1 ? undefined : `${index}`)),
  })),
  alternative: '',
});

describe('seriesLook', () => {
  it('tells 36 series apart by colour and shape together', () => {
    const looks = Array.from({ length: 36 }, (_, index) => seriesLook(index));
    expect(new Set(looks.map(({ colour, marker }) => `${colour} ${marker}`)).size).toBe(36);
  });

  it('gives neighbours different brightness or fillings, for a printer without colours', () => {
    const brightness = (colour: string) =>
      [0.299, 0.587, 0.114].reduce(
        (sum, share, index) => sum + share * Number.parseInt(colour.slice(index * 2, index * 2 + 2), 16),
        0,
      );
    for (let index = 1; index < 6; index += 1) {
      const [one, other] = [seriesLook(index - 1), seriesLook(index)];
      expect(one.dash).not.toBe(other.dash);
      const differs = Math.abs(brightness(one.colour) - brightness(other.colour)) > 60;
      expect(one.filling !== other.filling || differs).toBe(true);
    }
  });
});

describe('printsValues', () => {
  it.each([
    [12, 1, true],
    [13, 1, false],
    [3, 2, false],
  ])('%i categories, %i series: %s', (categories, series, expected) => {
    expect(printsValues(chart(categories, series))).toBe(expected);
  });
});

it('a missing value has no position', () => {
  expect(positionsOf(chart(3, 2))).toEqual([0, 2, 0, 2]);
});

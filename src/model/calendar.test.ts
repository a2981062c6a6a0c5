import { describe, expect, it } from 'vitest';
import { halfOf, isoWeekOf, quarterOf, weekdayOf } from './calendar.ts';

describe('parts of the year', () => {
  it('are told by the month', () => {
    const months = [1, 3, 4, 6, 7, 9, 10, 12];
    expect(months.map(quarterOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(months.map(halfOf)).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
  });
});

describe('a day of the week', () => {
  it('begins with Sunday', () => {
    expect(['2023-06-11', '2023-06-12', '2023-06-17', 'soon'].map(weekdayOf)).toEqual([0, 1, 6, undefined]);
  });
});

describe('an ISO week', () => {
  it.each([
    ['2023-06-05', 2023, 23],
    ['2023-06-11', 2023, 23],
    ['2023-01-01', 2022, 52],
    ['2023-01-02', 2023, 1],
    ['2024-12-29', 2024, 52],
    ['2024-12-30', 2025, 1],
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2008-12-29', 2009, 1],
  ])('of %s is that of %i, week %i', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });

  it('is none for what is no day', () => expect(isoWeekOf('2023-02-30')).toBeUndefined());
});

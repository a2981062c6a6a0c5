import { describe, expect, it } from 'vitest';
import { DayValue, PeriodValue } from './day.ts';

describe('a day in a template', () => {
  it('has the parts of its date', () => {
    const { year, month, day, quarter, half, week, week_year } = new DayValue('2024-12-30', 'en', []);
    expect({ year, month, day, quarter, half, week, week_year }).toEqual({
      year: 2024,
      month: 12,
      day: 30,
      quarter: 4,
      half: 2,
      week: 1,
      week_year: 2025,
    });
  });

  it('compares as its date', () => expect(new DayValue('2024-12-30', 'en', []).valueOf()).toBe('2024-12-30'));
});

describe('a period in a template', () => {
  const period = new PeriodValue({ from: '2023-06-28', to: '2023-07-04' }, 'zh', []);

  it('counts its days, and has the month, quarter and half of the last', () => {
    const { days, year, month, quarter, half } = period;
    expect({ days, year, month, quarter, half }).toEqual({
      days: 7,
      year: 2023,
      month: 7,
      quarter: 3,
      half: 2,
    });
    expect([period.from.day, period.to.day]).toEqual([28, 4]);
  });

  it('is printed in the usual form or in another', () => {
    expect(period.format().valueOf()).toBe('6月28日—7月4日');
    expect(period.format('full').valueOf()).toBe('2023年6月28日—7月4日');
    expect(period.format('months', '至').valueOf()).toBe('6至7月');
  });
});

import { describe, expect, it } from 'vitest';
import { resultOf, wordsOf } from '../../../tests/support/template.ts';
import { DayText, DayValue, PeriodValue, textOrDay } from './day.ts';
import { RecordValue } from './record.ts';

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

describe('a text that is a day', () => {
  const row = (day: string) => new RecordValue({ day: () => textOrDay(day, 'en', []) });
  const root = {
    day: textOrDay('2024-12-30', 'en', []),
    rows: ['2024-12-30', '2023-06-05', '2024-01-01'].map(row),
    limit: new DayValue('2024-01-01', 'en', []),
  };

  it('is a text, and has the parts of its date', () => {
    expect(root.day).toBeInstanceOf(DayText);
    const names = ['year', 'month', 'day', 'quarter', 'half', 'week', 'week_year'];
    expect(names.map((name) => resultOf(`day.${name}`, root))).toEqual([2024, 12, 30, 4, 2, 1, 2025]);
    expect(() => resultOf('day.days', root)).toThrow('undefined variable');
  });

  it('is sorted, chosen and mapped like a day', () => {
    expect(wordsOf('rows | sort_by: "day" | map: "day" | join: " "', root)).toBe(
      '2023-06-05 2024-01-01 2024-12-30',
    );
    expect(wordsOf('rows | where: "day", ">", limit | map: "day.month" | join: " "', root)).toBe('12');
    expect(wordsOf('rows | where: "day", limit | map: "day" | join: " "', root)).toBe('2024-01-01');
  });

  it('that the calendar does not have is only a text', () => {
    expect(textOrDay('2023-02-29', 'zh', [])).not.toBeInstanceOf(DayText);
    expect(textOrDay('2023-02-28 ', 'zh', [])).not.toBeInstanceOf(DayText);
  });
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

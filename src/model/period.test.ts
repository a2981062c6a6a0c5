import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  nextPeriod,
  type PeriodKind,
  parseDay,
  parsePeriod,
  printPeriod,
  type Reset,
  spanOf,
} from './period.ts';

describe('a written day', () => {
  it.each([
    ['2023-06-09', { year: 2023, month: 6, day: 9 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['1900-02-28', { year: 1900, month: 2, day: 28 }],
  ])('%s is a day of the calendar', (text, parts) => expect(parseDay(text)).toEqual(parts));

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-06-31',
    '2023-13-01',
    '2023-00-10',
    '2023-06-00',
    '2023-6-9',
    '23-06-09',
    '2023/06/09',
    '2023-06-09 ',
    '2023-06-09T00:00',
    '',
  ])('%j is none', (text) => expect(parseDay(text)).toBeUndefined());
});

describe('a period', () => {
  it.each([
    ['2023-06-05/2023-06-09', { from: '2023-06-05', to: '2023-06-09' }],
    ['2023-06-05', { from: '2023-06-05', to: '2023-06-05' }],
  ])('%s is read and written the same', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(printPeriod(period)).toBe(text);
  });

  it.each(['2023-06-05/', '/2023-06-05', '2023-06-05/2023-06-31', '2023-06-05/2023-06-09/2023-06-12', ''])(
    '%j is none',
    (text) => expect(parsePeriod(text)).toBeUndefined(),
  );
});

describe('the period that follows', () => {
  it.each<[PeriodKind, string, string]>([
    ['week', '2023-06-05/2023-06-09', '2023-06-12/2023-06-16'],
    ['week', '2023-12-25/2023-12-31', '2024-01-01/2024-01-07'],
    ['month', '2023-01-01/2023-01-31', '2023-02-01/2023-02-28'],
    ['month', '2024-01-01/2024-01-31', '2024-02-01/2024-02-29'],
    ['month', '2023-12-01/2023-12-31', '2024-01-01/2024-01-31'],
    ['quarter', '2023-10-01/2023-12-31', '2024-01-01/2024-03-31'],
    ['half-year', '2023-01-01/2023-06-30', '2023-07-01/2023-12-31'],
    ['year', '2023-01-01/2023-12-31', '2024-01-01/2024-12-31'],
    ['free', '2023-06-01/2023-06-10', '2023-06-11/2023-06-20'],
  ])('of a %s %s is %s', (kind, period, next) => {
    expect(printPeriod(nextPeriod(parsePeriod(period) ?? { from: '', to: '' }, kind))).toBe(next);
  });
});

describe('the span of a running total', () => {
  it.each<[string, Reset, number | undefined, string]>([
    ['2023-06-09', 'year', undefined, '2023'],
    ['2023-12-31', 'year', undefined, '2023'],
    ['2024-01-01', 'year', undefined, '2024'],
    ['2024-01-05', 'year', 2023, '2023'],
    ['2023-03-31', 'quarter', undefined, '2023-Q1'],
    ['2023-04-01', 'quarter', undefined, '2023-Q2'],
    ['2023-12-31', 'quarter', undefined, '2023-Q4'],
    ['2023-06-09', 'month', undefined, '2023-06'],
    ['2023-06-30', '07-01', undefined, '2022-07-01'],
    ['2023-07-01', '07-01', undefined, '2023-07-01'],
    ['2024-01-15', '07-01', undefined, '2023-07-01'],
    ['2023-06-09', 'never', undefined, ''],
    ['2023-06-09', 'never', 2022, ''],
  ])('on %s with a reset by %s (statistics year %s) is %j', (day, reset, year, span) => {
    expect(spanOf(day, reset, year)).toBe(span);
  });

  it('is never asked of what is no day', () => {
    expect(() => spanOf('2023-02-30', 'year')).toThrow(RangeError);
  });
});

it('counts days back and forth across any year', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
      const from = date.toISOString().slice(0, 10);
      const to = addDays(from, days);
      expect(parseDay(to)).toBeDefined();
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(to, -days)).toBe(from);
    }),
  );
});

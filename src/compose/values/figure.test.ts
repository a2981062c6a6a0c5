import { describe, expect, it } from 'vitest';
import { figure, missingFigure } from '../../../tests/support/template.ts';
import { type FigureForm, shownValue } from './figure.ts';

describe('a printed figure', () => {
  const house = { group: ',', groupFrom: 10_000, minus: '−' };

  it.each<[string, Partial<FigureForm>, string]>([
    ['1234567.5', {}, '1234567.5'],
    ['1234567.5', { group: ' ' }, '1 234 567.5'],
    ['-1234.5', { decimals: 2 }, '-1234.50'],
    ['9999', { house }, '9999'],
    ['10000', { house }, '10,000'],
    ['9999.6', { house, decimals: 0 }, '10,000'],
    ['-12345', { house }, '−12,345'],
    ['-5', { house }, '−5'],
    ['1000', { house: { group: ' ' } }, '1 000'],
    ['999', { house: { group: ' ' } }, '999'],
    ['1000', { house: { minus: '−' } }, '1000'],
    ['1234', { house, group: '.' }, '1.234'],
    ['12345', { house, group: '' }, '12345'],
    ['-12345', { house, plain: true }, '-12345'],
    ['-0.04', { house, decimals: 1 }, '0.0'],
    ['-0.125', { house, percent: true, decimals: 0 }, '−13%'],
    ['3', { signed: true }, '+3'],
    ['0.04', { signed: true, decimals: 1 }, '0.0'],
    ['-3', { signed: true, house }, '−3'],
    ['0', { ifZero: 'none' }, 'none'],
    ['0.04', { ifZero: 'none', decimals: 0 }, '0'],
    ['-1234.5', { currency: '¥', group: ',', decimals: 2 }, '-¥1,234.50'],
    ['12.3', { magnitude: ' million' }, '12.3 million'],
  ])('%s as %o is %s', (digits, form, printed) => expect(figure(digits, form).print()).toBe(printed));

  it('prints words for what is missing, never those for zero', () => {
    expect(missingFigure().with({ ifZero: 'none' }).print()).toBeUndefined();
    expect(missingFigure().with({ ifZero: 'none', ifMissing: 'unknown' }).print()).toBe('unknown');
    const form = { ifMissing: 'unknown', ifMissingOf: { 'zero-base': '上年为零' } };
    expect(missingFigure('zero-base').with(form).print()).toBe('上年为零');
    expect(missingFigure('no-base').with(form).print()).toBe('unknown');
    expect(figure('5').with(form).print()).toBe('5');
  });
});

describe('a figure', () => {
  it('says what kind of missing it is', () => {
    expect(missingFigure('zero-base').why).toBe('zero-base');
    expect(missingFigure('stated', '系统升级').reason?.valueOf()).toBe('系统升级');
    expect(figure('0').why).toBeNull();
  });

  it('shows a number that its form rounds', () => {
    expect(shownValue(figure('0.1255', { percent: true, decimals: 1 }))?.toFixed()).toBe('12.6');
    expect(shownValue(figure('0.1255'))?.toFixed()).toBe('0.1255');
    expect(shownValue(missingFigure())).toBeUndefined();
  });
});

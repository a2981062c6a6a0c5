import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, missingFigure, resultOf, wordsOf } from '../../../tests/support/template.ts';
import { decimal, zero } from '../../model/decimal.ts';
import { isKnown, known } from '../../model/ledger.ts';
import { FigureValue, shownValue } from '../values/figure.ts';
import { ListValue, RecordValue } from '../values/record.ts';

const close = (list: unknown, decimals = 1) =>
  wordsOf(`list | to_hundred: ${decimals} | join: " "`, { list });
const thirds = ['1', '2', '3'].map(
  (title) => new FigureValue(known(decimal(1).div(3)), { title, unit: '件' }),
);

describe('to_hundred', () => {
  it.each([
    ['thirds', thirds, 1, '33.4% 33.3% 33.3%'],
    ['thirds', thirds, 0, '34% 33% 33%'],
    [
      'a larger remainder behind',
      ['0.334', '0.335', '0.331'].map((digits) => figure(digits)),
      0,
      '33% 34% 33%',
    ],
    ['percentages', ['0.125', '0.875'].map((d) => figure(d, { percent: true })), 0, '13% 87%'],
    [
      'numbers in percent',
      ['33.3', '33.3', '33.3'].map((d) => figure(d, { unit: '%' })),
      1,
      '33.4% 33.3% 33.3%',
    ],
    [
      'numbers above it',
      ['33.4', '33.4', '33.3'].map((d) => figure(d, { unit: '%' })),
      1,
      '33.4% 33.3% 33.3%',
    ],
    ['a whole and nothing', ['1', '0'].map((d) => figure(d)), 2, '100.00% 0.00%'],
    ['no entries', [], 1, ''],
  ])('%s', (_, list, decimals, printed) => expect(close(list, decimals)).toBe(printed));

  it('of records takes their value', () => {
    const list = ['0.335', '0.665'].map((digits) => new RecordValue({ value: () => figure(digits) }));
    expect(close(list, 0)).toBe('34% 66%');
  });

  it('keeps order, names, titles and sources', () => {
    const list = new ListValue([
      ['south', figure('0.665', { title: '南' })],
      ['north', figure('0.335', { title: '北' })],
    ]);
    const closed = resultOf('list | to_hundred: 0', { list });
    expect(wordsOf('closed | join: " "', { closed })).toBe('67% 33%');
    expect(wordsOf('closed.north', { closed })).toBe('33%');
    expect(wordsOf('closed.south.title', { closed })).toBe('南');
    expect(closed instanceof ListValue && closed.names).toEqual(['south', 'north']);
    expect(resultOf('closed.south', { closed })).toMatchObject({
      amount: { origins: [{ source: { path: '南' } }] },
    });
  });

  it('closes nothing where one is missing', () => {
    const list = [figure('0.335'), figure('0.335'), missingFigure().with({ ifMissing: '—' })];
    expect(close(list, 0)).toBe('34% 34% —');
  });

  it.each([
    ['too little', ['0.5', '0.3'], '80%'],
    ['too much', ['1', '1'], '200%'],
    ['nothing', ['0', '0'], '0%'],
    ['a negative part', ['-0.5', '1.5'], '100%'],
  ])('refuses %s', (_, digits, sum) => {
    const list = digits.map((d) => figure(d));
    expect(() => resultOf('list | to_hundred', { list })).toThrow(`to_hundred: “${sum}”`);
  });

  it('always adds up, and moves no share by a whole unit', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        counts.filter((all) => all.some((count) => count > 0)),
        fc.integer({ min: 0, max: 3 }),
        (all, decimals) => {
          const total = decimal(all.reduce((sum, count) => sum + count, 0));
          const exact = all.map((count) => decimal(count).div(total));
          const list = exact.map((value) => new FigureValue(known(value), { title: '', unit: '' }));
          const closed = resultOf(`list | to_hundred: ${decimals}`, { list }) as readonly FigureValue[];
          const shown = closed.map((share) => shownValue(share) ?? zero);
          expect(shown.reduce((sum, value) => sum.plus(value), zero).toFixed()).toBe('100');
          const unit = decimal(1).div(decimal(10).pow(decimals));
          for (const [index, value] of shown.entries())
            expect(
              value
                .minus((exact[index] ?? zero).times(100))
                .abs()
                .lt(unit),
            ).toBe(true);
          expect(closed.every(({ amount }) => isKnown(amount))).toBe(true);
        },
      ),
    );
  });
});

describe('shares', () => {
  const shares = (list: unknown, decimals = 1) => wordsOf(`list | shares: ${decimals} | join: " "`, { list });
  const amounts = (...digits: readonly string[]) => digits.map((d) => figure(d, { unit: '件' }));

  it.each([
    [amounts('1', '1', '1'), 1, '33.4% 33.3% 33.3%'],
    [amounts('1', '1', '4'), 0, '17% 17% 66%'],
    [amounts('0.5', '1.5'), 1, '25.0% 75.0%'],
    [amounts('0', '5'), 2, '0.00% 100.00%'],
    [amounts('5'), 0, '100%'],
    [[], 1, ''],
    ['12,34,54'.split(','), 0, '12% 34% 54%'],
  ])('of %o with %i decimals are %s', (list, decimals, printed) =>
    expect(shares(list, decimals)).toBe(printed),
  );

  it('have one decimal unless told otherwise', () => {
    expect(wordsOf('list | shares | join: "、"', { list: amounts('1', '2') })).toBe('33.3%、66.7%');
  });

  it('of records take their value, keep their names and titles, and stand on all amounts', () => {
    const record = (digits: string, title: string) =>
      new RecordValue({ value: () => figure(digits, { title, unit: '件' }) });
    const list = new ListValue([
      ['south', record('30', '南')],
      ['north', record('10', '北')],
    ]);
    const shared = resultOf('list | shares: 0', { list });
    expect(wordsOf('shared | join: " "', { shared })).toBe('75% 25%');
    expect(wordsOf('shared.north', { shared })).toBe('25%');
    expect(wordsOf('shared.north.title', { shared })).toBe('北');
    expect(wordsOf('shared.north.unit', { shared })).toBe('');
    const { amount } = resultOf('shared.north', { shared }) as FigureValue;
    expect(new Set(amount.origins.map(({ source }) => source.path))).toEqual(new Set(['北', '南']));
  });

  it('count pieces and 万件 alike', () => {
    expect(shares([figure('1.5', { scale: 10_000 }), figure('5000')], 0)).toBe('75% 25%');
  });

  it.each([
    ['one is missing', [figure('1'), missingFigure('stated', 'late')], ['stated', 'stated']],
    ['one is not given', [figure('1'), null], ['gap', 'gap']],
    ['the sum is zero', amounts('0', '0'), ['zero-base', 'zero-base']],
  ])('are missing where %s', (_, list, why) => {
    const shared = resultOf('list | shares', { list }) as readonly FigureValue[];
    expect(shared.map((share) => share.why)).toEqual(why);
    expect(wordsOf('share | if_missing: "—"', { share: shared[0] })).toBe('—');
  });

  it.each([
    ['list | shares', amounts('3', '-5'), 'shares: “-5”'],
    ['list | shares', ['x'], 'shares: “x”'],
    ['list | shares: 1.5', amounts('3'), 'shares: “1.5”'],
    ['list | shares', 5, 'shares: “5”'],
  ])('%s of %o is refused', (expression, list, words) => {
    expect(() => resultOf(expression, { list })).toThrow(words);
  });
});

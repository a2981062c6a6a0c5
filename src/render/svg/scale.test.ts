import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../model/bulletin.ts';
import { scaleOf } from './scale.ts';

const chart = (form: Chart['form'], decimals: number, values: readonly (string | undefined)[]): Chart => ({
  type: 'chart',
  file: 'chart-1.svg',
  form,
  title: '',
  unit: '',
  decimals,
  categories: values.map((_, index) => `第${index + 1}期`),
  series: [{ name: '咨询', values }],
  alternative: '',
});

const labels = (...given: Parameters<typeof chart>) =>
  scaleOf(chart(...given))?.ticks.map(({ label }) => label);

describe('scaleOf', () => {
  it.each([
    ['column', 0, ['2321', '2108'], ['0', '500', '1000', '1500', '2000', '2500']],
    ['column', 1, ['98.1', '98.9'], ['0', '20', '40', '60', '80', '100']],
    ['line', 1, ['98.1', '98.9'], ['98.0', '98.2', '98.4', '98.6', '98.8', '99.0']],
    ['line', 1, ['98.1', '98.1'], ['0', '20', '40', '60', '80', '100']],
    ['line', 0, ['-99', '-98'], ['-99', '-98']],
    ['column', 1, ['-3.2', '1.5'], ['-4', '-3', '-2', '-1', '0', '1', '2']],
    ['column', 2, ['-0.03', '-0.01'], ['-0.03', '-0.02', '-0.01', '0']],
    ['column', 0, ['0', '0'], ['0', '1']],
    ['column', 0, ['1', '3'], ['0', '1', '2', '3']],
    ['column', 1, ['0.3', '0.7'], ['0', '0.2', '0.4', '0.6', '0.8']],
    [
      'bar',
      0,
      ['123456789012345678901234567890'],
      ['0', '50', '100', '150'].map((digits) => (digits === '0' ? '0' : `${digits}${'0'.repeat(27)}`)),
    ],
  ] as const)('%s with %i decimals of %j', (form, decimals, values, expected) => {
    expect(labels(form, decimals, values)).toEqual(expected);
  });

  it('has nothing to measure where all values are missing', () => {
    expect(scaleOf(chart('line', 0, [undefined, undefined]))).toBeUndefined();
  });

  it('holds every value, on few even ticks that are no finer than the values', () => {
    const amount = fc.tuple(fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }), fc.nat(29));
    fc.assert(
      fc.property(
        fc.constantFrom('line', 'column', 'bar'),
        fc.nat(4),
        fc.array(amount, { minLength: 1, maxLength: 8 }),
        (form, decimals, amounts) => {
          const values = amounts.map(([integer, shift]) => {
            const digits = (integer / 10n ** BigInt(shift))
              .toString()
              .replace('-', '')
              .padStart(decimals + 1, '0');
            const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
            return `${integer < 0n ? '-' : ''}${digits.slice(0, digits.length - decimals)}${fraction}`;
          });
          const scale = scaleOf(chart(form, decimals, values));
          if (!scale) throw new Error('no scale');
          for (const value of values) {
            expect(scale.shareOf(Number(value))).toBeGreaterThan(-1e-6);
            expect(scale.shareOf(Number(value))).toBeLessThan(1 + 1e-6);
          }
          expect(scale.ticks.length).toBeGreaterThan(1);
          expect(scale.ticks.length).toBeLessThan(9);
          scale.ticks.forEach(({ label }, index) => {
            expect(label).toMatch(/^(0|-?(0\.\d*[1-9]\d*|[1-9]\d*(\.\d+)?))$/);
            expect((label.split('.')[1] ?? '').length).toBeLessThanOrEqual(decimals);
            expect(scale.shareOf(Number(label))).toBeCloseTo(index / (scale.ticks.length - 1), 5);
          });
        },
      ),
    );
  });
});

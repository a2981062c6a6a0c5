import type { Chart } from '../../model/bulletin.ts';
import { positionsOf } from '../../model/chart.ts';

/** A mark of the value axis. */
export interface Tick {
  /** How many steps from zero. */
  readonly steps: number;
  /** Exact digits. */
  readonly label: string;
}

/** The value axis: from its first to its last tick, in even steps of 1, 2 or 5 times a power of ten. */
export interface Scale {
  readonly ticks: readonly Tick[];
  /** Where a value lies: 0 at the first tick, 1 at the last. */
  readonly shareOf: (value: number) => number;
}

/**
 * Scale for the values of a chart; undefined where all are missing. Columns stand on zero. A line may leave zero out
 * where its values differ by less than a sixth of their size, as Word has it. Labels are never finer than the values.
 */
export function scaleOf(chart: Chart): Scale | undefined {
  const values = positionsOf(chart);
  if (values.length === 0) return undefined;
  const [low, high] = limitsOf(values, chart.form === 'line');
  const { step, digit, exponent } = stepFor(high - low, chart.decimals);
  // Quotients of binary floats miss whole numbers by a hair.
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => ({
    steps: first + index,
    label: digitsOf((first + index) * digit, exponent),
  }));
  return { ticks, shareOf: (value) => (value / step - first) / (last - first) };
}

function limitsOf(values: readonly number[], mayLeaveZero: boolean): readonly [low: number, high: number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  const hasOneSign = low > 0 || high < 0;
  // Below a billionth the floats that positions are made of no longer tell values apart.
  const isNarrow = high - low < size / 6 && high - low > size / 1e9;
  return mayLeaveZero && hasOneSign && isNarrow ? [low, high] : [Math.min(0, low), Math.max(0, high)];
}

interface Step {
  readonly step: number;
  readonly digit: number;
  readonly exponent: number;
}

/** The smallest step of 1, 2 or 5 times a power of ten that needs about five of them, and is printable. */
function stepFor(span: number, decimals: number): Step {
  const smallest: Step = { step: powerOfTen(-decimals), digit: 1, exponent: -decimals };
  if (span / 5 <= smallest.step) return smallest;
  // Read from the digits: a logarithm need not be the same on every machine.
  const exponent = Number((span / 5).toExponential().split('e')[1]);
  const digit = [1, 2, 5].find((candidate) => candidate * powerOfTen(exponent) * 5 >= span * (1 - 1e-9));
  return digit === undefined
    ? { step: powerOfTen(exponent + 1), digit: 1, exponent: exponent + 1 }
    : { step: digit * powerOfTen(exponent), digit, exponent };
}

function powerOfTen(exponent: number): number {
  return Number(`1e${exponent}`);
}

/** Digits of a whole number times a power of ten. */
function digitsOf(integer: number, exponent: number): string {
  const digits = String(Math.abs(integer));
  const sign = integer < 0 ? '-' : '';
  if (integer === 0) return '0';
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

import Big from 'big.js';

/** An exact decimal number. */
export type Decimal = Big;

/** A constructor of our own: half-up rounding, no exponents in print, quotients to 60 decimals. */
const Exact = Big();
Exact.DP = 60;
Exact.RM = 1;
Exact.NE = -1000;
Exact.PE = 1000;

export const zero: Decimal = new Exact(0);

const amountPattern = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Digits of the longest amount that is accepted. */
export const maximumDigits = 30;

/** An exact number from its digits, or undefined where the text is not a plain decimal number. */
export function parseDecimal(text: string): Decimal | undefined {
  return amountPattern.test(text) && !/^-0(\.0*)?$/.test(text) ? new Exact(text) : undefined;
}

/** An exact number from an integer that the program itself made. */
export function decimal(integer: number): Decimal {
  if (!Number.isSafeInteger(integer)) throw new RangeError(`not an exact integer: ${integer}`);
  return new Exact(integer);
}

/** How many decimals a number has. */
export function decimalsOf(value: Decimal): number {
  return value.toFixed().split('.')[1]?.length ?? 0;
}

/** How many digits a number has, on both sides of the point. */
export function digitsOf(value: Decimal): number {
  return value.abs().toFixed().replace('.', '').length;
}

/** Without the trace that a quotient of 60 decimals leaves when it is multiplied again: 5 / 6 × 3 is 2.5. */
export function settle(value: Decimal): Decimal {
  return value.round(40, 1);
}

/** Rounds half up (away from zero), as printed figures are. */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return settle(value).round(decimals, 1);
}

/** Quotient to 60 decimals; undefined for a zero base. */
export function divide(a: Decimal, b: Decimal): Decimal | undefined {
  return b.eq(0) ? undefined : a.div(b);
}

/** Plain digits with exactly so many decimals. */
export function printDecimal(value: Decimal, decimals?: number): string {
  if (decimals === undefined) return value.toFixed();
  const printed = settle(value).toFixed(decimals, 1);
  return /^-0(\.0*)?$/.test(printed) ? printed.slice(1) : printed;
}

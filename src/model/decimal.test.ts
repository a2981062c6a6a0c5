import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalsOf, digitsOf, divide, parseDecimal, printDecimal, roundHalfUp } from './decimal.ts';

const amount = (text: string) => {
  const value = parseDecimal(text);
  if (!value) throw new Error(`no amount: ${text}`);
  return value;
};

describe('an amount as typed', () => {
  it.each(['0', '343', '-12', '0.1', '12.50', '-0.5', '123456789012345678901234567890'])(
    '%s is a plain decimal number',
    (text) => expect(printDecimal(amount(text), text.split('.')[1]?.length ?? 0)).toBe(text),
  );

  it.each([
    '',
    '0343',
    '-0343',
    '+5',
    '.5',
    '5.',
    '1e3',
    '1E3',
    '0x1F',
    '0o17',
    '1_000',
    '1,000',
    ' 5',
    '5 ',
  ])('%j is none', (text) => expect(parseDecimal(text)).toBeUndefined());

  it.each(['３４３', '三', 'NaN', 'Infinity', '--5', '1.2.3', '343\n', '１.5'])('%j is none either', (text) =>
    expect(parseDecimal(text)).toBeUndefined(),
  );

  it('keeps every digit beyond what a binary number can hold', () => {
    expect(amount('9007199254740993').plus(amount('1')).toFixed()).toBe('9007199254740994');
    expect(amount('0.1').plus(amount('0.2')).toFixed()).toBe('0.3');
    expect(amount('999999999999999999999999999999').plus(amount('0.01')).toFixed()).toBe(
      '999999999999999999999999999999.01',
    );
  });

  it('of the program itself must be a whole number without loss', () => {
    expect(decimal(2321).toFixed()).toBe('2321');
    expect(() => decimal(0.5)).toThrow(RangeError);
    expect(() => decimal(2 ** 53)).toThrow(RangeError);
  });
});

describe('the size of an amount', () => {
  it.each([
    ['343', 3, 0],
    ['-12.50', 3, 1],
    ['0', 1, 0],
    ['12.0', 2, 0],
    ['123456789012345678901234567890', 30, 0],
    ['123456789012345678.901234567891', 30, 12],
  ])('%s has %i digits and %i decimals', (text, digits, decimals) => {
    expect([digitsOf(amount(text)), decimalsOf(amount(text))]).toEqual([digits, decimals]);
  });
});

describe('a printed figure', () => {
  it.each([
    ['2.345', 2, '2.35'],
    ['2.344', 2, '2.34'],
    ['-2.345', 2, '-2.35'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['1.005', 2, '1.01'],
    ['99.95', 1, '100.0'],
    ['343', 2, '343.00'],
    ['-0.04', 1, '0.0'],
    ['-0.4', 0, '0'],
  ])('%s with %i decimals is %s', (text, decimals, printed) => {
    expect(printDecimal(amount(text), decimals)).toBe(printed);
  });

  it('is rounded half up, away from zero', () => {
    expect(['0.125', '-0.125', '0.135'].map((text) => roundHalfUp(amount(text), 2).toFixed())).toEqual([
      '0.13',
      '-0.13',
      '0.14',
    ]);
  });

  it('has no exponent, however long it is', () => {
    expect(printDecimal(amount('1'.padEnd(30, '0')))).toBe('1'.padEnd(30, '0'));
    expect(printDecimal(amount(`0.${'1'.padStart(29, '0')}`))).toBe(`0.${'1'.padStart(29, '0')}`);
  });
});

describe('a quotient', () => {
  it('is exact to sixty decimals', () => {
    expect(divide(amount('1'), amount('3'))?.toFixed()).toBe(`0.${'3'.repeat(60)}`);
    expect(divide(amount('2'), amount('3'))?.toFixed()).toBe(`0.${'6'.repeat(59)}7`);
  });

  it('by zero is none', () => {
    expect(divide(amount('5'), amount('0'))).toBeUndefined();
    expect(divide(amount('0'), amount('0'))).toBeUndefined();
  });
});

it('sums as whole numbers of hundredths do, up to thirty digits', () => {
  const hundredths = fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n });
  const written = (value: bigint) => {
    const digits = String(value < 0n ? -value : value).padStart(3, '0');
    return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  fc.assert(
    fc.property(hundredths, hundredths, (a, b) => {
      expect(
        amount(written(a))
          .plus(amount(written(b)))
          .eq(amount(written(a + b))),
      ).toBe(true);
      expect(
        amount(written(a))
          .minus(amount(written(b)))
          .eq(amount(written(a - b))),
      ).toBe(true);
    }),
  );
});

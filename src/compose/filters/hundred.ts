import { type Decimal, decimal, decimalsOf, roundHalfUp, settle, zero } from '../../model/decimal.ts';
import { isKnown, known } from '../../model/ledger.ts';
import { FigureValue } from '../values/figure.ts';
import { ListValue } from '../values/record.ts';
import { decimalPlaces, fault, figureOf, figureOfEntry, listOf } from './arguments.ts';
import { shareOf, sumOf } from './numbers.ts';
import type { TemplateFilter } from './types.ts';

const name = 'to_hundred';

/** A share as a fraction, to be printed in percent. A figure with the unit % counts in hundredths. */
function asShare(value: unknown, decimals: number): FigureValue {
  const { amount, form } = figureOf(value, name);
  const isFraction = form.percent || form.unit !== '%';
  const fraction =
    isFraction || !isKnown(amount) ? amount : known(amount.value.div(decimal(100)), amount.origins);
  return new FigureValue(fraction, { ...form, unit: '', percent: true, decimals });
}

/**
 * Fractions whose percentages have so many decimals and add up to exactly 100, by the largest remainder; of equal
 * remainders the first. A fault where they are far from the whole: then they are not shares of it.
 */
function closed(fractions: readonly Decimal[], decimals: number): readonly Decimal[] {
  const units = decimal(10).pow(decimals).times(decimal(100));
  const sum = totalOf(fractions);
  if (settle(sum.minus(1)).abs().gt(toleranceOf(fractions)) || fractions.some((part) => part.lt(0)))
    throw fault(name, `${roundHalfUp(sum.times(decimal(100)), 6).toFixed()}%`);
  const exact = fractions.map((fraction) => settle(fraction.div(sum).times(units)));
  const whole = exact.map((value) => value.round(0, 0));
  const lacking = units.minus(totalOf(whole)).toNumber();
  const favoured = exact
    .map((value, index) => ({ index, rest: value.mod(1) }))
    .sort((a, b) => b.rest.cmp(a.rest))
    .slice(0, lacking)
    .map(({ index }) => index);
  return whole.map((value, index) => (favoured.includes(index) ? value.plus(decimal(1)) : value).div(units));
}

/** What rounding may have taken from the whole: half of the last decimal of each, at most 5 %. */
function toleranceOf(fractions: readonly Decimal[]): Decimal {
  const decimals = Math.max(2, ...fractions.map(decimalsOf));
  const rounding = decimal(fractions.length).div(2).div(decimal(10).pow(decimals));
  const most = decimal(5).div(100);
  return rounding.lt(most) ? rounding : most;
}

function totalOf(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), zero);
}

function toHundred(shares: readonly FigureValue[], decimals: number): readonly FigureValue[] {
  const amounts = shares.map(({ amount }) => amount).filter(isKnown);
  // A part of the whole is unknown: what is left of it does not make a hundred.
  if (amounts.length < shares.length || shares.length === 0) return shares;
  const fractions = closed(
    amounts.map(({ value }) => value),
    decimals,
  );
  return shares.map(
    ({ amount, form }, index) => new FigureValue(known(fractions[index] ?? zero, amount.origins), form),
  );
}

/** The share of each amount in the sum of all, closed to a hundred. All are missing where the sum is, or is zero. */
function sharesOfSum(amounts: readonly FigureValue[], decimals: number): readonly FigureValue[] {
  const negative = amounts.find(({ amount }) => isKnown(amount) && amount.value.lt(0));
  if (negative) throw fault('shares', negative);
  const sum = sumOf(amounts);
  return toHundred(
    amounts.map((amount) => shareOf(amount, sum, decimals, 'shares')),
    decimals,
  );
}

/** The same names for other values, in the same order. */
function withNames(list: ListValue, values: readonly FigureValue[]): ListValue {
  const items = [...list];
  const names = list.names.filter((key) => items.includes(list.liquidMethodMissing(key)));
  const byItem = new Map(names.map((key) => [list.liquidMethodMissing(key), key]));
  return new ListValue(values.map((value, index) => [byItem.get(items[index]) ?? String(index), value]));
}

/** The list with other values; its names stay. */
function sameNames(list: unknown, values: readonly FigureValue[]): ListValue | readonly FigureValue[] {
  return list instanceof ListValue ? withNames(list, values) : values;
}

/** Filters of shares that add up to exactly 100 %. */
export const hundredFilters: readonly TemplateFilter[] = [
  {
    name,
    description:
      'Shares rounded to so many decimals (1 by default) so that they add up to exactly 100%; only rounded where one is missing.',
    example: {
      use: '{{ "0.335,0.335,0.33" | split: "," | to_hundred: 0 | join: "、" }}',
      prints: '34%、33%、33%',
    },
    apply(value, decimals = 1) {
      const places = decimalPlaces(decimals, name);
      const shares = listOf(value, name).map((entry) => asShare(entry, places));
      return sameNames(value, toHundred(shares, places));
    },
  },
  {
    name: 'shares',
    description:
      'The share of each amount of a list in their sum, to so many decimals (1 by default), adding up to exactly 100%; all missing where one is, or where the sum is zero.',
    example: { use: '{{ "1,1,4" | split: "," | shares: 1 | join: "、" }}', prints: '16.7%、16.7%、66.6%' },
    apply(value, decimals = 1) {
      const places = decimalPlaces(decimals, 'shares');
      const amounts = listOf(value, 'shares').map((entry) => figureOfEntry(entry, 'shares'));
      return sameNames(value, sharesOfSum(amounts, places));
    },
  },
];

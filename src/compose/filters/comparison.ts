import type { Decimal } from '../../model/decimal.ts';
import { isKnown } from '../../model/ledger.ts';
import { DayValue, PeriodValue } from '../values/day.ts';
import { figureIn, toAmount } from '../values/figure.ts';
import { TextValue } from '../values/text.ts';
import { fault } from './arguments.ts';

/** The comparisons of conditions, by their signs: figures as decimals, days in the order of time. */
export const comparisons: ReadonlyMap<string, (left: unknown, right: unknown) => boolean> = new Map([
  ['==', isEqual],
  ['!=', (left, right) => !isEqual(left, right)],
  ['>', isGreater],
  ['<', (left, right) => isGreater(right, left)],
  ['>=', isAtLeast],
  ['<=', (left, right) => isAtLeast(right, left)],
]);

/** As conditions see it: everything but false and nothing. */
export function isTrue(value: unknown): boolean {
  const known = plain(value);
  return known !== false && known !== null;
}

function isEqual(left: unknown, right: unknown): boolean {
  const [leftFigure, rightFigure] = [figureIn(left), figureIn(right)];
  if (leftFigure) return leftFigure.equals(right);
  if (rightFigure) return rightFigure.equals(left);
  return plain(left) === plain(right);
}

function isGreater(left: unknown, right: unknown): boolean {
  const [leftFigure, rightFigure] = [figureIn(left), figureIn(right)];
  if (leftFigure) return leftFigure.gt(right);
  if (rightFigure) return rightFigure.lt(left);
  const order = orderOf(plain(left), plain(right));
  return order !== undefined && order > 0;
}

function isAtLeast(left: unknown, right: unknown): boolean {
  return isEqual(left, right) || isGreater(left, right);
}

/** Texts and days as their words; nothing, the literal `nil` too, as null. */
function plain(value: unknown): unknown {
  return value?.valueOf() ?? null;
}

function orderOf(left: unknown, right: unknown): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return undefined;
}

/** By code point: the same order on every machine, in every language. */
export function compareTexts(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  const at = a.findIndex((character, index) => character !== b[index]);
  if (at < 0) return a.length - b.length;
  return (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? -1);
}

/** What a value is sorted by: a number, a text (days too), or nothing. */
export type SortKey = Decimal | string | undefined;

/** The key of a value; a fault for lists and records. */
export function sortKeyOf(value: unknown, filter: string): SortKey {
  const figure = figureIn(value);
  if (figure) return isKnown(figure.amount) ? figure.amount.value : undefined;
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return numberKey(Number(value));
  if (value instanceof PeriodValue) return `${value.from.valueOf()}/${value.to.valueOf()}`;
  if (typeof value === 'string' || value instanceof TextValue || value instanceof DayValue)
    return value.valueOf();
  throw fault(filter, value);
}

function numberKey(value: number): SortKey {
  const amount = toAmount(value);
  return amount && isKnown(amount) ? amount.value : undefined;
}

/** Numbers before texts. For keys that are something. */
export function compareKeys(left: Decimal | string, right: Decimal | string): number {
  if (typeof left === 'string') return typeof right === 'string' ? compareTexts(left, right) : 1;
  return typeof right === 'string' ? -1 : left.cmp(right);
}

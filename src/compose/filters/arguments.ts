import type { Anchor } from '../../model/anchor.ts';
import type { Decimal } from '../../model/decimal.ts';
import { type Amount, isKnown, missing } from '../../model/ledger.ts';
import type { Origin } from '../../model/origin.ts';
import { hasToken } from '../tokens.ts';
import { DayValue, PeriodValue } from '../values/day.ts';
import { FigureValue, figureIn, toAmount } from '../values/figure.ts';
import { RecordValue } from '../values/record.ts';
import { TextValue, text } from '../values/text.ts';
import { FilterFault, word } from './types.ts';

/** A fault that names the filter and the value that it cannot use. */
export function fault(filter: string, value: unknown): FilterFault {
  return new FilterFault(`${filter}: “${described(value)}”`);
}

function described(value: unknown): string {
  if (isCaptured(value)) return '{% capture %}';
  const figure = figureIn(value);
  if (figure) return figure.print() ?? figure.title;
  if (value instanceof PeriodValue) return value.format().valueOf();
  if (value instanceof RecordValue) return value.names.slice(0, 8).join(', ');
  if (Array.isArray(value)) return value.map(described).join(', ').slice(0, 60);
  return word(value).slice(0, 60);
}

/** A number, known or missing; a fault for anything else. */
export function amountOf(value: unknown, filter: string): Amount {
  const amount = toAmount(value);
  if (!amount) throw fault(filter, value);
  return amount;
}

/** A figure; a number of the template becomes one. A fault for anything else. */
export function figureOf(value: unknown, filter: string): FigureValue {
  return figureIn(value) ?? new FigureValue(amountOf(value, filter), { title: filter, unit: '' });
}

/** A figure of a list; where an entry is not given, one that is missing. A fault for what is no number. */
export function figureOfEntry(entry: unknown, filter: string): FigureValue {
  const isGiven = entry !== null && entry !== undefined;
  return isGiven ? figureOf(entry, filter) : new FigureValue(missing('gap'), { title: filter, unit: '' });
}

/** A known number without decimals, as an argument; a fault for anything else. */
export function wholeNumber(value: unknown, filter: string): number {
  const amount = toAmount(value);
  const number = amount && isKnown(amount) ? amount.value.toNumber() : Number.NaN;
  if (!Number.isSafeInteger(number)) throw fault(filter, value);
  return number;
}

/** How many decimals to print: 0 to 12. */
export function decimalPlaces(value: unknown, filter: string): number {
  const places = wholeNumber(value, filter);
  if (places < 0 || places > 12) throw fault(filter, value);
  return places;
}

/** The number if it can be counted in words: whole, from 0 on. A fault for others. */
export function countOf(value: Decimal, filter: string): Decimal {
  if (value.lt(0) || !value.mod(1).eq(0)) throw fault(filter, value.toFixed());
  return value;
}

/** Words that a filter cannot do without; blank ones count, but not captured ones, which are no value. */
export function givenWords(value: unknown, filter: string): string {
  if (value === null || value === undefined || isCaptured(value)) throw fault(filter, value);
  return partOf(value).valueOf();
}

/** The entries of a list, in order; a fault for what is none. */
export function listOf(value: unknown, filter: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && Symbol.iterator in value)
    return [...(value as Iterable<unknown>)];
  throw fault(filter, value);
}

/** One value in words, with its origins. */
export function partOf(value: unknown): TextValue {
  if (value instanceof TextValue) return value;
  if (value instanceof DayValue || value instanceof PeriodValue) return value.format();
  const figure = figureIn(value);
  if (figure) return text(figure.print() ?? '', figure.amount.origins, anchorOf(figure));
  // A record has no words of its own.
  if (value instanceof RecordValue) throw fault('text', value);
  return text(word(value));
}

/** What is bookmarked where a figure, or words that tell it, are printed; nothing where it is missing. */
export function anchorOf({ form: { key }, missing: isMissing }: FigureValue): Anchor | undefined {
  return key && !isMissing ? { kind: 'figure', figure: key } : undefined;
}

/** The figure of a value that would print nothing because its number is missing. */
export function unprintable(value: unknown): FigureValue | undefined {
  const figure = figureIn(value);
  return figure && figure.print() === undefined ? figure : undefined;
}

/** Whether `capture` collected this: text of the template with values in it, which only another such text may join. */
export function isCaptured(value: unknown): value is string {
  return typeof value === 'string' && hasToken(value);
}

/** The sources of figures, one after the other. */
export function originsOf(figures: readonly FigureValue[]): readonly Origin[] {
  return figures.flatMap(({ amount }) => amount.origins);
}

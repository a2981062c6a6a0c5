import { type Decimal, divide, roundHalfUp } from '../../model/decimal.ts';
import { type Amount, isKnown, known, type Missing, missing } from '../../model/ledger.ts';
import { type FigureForm, FigureValue, figureIn, toAmount } from '../values/figure.ts';
import { FilterFault, type TemplateFilter, word } from './types.ts';

/** Arithmetic in exact decimals; the result is missing where an operand is, and keeps the origins of both. */
function arithmetic(
  name: string,
  description: string,
  example: TemplateFilter['example'],
  calculate: (left: Decimal, right: Decimal) => Decimal | undefined,
): TemplateFilter {
  return {
    name,
    description,
    example,
    apply(value, operand) {
      const [left, right] = [amountOf(value, name), amountOf(operand, name)];
      const figure = figureIn(value);
      const form: FigureForm = figure ? resultForm(figure.form) : { title: name, unit: '' };
      return new FigureValue(combine(left, right, calculate), form);
    },
  };
}

/** A computed figure is printed with as many decimals as it has, until it is rounded. */
function resultForm({ title, unit }: FigureForm): FigureForm {
  return { title, unit };
}

function combine(
  left: Amount,
  right: Amount,
  calculate: (left: Decimal, right: Decimal) => Decimal | undefined,
): Amount {
  const origins = [...left.origins, ...right.origins];
  const absent = [left, right].find((side): side is Missing => !isKnown(side));
  if (absent || !isKnown(left) || !isKnown(right)) return { ...(absent ?? missing('gap')), origins };
  const value = calculate(left.value, right.value);
  return value === undefined ? missing('zero-base', undefined, origins) : known(value, origins);
}

function amountOf(value: unknown, name: string): Amount {
  const amount = toAmount(value);
  if (!amount) throw new FilterFault(`${name}: “${word(value)}”`);
  return amount;
}

function figureOf(value: unknown, name: string): FigureValue {
  return figureIn(value) ?? new FigureValue(amountOf(value, name), { title: name, unit: '' });
}

function wholeNumber(value: unknown, name: string): number {
  const number = Number(word(value));
  if (!Number.isInteger(number) || number < 0 || number > 12)
    throw new FilterFault(`${name}: “${word(value)}”`);
  return number;
}

export const numberFilters: readonly TemplateFilter[] = [
  arithmetic('plus', 'Adds a number.', { use: '{{ 0.1 | plus: 0.2 }}', prints: '0.3' }, (a, b) => a.plus(b)),
  arithmetic('minus', 'Subtracts a number.', { use: '{{ 5 | minus: 7 }}', prints: '-2' }, (a, b) =>
    a.minus(b),
  ),
  arithmetic('times', 'Multiplies by a number.', { use: '{{ 12 | times: 1.5 }}', prints: '18' }, (a, b) =>
    a.times(b),
  ),
  arithmetic(
    'divided_by',
    'Divides by a number; missing for a zero base. Round the result.',
    { use: '{{ 2 | divided_by: 3 | round: 2 }}', prints: '0.67' },
    (a, b) => divide(a, b),
  ),
  {
    name: 'round',
    description: 'Rounds half up to so many decimals (0 by default), and prints so many.',
    example: { use: '{{ 2.345 | round: 2 }}', prints: '2.35' },
    apply(value, decimals = 0) {
      const figure = figureOf(value, 'round');
      const places = wholeNumber(decimals, 'round');
      if (figure.form.percent) return figure.with({ decimals: places });
      const { amount } = figure;
      const rounded = isKnown(amount) ? known(roundHalfUp(amount.value, places), amount.origins) : amount;
      return new FigureValue(rounded, { ...figure.form, decimals: places });
    },
  },
  {
    name: 'abs',
    description: 'The number without its sign.',
    example: { use: '{{ -3 | abs }}', prints: '3' },
    apply(value) {
      const figure = figureOf(value, 'abs');
      const { amount } = figure;
      return isKnown(amount)
        ? new FigureValue(known(amount.value.abs(), amount.origins), figure.form)
        : figure;
    },
  },
  {
    name: 'percent',
    description: 'Times 100, with %, to so many decimals (0 by default).',
    example: { use: '{{ 44 | divided_by: 45 | percent: 1 }}', prints: '97.8%' },
    apply: (value, decimals = 0) =>
      figureOf(value, 'percent').with({ percent: true, decimals: wholeNumber(decimals, 'percent') }),
  },
  {
    name: 'group',
    description: 'Puts a sign (a comma by default) between groups of three digits.',
    example: { use: '{{ 2654953 | group }}', prints: '2,654,953' },
    apply: (value, sign = ',') => figureOf(value, 'group').with({ group: word(sign) }),
  },
  {
    name: 'if_missing',
    description: 'Words printed where the figure is missing. Without them a missing figure is an error.',
    example: { use: '{{ 1 | divided_by: 0 | if_missing: "not available" }}', prints: 'not available' },
    apply: (value, words) => figureIn(value)?.with({ ifMissing: word(words) }) ?? value ?? word(words),
  },
];

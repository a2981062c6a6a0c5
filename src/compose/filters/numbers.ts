import type { FigureKey } from '../../model/anchor.ts';
import { type Decimal, decimal, divide, roundHalfUp, zero } from '../../model/decimal.ts';
import { type Amount, isKnown, known, type Missing, missing } from '../../model/ledger.ts';
import { type FigureForm, FigureValue, figureIn } from '../values/figure.ts';
import { amountOf, decimalPlaces, figureOf, figureOfEntry, listOf } from './arguments.ts';
import { readEvery } from './properties.ts';
import { type TemplateFilter, word } from './types.ts';

type Calculation = (left: Decimal, right: Decimal) => Decimal | undefined;

/** Arithmetic in exact decimals; the result is missing where an operand is, and keeps the origins of both. */
function arithmetic(
  name: string,
  description: string,
  example: TemplateFilter['example'],
  calculate: Calculation,
  operands: 'alike' | 'different' = 'different',
): TemplateFilter {
  return {
    name,
    description,
    example,
    apply(value, operand) {
      const right = amountOf(operand, name);
      const aligned = operands === 'alike' ? inScaleOf(value, operand, right) : right;
      return new FigureValue(
        combine(amountOf(value, name), aligned, calculate),
        resultForm(name, value, operand),
      );
    },
  };
}

/** What is added to 万件 but counted in pieces is 万件 first. A number of the template is in the unit of the other. */
function inScaleOf(value: unknown, operand: unknown, amount: Amount): Amount {
  const [left, right] = [figureIn(value)?.form.scale ?? 1, figureIn(operand)?.form.scale ?? 1];
  if (left === right || !isKnown(amount) || !figureIn(value) || !figureIn(operand)) return amount;
  return known(amount.value.times(decimal(right)).div(decimal(left)), amount.origins);
}

/** A computed figure is printed with as many decimals as it has, until it is rounded. */
function resultForm(name: string, value: unknown, operand: unknown): FigureForm {
  const left = figureIn(value)?.form;
  const kept = keepForm({ title: name, unit: '', ...left }, left?.house ?? figureIn(operand)?.form.house);
  return withKey(kept, name, [keyOf(value), keyOf(operand)]);
}

/** A computed figure is the one of its operands, in their order. Without any that has a name it has none itself. */
function withKey(form: FigureForm, filter: string, operands: readonly (FigureKey | undefined)[]): FigureForm {
  const named = operands.filter((key) => key !== undefined);
  const isNamed = named.some(({ of, operands: inner }) => of !== 'filter' || inner !== undefined);
  return isNamed ? { ...form, key: { of: 'filter', id: filter, operands: named } } : form;
}

/** The key of a figure; of a number of the template, its digits. */
function keyOf(value: unknown): FigureKey | undefined {
  const figure = figureIn(value);
  return figure ? figure.form.key : { of: 'filter', id: word(value) };
}

function keepForm({ title, unit, scale, plain }: FigureForm, house: FigureForm['house']): FigureForm {
  return {
    title,
    unit,
    ...(scale === undefined ? {} : { scale }),
    ...(plain === undefined ? {} : { plain }),
    ...(house === undefined ? {} : { house }),
  };
}

function combine(left: Amount, right: Amount, calculate: Calculation): Amount {
  const origins = [...left.origins, ...right.origins];
  const absent = [left, right].find((side): side is Missing => !isKnown(side));
  if (absent || !isKnown(left) || !isKnown(right)) return { ...(absent ?? missing('gap')), origins };
  const value = calculate(left.value, right.value);
  return value === undefined ? missing('zero-base', undefined, origins) : known(value, origins);
}

/** The sum of numbers of one kind; missing where one of them is. */
export function sumOf(figures: readonly FigureValue[]): FigureValue {
  const [first] = figures;
  const amount = figures.reduce<Amount>(
    (sum, figure) => combine(sum, inScaleOf(first, figure, figure.amount), (a, b) => a.plus(b)),
    known(zero),
  );
  return new FigureValue(amount, sumForm(figures.map(({ form }) => form)));
}

/** As the first; with the most decimals of all, and as a percentage where all are. */
function sumForm(forms: readonly FigureForm[]): FigureForm {
  const [first = { title: 'sum', unit: '' }] = forms;
  const decimals = forms.map((form) => form.decimals ?? Number.NaN);
  const most = Math.max(...decimals);
  const form = {
    ...keepForm(first, first.house),
    ...(Number.isInteger(most) ? { decimals: most } : {}),
    ...(forms.length > 0 && forms.every(({ percent }) => percent) ? { percent: true } : {}),
  };
  return withKey(
    form,
    'sum',
    forms.map(({ key }) => key),
  );
}

/** The share of a number in a total, printed in percent; missing for a zero total. */
export function shareOf(value: unknown, total: unknown, decimals: number, filter: string): FigureValue {
  const aligned = inScaleOf(value, total, amountOf(total, filter));
  const { title, key, house } = resultForm(filter, value, total);
  return new FigureValue(combine(amountOf(value, filter), aligned, divide), {
    title,
    unit: '',
    decimals,
    percent: true,
    ...(key === undefined ? {} : { key }),
    ...(house === undefined ? {} : { house }),
  });
}

export const numberFilters: readonly TemplateFilter[] = [
  arithmetic(
    'plus',
    'Adds a number.',
    { use: '{{ 0.1 | plus: 0.2 }}', prints: '0.3' },
    (a, b) => a.plus(b),
    'alike',
  ),
  arithmetic(
    'minus',
    'Subtracts a number.',
    { use: '{{ 5 | minus: 7 }}', prints: '-2' },
    (a, b) => a.minus(b),
    'alike',
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
    name: 'share_of',
    description:
      'The share in a total, with %, to so many decimals (1 by default); missing for a zero total.',
    example: { use: '{{ 44 | share_of: 45 }}', prints: '97.8%' },
    apply: (value, total, decimals = 1) =>
      shareOf(value, total, decimalPlaces(decimals, 'share_of'), 'share_of'),
  },
  {
    name: 'sum',
    description:
      'The sum of a list of figures, or of one property of its entries; missing where one is missing.',
    example: { use: '{{ "343,61" | split: "," | sum }}', prints: '404' },
    apply(value, property) {
      const entries = listOf(value, 'sum');
      const addends = property === undefined ? entries : readEvery(entries, word(property), 'sum');
      return sumOf(addends.map((entry) => figureOfEntry(entry, 'sum')));
    },
  },
  {
    name: 'round',
    description: 'Rounds half up to so many decimals (0 by default), and prints so many.',
    example: { use: '{{ 2.345 | round: 2 }}', prints: '2.35' },
    apply(value, decimals = 0) {
      const figure = figureOf(value, 'round');
      const places = decimalPlaces(decimals, 'round');
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
];

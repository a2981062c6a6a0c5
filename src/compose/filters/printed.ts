import { type Magnitude, magnitudeOf } from '../../language/magnitudes.ts';
import { type Decimal, decimal } from '../../model/decimal.ts';
import { isKnown, known, type MissingKind } from '../../model/ledger.ts';
import { type FigureForm, FigureValue, figureIn } from '../values/figure.ts';
import { decimalPlaces, fault, figureOf, givenWords, wholeNumber } from './arguments.ts';
import { type TemplateFilter, word } from './types.ts';

/** The number in another magnitude; from then on it counts in that, whatever its unit was scaled by. */
function scaled(figure: FigureValue, by: unknown, decimals: number | undefined): FigureValue {
  if (figure.form.percent) throw fault('scale', figure);
  const magnitude = magnitudeOf(word(by));
  const divisor = magnitude ? powerOfTen(magnitude) : positive(by);
  const { amount } = figure;
  const { scale = 1, decimals: _, ...form } = figure.form;
  const value = isKnown(amount)
    ? known(amount.value.times(decimal(scale)).div(divisor), amount.origins)
    : amount;
  return new FigureValue(value, {
    ...form,
    ...(magnitude === undefined ? {} : { magnitude: magnitude.printed }),
    ...(decimals === undefined ? {} : { decimals }),
  });
}

function powerOfTen({ zeros }: Magnitude): Decimal {
  return decimal(10).pow(zeros);
}

function positive(by: unknown): Decimal {
  const number = wholeNumber(by, 'scale');
  if (number <= 0) throw fault('scale', by);
  return decimal(number);
}

/** The form of an amount of money: grouped, with the sign before it. */
function currencyForm({ form }: FigureValue, sign: string): Partial<FigureForm> {
  return { currency: sign, group: form.group ?? form.house?.group ?? ',' };
}

/** The kinds of missing by name, for the second argument of `if_missing`. */
const missingKinds: Readonly<Record<MissingKind, MissingKind>> = {
  'not-sent': 'not-sent',
  stated: 'stated',
  'unknown-opening': 'unknown-opening',
  gap: 'gap',
  restated: 'restated',
  'zero-base': 'zero-base',
  'no-base': 'no-base',
  'not-applicable': 'not-applicable',
};

function missingKind(value: unknown): MissingKind {
  const kind = Object.values(missingKinds).find((candidate) => candidate === word(value));
  if (!kind) throw fault('if_missing', value);
  return kind;
}

/** Words for a missing figure, or only for one that is missing for a reason; what is not given is missing, too. */
function withWordsForMissing(value: unknown, words: string, reason: unknown): unknown {
  const kind = reason === undefined ? undefined : missingKind(reason);
  const figure = figureIn(value);
  if (!figure) return value ?? (kind ? null : words);
  return figure.with(
    kind ? { ifMissingOf: { ...figure.form.ifMissingOf, [kind]: words } } : { ifMissing: words },
  );
}

/** Filters that change how a figure is printed. */
export const printedFilters: readonly TemplateFilter[] = [
  {
    name: 'percent',
    description: 'Times 100, with %, to so many decimals (0 by default).',
    example: { use: '{{ 44 | divided_by: 45 | percent: 1 }}', prints: '97.8%' },
    apply: (value, decimals = 0) =>
      figureOf(value, 'percent').with({ percent: true, decimals: decimalPlaces(decimals, 'percent') }),
  },
  {
    name: 'group',
    description: 'Puts a sign (a comma by default) between groups of three digits.',
    example: { use: '{{ 2654953 | group }}', prints: '2,654,953' },
    apply: (value, sign = ',') => figureOf(value, 'group').with({ group: word(sign) }),
  },
  {
    name: 'scale',
    description:
      'Divides by a magnitude (万, 亿, "million" …) and prints it behind the number, to so many decimals; by a whole number without a word.',
    example: { use: '{{ 123456 | scale: "万", 2 }}', prints: '12.35万' },
    apply: (value, by, decimals) =>
      scaled(
        figureOf(value, 'scale'),
        by,
        decimals === undefined ? undefined : decimalPlaces(decimals, 'scale'),
      ),
  },
  {
    name: 'currency',
    description:
      'An amount of money: a sign before the grouped number, to so many decimals (its own by default).',
    example: { use: '{{ -1234.5 | currency: "$", 2 }}', prints: '-$1,234.50' },
    apply(value, sign, decimals) {
      const figure = figureOf(value, 'currency');
      const form = currencyForm(figure, givenWords(sign, 'currency'));
      return figure.with(
        decimals === undefined ? form : { ...form, decimals: decimalPlaces(decimals, 'currency') },
      );
    },
  },
  {
    name: 'signed',
    description: 'With a plus sign where it is printed above zero.',
    example: { use: '{{ 3.2 | signed }}', prints: '+3.2' },
    apply: (value) => figureOf(value, 'signed').with({ signed: true }),
  },
  {
    name: 'if_zero',
    description: 'Words printed where the figure is known and zero.',
    example: { use: '{{ 0 | if_zero: "无" }}', prints: '无' },
    apply: (value, words) => figureOf(value, 'if_zero').with({ ifZero: givenWords(words, 'if_zero') }),
  },
  {
    name: 'if_missing',
    description:
      'Words printed where the figure is missing; with a kind such as "zero-base" or "no-base" only for that kind. Without them a missing figure is an error.',
    example: { use: '{{ 1 | divided_by: 0 | if_missing: "not available" }}', prints: 'not available' },
    apply: (value, words, kind) => withWordsForMissing(value, givenWords(words, 'if_missing'), kind),
  },
];

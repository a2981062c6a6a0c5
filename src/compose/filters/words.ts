import { chineseNumeral, maximumInWords } from '../../language/numerals.ts';
import { englishWords, ordinalEnding } from '../../language/words.ts';
import { isKnown } from '../../model/ledger.ts';
import { type FigureValue, figureIn, shownValue } from '../values/figure.ts';
import { ListValue, RecordValue } from '../values/record.ts';
import { type TextValue, text } from '../values/text.ts';
import { countOf, fault, figureOf, givenWords, originsOf, partOf, wholeNumber } from './arguments.ts';
import type { TemplateFilter } from './types.ts';

/** A number in words up to a limit; a missing one, and one above the limit, stays a figure. */
function inWords(name: string, value: unknown, limit: unknown, write: (number: number) => string): unknown {
  const figure = figureOf(value, name);
  const { amount } = figure;
  if (!isKnown(amount)) return figure;
  const count = countOf(amount.value, name);
  if (limit !== undefined && count.gt(wholeNumber(limit, name))) return figure;
  if (count.gt(maximumInWords)) throw fault(name, count.toFixed());
  return text(write(count.toNumber()), amount.origins);
}

/** 1 where the figure shows as above zero, 0, -1; undefined where it is missing. */
function directionOf(figure: FigureValue | undefined): number | undefined {
  return figure && shownValue(figure)?.cmp(0);
}

/** The change that a comparison holds, or the figure that the value is; undefined for nothing. */
function changeOf(value: unknown): FigureValue | undefined {
  if (value === null || value === undefined) return undefined;
  const change = value instanceof RecordValue ? figureIn(value.liquidMethodMissing('change')) : undefined;
  return change ?? figureOf(value, 'direction');
}

/** The figures whose direction is asked for: those of a list, or the only one. */
function changesOf(value: unknown): readonly (FigureValue | undefined)[] {
  const isList = Array.isArray(value) || value instanceof ListValue;
  return isList ? [...value].map(changeOf) : [changeOf(value)];
}

/** A word of the template, with the sources of the figures that chose it. */
function chosen(word: unknown, name: string, figures: readonly FigureValue[]): TextValue {
  const words = givenWords(word, name);
  return text(words, [...originsOf(figures), ...partOf(word).origins]);
}

/** Filters that make words of figures. */
export const wordFilters: readonly TemplateFilter[] = [
  {
    name: 'words',
    description: 'A whole number in English words; with a limit, digits above it.',
    example: { use: '{{ 21 | words }}', prints: 'twenty-one' },
    apply: (value, limit) => inWords('words', value, limit, englishWords),
  },
  {
    name: 'chinese',
    description: 'A whole number in Chinese numerals; with a limit, digits above it.',
    example: { use: '{{ 12000 | chinese }}', prints: '一万二千' },
    apply: (value, limit) => inWords('chinese', value, limit, chineseNumeral),
  },
  {
    name: 'ordinal',
    description: 'A whole number as an English ordinal in digits.',
    example: { use: '{{ 22 | ordinal }}', prints: '22nd' },
    apply(value) {
      const figure = figureOf(value, 'ordinal');
      const { amount } = figure;
      if (!isKnown(amount)) return figure;
      const digits = countOf(amount.value, 'ordinal').toFixed();
      return text(`${figure.with({ decimals: 0 }).print()}${ordinalEnding(digits)}`, amount.origins);
    },
  },
  {
    name: 'plural',
    description: 'The first word for exactly 1, the second for every other number and a missing one.',
    example: { use: '{{ 8 | plural: "case", "cases" }}', prints: 'cases' },
    apply(value, one, other) {
      const figure = figureOf(value, 'plural');
      const words = [one, other].map((word) => chosen(word, 'plural', [figure]));
      return words[shownValue(figure)?.eq(1) ? 0 : 1];
    },
  },
  {
    name: 'direction',
    description:
      'One of three words by the sign of a change as it is printed: above zero, below, zero. Nothing for a missing one, and for a list that does not agree.',
    example: { use: '{{ 3 | minus: 5 | direction: "上升", "下降", "持平" }}', prints: '下降' },
    apply(value, up, down, level) {
      const changes = changesOf(value);
      const figures = changes.filter((change) => change !== undefined);
      const words = [down, level, up].map((word) => chosen(word, 'direction', figures));
      const [first, ...others] = changes.map(directionOf);
      return first === undefined || others.some((other) => other !== first) ? null : words[first + 1];
    },
  },
];

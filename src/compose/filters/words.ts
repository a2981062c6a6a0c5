import { chineseNumeral, maximumInWords } from '../../language/numerals.ts';
import { englishWords, ordinalEnding } from '../../language/words.ts';
import { isKnown, known } from '../../model/ledger.ts';
import { FigureValue, figureIn, shownValue, wordsInstead } from '../values/figure.ts';
import { ListValue, RecordValue } from '../values/record.ts';
import { type TextValue, text } from '../values/text.ts';
import {
  anchorOf,
  countOf,
  fault,
  figureOf,
  givenWords,
  originsOf,
  partOf,
  wholeNumber,
} from './arguments.ts';
import { type TemplateFilter, word } from './types.ts';

/** A number in words up to a limit; a missing one, one above the limit, and one that has words stays a figure. */
function inWords(name: string, value: unknown, limit: unknown, write: (number: number) => string): unknown {
  const figure = figureOf(value, name);
  const { amount } = figure;
  if (!isKnown(amount) || wordsInstead(figure) !== undefined) return figure;
  const count = countOf(amount.value, name);
  if (limit !== undefined && count.gt(wholeNumber(limit, name))) return figure;
  if (count.gt(maximumInWords)) throw fault(name, count.toFixed());
  return text(write(count.toNumber()), amount.origins, anchorOf(figure));
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

/** The figures whose direction is asked for, of a list. */
function changesOf(list: Iterable<unknown>): readonly (FigureValue | undefined)[] {
  return [...list].map(changeOf);
}

function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof ListValue;
}

/** The numbers of a comparison that can be told. */
const toldNumbers = ['base', 'change', 'rate', 'points', 'times'];

/** A number of a comparison by its name; undefined for nothing, a fault for what is no comparison. */
function toldFigure(value: unknown, name: unknown): FigureValue | undefined {
  const wanted = toldNumbers.find((candidate) => candidate === word(name));
  if (wanted === undefined) throw fault('tell', name);
  if (value === null || value === undefined) return undefined;
  const figure = value instanceof RecordValue ? figureIn(value.liquidMethodMissing(wanted)) : undefined;
  if (!figure) throw fault('tell', value);
  return figure;
}

/** The figure without its sign, in its own form. */
function unsigned({ amount, form }: FigureValue): FigureValue {
  const size = isKnown(amount) ? known(amount.value.abs(), amount.origins) : amount;
  return new FigureValue(size, { ...form, signed: false });
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
      if (!isKnown(amount) || wordsInstead(figure) !== undefined) return figure;
      const digits = countOf(amount.value, 'ordinal').toFixed();
      const printed = `${figure.with({ decimals: 0 }).print()}${ordinalEnding(digits)}`;
      return text(printed, amount.origins, anchorOf(figure));
    },
  },
  {
    name: 'plural',
    description:
      'The first word for exactly 1, the second for every other number and a missing one; the words of if_zero and if_missing instead where they were given before.',
    example: { use: '{{ 8 | plural: "case", "cases" }}', prints: 'cases' },
    apply(value, one, other) {
      const figure = figureOf(value, 'plural');
      const words = [one, other].map((word) => chosen(word, 'plural', [figure]));
      if (wordsInstead(figure) !== undefined) return figure;
      return words[shownValue(figure)?.eq(1) ? 0 : 1];
    },
  },
  {
    name: 'direction',
    description:
      'One of three words by the sign of a change as it is printed: above zero, below, zero. A missing one stays missing; nothing for a list that does not agree or lacks one.',
    example: { use: '{{ 3 | minus: 5 | direction: "上升", "下降", "持平" }}', prints: '下降' },
    apply(value, up, down, level) {
      const changes = isList(value) ? changesOf(value) : [changeOf(value)];
      const figures = changes.filter((change) => change !== undefined);
      const words = [down, level, up].map((word) => chosen(word, 'direction', figures));
      const [first, ...others] = changes.map(directionOf);
      const agreed = others.every((other) => other === first) ? first : undefined;
      if (agreed !== undefined) return words[agreed + 1];
      return isList(value) ? null : (figures[0] ?? null);
    },
  },
  {
    name: 'tell',
    description:
      'One of three words by the sign of a number of a comparison ("base", "change", "rate", "points" or "times") as it is printed: above zero, below, zero; # in them is the number without its sign. A missing one stays missing.',
    example: {
      use: '{{ counters.consult.closing.against.previous | tell: "change", "增加#件", "减少#件", "持平" }}',
      prints: '增加2321件',
    },
    apply(value, number, up, down, level) {
      const figure = toldFigure(value, number);
      if (!figure) return null;
      const words = [down, level, up].map((word) => chosen(word, 'tell', [figure]));
      const direction = directionOf(figure);
      const told = direction === undefined ? undefined : words[direction + 1];
      if (!told) return figure;
      const digits = unsigned(figure).print() ?? '';
      return text(
        told.valueOf().replaceAll('#', () => digits),
        told.origins,
        anchorOf(figure),
      );
    },
  },
];

import type { Decimal } from '../../model/decimal.ts';
import { isKnown } from '../../model/ledger.ts';
import { DayValue } from '../values/day.ts';
import { figureIn, toAmount } from '../values/figure.ts';
import { TextValue, text } from '../values/text.ts';
import { fault, isCaptured, listOf, partOf, unprintable, wholeNumber } from './arguments.ts';
import { compareKeys, comparisons, isTrue, sortKeyOf } from './comparison.ts';
import { readEvery, readProperties } from './properties.ts';
import { type TemplateFilter, word } from './types.ts';

/** Signs between the entries of a list: of all, before the last, and of exactly two. */
interface Signs {
  readonly between: string;
  readonly last: string;
  readonly pair: string;
}

function withSigns(words: readonly string[], { between, last, pair }: Signs): string {
  if (words.length < 3) return words.join(pair);
  return `${words.slice(0, -1).join(between)}${last}${words.at(-1)}`;
}

/** A list in one text with the origins of its parts; the figure that is missing, where one is. */
function joined(list: readonly unknown[], signs: Signs): unknown {
  const absent = list.map(unprintable).find((figure) => figure !== undefined);
  if (absent) return absent;
  if (list.some(isCaptured)) {
    const stranger = list.find((part) => typeof part === 'object' && part !== null);
    if (stranger !== undefined) throw fault('join', stranger);
    return withSigns(list.map(word), signs);
  }
  const parts = list.map(partOf);
  return text(
    withSigns(
      parts.map((part) => part.valueOf()),
      signs,
    ),
    parts.flatMap((part) => part.origins),
  );
}

/** `where: "name"`, `where: "name", value`, `where: "name", ">", value`. */
function test(args: readonly unknown[]): (value: unknown) => boolean {
  if (args.length === 0) return isTrue;
  const [sign, right] = args.length === 1 ? ['==', args[0]] : [word(args[0]), args[1]];
  const compare = comparisons.get(sign);
  if (!compare) throw fault('where', sign);
  return (left) => {
    // A text such as “63件” among numbers would be passed over without a word.
    const isOrder = sign !== '==' && sign !== '!=';
    if (isOrder && toAmount(right) && left instanceof TextValue && !toAmount(left))
      throw fault('where', left);
    return compare(left, right);
  };
}

/** Entries by their keys; those with equal keys stay as they were, those with none are last. */
function sorted(list: readonly unknown[], keys: readonly unknown[], direction: 1 | -1): readonly unknown[] {
  const rows = list.map((entry, index) => ({ entry, key: sortKeyOf(keys[index], 'sort_by') }));
  const isKeyed = (row: (typeof rows)[number]): row is { entry: unknown; key: Decimal | string } =>
    row.key !== undefined;
  const keyed = rows.filter(isKeyed);
  const stranger = keyed.find(({ key }) => typeof key === 'string');
  if (stranger && keyed.some(({ key }) => typeof key !== 'string'))
    throw fault('sort_by', keys[list.indexOf(stranger.entry)]);
  return [
    ...keyed.sort((a, b) => direction * compareKeys(a.key, b.key)),
    ...rows.filter((row) => !isKeyed(row)),
  ].map(({ entry }) => entry);
}

function signOf(value: unknown): 1 | -1 {
  if (value === undefined || value === 'ascending') return 1;
  if (value === 'descending') return -1;
  throw fault('sort_by', value);
}

/** What two entries have in common that are the same to a reader. */
function identityOf(value: unknown): string {
  const amount = typeof value === 'number' || figureIn(value) ? toAmount(value) : undefined;
  if (amount) return isKnown(amount) ? `#${amount.value.toFixed()}` : '#';
  if (typeof value === 'string' || value instanceof TextValue || value instanceof DayValue)
    return value.valueOf();
  throw fault('uniq', value);
}

function isSomething(value: unknown): boolean {
  const plain = value?.valueOf() ?? null;
  return typeof plain === 'string' ? plain.trim() !== '' : plain !== null;
}

function startOf(value: unknown, length: number): number {
  const start = wholeNumber(value, 'slice');
  return start < 0 ? Math.max(0, length + start) : start;
}

/** Filters that make or change lists. */
export const listFilters: readonly TemplateFilter[] = [
  {
    name: 'list',
    description: 'A list of values, in order.',
    example: { use: '{{ "甲" | list: "乙", "丙" | join: "、" }}', prints: '甲、乙、丙' },
    apply: (value, ...others) => [value, ...others],
  },
  {
    name: 'join',
    description:
      'A list in one text, with a sign between the entries (、 by default); perhaps another before the last, and another between exactly two.',
    example: {
      use: '{{ "A,B,C" | split: "," | join: ", ", ", and ", " and " }}',
      prints: 'A, B, and C',
    },
    apply(value, between = '、', last = between, pair = last) {
      const signs = { between: word(between), last: word(last), pair: word(pair) };
      return joined(listOf(value, 'join'), signs);
    },
  },
  {
    name: 'split',
    description: 'A text cut into a list at a sign; a blank one has no entries.',
    example: { use: '{{ "甲、乙" | split: "、" | size }}', prints: '2' },
    apply(value, sign) {
      const words = word(value);
      const parts = words.trim() === '' ? [] : words.split(word(sign));
      return value instanceof TextValue ? parts.map((part) => text(part, value.origins)) : parts;
    },
  },
  {
    name: 'size',
    description: 'How many entries a list has.',
    example: { use: '{{ sections.progress.items | size }}', prints: '5' },
    apply: (value) => listOf(value, 'size').length,
  },
  {
    name: 'first',
    description: 'The first entry of a list.',
    example: { use: '{{ "甲、乙" | split: "、" | first }}', prints: '甲' },
    apply: (value) => listOf(value, 'first')[0] ?? null,
  },
  {
    name: 'last',
    description: 'The last entry of a list.',
    example: { use: '{{ "甲、乙" | split: "、" | last }}', prints: '乙' },
    apply: (value) => listOf(value, 'last').at(-1) ?? null,
  },
  {
    name: 'slice',
    description: 'So many entries of a list from a place on, all by default; 0 is the first, -1 the last.',
    example: { use: '{{ "甲、乙、丙" | split: "、" | slice: 1, 2 | join: "、" }}', prints: '乙、丙' },
    apply(value, start, count) {
      const list = listOf(value, 'slice');
      const from = startOf(start, list.length);
      if (count === undefined) return list.slice(from);
      const number = wholeNumber(count, 'slice');
      if (number < 0) throw fault('slice', count);
      return list.slice(from, from + number);
    },
  },
  {
    name: 'map',
    description: 'One property of every entry.',
    example: {
      use: '{{ sections.news.sections | map: "title" | join: "；" }}',
      prints: '优化营商环境工作开展情况；窗口服务效能提升工作情况；厅（局）长进大厅',
    },
    apply: (value, property) => readEvery(listOf(value, 'map'), word(property), 'map'),
  },
  {
    name: 'where',
    description:
      'The entries whose property is given, equals a value, or compares with it by ==, !=, >, <, >= or <=.',
    example: {
      use: '{{ sections.news.sections | where: "id", "visits" | map: "title" | join }}',
      prints: '厅（局）长进大厅',
    },
    apply(value, property, ...args) {
      const list = listOf(value, 'where');
      const isWanted = test(args);
      const values = readProperties(list, word(property), 'where');
      return list.filter((_, index) => isWanted(values[index]));
    },
  },
  {
    name: 'sort_by',
    description:
      'The entries in the order of a property: numbers, days, texts; "descending" for the other way. Without a value last.',
    example: {
      use: '{{ sections.news.sections | sort_by: "id", "descending" | map: "id" | join: ", " }}',
      prints: 'visits, service, environment',
    },
    apply(value, property, direction) {
      const list = listOf(value, 'sort_by');
      return sorted(list, readProperties(list, word(property), 'sort_by'), signOf(direction));
    },
  },
  {
    name: 'reverse',
    description: 'The entries from the last to the first.',
    example: { use: '{{ "甲、乙" | split: "、" | reverse | join: "、" }}', prints: '乙、甲' },
    apply: (value) => listOf(value, 'reverse').toReversed(),
  },
  {
    name: 'concat',
    description: 'The entries of two lists, one behind the other.',
    example: {
      use: '{{ "甲、乙" | split: "、" | concat: issue.covers | join: "、" }}',
      prints: '甲、乙',
    },
    apply: (value, other) => [...listOf(value, 'concat'), ...listOf(other, 'concat')],
  },
  {
    name: 'uniq',
    description: 'Every text, number or day of a list once, at its first place.',
    example: { use: '{{ "甲、乙、甲" | split: "、" | uniq | join: "、" }}', prints: '甲、乙' },
    apply(value) {
      const seen = new Set<string>();
      const entries = listOf(value, 'uniq').filter((entry) => entry !== null && entry !== undefined);
      return entries.filter((entry) => {
        const identity = identityOf(entry);
        return !seen.has(identity) && seen.add(identity);
      });
    },
  },
  {
    name: 'compact',
    description: 'The entries that are something: without those that were not given or are blank.',
    example: { use: '{{ "甲" | list: "", "乙" | compact | join: "、" }}', prints: '甲、乙' },
    apply: (value) => listOf(value, 'compact').filter(isSomething),
  },
];

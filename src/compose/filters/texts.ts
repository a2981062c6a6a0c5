import { DayValue } from '../values/day.ts';
import { FigureValue } from '../values/figure.ts';
import { TextValue, text } from '../values/text.ts';
import { FilterFault, type TemplateFilter, word } from './types.ts';

function mapText(value: unknown, change: (words: string) => string): unknown {
  if (!(value instanceof TextValue)) return change(word(value));
  return new TextValue(
    value.paragraphs.map((part) => ({ ...part, text: change(part.text) })),
    value.item,
  );
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && Symbol.iterator in value)
    return [...(value as Iterable<unknown>)];
  throw new FilterFault(`${name}: “${word(value)}”`);
}

/** One value in words, with its origins. */
function partOf(value: unknown): TextValue {
  if (value instanceof TextValue) return value;
  if (value instanceof DayValue) return value.format();
  if (value instanceof FigureValue) return text(value.print() ?? '', value.amount.origins);
  return text(word(value));
}

export const textFilters: readonly TemplateFilter[] = [
  {
    name: 'date',
    description:
      'A day by a pattern of YYYY, MM, M, MMMM, DD, D and dddd; the usual form of the language without one.',
    example: { use: '{{ issue.date | date: "YYYY年M月D日" }}', prints: '2023年6月15日' },
    apply(value, pattern) {
      if (value === null || value === undefined) return null;
      if (!(value instanceof DayValue)) throw new FilterFault(`date: “${word(value)}”`);
      return value.format(pattern === undefined ? undefined : word(pattern));
    },
  },
  {
    name: 'join',
    description: 'A list in one text, with a sign between the entries.',
    example: { use: '{{ "甲,乙" | split: "," | join: "、" }}', prints: '甲、乙' },
    apply(value, sign = '、') {
      const parts = listOf(value, 'join').map(partOf);
      return text(
        parts.map((part) => part.valueOf()).join(word(sign)),
        parts.flatMap((part) => part.origins),
      );
    },
  },
  {
    name: 'split',
    description: 'A text cut into a list at a sign.',
    example: { use: '{{ "甲、乙" | split: "、" | size }}', prints: '2' },
    apply: (value, sign) => word(value).split(word(sign)),
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
    name: 'map',
    description: 'One property of every entry.',
    example: {
      use: '{{ sections.news.sections | map: "title" | join: "；" }}',
      prints: '优化营商环境工作开展情况；窗口服务效能提升工作情况；厅（局）长进大厅',
    },
    apply(value, property) {
      const name = word(property);
      return listOf(value, 'map').map((entry) => {
        const found = readProperty(entry, name);
        if (found === undefined) throw new FilterFault(`map: “${name}”`);
        return found;
      });
    },
  },
  {
    name: 'default',
    description: 'Words printed where a value is not given.',
    example: { use: '{{ issue.covers | first | default: "—" }}', prints: '—' },
    apply: (value, words) => (value === null || value === undefined || word(value) === '' ? words : value),
  },
  {
    name: 'upcase',
    description: 'In capital letters.',
    example: { use: '{{ "annex" | upcase }}', prints: 'ANNEX' },
    apply: (value) => mapText(value, (words) => words.toUpperCase()),
  },
  {
    name: 'downcase',
    description: 'In small letters.',
    example: { use: '{{ "Cases" | downcase }}', prints: 'cases' },
    apply: (value) => mapText(value, (words) => words.toLowerCase()),
  },
  {
    name: 'capitalize',
    description: 'With a capital first letter.',
    example: { use: '{{ "measles" | capitalize }}', prints: 'Measles' },
    apply: (value) => mapText(value, (words) => words.charAt(0).toUpperCase() + words.slice(1)),
  },
];

function readProperty(entry: unknown, name: string): unknown {
  const record = entry as { liquidMethodMissing?: (key: string) => unknown } | null;
  return record?.liquidMethodMissing?.(name);
}

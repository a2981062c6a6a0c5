import type { TextPart } from '../tokens.ts';
import { FigureValue } from '../values/figure.ts';
import { MarkdownValue } from '../values/markdown.ts';
import { TextValue } from '../values/text.ts';
import { fault, givenWords, isCaptured, partOf, unprintable } from './arguments.ts';
import { type TemplateFilter, word } from './types.ts';

/** Changes every paragraph of a text, which stays the text of its item and keeps its places. */
function mapText(name: string, value: unknown, change: (words: string) => string): unknown {
  if (isCaptured(value)) return change(value);
  return changed(name, value, ({ paragraphs, item }) => {
    return new TextValue(
      paragraphs.map((part) => ({ ...part, text: change(part.text) })),
      item,
    );
  });
}

/** A text that a filter may change: figures and days become their words. Nothing, and what is missing, stays so. */
function changed(name: string, value: unknown, change: (text: TextValue) => TextValue): unknown {
  if (value === null || value === undefined) return null;
  const absent = unprintable(value);
  if (absent) return absent;
  if (value instanceof MarkdownValue) throw fault(name, value);
  return change(partOf(value));
}

/** Puts words at one end of a text, with their places. */
function extended(name: string, value: unknown, words: unknown, end: 'first' | 'last'): unknown {
  if (isCaptured(value) || isCaptured(words)) return extendedCapture(name, value, words, end);
  const absent = unprintable(words);
  if (absent) return absent;
  const [added] = partOf(words).paragraphs;
  const addition: TextPart = { ...added, text: givenWords(words, name), origins: partOf(words).origins };
  return changed(name, value, ({ paragraphs, item }) => {
    const at = end === 'first' ? 0 : paragraphs.length - 1;
    if (paragraphs.length === 0) return new TextValue([addition], item);
    return new TextValue(
      paragraphs.map((part, index) => (index === at ? joinParts(part, addition, end) : part)),
      item,
    );
  });
}

function joinParts(part: TextPart, addition: TextPart, end: 'first' | 'last'): TextPart {
  const [left, right] = end === 'first' ? [addition, part] : [part, addition];
  const anchor = part.anchor ?? addition.anchor;
  return {
    text: left.text + right.text,
    origins: [...left.origins, ...right.origins],
    ...(anchor ? { anchor } : {}),
  };
}

/** What was captured is text of the template; only words of the template may stand beside it. */
function extendedCapture(name: string, value: unknown, words: unknown, end: 'first' | 'last'): string {
  for (const side of [value, words]) if (typeof side !== 'string') throw fault(name, side);
  return end === 'first' ? `${words}${value}` : `${value}${words}`;
}

function replaced(value: unknown, search: unknown, replacement: unknown): unknown {
  const sought = givenWords(search, 'replace');
  if (sought === '') throw fault('replace', search);
  if (isCaptured(value)) {
    if (typeof replacement !== 'string') throw fault('replace', replacement);
    return value.replaceAll(sought, () => replacement);
  }
  const put = givenWords(replacement, 'replace');
  return changed('replace', value, ({ paragraphs, item }) => {
    const parts = paragraphs.map((part) => {
      if (!part.text.includes(sought)) return part;
      const origins = [...part.origins, ...partOf(replacement).origins];
      return { ...part, text: part.text.replaceAll(sought, () => put), origins };
    });
    return new TextValue(parts, item);
  });
}

/** Filters of texts. */
export const textFilters: readonly TemplateFilter[] = [
  {
    name: 'default',
    description: 'Words printed where a value is not given, or is a missing figure that has no words.',
    example: { use: '{{ issue.covers | first | default: "—" }}', prints: '—' },
    apply(value, words) {
      if (value instanceof FigureValue) return unprintable(value) ? words : value;
      const isAbsent = value === null || value === undefined || word(value) === '';
      return isAbsent || unprintable(value) ? words : value;
    },
  },
  {
    name: 'upcase',
    description: 'In capital letters.',
    example: { use: '{{ "annex" | upcase }}', prints: 'ANNEX' },
    apply: (value) => mapText('upcase', value, (words) => words.toUpperCase()),
  },
  {
    name: 'downcase',
    description: 'In small letters.',
    example: { use: '{{ "Cases" | downcase }}', prints: 'cases' },
    apply: (value) => mapText('downcase', value, (words) => words.toLowerCase()),
  },
  {
    name: 'capitalize',
    description: 'With a capital first letter.',
    example: { use: '{{ "measles" | capitalize }}', prints: 'Measles' },
    apply: (value) => mapText('capitalize', value, (words) => words.charAt(0).toUpperCase() + words.slice(1)),
  },
  {
    name: 'replace',
    description: 'Other words wherever certain words stand in a text.',
    example: { use: '{{ "甲方甲" | replace: "甲", "乙" }}', prints: '乙方乙' },
    apply: replaced,
  },
  {
    name: 'append',
    description: 'Words behind a text; nothing behind one that is not given.',
    example: { use: '{{ "第21期" | append: "（总第441期）" }}', prints: '第21期（总第441期）' },
    apply: (value, words) => extended('append', value, words, 'last'),
  },
  {
    name: 'prepend',
    description: 'Words before a text; nothing before one that is not given.',
    example: { use: '{{ "441期" | prepend: "总第" }}', prints: '总第441期' },
    apply: (value, words) => extended('prepend', value, words, 'first'),
  },
  {
    name: 'strip',
    description: 'Without blanks at both ends.',
    example: { use: '{{ " 甲 " | strip }}', prints: '甲' },
    apply: (value) => mapText('strip', value, (words) => words.trim()),
  },
];

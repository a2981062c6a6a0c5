import type { Language } from '../model/publication.ts';
import { isSchema, mapSchemas, type Schema } from './schema.ts';

/** Sentences of an editor. The language server's own are half translated, and speak of types and patterns. */
interface Sentences {
  readonly types: Readonly<Record<string, string>>;
  readonly patterns: readonly (readonly [pattern: string, sentence: string])[];
  readonly pattern: string;
  readonly values: (values: string) => string;
  readonly entries: (entries: string) => string;
  readonly missing: (entry: string) => string;
  readonly limits: Readonly<Record<string, (limit: number) => string>>;
  readonly entry: (key: string, title: string) => string;
  readonly described: (title: string, description: string) => string;
  readonly separator: string;
}

const slug = '^[a-z0-9][a-z0-9-]{0,39}$';
const issueId = '^\\d{4}-\\d{1,3}$';
const day = '^\\d{4}-\\d{2}-\\d{2}$';
const dayOrRange = '^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$';
const name = '^[\\p{L}_][\\p{L}\\p{N}_]{0,59}$';

const sentences: Readonly<Record<Language, Sentences>> = {
  zh: {
    types: {
      string: '这里写文字；只有数字时加上引号。',
      number: '这里只写数字，不带单位和千分位。',
      integer: '这里只写整数，不带单位和千分位。',
      boolean: '这里只写 true（是）或 false（否）。',
      array: '这里写列表，每条前面加“- ”。',
      object: '这里写“键: 值”，一行一项。',
    },
    patterns: [
      [slug, '代号只能用小写字母、数字和连字符。'],
      [issueId, '期号写成 2023-21：年份、连字符、当年第几期。'],
      [day, '日期写成 2023-06-07。'],
      [dayOrRange, '日期写成 2023-06-07；起止日期写成 2023-06-08/2023-06-09。'],
      [name, '代号用汉字、字母、数字和下划线，以汉字或字母开头。'],
    ],
    pattern: '写法不对，请看这一项的说明。',
    values: (values) => `这里只能写：${values}。`,
    entries: (entries) => `这里只能写这些项，每项写成“键: 值”：${entries}。`,
    missing: (entry) => `缺少 ${entry}。`,
    limits: {
      minimum: (limit) => (limit === 0 ? '不能是负数。' : `不能小于 ${limit}。`),
      maximum: (limit) => `不能大于 ${limit}。`,
      multipleOf: (limit) => (limit === 1 ? '这里写整数。' : `应是 ${limit} 的倍数。`),
      minLength: (limit) => (limit === 1 ? '不能是空的。' : `至少 ${limit} 个字。`),
      maxLength: (limit) => `不能超过 ${limit} 个字。`,
      minItems: (limit) => `至少写 ${limit} 条。`,
      maxItems: (limit) => `不能超过 ${limit} 条。`,
      minProperties: (limit) => `至少写 ${limit} 项。`,
    },
    entry: (key, title) => `${key}（${title}）`,
    described: (title, description) => `${title}：${description}`,
    separator: '、',
  },
  en: {
    types: {
      string: 'Text is expected here; put digits in quotes.',
      number: 'A number is expected here, without unit or thousands separators.',
      integer: 'A whole number is expected here, without unit or thousands separators.',
      boolean: 'Only true or false can stand here.',
      array: 'A list is expected here, each entry beginning with “- ”.',
      object: 'Entries “key: value” are expected here, one a line.',
    },
    patterns: [
      [slug, 'An id may only have lower-case letters, digits and hyphens.'],
      [issueId, 'Write 2023-21: the year, a hyphen, the number in the year.'],
      [day, 'Write the date as 2023-06-07.'],
      [dayOrRange, 'Write the date as 2023-06-07, several days as 2023-06-08/2023-06-09.'],
      [name, 'Use letters, digits and underscores, beginning with a letter.'],
    ],
    pattern: 'This is not written in the right form; see the description.',
    values: (values) => `Only these can stand here: ${values}.`,
    entries: (entries) => `Only these entries can stand here, each as “key: value”: ${entries}.`,
    missing: (entry) => `Missing: ${entry}.`,
    limits: {
      minimum: (limit) => (limit === 0 ? 'It cannot be negative.' : `It cannot be less than ${limit}.`),
      maximum: (limit) => `It cannot be more than ${limit}.`,
      multipleOf: (limit) =>
        limit === 1 ? 'A whole number is expected here.' : `It must be a multiple of ${limit}.`,
      minLength: (limit) =>
        limit === 1 ? 'It cannot be empty.' : `It must have ${limit} characters or more.`,
      maxLength: (limit) => `It cannot have more than ${limit} characters.`,
      minItems: (limit) => `At least ${limit} entries are expected here.`,
      maxItems: (limit) => `There cannot be more than ${limit} entries.`,
      minProperties: (limit) => `At least ${limit} entries are expected here.`,
    },
    entry: (key, title) => `${key} (${title})`,
    described: (title, description) => `${title}: ${description}`,
    separator: ', ',
  },
};

/** How many keys or values a sentence names, and how many of them with what they mean. */
const longest = 24;
const mostNamed = 12;

/**
 * The schema with a sentence for everything that can be wrong, and with the title before each description, since
 * completion lists show descriptions only. Sentences that the schema has already stay. What it accepts does not change.
 */
export function explained(schema: Schema, language: Language): Schema {
  const words = sentences[language];
  const explain = (inner: Schema, property?: string): Schema => {
    const { required, pattern, ...plain } = mapSchemas(inner, explain);
    // The pattern of a day is weaker than its format: one of both says it.
    const form = plain['format'] === 'date' || pattern === undefined ? {} : { pattern };
    const speaks = 'errorMessage' in plain;
    const limits = Object.entries(words.limits).filter(([keyword]) => keyword in plain);
    const demands = [
      ...(Array.isArray(required) && !speaks ? required.map((key) => demand(String(key), plain, words)) : []),
      ...limits.map(([keyword, sentence]) => limit(keyword, plain[keyword], sentence)),
    ];
    const own = Array.isArray(plain['allOf']) ? plain['allOf'] : [];
    const said = speaks ? {} : messages(plain, pattern, words);
    for (const [keyword] of limits) delete plain[keyword];
    return {
      ...plain,
      ...form,
      ...(speaks && required !== undefined ? { required } : {}),
      ...said,
      ...(property === undefined || plain['title'] === property ? {} : described(plain, words)),
      ...(demands.length + own.length > 0 ? { allOf: [...own, ...demands] } : {}),
    };
  };
  return explain(schema);
}

function messages(schema: Schema, pattern: unknown, words: Sentences): Schema {
  const form = words.patterns.find(([known]) => known === pattern)?.[1];
  if (form !== undefined) return { errorMessage: form };
  const sentence = sentenceOf(schema, words);
  return {
    ...(sentence === undefined ? {} : { errorMessage: sentence }),
    ...(pattern === undefined ? {} : { patternErrorMessage: words.pattern }),
  };
}

function sentenceOf(schema: Schema, words: Sentences): string | undefined {
  const values = 'const' in schema ? [schema['const']] : schema['enum'];
  if (Array.isArray(values)) {
    const names = schema['markdownEnumDescriptions'];
    const named = Array.isArray(names) && values.length <= mostNamed ? names : [];
    const shown = values.map((value, index) =>
      named[index] === undefined ? String(value) : words.entry(String(value), String(named[index])),
    );
    return words.values(shortened(shown, words));
  }
  const { properties } = schema;
  if (isSchema(properties) && schema['additionalProperties'] === false)
    return words.entries(
      shortened(
        Object.entries(properties)
          .filter(([, property]) => !(isSchema(property) && property['doNotSuggest'] === true))
          .map(([key, property]) => entryOf(key, property, words)),
        words,
      ),
    );
  const { type } = schema;
  const kind = Array.isArray(type) ? type[0] : type;
  return typeof kind === 'string' ? words.types[kind] : undefined;
}

function shortened(names: readonly string[], { separator }: Sentences): string {
  const shown = names.slice(0, longest).join(separator);
  return names.length > longest ? `${shown}…` : shown;
}

function entryOf(key: string, property: unknown, words: Sentences): string {
  const title = isSchema(property) ? property['title'] : undefined;
  return typeof title === 'string' && title.toLowerCase() !== key ? words.entry(key, title) : key;
}

/** A required key as a schema of its own, so that its absence has its own sentence. */
function demand(key: string, { properties }: Schema, words: Sentences): Schema {
  const property = isSchema(properties) ? properties[key] : undefined;
  return { required: [key], errorMessage: words.missing(entryOf(key, property, words)) };
}

/** A limit as a condition: the language server has no place for a sentence about limits themselves. */
function limit(keyword: string, value: unknown, sentence: (limit: number) => string): Schema {
  return { if: { [keyword]: value }, else: { type: 'null', errorMessage: sentence(Number(value)) } };
}

function described(schema: Schema, words: Sentences): Schema {
  const { title, description } = schema;
  if (typeof title !== 'string') return {};
  if (typeof description !== 'string') return { description: title };
  return description.startsWith(title) ? {} : { description: words.described(title, description) };
}

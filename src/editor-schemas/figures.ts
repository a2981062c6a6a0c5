import { catalogue } from '../diagnostics/catalogue.ts';
import { type Counter, leavesOf } from '../model/counter.ts';
import type { Language, Publication } from '../model/publication.ts';
import type { Schema } from './schema.ts';

/** Where figures stand in a submission. */
export type Place = 'counters' | 'cumulative' | 'late';

/** Counters by id. Only flows have late figures and typed running totals. */
export function figuresSchema(
  own: readonly Counter[],
  owed: readonly Counter[],
  place: Place,
  language: Language,
): Schema {
  const counters = place === 'counters' ? own : own.filter(({ kind }) => kind === 'flow');
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      counters.map((counter) => [
        counter.id,
        counterSchema(counter, owed.includes(counter), place, language),
      ]),
    ),
  };
}

const words = {
  zh: {
    flow: '本期数',
    stock: '时点数',
    cumulative: '累计数',
    running: '从年初（或起算日）到本期末的累计',
    unit: (unit: string) => `单位：${unit}`,
    owed: '每期必报',
    optional: '可以不报',
    due: { month: '每月报一次', quarter: '每季报一次', 'half-year': '每半年报一次', year: '每年报一次' },
    total: '合计',
    number: '这里只写数字，不带单位和千分位；确实没有数时写 {missing: 原因}。',
    join: '，',
    end: '。',
    counter: '缺少应报的数字',
    waived: '确实没有数时写 {missing: 原因}',
  },
  en: {
    flow: 'this period’s amount',
    stock: 'the state on the day',
    cumulative: 'the running total',
    running: 'the total from the beginning of the year (or its first day) to the end of the period',
    unit: (unit: string) => `unit: ${unit}`,
    owed: 'owed in every issue',
    optional: 'may be left out',
    due: {
      month: 'owed once a month',
      quarter: 'owed once a quarter',
      'half-year': 'owed once in half a year',
      year: 'owed once a year',
    },
    total: 'Total',
    number:
      'A number is expected here, without unit or thousands separators; where there is none write {missing: the reason}.',
    join: ', ',
    end: '.',
    counter: 'A figure that is owed is missing',
    waived: 'where there is none write {missing: the reason}',
  },
} as const;

function counterSchema(counter: Counter, isOwed: boolean, place: Place, language: Language): Schema {
  const say = words[language];
  const owed = counter.frequency ? say.due[counter.frequency.every] : isOwed ? say.owed : say.optional;
  const parts = [
    place === 'cumulative' ? say.running : say[counter.kind],
    ...(counter.unit === '' ? [] : [say.unit(counter.unit)]),
    ...(place === 'counters' ? [owed] : []),
  ];
  const description = `${parts.join(say.join)}${say.end}`;
  const value = figureSchema(counter);
  const leaves = counter.byDepartments ? [] : leavesOf(counter.members);
  if (leaves.length === 0) return { title: counter.title, description, ...value };
  const total =
    counter.total === 'reported'
      ? { total: { title: say.total, description: `${counter.title}${say.join}${description}`, ...value } }
      : {};
  const members: Schema = {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        leaves.map(({ id, title }) => [
          id,
          { title, description: `${counter.title}${say.join}${description}`, ...value },
        ]),
      ),
      ...total,
    },
  };
  const described = { title: counter.title, description };
  if (counter.total !== 'reported' && place !== 'cumulative') return { ...described, ...members };
  // The whole may be given by itself.
  const single = ['value', 'missing', 'split', 'restated', 'status', 'as_of', 'note', 'base'];
  return {
    ...described,
    if: { type: 'object', not: { anyOf: single.map((key) => ({ required: [key] })) } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: members,
    else: value,
  };
}

/** One value: a number, or the long form. Counters of one form share it. */
function figureSchema({ negative, decimals }: Counter): Schema {
  return { $ref: `#/$defs/${figureName(negative, decimals === 0)}` };
}

const figureName = (negative: boolean, whole: boolean) =>
  `figure${negative ? '.negative' : ''}${whole ? '.whole' : ''}`;

/** The forms of values that these counters have, as definitions. */
export function figureForms(counters: readonly Counter[], language: Language): Record<string, Schema> {
  return Object.fromEntries(
    counters.map(({ negative, decimals }) => [
      figureName(negative, decimals === 0),
      {
        type: ['number', 'object'],
        errorMessage: words[language].number,
        if: { type: 'object' },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { $ref: '#/$defs/longForm' },
        else: { ...(negative ? {} : { minimum: 0 }), ...(decimals === 0 ? { multipleOf: 1 } : {}) },
      },
    ]),
  );
}

/** An editor marks every finding as an error: what is none in this publication is not marked. */
export function isDemanded({ rules }: Publication): boolean {
  return (rules.get('counter-not-sent') ?? catalogue['counter-not-sent'].severity) === 'error';
}

/** Every counter owed is asked for, unless the file says with a reason that one is not sent. */
export function owes(owed: readonly Counter[], language: Language): Schema {
  const say = words[language];
  const waived = { properties: { rule: { const: 'counter-not-sent' } }, required: ['rule'] };
  const named = ({ id, title }: Counter) => (language === 'zh' ? `${id}（${title}）` : `${id} (${title})`);
  const sentence = (counters: string) =>
    language === 'zh'
      ? `${say.counter}：${counters}；${say.waived}。`
      : `${say.counter}: ${counters}; ${say.waived}.`;
  return {
    if: { properties: { waive: { contains: waived } }, required: ['waive'] },
    else: {
      allOf: [
        {
          required: ['counters'],
          errorMessage: sentence(owed.map(named).join(language === 'zh' ? '、' : ', ')),
        },
      ],
      properties: {
        counters: {
          allOf: owed.map((counter) => ({
            required: [counter.id],
            errorMessage: sentence(named(counter)),
          })),
        },
      },
    },
  };
}

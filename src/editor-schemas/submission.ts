import { catalogue } from '../diagnostics/catalogue.ts';
import { loadText } from '../load/file.ts';
import { type Counter, leavesOf } from '../model/counter.ts';
import type { Department } from '../model/department.ts';
import {
  allSections,
  type Language,
  type Publication,
  type Section,
  type SectionField,
} from '../model/publication.ts';
import type { Session } from '../session.ts';
import { owedCounters } from '../validate/expected.ts';
import { countersOf } from '../validate/submission-context.ts';
import { departmentChoices, oneOf } from './choices.ts';
import { isSchema, type Schema } from './schema.ts';

/** The submission of one department: its sections, its counters, what it owes. */
export function submissionSchema(base: Schema, department: Department, session: Session): Schema {
  const { publication, registry, workspace } = session;
  const { language } = publication;
  const schema = structuredClone(base) as Schema & {
    properties: Record<string, Schema>;
    required: string[];
    $defs: Record<string, Schema>;
  };
  const { properties, $defs } = schema;
  const sections = allSections(publication.sections).filter(
    ({ takesItems, from }) => takesItems && (from?.includes(department.id) ?? true),
  );
  const own = countersOf(publication, department);
  const owed = owedCounters(publication, department);
  schema['title'] = `${department.name} · ${publication.title}`;
  properties['department'] = {
    ...withoutReference(properties['department']),
    type: 'string',
    ...oneOf([[department.id, department.name]]),
  };
  const figures = (place: Place) => figuresSchema(own, owed, place, language);
  properties['counters'] = { ...withoutReference(properties['counters']), ...figures('counters') };
  properties['cumulative'] = { ...withoutReference(properties['cumulative']), ...figures('cumulative') };
  properties['late'] = { ...properties['late'], additionalProperties: figures('late') };
  delete $defs['counters'];
  delete $defs['figure'];
  delete $defs['memberFigure'];
  Object.assign($defs, figureForms(own, language));
  if (own.length === 0) for (const key of ['counters', 'cumulative', 'late']) delete properties[key];
  $defs['item'] = itemSchema($defs['item'] ?? {}, sections, registry, language);
  properties['items'] = { ...properties['items'], ...itemSnippets(sections, language) };
  if (sections.length === 0) delete properties['items'];
  if (department.dataSchema !== undefined) {
    const text = loadText(workspace.source, department.dataSchema, 1_000_000).source?.text;
    if (text !== undefined)
      properties['data'] = { ...properties['data'], ...embed(JSON.parse(text) as Schema, $defs) };
    if (department.dataRequired) schema.required = [...schema.required, 'data'];
  } else delete properties['data'];
  return {
    ...schema,
    ...(owed.length > 0 && isDemanded(publication) ? owes(owed, language) : {}),
    defaultSnippets: [wholeSubmission(session, department, owed, sections)],
  };
}

type Place = 'counters' | 'cumulative' | 'late';

/** Counters by id. Only flows have late figures and typed running totals. */
function figuresSchema(
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
    item: '一条',
    whole: '整份报送',
    text: '正文',
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
    item: 'one item',
    whole: 'a whole submission',
    text: 'Text',
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

function figureForms(counters: readonly Counter[], language: Language): Record<string, Schema> {
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
function isDemanded({ rules }: Publication): boolean {
  return (rules.get('counter-not-sent') ?? catalogue['counter-not-sent'].severity) === 'error';
}

/** Every counter owed is asked for, unless the file says with a reason that one is not sent. */
function owes(owed: readonly Counter[], language: Language): Schema {
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

/** The item with the sections open to the department, and the fields that each of them declares. */
function itemSchema(
  item: Schema,
  sections: readonly Section[],
  registry: Session['registry'],
  language: Language,
): Schema {
  const properties = item['properties'] as Record<string, Schema>;
  const markdown = sections.some((section) => section.markdown);
  const names = new Set(sections.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const departments = { type: 'string', ...oneOf(departmentChoices(registry)) };
  return {
    ...item,
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'markdown' || markdown)),
      section: {
        ...withoutLimits(properties['section']),
        ...oneOf(sections.map(({ id, title }) => [id, title])),
      },
      with: { ...properties['with'], items: departments },
      ...Object.fromEntries([...names].map((name) => [name, fieldSchema(name, sections, language)])),
    },
    allOf: sections
      .filter(({ fields }) => fields.length > 0)
      .map(({ id, fields }) => ({
        if: { properties: { section: { const: id } }, required: ['section'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          properties: Object.fromEntries(fields.map((field) => [field.name, fieldForm(field)])),
          required: fields.filter(({ required }) => required).map(({ name }) => name),
        },
      })),
  };
}

/** A field as completion shows it: its title, and the sections that it belongs to. */
function fieldSchema(name: string, sections: readonly Section[], language: Language): Schema {
  const having = sections.flatMap((section) =>
    section.fields.filter((field) => field.name === name).map((field) => ({ section, field })),
  );
  const titles = having.map(({ section }) => section.title);
  const forms = new Set(having.map(({ field }) => JSON.stringify(fieldForm(field))));
  const [first] = having;
  return {
    ...(first && forms.size === 1 ? fieldForm(first.field) : {}),
    title: first?.field.title ?? name,
    description: language === 'zh' ? `限栏目：${titles.join('、')}。` : `Only in: ${titles.join(', ')}.`,
  };
}

function fieldForm({ title, type, values }: SectionField): Schema {
  const types = { text: 'string', number: 'number', date: 'string', boolean: 'boolean' } as const;
  return {
    title,
    description: title,
    type: types[type],
    ...(values ? { enum: values } : {}),
    ...(type === 'date' ? { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : {}),
  };
}

/** Snippets begin at the list: there they fit with and without the dash. */
function itemSnippets(sections: readonly Section[], language: Language): Schema {
  return {
    defaultSnippets: sections.map(({ id, title }) => ({
      label: `${words[language].item} · ${title}`,
      description: title,
      body: itemBody(id, 1, language),
    })),
  };
}

function itemBody(section: string, first: number, language: Language) {
  return {
    section,
    date: `\${${first}:2023-06-07}`,
    text: `\${${first + 1}:${words[language].text}}`,
  };
}

function wholeSubmission(
  { publication, workspace }: Session,
  department: Department,
  owed: readonly Counter[],
  sections: readonly Section[],
): Schema {
  const { language } = publication;
  let stop = 1;
  const week = `\${${stop++}:${workspace.issues.at(-1) ?? '2023-21'}}`;
  const figure = (counter: Counter) => {
    const leaves = counter.byDepartments ? [] : leavesOf(counter.members);
    return leaves.length === 0
      ? `\${${stop++}:0}`
      : Object.fromEntries(leaves.map(({ id }) => [id, `\${${stop++}:0}`]));
  };
  const counters = Object.fromEntries(owed.map((counter) => [counter.id, figure(counter)]));
  const [section] = sections;
  return {
    label: words[language].whole,
    description: `${department.name} · ${publication.title}`,
    body: {
      department: department.id,
      week,
      ...(owed.length > 0 ? { counters } : {}),
      ...(section ? { items: [itemBody(section.id, stop, language)] } : {}),
    },
  };
}

function withoutReference(schema: Schema = {}): Schema {
  const { $ref: _reference, ...rest } = schema;
  return rest;
}

function withoutLimits(schema: Schema = {}): Schema {
  const { minLength: _minimum, maxLength: _maximum, ...rest } = schema;
  return rest;
}

/** Puts an office's schema inside ours: its own definitions move along under a name of their own. */
function embed(schema: Schema, definitions: Record<string, Schema>): Schema {
  const moved = JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/$defs/data.')) as Schema;
  const { $defs, $schema: _dialect, $id: _id, ...rest } = moved;
  for (const [name, definition] of Object.entries(isSchema($defs) ? $defs : {}))
    definitions[`data.${name}`] = definition as Schema;
  return rest;
}

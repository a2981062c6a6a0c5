import { loadText } from './load/file.ts';
import { type Counter, leavesOf } from './model/counter.ts';
import { type Department, existsOn } from './model/department.ts';
import { allSections, type Language, type Section, type SectionField } from './model/publication.ts';
import type { Session } from './session.ts';
import { owedCounters } from './validate/expected.ts';
import { countersOf } from './validate/submission-context.ts';

type Schema = { [key: string]: unknown };

const general = ['publication', 'departments', 'issue', 'ledger', 'earlier', 'template'] as const;

/**
 * The JSON Schemas that editors complete from, by file name: one per department for its submissions, with this
 * publication's sections and counters, and one for every other kind of file; titles in the publication's language.
 */
export function editorSchemas(session: Session): ReadonlyMap<string, Schema> {
  const { publication, registry, builtin } = session;
  const read = (kind: string) =>
    localise(
      JSON.parse(loadText(builtin, `schemas/${kind}.schema.json`, 1_000_000).source?.text ?? '{}'),
      publication.language,
    );
  const schemas = new Map<string, Schema>();
  const base = read('submission');
  for (const department of registry.filter(
    (candidate) => existsOn(candidate, '9999-12-31') || candidate.until !== undefined,
  )) {
    schemas.set(`${department.id}.schema.json`, departmentSchema(base, department, session));
  }
  const taken = new Set(schemas.keys());
  for (const kind of general) {
    const name = taken.has(`${kind}.schema.json`) ? `${kind}-file.schema.json` : `${kind}.schema.json`;
    schemas.set(name, kind === 'issue' ? withoutReference(read(kind), base) : read(kind));
  }
  return schemas;
}

function departmentSchema(base: Schema, department: Department, { publication, workspace }: Session): Schema {
  const { language } = publication;
  const schema = structuredClone(base) as Schema & {
    properties: Record<string, Schema>;
    required: string[];
    $defs: Record<string, Schema>;
  };
  const sections = allSections(publication.sections).filter(
    ({ takesItems, from }) => takesItems && (from?.includes(department.id) ?? true),
  );
  const own = countersOf(publication, department);
  const owed = owedCounters(publication, department);
  schema['title'] = `${department.name} · ${publication.title}`;
  schema.properties['department'] = {
    ...schema.properties['department'],
    $ref: undefined,
    const: department.id,
    default: department.id,
  };
  schema.$defs['counters'] = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(own.map((counter) => [counter.id, counterSchema(counter, language)])),
  };
  if (owed.length > 0) {
    schema.properties['counters'] = { ...schema.properties['counters'], required: owed.map(({ id }) => id) };
    schema.required = [...schema.required, 'counters'];
  }
  schema.$defs['item'] = itemSchema(schema.$defs['item'] as Schema, sections, language);
  if (sections.length === 0) delete schema.properties['items'];
  if (department.dataSchema !== undefined) {
    const text = loadText(workspace.source, department.dataSchema, 1_000_000).source?.text;
    if (text !== undefined) schema.properties['data'] = embed(JSON.parse(text) as Schema, schema.$defs);
    if (department.dataRequired) schema.required = [...schema.required, 'data'];
  }
  return JSON.parse(JSON.stringify(schema)) as Schema;
}

function counterSchema(counter: Counter, language: Language): Schema {
  const kinds = {
    zh: { flow: '本期数', stock: '时点数', cumulative: '累计数' },
    en: { flow: 'this period’s amount', stock: 'state on the day', cumulative: 'running total' },
  } as const;
  const description = [kinds[language][counter.kind], counter.unit]
    .filter((part) => part !== '')
    .join(language === 'zh' ? '，' : ', ');
  const number: Schema = {
    type: 'number',
    ...(counter.negative ? {} : { minimum: 0 }),
    ...(counter.decimals === 0 ? { multipleOf: 1 } : {}),
  };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const value: Schema = { if: { type: 'object' }, then: { $ref: '#/$defs/longForm' }, else: number };
  const leaves = counter.byDepartments ? [] : leavesOf(counter.members);
  if (leaves.length === 0) return { title: counter.title, description, ...value };
  const total =
    counter.total === 'reported' ? { total: { title: language === 'zh' ? '合计' : 'Total', ...value } } : {};
  return {
    title: counter.title,
    description,
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(leaves.map(({ id, title }) => [id, { title, description, ...value }])),
      ...total,
    },
  };
}

/** The item with the sections open to the department, and the fields that each of them declares. */
function itemSchema(item: Schema, sections: readonly Section[], language: Language): Schema {
  const properties = item['properties'] as Record<string, Schema>;
  const fields = new Map(
    sections.flatMap((section) => section.fields.map((field) => [field.name, field] as const)),
  );
  const markdown = sections.some((section) => section.markdown);
  return {
    ...item,
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'markdown' || markdown)),
      section: {
        ...properties['section'],
        enum: sections.map(({ id }) => id),
        markdownEnumDescriptions: sections.map(({ title }) => title),
      },
      ...Object.fromEntries([...fields].map(([name, field]) => [name, fieldSchema(field)])),
    },
    allOf: sections
      .filter((section) => section.fields.some(({ required }) => required))
      .map((section) => ({
        if: { properties: { section: { const: section.id } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: section.fields.filter(({ required }) => required).map(({ name }) => name) },
      })),
    defaultSnippets: [
      {
        label: language === 'zh' ? '条目' : 'item',
        body: { section: '${1}', date: '${2:2023-06-07}', text: '${3}' },
      },
    ],
  };
}

function fieldSchema({ title, type, values }: SectionField): Schema {
  const types = { text: 'string', number: 'number', date: 'string', boolean: 'boolean' } as const;
  return {
    title,
    type: types[type],
    ...(values ? { enum: values } : {}),
    ...(type === 'date' ? { pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : {}),
  };
}

/** Puts an office's schema inside ours: its own definitions move along under a name of their own. */
function embed(schema: Schema, definitions: Record<string, Schema>): Schema {
  const moved = JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/$defs/data.')) as Schema & {
    $defs?: Record<string, Schema>;
  };
  for (const [name, definition] of Object.entries(moved.$defs ?? {}))
    definitions[`data.${name}`] = definition;
  delete moved.$defs;
  delete moved['$schema'];
  delete moved['$id'];
  return moved;
}

/** The issue's waivers refer to the submission's: an editor gets them in one file. */
function withoutReference(issue: Schema, submission: Schema): Schema {
  const text = JSON.stringify(issue).replaceAll('submission.schema.json#/$defs/waivers', '#/$defs/waivers');
  const schema = JSON.parse(text) as Schema & { $defs: Record<string, unknown> };
  schema.$defs['waivers'] = (submission['$defs'] as Record<string, unknown>)['waivers'];
  return schema;
}

/** Titles and descriptions in one language: `x-zh` replaces them, or goes. */
function localise(value: unknown, language: Language): Schema {
  if (Array.isArray(value)) return value.map((entry) => localise(entry, language)) as unknown as Schema;
  if (typeof value !== 'object' || value === null) return value as Schema;
  const { 'x-zh': chinese, ...rest } = value as Schema;
  const own =
    language === 'zh' && typeof chinese === 'object' && chinese !== null ? { ...rest, ...chinese } : rest;
  return Object.fromEntries(Object.entries(own).map(([key, inner]) => [key, localise(inner, language)]));
}

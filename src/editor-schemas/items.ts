import type { Registry } from '../model/department.ts';
import type { Language, Section, SectionField } from '../model/publication.ts';
import { departmentChoices, oneOf } from './choices.ts';
import type { Schema } from './schema.ts';

const words = { zh: { item: '一条', text: '正文' }, en: { item: 'one item', text: 'Text' } } as const;

/** The item with the sections open to the department, and the fields that each of them declares. */
export function itemSchema(
  item: Schema,
  sections: readonly Section[],
  registry: Registry,
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
export function itemSnippets(sections: readonly Section[], language: Language): Schema {
  return {
    defaultSnippets: sections.map(({ id, title }) => ({
      label: `${words[language].item} · ${title}`,
      description: title,
      body: itemBody(id, 1, language),
    })),
  };
}

/** A new item as the body of a snippet, with stops numbered from `first`. */
export function itemBody(section: string, first: number, language: Language) {
  return {
    section,
    date: `\${${first}:2023-06-07}`,
    text: `\${${first + 1}:${words[language].text}}`,
  };
}

function withoutLimits(schema: Schema = {}): Schema {
  const { minLength: _minimum, maxLength: _maximum, ...rest } = schema;
  return rest;
}

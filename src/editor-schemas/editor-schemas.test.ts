import { describe, expect, it } from 'vitest';
import { exampleNames, openExample } from '../../tests/support/examples.ts';
import { sessionOf, workspace } from '../../tests/support/workspace.ts';
import { editorSchemas } from './index.ts';
import { isSchema, type Schema } from './schema.ts';

/** Every schema below a schema, with its path and, for a property, its name. */
function* schemasIn(
  value: unknown,
  path = '#',
): Generator<{ path: string; schema: Schema; property?: string }> {
  if (!isSchema(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const below = `${path}/${key}`;
    if (['properties', 'patternProperties', '$defs'].includes(key) && isSchema(inner)) {
      for (const [name, schema] of Object.entries(inner)) {
        if (!isSchema(schema)) continue;
        yield { path: `${below}/${name}`, schema, ...(key === 'properties' ? { property: name } : {}) };
        yield* schemasIn(schema, `${below}/${name}`);
      }
    } else if (
      ['items', 'additionalProperties', 'propertyNames', 'then', 'else', 'if', 'not', 'contains'].includes(
        key,
      ) &&
      isSchema(inner)
    ) {
      // What stands in a condition is never shown.
      const hidden = ['if', 'not', 'contains'].includes(key);
      yield { path: below, schema: inner };
      for (const found of schemasIn(inner, below)) {
        const { property: _property, ...rest } = found;
        yield hidden ? rest : found;
      }
    } else if (['allOf', 'anyOf', 'oneOf'].includes(key) && Array.isArray(inner)) {
      for (const [index, schema] of inner.entries()) {
        yield { path: `${below}/${index}`, schema };
        yield* schemasIn(schema, `${below}/${index}`);
      }
    }
  }
}

const everything = (schema: Schema) => [{ path: '#', schema }, ...schemasIn(schema)];

function resolved(schema: Schema, root: Schema): Schema {
  const name = /^#\/\$defs\/(.+)$/.exec(String(schema['$ref']))?.[1];
  const definition = name === undefined ? {} : ((root['$defs'] as Record<string, Schema>)[name] ?? {});
  return { ...definition, ...schema };
}

/** What an editor shows: by keyword, each text. */
function textsOf(schema: Schema): readonly (readonly [keyword: string, text: string])[] {
  const plain = ['title', 'description', 'errorMessage', 'patternErrorMessage'].flatMap((keyword) =>
    typeof schema[keyword] === 'string' ? [[keyword, schema[keyword]] as const] : [],
  );
  const list = schema['markdownEnumDescriptions'];
  const values = Array.isArray(list)
    ? list.map((text) => ['markdownEnumDescriptions', String(text)] as const)
    : [];
  const snippets = (Array.isArray(schema['defaultSnippets']) ? schema['defaultSnippets'] : []) as {
    label: string;
    body: unknown;
  }[];
  // The label of a single value is that value.
  const labels = snippets
    .filter(({ body }) => typeof body === 'object')
    .map(({ label }) => ['label', label] as const);
  return [...plain, ...values, ...labels];
}

const sessions = await Promise.all(exampleNames.map(openExample));
const generated = new Map(
  exampleNames.map((name, index) => {
    const session = sessions[index];
    if (!session) throw new Error(name);
    return [name, { language: session.publication.language, files: editorSchemas(session) }] as const;
  }),
);
const all = (name: string) =>
  [...(generated.get(name)?.files ?? [])].flatMap(([file, root]) =>
    everything(root).map((found) => ({ ...found, root, path: `${file}${found.path}` })),
  );

/** Words of files, which no language translates: keys, values, and names of programs and formats. */
const codeWords: ReadonlySet<string> = new Set([
  ...exampleNames
    .flatMap(all)
    .flatMap(({ schema, property = '' }) => [
      property,
      ...[schema['enum'], schema['examples']].flat().map(String),
    ]),
  ...'true false closing styles shell check sha YAML JSON Schema Markdown Word PDF PNG JPEG'.split(' '),
]);

/** What is neither a path, a command, an example nor a hole of a template. */
const prose = (text: string) =>
  text
    .replace(/bulletin \w+( --\w+)?|\{\{? .*? \}\}?|\{% .*? %\}/g, '')
    .replace(/[\w<>…]*[./_-][\w<>./_-]*/g, '');

describe.each(exampleNames)('the schemas of %s', (name) => {
  const { language, files } = generated.get(name) ?? { language: 'zh', files: new Map() };

  it('are one for each department and each kind of file', () => {
    expect(files.size).toBeGreaterThan(6);
  });

  it('have a title and a description on every property', () => {
    const bare = all(name)
      .filter(({ property }) => property !== undefined)
      .map(({ path, schema, root }) => ({ path, schema: resolved(schema, root) }))
      // A branch may ask more of a property that is described beside it.
      .filter(({ schema }) => Object.keys(schema).join() !== 'allOf')
      .filter(
        ({ schema: { title, description } }) => typeof title !== 'string' || typeof description !== 'string',
      );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('speak one language', () => {
    const shown = all(name).flatMap(({ path, schema, property }) =>
      textsOf(schema)
        .filter(([, text]) => text !== property)
        .map(([keyword, text]) => ({ place: `${path} ${keyword}: ${text}`, text, schema })),
    );
    const han = /\p{Script=Han}/u;
    const foreign = shown.filter(({ text, schema }) =>
      language === 'zh'
        ? (prose(text).match(/[A-Za-z]{2,}/g) ?? []).some((word) => !codeWords.has(word)) ||
          !(han.test(text) || /^[\d、]+$/.test(text))
        : han.test(text) && !han.test(String(schema['enum'])),
    );
    expect(foreign.map(({ place }) => place)).toEqual([]);
  });

  it('keep to keywords that language servers have known for long', () => {
    const unknown = all(name).flatMap(({ path, schema }) =>
      Object.keys(schema)
        .filter((keyword) => !keywords.has(keyword))
        .map((keyword) => `${path} ${keyword}`),
    );
    expect(unknown).toEqual([]);
  });

  it('have nothing beside a reference but what it is called', () => {
    const beside = all(name).filter(
      ({ schema }) =>
        '$ref' in schema &&
        Object.keys(schema).some((key) => !['$ref', 'title', 'description'].includes(key)),
    );
    expect(beside.map(({ path }) => path)).toEqual([]);
  });
});

const keywords: ReadonlySet<string> = new Set([
  ...[
    '$schema',
    '$defs',
    '$ref',
    'title',
    'description',
    'examples',
    'type',
    'const',
    'enum',
    'pattern',
    'format',
  ],
  ...[
    'properties',
    'patternProperties',
    'additionalProperties',
    'propertyNames',
    'required',
    'items',
    'contains',
  ],
  ...['uniqueItems', 'allOf', 'anyOf', 'not', 'if', 'then', 'else', 'minimum', 'maximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties'],
  ...['markdownEnumDescriptions', 'errorMessage', 'patternErrorMessage', 'defaultSnippets', 'doNotSuggest'],
]);

describe('the schema of a department', () => {
  const files = (publication: string) =>
    workspace({
      counters:
        'calls: {title: 来电, unit: 件, owner: window}\nvisits: {title: 来访, owner: window, optional: true}\nstaff: {title: 人员, unit: 人, owner: window, frequency: month}',
      publication,
      issues: { '2023-21': {} },
    });
  const schemaOf = async (publication = '') =>
    editorSchemas(await sessionOf(files(publication))).get('window.schema.json') ?? {};
  const counters = (schema: Schema) =>
    ((schema['properties'] as Record<string, Schema>)['counters']?.['properties'] ?? {}) as Record<
      string,
      Schema
    >;

  it('says of each counter its unit, its kind and whether it is owed', async () => {
    const descriptions = Object.values(counters(await schemaOf())).map(({ description }) => description);
    expect(descriptions).toEqual([
      '来电：本期数，单位：件，每期必报。',
      '来访：本期数，可以不报。',
      '人员：本期数，单位：人，每月报一次。',
    ]);
  });

  it('asks for what is owed only where its absence is an error', async () => {
    expect(JSON.stringify(await schemaOf())).toContain('缺少应报的数字：calls（来电）');
    expect(JSON.stringify(await schemaOf('rules: {counter-not-sent: warning}'))).not.toContain(
      '缺少应报的数字',
    );
  });

  it('keeps fields apart that two sections declare in different forms', async () => {
    const sections = `sections:
  - {id: a, title: 甲, fields: {grade: {title: 等级, values: [优, 良]}}}
  - {id: b, title: 乙, fields: {grade: {title: 分数, type: number, required: true}}}`;
    const item = ((await schemaOf(sections))['$defs'] as Record<string, Schema>)['item'] ?? {};
    const properties = item['properties'] as Record<string, Schema>;
    expect(properties['grade']).toEqual({ title: '等级', description: '等级：限栏目：甲、乙。' });
    const forms = (item['allOf'] as Schema[]).flatMap(({ then }) =>
      isSchema(then) ? [(then['properties'] as Record<string, Schema>)['grade']] : [],
    );
    expect(forms.map((form) => [form?.['type'], form?.['enum']])).toEqual([
      ['string', ['优', '良']],
      ['number', undefined],
    ]);
  });

  it('leaves data free where there is no schema for it, or none that can be read', async () => {
    const dataOf = async (parts: Parameters<typeof workspace>[0], schema?: string) => {
      const made = {
        ...workspace(parts),
        ...(schema === undefined ? {} : { 'schemas/d.schema.json': schema }),
      };
      const root = editorSchemas(await sessionOf(made)).get('window.schema.json') ?? {};
      return (root['properties'] as Record<string, Schema>)['data'];
    };
    const free = {
      title: '数据',
      description: '数据：自定义数据，按本单位的 JSON Schema 检查。',
      doNotSuggest: true,
    };
    expect(await dataOf({ issues: { '2023-21': {} } })).toEqual(free);
    const departments = ['{id: window, name: 窗口, data: schemas/d.schema.json}'];
    expect(await dataOf({ departments, issues: { '2023-21': {} } }, '{')).toEqual(free);
    expect(await dataOf({ departments, issues: { '2023-21': {} } }, '{"type": "array"}')).toMatchObject({
      type: 'array',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf, unmarked, workspace } from '../../tests/support/workspace.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['inspection'],
  properties: {
    inspection: {
      type: 'array',
      minItems: 1,
      maxItems: 3,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'score'],
        properties: {
          name: { type: 'string', pattern: '^[一-龥]{2,12}$' },
          score: { type: 'number', minimum: 0, maximum: 100 },
          day: { type: 'string', format: 'date' },
          result: { enum: ['良好', '一般'] },
        },
      },
    },
  },
};

const departments = ['{id: window, name: 综合窗口, data: schemas/window.schema.json}'];

async function check(data: string, own: unknown = schema) {
  const parts = workspace({ departments, issues: { '2023-21': { sent: { window: data } } } });
  const text = typeof own === 'string' ? own : JSON.stringify(own);
  const { files, place } = unmarked({ ...parts, 'schemas/window.schema.json': text });
  return { place, found: await findingsOf(files) };
}

describe('the data of a submission', () => {
  it('that fits the office’s own schema is accepted', async () => {
    const data = 'data: {inspection: [{name: 着装情况, score: 98.5, day: 2023-06-07, result: 良好}]}';
    expect((await check(data)).found).toEqual([]);
  });

  it.each([
    ['data: {¦inspectoin: []}', 'key-unknown'],
    ['data: {inspection: ¦[]}', 'value-empty'],
    ['data: {inspection: ¦良好}', 'list-expected'],
    ['data: {inspection: [{name: 着装情况¦}]}', 'key-missing'],
    ['data: {inspection: [{name: 着装情况, score: ¦"98"}]}', 'number-quoted'],
    ['data: {inspection: [{name: 着装情况, score: ¦98分}]}', 'number-with-unit'],
    ['data: {inspection: [{name: 着装情况, score: ¦101}]}', 'value-range'],
    ['data: {inspection: [{name: ¦dress, score: 98}]}', 'value-form'],
    ['data: {inspection: [{name: 着装情况, score: 98, day: ¦2023-06-31}]}', 'value-form'],
    ['data: {inspection: [{name: 着装情况, score: 98, result: ¦良}]}', 'value-not-allowed'],
  ])('%s: %s', async (data, code) => {
    const { place, found } = await check(data);
    expect(found).toEqual([`${place} ${code}`]);
  });

  it('is owed where the registry names a schema', async () => {
    expect((await check('nothing: true')).found).toEqual(['2023-21/window.yaml:3:13 key-missing']);
  });
});

describe('a schema that cannot be used is a finding, never a crash', () => {
  const deep = Array.from({ length: 60 }).reduce<unknown>((inner) => ({ items: inner }), {});
  it.each([
    ['another type', { type: 'figure' }],
    ['a reference to the network', { $ref: 'https://example.org/roster.json' }],
    ['a reference to another file', { $ref: '../departments.yaml' }],
    ['a pattern that is none', { properties: { name: { pattern: '(' } } }],
    ['endless levels', deep],
    ['no schema', '5'],
  ])('%s', async (_, own) => {
    expect((await check('data: {name: 着装}', own)).found).toEqual([
      'schemas/window.schema.json schema-unusable',
    ]);
  });

  it('no JSON: at the place where it ends to be one', async () => {
    const found = await findingsOf({
      ...workspace({ departments, issues: { '2023-21': { sent: { window: 'data: {a: 1}' } } } }),
      'schemas/window.schema.json': '{"type": "object"]',
    });
    expect(found).toEqual(['schemas/window.schema.json:1:18 schema-unusable']);
  });

  it('nor is one that is not there, which is told where it is named', async () => {
    const files = workspace({ departments, issues: { '2023-21': { sent: { window: 'data: {a: 1}' } } } });
    expect(await findingsOf(files)).toEqual(['departments.yaml:2:10 schema-unusable']);
  });

  it('every pattern of a schema is its own', async () => {
    const own = {
      properties: { a: { type: 'string', pattern: '^[BD]' }, b: { type: 'string', pattern: '^\\d+$' } },
    };
    expect((await check('data: {a: B1, b: "12"}', own)).found).toEqual([]);
  });

  it('a pattern that would never end on another engine ends here', async () => {
    const own = { properties: { name: { type: 'string', pattern: '^(a+)+$' } } };
    const { place, found } = await check(`data: {name: ¦${'a'.repeat(5000)}b}`, own);
    expect(found).toEqual([`${place} value-form`]);
  });
});

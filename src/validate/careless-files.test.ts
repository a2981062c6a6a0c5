import { describe, expect, it } from 'vitest';
import { findingsOf, outcomeOf, workspace } from '../../tests/support/workspace.ts';

/* What a careless file may not do: lose words or figures, or be told something that is not its fault. */

const accept = 'accept: {title: 受理, unit: 件, owner: window}';
const members = 'accept: {title: 受理, owner: window, by: [网办, 窗办]}';

const files = (
  window: string,
  { counters = accept, publication = '', issue = '', figures = 'accept: 100' } = {},
) =>
  workspace({
    counters,
    publication,
    opening: { figures },
    issues: { '2023-21': { issue, sent: { window } } },
  });

describe('nothing is lost unseen', () => {
  const item = 'counters: {accept: 5}\nitems: [{section: nws, text: 6月7日召开会议。}]\n';
  const twins = `counters: {accept: 5}
items:
  - {section: news, id: a, text: 6月7日召开会议。}
  - {section: news, id: a, text: 6月8日举办培训。}
`;

  it.each([
    ['section-unknown', item],
    ['item-duplicate', twins],
    ['value-negative', 'counters: {accept: -5}\n'],
    ['value-not-integer', 'counters: {accept: 5.5}\n'],
    ['counter-unknown', 'counters: {accept: 5, consult: 6}\n'],
  ])('by a waiver of %s: its words or figures do not reach the issue', async (rule, text) => {
    const found = await findingsOf(files(`${text}waive: [{rule: ${rule}, reason: 照旧}]`));
    expect(found.some((finding) => !finding.endsWith('(acknowledged)'))).toBe(true);
  });

  it.each([
    ['section-unknown', item],
    ['item-duplicate', twins],
    ['number-form', 'counters: {accept: 0343}'],
    ['number-with-unit', 'counters: {accept: 343件}'],
    ['yaml-duplicate-key', 'counters: {accept: 5, accept: 6}'],
  ])('by a rule that is off: %s', async (rule, text) => {
    expect(await findingsOf(files(text, { publication: `rules: {${rule}: off}` }))).not.toEqual([]);
  });

  it('by a rule that is off: a file that nothing uses', async () => {
    const stray = {
      'issues/2023-21/submissions/windwo.yaml': 'department: windwo\nweek: 2023-21\nnothing: true\n',
    };
    const off = { publication: 'rules: {department-unknown: off}' };
    expect(await findingsOf({ ...files('counters: {accept: 5}', off), ...stray })).not.toEqual([]);
  });
});

describe('the rules of a publication', () => {
  it('that there are not are a finding', async () => {
    expect(
      await findingsOf(files('counters: {accept: 5}', { publication: 'rules: {counter-not-send: off}' })),
    ).not.toEqual([]);
  });

  it('hold for waivers as well', async () => {
    const text = 'counters: {accept: 5}\nwaive: [{rule: counter-not-sent, reason: 本周停办}]';
    const found = await findingsOf(files(text, { publication: 'rules: {waiver-unused: error}' }));
    expect(found).toEqual(['2023-21/window.yaml:4:16 waiver-unused']);
  });
});

it('a pattern of excluded files holds directly below issues/ too', async () => {
  const base = files('counters: {accept: 5}', { publication: 'exclude: ["*.bak"]' });
  expect(await findingsOf({ ...base, 'issues/plan.bak': 'x' }, '2023-21')).toEqual([]);
});

describe('members', () => {
  it.each([
    ['in two groups', '[{id: 城区, members: [网办, 其他]}, {id: 郊区, members: [窗办, 其他]}]'],
    ['as a group and inside it', '[{id: 城区, members: [城区, 网办]}]'],
  ])('of one name %s are refused', async (_, by) => {
    const counters = `accept: {title: 受理, owner: window, optional: true, by: ${by}}`;
    expect(await findingsOf(files('nothing: true', { counters, figures: '' }))).not.toEqual([]);
  });

  it('that there are not are refused in an opening ledger', async () => {
    const figures = 'accept: {members: {网办: 10, 窗半: 5}}';
    const found = await findingsOf(
      files('counters: {accept: {网办: 1, 窗办: 2}}', { counters: members, figures }),
    );
    expect(found).toEqual(['2023-20/ledger.yaml:6:30 member-unknown']);
  });

  it.each([
    [
      'in a formula',
      'derived: {a: {title: 率, formula: "accept / goal[窗半]"}}\nconstants: {goal: {title: 目标, values: [{from: 2023-01-01, members: {网办: 6, 窗办: 4}}]}}',
    ],
  ])('that a constant does not have are refused %s', async (_, publication) => {
    const found = await findingsOf(
      files('counters: {accept: {网办: 1, 窗办: 2}}', {
        counters: members,
        publication,
        figures: 'accept: {members: {网办: 0, 窗办: 0}}',
      }),
    );
    expect(found).not.toEqual([]);
  });
});

describe('a tolerance', () => {
  it.each(['1e3', '.5', '00.5'])('of %s is refused, not taken for nothing', async (tolerance) => {
    const publication = `relations: [{id: goal, formula: accept == accept, tolerance: ${tolerance}}]`;
    expect(await findingsOf(files('counters: {accept: 5}', { publication }))).not.toEqual([]);
  });
});

describe('an opening figure', () => {
  it.each(['-5', '5.5'])('of %s is as wrong as a sent one', async (figure) => {
    expect(await findingsOf(files('counters: {accept: 5}', { figures: `accept: ${figure}` }))).not.toEqual(
      [],
    );
  });
});

describe('a finding says what is wrong', () => {
  it.each([
    ['a serial number with a fraction has no separators', 'serial: 441.5', ''],
    ['a number of 400 digits has no unit', '', '9'.repeat(400)],
  ])('%s', async (_, issue, amount) => {
    const found = await findingsOf(files(`counters: {accept: ${amount || 5}}`, { issue }));
    expect(found).toHaveLength(1);
    expect(found[0]).not.toMatch(/number-(grouped|with-unit)/);
  });

  it('once: a name that cannot be one', async () => {
    const found = await findingsOf(
      files('nothing: true', { counters: 'accept-now: {title: 受理, owner: window}', figures: '' }),
    );
    expect(found).toEqual(['bulletin.yaml:7:3 key-form']);
  });

  it('with the id of a department that was written by its Chinese name', async () => {
    const { diagnostics } = await outcomeOf(
      workspace({
        departments: ['window', '{id: customs, name: 成都海关}'],
        issues: {
          '2023-21': {
            sent: { window: 'items: [{section: news, with: [成都海关], text: 6月7日召开会议。}]' },
          },
        },
      }),
    );
    expect(diagnostics.map(({ suggestion }) => suggestion)).toEqual(['customs']);
  });
});

it('a schema of the office may write its patterns as JSON Schema does, with \\u', async () => {
  const schema = { properties: { name: { type: 'string', pattern: '^[\\u4e00-\\u9fff]{2,12}$' } } };
  const base = workspace({
    departments: ['{id: window, name: 综合窗口, data: schemas/window.schema.json}'],
    issues: { '2023-21': { sent: { window: 'data: {name: 着装情况}' } } },
  });
  expect(await findingsOf({ ...base, 'schemas/window.schema.json': JSON.stringify(schema) })).toEqual([]);
});

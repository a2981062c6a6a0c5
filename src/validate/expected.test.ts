import { describe, expect, it } from 'vitest';
import { findingsOf, outcomeOf, workspace } from '../../tests/support/workspace.ts';

const counters = `
consult: {title: 咨询, owner: window}
queue: {title: 平均等候, owner: window, optional: true}
accept: {title: 受理, by: departments, departments: [window, transport]}
`;
const figures = 'consult: 0\naccept: {members: {window: 0, transport: 0}}';
const complete = {
  window: 'counters: {consult: 5, accept: 1}',
  transport: 'counters: {accept: 2}',
};

const findings = (sent: Record<string, string>, departments?: string[], issue = '') =>
  findingsOf(
    workspace({
      counters,
      ...(departments ? { departments } : {}),
      opening: { figures },
      issues: { '2023-21': { issue, sent } },
    }),
  );

describe('what a department owes', () => {
  it('is every counter it owns and every one it is a member of, unless optional', async () => {
    expect(await findings(complete)).toEqual([]);
    expect(await findings({ window: 'nothing: true', transport: 'nothing: true' })).toEqual([
      '2023-21/transport.yaml:3:13 counter-not-sent accept',
      '2023-21/window.yaml:3:13 counter-not-sent accept',
      '2023-21/window.yaml:3:13 counter-not-sent consult',
    ]);
  });

  it('is said at the file that is not there, with what it owes', async () => {
    const { diagnostics, findings: found } = await outcomeOf(
      workspace({ counters, opening: { figures }, issues: { '2023-21': { sent: {} } } }),
    );
    expect(found).toEqual([
      '2023-21/transport.yaml submission-missing transport',
      '2023-21/window.yaml submission-missing window',
    ]);
    expect(diagnostics.map(({ args }) => args['owed'])).toEqual(['受理', '咨询, 受理']);
  });

  it('is nothing for one that owns nothing, and then its file may be absent', async () => {
    expect(await findings(complete, ['window', 'transport', 'customs'])).toEqual([]);
  });

  it('is items where the registry says so: an item, or `nothing: true`', async () => {
    const departments = ['window', 'transport', '{id: customs, name: 成都海关, expects: {items: required}}'];
    const item = 'items: [{section: news, text: 6月8日，海关优化通关流程。}]';
    expect(await findings(complete, departments)).toEqual([
      '2023-21/customs.yaml submission-missing customs',
    ]);
    expect(await findings({ ...complete, customs: 'waive: []' }, departments)).toEqual([
      '2023-21/customs.yaml:3:9 submission-items-missing',
    ]);
    expect(await findings({ ...complete, customs: item }, departments)).toEqual([]);
    expect(await findings({ ...complete, customs: 'nothing: true' }, departments)).toEqual([]);
  });

  it('is not owed by one that the editor left out, nor by one that does not exist on the last day', async () => {
    const { window, transport } = complete;
    expect(
      await findings({ window }, undefined, 'without: [{department: transport, reason: 数据待核}]'),
    ).toEqual([]);
    const gone = ['window', '{id: transport, name: 交通运输厅, until: 2023-06-08}'];
    expect(await findings({ window }, gone)).toEqual([]);
    const last = ['window', '{id: transport, name: 交通运输厅, until: 2023-06-09}'];
    expect(await findings({ window }, last)).toEqual(['2023-21/transport.yaml submission-missing transport']);
    expect(await findings({ window, transport }, gone)).toEqual([
      '2023-21/transport.yaml:1:13 department-not-existing',
    ]);
  });

  it('is not asked for beside a file that cannot be read', async () => {
    const found = await findings({ ...complete, transport: 'counters: {accept: 2' });
    expect(found.some((finding) => finding.startsWith('2023-21/transport.yaml'))).toBe(true);
    expect(found.filter((finding) => finding.includes('missing') || finding.includes('not-sent'))).toEqual(
      [],
    );
  });

  it.each([
    ['a mistyped counter', 'counters: {acecpt: 2}', ':3:12 counter-unknown'],
    ['a mistyped key', 'counter: {accept: 2}', ':3:1 key-unknown'],
    ['figures in another form', 'counters: 2', ':3:11 map-expected'],
  ])('is not asked for twice: %s is one finding', async (_, transport, finding) => {
    const found = await findings({ ...complete, transport });
    expect(found).toEqual([`2023-21/transport.yaml${finding}`]);
  });

  it('a value with a reason why it is missing is an answer', async () => {
    expect(await findings({ ...complete, transport: 'counters: {accept: {missing: 系统升级}}' })).toEqual([]);
  });
});

describe('a submission', () => {
  it('with nothing in it is a warning', async () => {
    expect(await findings({ ...complete, customs: '' })).toEqual([
      '2023-21/customs.yaml:2:13 submission-empty [warning]',
    ]);
  });

  it.each([
    ['late: {2023-20: {accept: 1}}', 'transport'],
    ['cumulative: {accept: 2}', 'transport'],
  ])('with %s alone is not empty', async (text, department) => {
    const found = await findings({ ...complete, [department]: text });
    expect(found.filter((finding) => finding.includes('empty'))).toEqual([]);
  });

  it('whose only item has no section is not empty as well', async () => {
    const found = await findings({ ...complete, customs: 'items: [{section: nwes, text: 海关优化流程。}]' });
    expect(found).toEqual(['2023-21/customs.yaml:3:19 section-unknown']);
  });

  it('that says nothing and has items contradicts itself', async () => {
    expect(
      await findings({
        ...complete,
        customs: 'nothing: true\nitems: [{section: news, text: 6月8日，海关优化通关流程。}]',
      }),
    ).toEqual(['2023-21/customs.yaml:3:10 nothing-with-items']);
  });

  it.each([
    ['of another department', 'department: window\nweek: 2023-21\n', ':1:13 submission-wrong-department'],
    ['of no department', 'department: cutsoms\nweek: 2023-21\n', ':1:13 department-unknown'],
    ['of another issue', 'department: customs\nweek: 2023-22\n', ':2:7 submission-wrong-issue'],
  ])('%s is refused', async (_, text, finding) => {
    const files = workspace({ counters, opening: { figures }, issues: { '2023-21': { sent: complete } } });
    const found = await findingsOf({
      ...files,
      'issues/2023-21/submissions/customs.yaml': `${text}nothing: true\n`,
    });
    expect(found).toEqual([`2023-21/customs.yaml${finding}`]);
  });

  it.each(['week: 2023-021', 'week: 2023-21'])('may write its issue as %s', async (week) => {
    const files = workspace({ counters, opening: { figures }, issues: { '2023-21': { sent: complete } } });
    const text = `department: customs\n${week}\nnothing: true\n`;
    expect(await findingsOf({ ...files, 'issues/2023-21/submissions/customs.yaml': text })).toEqual([]);
  });
});

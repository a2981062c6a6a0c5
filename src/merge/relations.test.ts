import { describe, expect, it } from 'vitest';
import { outcomeOf, sentences, workspace } from '../../tests/support/workspace.ts';

const counters = `
joined: {title: 已进驻, kind: stock, owner: centre}
authorised: {title: 已授权, kind: stock, owner: centre}
unauthorised: {title: 未授权, kind: stock, owner: centre}
accept: {title: 受理, by: departments, departments: [window, transport]}
done: {title: 办结, by: departments, departments: [window, transport]}
`;
const departments = ['centre', 'window', 'transport'];
const sound = {
  centre: 'counters: {joined: 45, authorised: 44, unauthorised: 1}',
  window: 'counters: {accept: 30, done: 20}',
  transport: 'counters: {accept: 10, done: 10}',
};

async function check(relations: string, sent: Record<string, string> = {}) {
  const { findings, diagnostics } = await outcomeOf(
    workspace({
      counters,
      departments,
      publication: `relations:\n${relations.replace(/^/gm, '  ')}`,
      opening: {
        figures: 'accept: {members: {window: 1, transport: 1}}\ndone: {members: {window: 1, transport: 1}}',
      },
      issues: { '2023-21': { sent: { ...sound, ...sent } } },
    }),
  );
  return { findings, diagnostics };
}

const roster = '- {id: roster, title: 进驻等于授权加未授权, formula: joined == authorised + unauthorised}';
const done = '- {id: done, title: 办结不大于受理, formula: done <= accept}';

describe('a relation', () => {
  it.each([
    roster,
    done,
    '- {id: a, formula: accept.closing == accept.opening + accept}',
    '- {id: b, formula: "joined != 0"}',
  ])('that holds is silent: %s', async (relation) => expect((await check(relation)).findings).toEqual([]));

  it('that does not hold is a finding with both sides, at the first figure typed', async () => {
    const { findings, diagnostics } = await check(roster, {
      centre: 'counters: {joined: 46, authorised: 44, unauthorised: 1}',
    });
    expect(findings).toEqual(['2023-21/centre.yaml:3:20 relation-broken roster']);
    expect(diagnostics[0]?.args).toEqual({
      relation: '进驻等于授权加未授权',
      formula: 'joined == authorised + unauthorised',
      left: '46',
      right: '45',
      difference: '1',
    });
    expect(sentences(diagnostics)).toEqual([
      '不符合“进驻等于授权加未授权”：46 与 45，相差 1（joined == authorised + unauthorised）',
    ]);
    expect(diagnostics[0]?.related?.map(({ note, range }) => [note, range?.start.column])).toEqual([
      ['operand', 36],
      ['operand', 54],
    ]);
  });

  it('is checked on the total and on every member', async () => {
    const { findings } = await check(done, { transport: 'counters: {accept: 10, done: 31}' });
    expect(findings).toEqual([
      '2023-21/transport.yaml:3:30 relation-broken done[transport]',
      '2023-21/window.yaml:3:30 relation-broken done',
    ]);
  });

  it('may break for a member while the total holds', async () => {
    const { findings } = await check(done, { transport: 'counters: {accept: 10, done: 12}' });
    expect(findings).toEqual(['2023-21/transport.yaml:3:30 relation-broken done[transport]']);
  });

  it('says nothing where an operand is missing', async () => {
    const { findings } = await check(`${roster}\n${done}`, {
      centre: 'counters: {joined: 46, authorised: 44, unauthorised: {missing: 名单调整中}}',
      transport: 'counters: {accept: {missing: 停机}, done: 12}',
    });
    expect(findings).toEqual([]);
  });

  it.each([
    ['severity: warning', 'relation-broken roster [warning]'],
    ['severity: info', 'relation-broken roster [info]'],
    ['severity: error', 'relation-broken roster'],
  ])('has the severity it states: %s', async (severity, finding) => {
    const { findings } = await check(roster.replace('}', `, ${severity}}`), {
      centre: 'counters: {joined: 46, authorised: 44, unauthorised: 1}',
    });
    expect(findings).toEqual([`2023-21/centre.yaml:3:20 ${finding}`]);
  });

  it.each([
    [46, '1', 0],
    [44, '1', 0],
    [47, '1', 1],
    [43, '1', 1],
    [47, '1.99', 1],
    [47, '2', 0],
  ])('that is off (%i for 45) holds within %s: %i findings', async (joined, tolerance, count) => {
    const { findings } = await check(roster.replace('}', `, tolerance: ${tolerance}}`), {
      centre: `counters: {joined: ${joined}, authorised: 44, unauthorised: 1}`,
    });
    expect(findings).toHaveLength(count);
  });

  it('of constants alone is said where the relation stands', async () => {
    const { findings } = await check('- {id: sum, formula: 1 == 2}');
    expect(findings).toEqual(['bulletin.yaml:13:24 relation-broken sum']);
  });

  it('of members that only one side has is checked on the total alone', async () => {
    const { findings } = await check('- {id: staffed, formula: accept <= joined * 10}', {
      centre: 'counters: {joined: 3, authorised: 2, unauthorised: 1}',
      window: 'counters: {accept: 31, done: 20}',
    });
    expect(findings).toEqual(['2023-21/window.yaml:3:20 relation-broken staffed']);
  });
});

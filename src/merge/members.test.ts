import { describe, expect, it } from 'vitest';
import { equations, outcomeOf, sentences, workspace } from '../../tests/support/workspace.ts';

const channels = (more = '') =>
  `accept: {title: 受理, unit: 件, owner: window, by: [网办, 窗办, 邮寄]${more}}`;
const opening = { figures: 'accept: {members: {网办: 100, 窗办: 50, 邮寄: 0}}' };

async function accept(counter: string, sent: string, figures = opening.figures) {
  const outcome = await outcomeOf(
    workspace({
      counters: counter,
      opening: { figures },
      issues: { '2023-21': { sent: { window: `counters: {accept: ${sent}}` } } },
    }),
  );
  return { ...outcome, equations: equations(outcome.content, 'accept') };
}

describe('members of a list', () => {
  it('add up to the total, part by part', async () => {
    const { equations, findings } = await accept(channels(), '{网办: 7, 窗办: 5, 邮寄: 1}');
    expect(equations).toEqual({
      total: '150 + 13 = 163',
      网办: '100 + 7 = 107',
      窗办: '50 + 5 = 55',
      邮寄: '0 + 1 = 1',
    });
    expect(findings).toEqual([]);
  });

  it('stand in the order of the counter, not of what was sent', async () => {
    const { content } = await accept(channels(), '{邮寄: 1, 网办: 7, 窗办: 5}');
    expect([...(content.figures.get('accept')?.members.keys() ?? [])]).toEqual(['网办', '窗办', '邮寄']);
  });

  it('that are missing make the total missing, not zero', async () => {
    const { equations, findings } = await accept(channels(), '{网办: 7, 窗办: {missing: 系统升级}, 邮寄: 1}');
    expect(equations).toEqual({
      total: '150 + stated: 系统升级 = gap: 2023-21; known 158, gaps 2023-21',
      网办: '100 + 7 = 107',
      窗办: '50 + stated: 系统升级 = gap: 2023-21; known 50, gaps 2023-21',
      邮寄: '0 + 1 = 1',
    });
    expect(findings).toEqual([]);
  });

  it('that are missing leave a partial total where the counter allows it', async () => {
    const { equations } = await accept(
      channels(', partial: allowed'),
      '{网办: 7, 窗办: {missing: 系统升级}, 邮寄: 1}',
    );
    expect(equations['total']).toBe('150 + 8 = 158; known 158, gaps 2023-21');
  });

  it('that are all missing leave nothing, even there', async () => {
    const missing = '{missing: 系统升级}';
    const { equations } = await accept(
      channels(', partial: allowed'),
      `{网办: ${missing}, 窗办: ${missing}, 邮寄: ${missing}}`,
    );
    expect(equations['total']).toBe('150 + stated: 系统升级 = 150; known 150, gaps 2023-21');
  });

  it('are owed one by one', async () => {
    const { findings } = await accept(channels(), '{网办: 7}');
    expect(findings).toEqual([
      '2023-21/window.yaml:3:12 member-not-sent accept[窗办]',
      '2023-21/window.yaml:3:12 member-not-sent accept[邮寄]',
    ]);
  });

  it.each([
    ['a number for the whole', '13', '2023-21/window.yaml:3:20 members-needed'],
    [
      'a member that there is not',
      '{网办: 7, 窗办: 5, 邮寄: 1, 电话: 2}',
      '2023-21/window.yaml:3:42 member-unknown',
    ],
    [
      'a total that is a sum',
      '{网办: 7, 窗办: 5, 邮寄: 1, total: 13}',
      '2023-21/window.yaml:3:42 member-unknown',
    ],
  ])('refuse %s', async (_, sent, finding) => {
    expect((await accept(channels(), sent)).findings).toContain(finding);
  });

  it('are refused where the counter has none', async () => {
    const { findings } = await accept('accept: {title: 受理, owner: window}', '{网办: 7}', 'accept: 150');
    expect(findings).toEqual(['2023-21/window.yaml:3:20 members-none']);
  });

  it('each have an opening of their own, known or not', async () => {
    const { equations } = await accept(
      channels(),
      '{网办: 7, 窗办: 5, 邮寄: 1}',
      'accept: {members: {网办: 100, 窗办: 50}}',
    );
    expect(equations).toEqual({
      total: 'unknown-opening + 13 = unknown-opening',
      网办: '100 + 7 = 107',
      窗办: '50 + 5 = 55',
      邮寄: 'unknown-opening + 1 = unknown-opening',
    });
  });
});

describe('a tree of members', () => {
  const tree = 'accept: {title: 受理, owner: window, by: [{id: 线上, members: [网办, 掌办]}, 窗办]}';

  it('has sub-totals, each before its members, and a total of the leaves', async () => {
    const { equations, findings } = await accept(
      tree,
      '{网办: 7, 掌办: 2, 窗办: 5}',
      'accept: {members: {网办: 100, 掌办: 30, 窗办: 50}}',
    );
    expect(Object.entries(equations)).toEqual([
      ['total', '180 + 14 = 194'],
      ['线上', '130 + 9 = 139'],
      ['网办', '100 + 7 = 107'],
      ['掌办', '30 + 2 = 32'],
      ['窗办', '50 + 5 = 55'],
    ]);
    expect(findings).toEqual([]);
  });

  it('has a missing sub-total above a missing leaf, and the others stand', async () => {
    const { equations } = await accept(
      tree,
      '{网办: 7, 掌办: {missing: 停机}, 窗办: 5}',
      'accept: {members: {网办: 100, 掌办: 30, 窗办: 50}}',
    );
    expect(equations['线上']).toBe('130 + stated: 停机 = gap: 2023-21; known 137, gaps 2023-21');
    expect(equations['窗办']).toBe('50 + 5 = 55');
  });

  it('takes no number for a sub-total', async () => {
    const { findings } = await accept(
      tree,
      '{线上: 9, 窗办: 5}',
      'accept: {members: {网办: 100, 掌办: 30, 窗办: 50}}',
    );
    expect(findings).toContain('2023-21/window.yaml:3:21 member-unknown');
  });

  it('has two levels at most', async () => {
    const deep = 'accept: {title: 受理, owner: window, by: [{id: 省, members: [{id: 市, members: [县]}]}]}';
    const { findings } = await accept(deep, '{市: 7}', 'accept: {members: {市: 0}}');
    expect(findings).toEqual(['bulletin.yaml:7:78 members-too-deep']);
  });
});

describe('departments as members', () => {
  const byDepartment = 'accept: {title: 受理, by: departments, departments: [transport, window]}';
  const figures = 'accept: {members: {window: 100, transport: 50}}';

  it('each send their own number; the total is their sum, in the counter’s order', async () => {
    const { content, findings } = await outcomeOf(
      workspace({
        counters: byDepartment,
        opening: { figures },
        issues: {
          '2023-21': { sent: { window: 'counters: {accept: 5}', transport: 'counters: {accept: 6}' } },
        },
      }),
    );
    expect(Object.entries(equations(content, 'accept'))).toEqual([
      ['total', '150 + 11 = 161'],
      ['transport', '50 + 6 = 56'],
      ['window', '100 + 5 = 105'],
    ]);
    expect(findings).toEqual([]);
  });

  it('owe their number, and who does not send makes the total missing', async () => {
    const { content, findings } = await outcomeOf(
      workspace({
        counters: byDepartment,
        opening: { figures },
        issues: { '2023-21': { sent: { window: 'counters: {accept: 5}' } } },
      }),
    );
    expect(equations(content, 'accept')['total']).toBe(
      '150 + not-sent = gap: 2023-21; known 155, gaps 2023-21',
    );
    expect(findings).toEqual(['2023-21/transport.yaml submission-missing transport']);
  });

  it.each([
    [
      'who is no member',
      'customs',
      'counters: {accept: 5}',
      '2023-21/customs.yaml:3:12 counter-not-owned accept',
    ],
    [
      'who sends for others',
      'window',
      'counters: {accept: {transport: 5}}',
      '2023-21/window.yaml:3:20 members-none',
    ],
  ])('refuse %s', async (_, department, text, finding) => {
    const sent = { window: 'counters: {accept: 5}', transport: 'counters: {accept: 6}', [department]: text };
    const { findings } = await outcomeOf(
      workspace({ counters: byDepartment, opening: { figures }, issues: { '2023-21': { sent } } }),
    );
    expect(findings).toContain(finding);
  });

  it('are the whole registry where the counter lists none', async () => {
    const { content } = await outcomeOf(
      workspace({ counters: 'accept: {title: 受理, by: departments}', issues: { '2023-21': {} } }),
    );
    expect([...(content.figures.get('accept')?.members.keys() ?? [])]).toEqual([
      'window',
      'transport',
      'customs',
    ]);
  });

  it('left out by the editor are missing, not zero', async () => {
    const { content, findings } = await outcomeOf(
      workspace({
        counters: byDepartment,
        opening: { figures },
        issues: {
          '2023-21': {
            issue: 'without: [{department: transport, reason: 数据待核}]',
            sent: { window: 'counters: {accept: 5}', transport: 'counters: {accept: 6}' },
          },
        },
      }),
    );
    expect(equations(content, 'accept')['transport']).toBe(
      '50 + stated: 数据待核 = gap: 2023-21; known 50, gaps 2023-21',
    );
    expect(findings).toEqual([]);
  });
});

describe('a total', () => {
  const reported = channels(', total: reported');
  const figures = 'accept: {total: 150, members: {网办: 100, 窗办: 50, 邮寄: 0}}';

  it('that is reported stands as reported', async () => {
    const { equations, findings } = await accept(reported, '{网办: 7, 窗办: 5, 邮寄: 1, total: 13}', figures);
    expect(equations['total']).toBe('150 + 13 = 163');
    expect(findings).toEqual([]);
  });

  it('that differs from its members needs a note', async () => {
    const { equations, findings, diagnostics } = await accept(
      reported,
      '{网办: 7, 窗办: 5, 邮寄: 1, total: 15}',
      figures,
    );
    expect(equations['total']).toBe('150 + 15 = 165');
    expect(findings).toEqual(['2023-21/window.yaml:3:49 total-mismatch accept']);
    expect(sentences(diagnostics)).toEqual(['“受理”合计报 15，分项之和是 13']);
  });

  it('that differs with a note is accepted', async () => {
    const { findings } = await accept(
      reported,
      '{网办: 7, 窗办: 5, 邮寄: 1, total: {value: 15, note: 含自助终端2件}}',
      figures,
    );
    expect(findings).toEqual([]);
  });

  it('is compared with nothing while a member is missing', async () => {
    const { equations, findings } = await accept(
      reported,
      '{网办: 7, 窗办: {missing: 停机}, 邮寄: 1, total: 15}',
      figures,
    );
    expect(equations['total']).toBe('150 + 15 = 165');
    expect(findings).toEqual([]);
  });

  it('is absent where the counter has none', async () => {
    const { equations, findings } = await accept(channels(', total: none'), '{网办: 7, 窗办: 5, 邮寄: 1}');
    expect(Object.keys(equations)).toEqual(['网办', '窗办', '邮寄']);
    expect(findings).toEqual([]);
  });

  it('of states is a sum of states, as of the earliest day', async () => {
    const { content } = await accept(
      channels().replace('owner', 'kind: stock, owner'),
      '{网办: {value: 7, as_of: 2023-06-08}, 窗办: {value: 5, as_of: 2023-06-06}, 邮寄: 1}',
    );
    const total = content.figures.get('accept')?.total;
    expect([total && equations(content, 'accept')['total'], total?.asOf]).toEqual([
      'not-applicable + 13 = 13',
      '2023-06-06',
    ]);
  });

  it('is provisional when one of its members is', async () => {
    const { content } = await accept(channels(), '{网办: 7, 窗办: {value: 5, status: provisional}, 邮寄: 1}');
    expect(content.figures.get('accept')?.total?.status).toBe('provisional');
  });

  it('of cumulative figures is the sum of running totals and of differences', async () => {
    const { equations } = await accept(
      channels().replace('owner', 'kind: cumulative, owner'),
      '{网办: 107, 窗办: 55, 邮寄: 1}',
    );
    expect(equations['total']).toBe('150 + 13 = 163');
  });

  it('of cumulative figures has no amount of this period over a restated member', async () => {
    const { equations } = await accept(
      channels().replace('owner', 'kind: cumulative, owner'),
      '{网办: {value: 90, restated: 剔除重复件}, 窗办: 55, 邮寄: 1}',
    );
    expect(equations['total']).toBe('150 + restated: 剔除重复件 = 146');
  });
});

import { describe, expect, it } from 'vitest';
import { outcomeOf, print, workspace } from '../../tests/support/workspace.ts';

const counters = `
accept: {title: 受理, unit: 件, by: departments, departments: [window, transport]}
done: {title: 办结, unit: 件, by: departments, departments: [window, transport]}
staff: {title: 窗口人员, unit: 人, owner: window, kind: stock}
`;
const figures = `
accept: {members: {window: 100, transport: 50}}
done: {members: {window: 90, transport: 50}}
`;
const sent = {
  window: 'counters: {accept: 30, done: 20, staff: 14}',
  transport: 'counters: {accept: 10, done: 10}',
};

/** Values of one derived figure: its total and its members. */
async function derived(
  formula: string,
  { more = '', own = sent }: { more?: string; own?: Record<string, string> } = {},
) {
  const { content } = await outcomeOf(
    workspace({
      counters,
      publication: `derived: {rate: {title: 办结率, formula: "${formula}", format: percent, decimals: 1}}\n${more}`,
      opening: { figures },
      issues: { '2023-21': { sent: own } },
    }),
  );
  const figure = content.derived.get('rate');
  return {
    total: figure && print(figure.total),
    members: Object.fromEntries([...(figure?.members ?? [])].map(([id, amount]) => [id, print(amount)])),
  };
}

describe('a derived figure', () => {
  it('takes its total from the totals of its operands, never from rows', async () => {
    expect(await derived('done / accept')).toEqual({
      total: '0.75',
      members: { window: `0.${'6'.repeat(39)}7`, transport: '1' },
    });
  });

  it.each([
    ['accept', '40'],
    ['accept.current', '40'],
    ['accept.opening', '150'],
    ['accept.closing', '190'],
    ['accept.closing - accept.opening', '40'],
    ['staff', '14'],
    ['staff.closing', '14'],
  ])('%s of the whole is %s', async (formula, total) => {
    expect((await derived(formula)).total).toBe(total);
  });

  it('names one member where the formula says so, and then has no rows', async () => {
    expect(await derived('done[window].closing / accept[window].closing')).toEqual({
      total: `0.${'846153'.repeat(6)}8462`,
      members: {},
    });
  });

  it('uses a figure without members for every row', async () => {
    expect(await derived('accept * staff')).toEqual({
      total: '560',
      members: { window: '420', transport: '140' },
    });
  });

  it('of a base of zero is missing, and so is zero by zero', async () => {
    const own = {
      window: 'counters: {accept: 0, done: 0, staff: 14}',
      transport: 'counters: {accept: 0, done: 10}',
    };
    expect(await derived('done / accept', { own })).toEqual({
      total: 'zero-base',
      members: { window: 'zero-base', transport: 'zero-base' },
    });
  });

  it('is missing where an operand is, and only there', async () => {
    const own = { ...sent, transport: 'counters: {accept: 10, done: {missing: 系统升级}}' };
    expect(await derived('done * 2', { own })).toEqual({
      total: 'stated: 系统升级',
      members: { window: '40', transport: 'stated: 系统升级' },
    });
  });

  it('of an unknown opening is missing', async () => {
    expect((await derived('staff.opening')).total).toBe('not-applicable');
    expect((await derived('accept.previous')).total).toBe('unknown-opening');
  });
});

describe('a constant', () => {
  const population = `constants:
  population:
    title: 办件基数
    values:
      - {from: 2023-06-10, value: 1000}
      - {from: 2022-01-01, value: 400, members: {window: 300, transport: 100}}
      - {from: 2023-06-09, value: 800, members: {window: 600, transport: 200}}
  norm: {title: 定额, values: [{from: 2020-01-01, value: 5}]}
  later: {title: 明年目标, values: [{from: 2024-01-01, value: 5}]}`;

  it('counts with the last value in effect on the last day of the period, for each member too', async () => {
    expect(await derived('accept / population', { more: population })).toEqual({
      total: '0.05',
      members: { window: '0.05', transport: '0.05' },
    });
  });

  it('without members is the same for every member', async () => {
    expect(await derived('accept * norm', { more: population })).toEqual({
      total: '200',
      members: { window: '150', transport: '50' },
    });
  });

  it('whose day has not come is missing', async () => {
    expect((await derived('accept / later', { more: population })).total).toBe('not-applicable');
  });
});

describe('the previous issue', () => {
  it('is compared by its amount, state or running total, for each member too', async () => {
    const files = workspace({
      counters,
      publication: `derived:
  change: {title: 较上期, formula: accept - accept.previous}
  staff_change: {title: 人员较上期, formula: staff - staff.previous}`,
      opening: { figures },
      issues: {
        '2023-21': { sent },
        '2023-22': {
          sent: {
            window: 'counters: {accept: 42, done: 40, staff: 15}',
            transport: 'counters: {accept: 8, done: 8}',
          },
        },
      },
    });
    const { content } = await outcomeOf(files);
    const change = content.derived.get('change');
    expect(change && [print(change.total), ...[...change.members.values()].map(print)]).toEqual([
      '10',
      '12',
      '-2',
    ]);
    const staff = content.derived.get('staff_change');
    expect(staff && print(staff.total)).toBe('1');
  });
});

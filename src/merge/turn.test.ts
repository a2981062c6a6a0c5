import { describe, expect, it } from 'vitest';
import { equation, outcomeOf, workspace } from '../../tests/support/workspace.ts';

interface Step {
  readonly id: string;
  readonly period: string;
  readonly sent: string;
  readonly issue?: string;
}

/** Issues of one flow on top of an opening ledger, with their equations. */
async function chain(reset: string, opening: { issue: string; period: string }, steps: readonly Step[]) {
  const files = workspace({
    counters: `accept: {title: 受理, unit: 件, owner: window, ${reset}}`,
    opening: { ...opening, figures: 'accept: 1000' },
    issues: Object.fromEntries(
      steps.map(({ id, period, sent, issue }) => [
        id,
        { period, ...(issue ? { issue } : {}), sent: { window: `counters: {accept: ${sent}}` } },
      ]),
    ),
  });
  const { session, findings } = await outcomeOf(files);
  return {
    findings,
    equations: steps.map(({ id }) =>
      equation(session.chain.merged(id).content?.figures.get('accept')?.total),
    ),
  };
}

const december = { issue: '2023-51', period: '2023-12-18/2023-12-22' };

describe('a running total starts again by the last day of the period', () => {
  it.each<[string, string, string, string, string]>([
    ['with the year by default', '', '2023-12-18/2023-12-22', '2024-01-01/2024-01-05', '0 + 7 = 7'],
    ['with the year', 'reset: year', '2023-12-18/2023-12-22', '2024-01-01/2024-01-05', '0 + 7 = 7'],
    [
      'not within the year',
      'reset: year',
      '2023-03-27/2023-03-31',
      '2023-04-03/2023-04-07',
      '1000 + 7 = 1007',
    ],
    ['with the quarter', 'reset: quarter', '2023-03-27/2023-03-31', '2023-04-03/2023-04-07', '0 + 7 = 7'],
    [
      'not within the quarter',
      'reset: quarter',
      '2023-04-24/2023-04-28',
      '2023-05-01/2023-05-05',
      '1000 + 7 = 1007',
    ],
    [
      'with the same quarter of another year',
      'reset: quarter',
      '2022-04-24/2022-04-28',
      '2023-05-01/2023-05-05',
      '0 + 7 = 7',
    ],
    ['with the month', 'reset: month', '2023-05-22/2023-05-31', '2023-06-01/2023-06-09', '0 + 7 = 7'],
    [
      'not within the month',
      'reset: month',
      '2023-06-01/2023-06-02',
      '2023-06-05/2023-06-09',
      '1000 + 7 = 1007',
    ],
    ['a fiscal year', 'reset: "07-01"', '2023-12-18/2023-12-22', '2024-01-01/2024-01-05', '1000 + 7 = 1007'],
    [
      'the turn of a fiscal year',
      'reset: "07-01"',
      '2024-06-17/2024-06-21',
      '2024-07-01/2024-07-05',
      '0 + 7 = 7',
    ],
    ['never', 'reset: never', '2023-12-18/2023-12-22', '2024-01-01/2024-01-05', '1000 + 7 = 1007'],
  ])('%s', async (_, reset, before, period, expected) => {
    const year = period.slice(0, 4);
    const opening = before.slice(0, 4) === year ? `${year}-20` : `${before.slice(0, 4)}-52`;
    const id = opening.startsWith(year) ? `${year}-21` : `${year}-01`;
    const { equations, findings } = await chain(reset, { issue: opening, period: before }, [
      { id, period, sent: '7' },
    ]);
    expect(equations).toEqual([expected]);
    expect(findings).toEqual([]);
  });

  it('not by the number of the issue: the first one of January that reports December stays in the old year', async () => {
    const { equations, findings } = await chain('', december, [
      { id: '2024-01', period: '2023-12-25/2023-12-29', sent: '40' },
      { id: '2024-02', period: '2024-01-02/2024-01-05', sent: '30' },
      { id: '2024-03', period: '2024-01-08/2024-01-12', sent: '20' },
    ]);
    expect(equations).toEqual(['1000 + 40 = 1040', '0 + 30 = 30', '30 + 20 = 50']);
    expect(findings).toEqual([]);
  });

  it('and begins at zero even where the opening was unknown', async () => {
    const files = workspace({
      counters: 'accept: {title: 受理, owner: window}',
      opening: december,
      issues: {
        '2023-52': { sent: { window: 'counters: {accept: 40}' } },
        '2024-01': { period: '2024-01-01/2024-01-05', sent: { window: 'counters: {accept: 7}' } },
      },
    });
    const { session } = await outcomeOf(files);
    const equations = ['2023-52', '2024-01'].map((id) =>
      equation(session.chain.merged(id).content?.figures.get('accept')?.total),
    );
    expect(equations).toEqual(['unknown-opening + 40 = unknown-opening', '0 + 7 = 7']);
  });

  it('and leaves the gaps of the old span behind', async () => {
    const { equations } = await chain('', december, [
      { id: '2023-52', period: '2023-12-25/2023-12-29', sent: '{missing: 停机}' },
      { id: '2024-01', period: '2024-01-01/2024-01-05', sent: '7' },
    ]);
    expect(equations).toEqual(['1000 + stated: 停机 = gap: 2023-52; known 1000, gaps 2023-52', '0 + 7 = 7']);
  });
});

describe('the statistics year of an issue', () => {
  it('keeps a period of January in the old year', async () => {
    const { equations } = await chain('', december, [
      { id: '2023-52', period: '2023-12-25/2024-01-01', issue: 'statistics_year: 2023', sent: '40' },
      { id: '2024-01', period: '2024-01-02/2024-01-05', sent: '7' },
    ]);
    expect(equations).toEqual(['1000 + 40 = 1040', '0 + 7 = 7']);
  });

  it('needs no split where it settles to which year the whole period belongs', async () => {
    const { findings } = await chain('', december, [
      { id: '2023-52', period: '2023-12-25/2024-01-01', issue: 'statistics_year: 2023', sent: '40' },
    ]);
    expect(findings).toEqual([]);
  });

  it('of the opening ledger counts as well', async () => {
    const files = workspace({
      counters: 'accept: {title: 受理, owner: window}',
      opening: { issue: '2023-52', period: '2023-12-25/2024-01-01', figures: 'accept: 1000' },
      issues: { '2024-01': { period: '2024-01-02/2024-01-05', sent: { window: 'counters: {accept: 7}' } } },
    });
    const ledger = 'issues/2023-52/ledger.yaml';
    const plain = await outcomeOf(files);
    const stated = await outcomeOf({ ...files, [ledger]: `${files[ledger]}\nstatistics_year: 2023\n` });
    expect(equation(plain.content.figures.get('accept')?.total)).toBe('1000 + 7 = 1007');
    expect(equation(stated.content.figures.get('accept')?.total)).toBe('0 + 7 = 7');
  });
});

describe('a period across the turn', () => {
  const across = { id: '2024-01', period: '2023-12-28/2024-01-03' };

  it('needs the amount of each side', async () => {
    const { equations, findings } = await chain('', december, [{ ...across, sent: '200' }]);
    expect(equations).toEqual(['0 + 200 = 200']);
    expect(findings).toEqual(['2024-01/window.yaml:3:20 split-needed accept']);
  });

  it('with a split has both in this period, and only its own side in the new running total', async () => {
    const { equations, findings } = await chain('', december, [
      { ...across, sent: '{split: {2023: 120, 2024: 80}}' },
      { id: '2024-02', period: '2024-01-04/2024-01-10', sent: '5' },
    ]);
    expect(equations).toEqual(['0 + 200 - 120 (split) = 80', '80 + 5 = 85']);
    expect(findings).toEqual([]);
  });

  it.each([
    ['reset: quarter', '{split: {2023-Q4: 120, 2024-Q1: 80}}', '0 + 200 - 120 (split) = 80'],
    ['reset: month', '{split: {2023-12: 120, 2024-01: 80}}', '0 + 200 - 120 (split) = 80'],
    ['reset: never', '200', '1000 + 200 = 1200'],
  ])('by its own span: %s', async (reset, sent, expected) => {
    const { equations, findings } = await chain(reset, december, [{ ...across, sent }]);
    expect(equations).toEqual([expected]);
    expect(findings).toEqual([]);
  });

  it('must name the span of its last day in the split', async () => {
    const { findings } = await chain('', december, [{ ...across, sent: '{split: {2022: 120, 2023: 80}}' }]);
    expect(findings).toEqual(['2024-01/window.yaml:3:20 split-without-span accept']);
  });

  it.each(['0', '{missing: 停机}'])('needs no split for %s', async (sent) => {
    const { findings } = await chain('', december, [{ ...across, sent }]);
    expect(findings).toEqual([]);
  });

  it('needs none for a cumulative figure or a stock', async () => {
    const files = workspace({
      counters:
        'done: {title: 办结, owner: window, kind: cumulative}\njoined: {title: 进驻, owner: window, kind: stock}',
      opening: { ...december, figures: 'done: 900\njoined: 44' },
      issues: { '2024-01': { period: across.period, sent: { window: 'counters: {done: 12, joined: 45}' } } },
    });
    const { content, findings } = await outcomeOf(files);
    expect([...content.figures.values()].map(({ total }) => equation(total))).toEqual([
      '0 + 12 = 12',
      'not-applicable + 45 = 45',
    ]);
    expect(findings).toEqual([]);
  });

  it('agrees with a typed running total of the new side', async () => {
    const files = workspace({
      counters: 'accept: {title: 受理, owner: window}',
      opening: { ...december, figures: 'accept: 1000' },
      issues: {
        '2024-01': {
          period: across.period,
          sent: { window: 'counters: {accept: {split: {2023: 120, 2024: 80}}}\ncumulative: {accept: 80}' },
        },
      },
    });
    expect((await outcomeOf(files)).findings).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { equation, equations, outcomeOf, sentences, workspace } from '../../tests/support/workspace.ts';

const accept = 'accept: {title: 受理, unit: 件, owner: window}';
const counted = (amount: number, more = '') => `counters: {accept: ${amount}}\n${more}`;

describe('a late figure', () => {
  it('of the same span enters the running total, named by its issue, and not this period', async () => {
    const { content, findings } = await outcomeOf(
      workspace({
        counters: accept,
        opening: { figures: 'accept: 5113' },
        issues: { '2023-21': { sent: { window: counted(343, 'late: {2023-20: {accept: 30}}') } } },
      }),
    );
    expect(equations(content, 'accept')).toEqual({ total: '5113 + 343 + 30 (late 2023-20) = 5486' });
    expect(findings).toEqual([]);
  });

  it.each([
    ['2023-20', '2023-20'],
    ['2023-020', '2023-20'],
    ['"2023-20"', '2023-20'],
  ])('may write its issue as %s', async (typed, id) => {
    const { content } = await outcomeOf(
      workspace({
        counters: accept,
        opening: { figures: 'accept: 5113' },
        issues: { '2023-21': { sent: { window: counted(343, `late: {${typed}: {accept: 30}}`) } } },
      }),
    );
    expect(content.figures.get('accept')?.total?.adjustments.map(({ issue }) => issue)).toEqual([id]);
  });

  it('of another span does not enter this running total, with a warning', async () => {
    const { content, findings, diagnostics } = await outcomeOf(
      workspace({
        counters: accept,
        opening: { issue: '2023-52', period: '2023-12-25/2023-12-29', figures: 'accept: 5113' },
        issues: { '2024-01': { sent: { window: counted(7, 'late: {2023-52: {accept: 30}}') } } },
      }),
    );
    expect(equations(content, 'accept')).toEqual({ total: '0 + 7 = 7' });
    expect(findings).toEqual(['2024-01/window.yaml:4:26 late-other-span accept [warning]']);
    expect(sentences(diagnostics)).toEqual(['“受理”2023-52 的数不属于 2024，不计入本段累计']);
  });

  it('belongs to the span of what its issue reported, not of its number', async () => {
    const issues = {
      '2024-01': { period: '2023-12-25/2023-12-29', sent: { window: counted(40) } },
      '2024-02': {
        period: '2024-01-02/2024-01-05',
        sent: { window: counted(7, 'late: {2024-01: {accept: 30}}') },
      },
    };
    const { content, findings } = await outcomeOf(
      workspace({
        counters: accept,
        opening: { issue: '2023-51', period: '2023-12-18/2023-12-22', figures: 'accept: 1000' },
        issues,
      }),
    );
    expect(equations(content, 'accept')).toEqual({ total: '0 + 7 = 7' });
    expect(findings).toEqual(['2024-02/window.yaml:4:26 late-other-span accept [warning]']);
  });

  it.each(['2023-21', '2023-22', '2024-01'])('of %s is refused: it is not earlier', async (issue) => {
    const { content, findings } = await outcomeOf(
      workspace({
        counters: accept,
        opening: { figures: 'accept: 5113' },
        issues: { '2023-21': { sent: { window: counted(343, `late: {${issue}: {accept: 30}}`) } } },
      }),
    );
    expect(equations(content, 'accept')).toEqual({ total: '5113 + 343 = 5456' });
    expect(findings).toEqual(['2023-21/window.yaml:4:8 late-not-earlier']);
  });

  it('may be negative only where its counter may', async () => {
    const files = (negative: string) =>
      workspace({
        counters: `accept: {title: 受理, owner: window${negative}}`,
        opening: { figures: 'accept: 5113' },
        issues: { '2023-21': { sent: { window: counted(343, 'late: {2023-20: {accept: -30}}') } } },
      });
    expect((await outcomeOf(files(''))).findings).toEqual(['2023-21/window.yaml:4:26 value-negative']);
    const { content } = await outcomeOf(files(', negative: true'));
    expect(equations(content, 'accept')).toEqual({ total: '5113 + 343 - 30 (late 2023-20) = 5426' });
  });

  it('of a member enters the member and the total', async () => {
    const { content, findings } = await outcomeOf(
      workspace({
        counters: 'accept: {title: 受理, owner: window, by: [网办, 窗办]}',
        opening: { figures: 'accept: {members: {网办: 100, 窗办: 50}}' },
        issues: {
          '2023-21': {
            sent: { window: 'counters: {accept: {网办: 5, 窗办: 6}}\nlate: {2023-20: {accept: {窗办: 3}}}' },
          },
        },
      }),
    );
    expect(equations(content, 'accept')).toEqual({
      total: '150 + 11 + 3 (late 2023-20 窗办) = 164',
      网办: '100 + 5 = 105',
      窗办: '50 + 6 + 3 (late 2023-20) = 59',
    });
    expect(findings).toEqual([]);
  });

  it('of a department enters the department and the total', async () => {
    const { content } = await outcomeOf(
      workspace({
        counters: 'accept: {title: 受理, by: departments, departments: [window, transport]}',
        opening: { figures: 'accept: {members: {window: 100, transport: 50}}' },
        issues: {
          '2023-21': { sent: { window: counted(5), transport: counted(6, 'late: {2023-20: {accept: 3}}') } },
        },
      }),
    );
    expect(equations(content, 'accept')).toEqual({
      total: '150 + 11 + 3 (late 2023-20 transport) = 164',
      window: '100 + 5 = 105',
      transport: '50 + 6 + 3 (late 2023-20) = 59',
    });
  });
});

describe('a correction of a published figure', () => {
  const correct = (fields: string) => `corrections: [{${fields}, reason: 经核对原始台账}]`;

  async function corrected(correction: string, parts: { reset?: string; turn?: boolean } = {}) {
    const files = workspace({
      counters: `accept: {title: 受理, owner: window${parts.reset ?? ''}}`,
      opening: { issue: '2023-50', period: '2023-12-11/2023-12-15', figures: 'accept: 1000' },
      issues: {
        '2023-51': { sent: { window: counted(343) } },
        '2023-52': { sent: { window: counted(100) }, ...(parts.turn ? {} : { issue: correct(correction) }) },
        ...(parts.turn
          ? {
              '2024-01': {
                period: '2024-01-02/2024-01-05',
                issue: correct(correction),
                sent: { window: counted(7) },
              },
            }
          : {}),
      },
    });
    const { session, content, findings } = await outcomeOf(files);
    const before = session.chain.merged('2023-51').content?.figures.get('accept')?.total;
    return {
      last: equation(content.figures.get('accept')?.total),
      before: equation(before),
      findings,
      content,
    };
  }

  it('changes the running total, never this period’s amount nor the published issue', async () => {
    const { last, before, findings } = await corrected('counter: accept, issue: 2023-51, old: 343, new: 353');
    expect(last).toBe('1343 + 100 + 10 (correction 2023-51) = 1453');
    expect(before).toBe('1000 + 343 = 1343');
    expect(findings).toEqual([]);
  });

  it('may lower it', async () => {
    const { last } = await corrected('counter: accept, issue: 2023-51, old: 343, new: 334');
    expect(last).toBe('1343 + 100 - 9 (correction 2023-51) = 1434');
  });

  it('keeps its reason', async () => {
    const { content } = await corrected('counter: accept, issue: 2023-51, old: 343, new: 353');
    expect(content.figures.get('accept')?.total?.adjustments[0]?.reason).toBe('经核对原始台账');
  });

  it('of another span leaves this running total alone, with a warning', async () => {
    const { last, findings } = await corrected('counter: accept, issue: 2023-51, old: 343, new: 353', {
      turn: true,
    });
    expect(last).toBe('0 + 7 = 7');
    expect(findings).toEqual(['2024-01/issue.yaml:3:40 late-other-span accept [warning]']);
  });

  it('of another year enters a running total that never starts again', async () => {
    const { last, findings } = await corrected('counter: accept, issue: 2023-51, old: 343, new: 353', {
      turn: true,
      reset: ', reset: never',
    });
    expect(last).toBe('1443 + 7 + 10 (correction 2023-51) = 1460');
    expect(findings).toEqual([]);
  });

  it.each([
    ['counter: acept, issue: 2023-51, old: 1, new: 2', '2023-52/issue.yaml:3:25 counter-unknown'],
    ['counter: accept, member: 网办, issue: 2023-51, old: 1, new: 2', '2023-52/issue.yaml:3:41 members-none'],
    ['counter: accept, issue: 2023-51, old: 1e3, new: 2', '2023-52/issue.yaml:3:54 number-form'],
  ])('{%s} is refused', async (correction, finding) => {
    const { last, findings } = await corrected(correction);
    expect(last).toBe('1343 + 100 = 1443');
    expect(findings).toEqual([finding]);
  });

  it('of a department enters the department and the total', async () => {
    const { content } = await outcomeOf(
      workspace({
        counters: 'accept: {title: 受理, by: departments, departments: [window, transport]}',
        opening: { figures: 'accept: {members: {window: 100, transport: 50}}' },
        issues: {
          '2023-21': {
            issue: correct('counter: accept, member: transport, issue: 2023-20, old: 8, new: 6'),
            sent: { window: counted(5), transport: counted(6) },
          },
        },
      }),
    );
    expect(equations(content, 'accept')).toEqual({
      total: '150 + 11 - 2 (correction 2023-20 transport) = 159',
      window: '100 + 5 = 105',
      transport: '50 + 6 - 2 (correction 2023-20) = 54',
    });
  });
});

describe('a late figure of an issue across the turn of the year', () => {
  const late = (figure: string) =>
    outcomeOf(
      workspace({
        counters: accept,
        opening: { issue: '2024-52', period: '2024-12-21/2024-12-27', figures: 'accept: 100' },
        issues: {
          '2025-01': {
            period: '2024-12-28/2025-01-03',
            sent: { window: 'nothing: true\ncounters: {accept: {missing: 停电}}' },
          },
          '2025-02': {
            period: '2025-01-04/2025-01-10',
            sent: { window: `nothing: true\ncounters: {accept: 7}\nlate: {2025-01: {accept: ${figure}}}` },
          },
        },
      }),
    );

  it('is split, and only its part of this year enters the running total', async () => {
    const { content, findings } = await late('{split: {2024: 2, 2025: 3}}');
    expect(findings).toEqual([]);
    expect(equations(content, 'accept')).toEqual({
      total: 'gap: 2025-01 + 7 + 3 (late 2025-01) = 10',
    });
    expect(content.context.base('previous')?.amount('accept', undefined, 'current')).toMatchObject({
      value: expect.objectContaining({ c: [5] }),
    });
  });

  it('that is not split is a finding', async () => {
    expect((await late('5')).findings).toEqual(['2025-02/window.yaml:5:26 split-needed accept']);
  });
});

import { describe, expect, it } from 'vitest';
import { equation, outcomeOf, workspace } from '../../tests/support/workspace.ts';

const accepted = 'accepted: {title: 许可事项受理, unit: 件, owner: window, kind: cumulative}';

async function chain(sent: readonly string[], { counter = accepted, figures = 'accepted: 203000' } = {}) {
  const issues = Object.fromEntries(
    sent.map((amount, index) => [
      `2023-${21 + index}`,
      { sent: { window: amount ? `counters: {accepted: ${amount}}` : 'nothing: true' } },
    ]),
  );
  const { session, findings, diagnostics } = await outcomeOf(
    workspace({ counters: counter, opening: { figures }, issues }),
  );
  const equations = Object.keys(issues).map((id) =>
    equation(session.chain.merged(id).content?.figures.get('accepted')?.total),
  );
  return { equations, findings, diagnostics };
}

describe('a cumulative figure', () => {
  it('is the running total as reported; this period is the difference', async () => {
    const { equations, findings } = await chain(['203603', '203603', '204000']);
    expect(equations).toEqual(['203000 + 603 = 203603', '203603 + 0 = 203603', '203603 + 397 = 204000']);
    expect(findings).toEqual([]);
  });

  it('has no amount of this period where the opening is unknown, but a running total', async () => {
    const { equations } = await chain(['203603', '204000'], { figures: '' });
    expect(equations).toEqual(['unknown-opening + unknown-opening = 203603', '203603 + 397 = 204000']);
  });

  it('that is missing is missing in both', async () => {
    const { equations } = await chain(['{missing: 平台升级}', '204000', '204100']);
    expect(equations).toEqual([
      '203000 + stated: 平台升级 = stated: 平台升级',
      'stated: 平台升级 + unknown-opening = 204000',
      '204000 + 100 = 204100',
    ]);
  });

  it('that was not sent is missing too', async () => {
    const { equations, findings } = await chain(['']);
    expect(equations).toEqual(['203000 + not-sent = not-sent']);
    expect(findings).toEqual(['2023-21/window.yaml:3:13 counter-not-sent accepted']);
  });

  it('must not decrease without a reason', async () => {
    const { equations, findings, diagnostics } = await chain(['202999']);
    expect(equations).toEqual(['203000 + -1 = 202999']);
    expect(findings).toEqual(['2023-21/window.yaml:3:22 cumulative-decrease accepted']);
    expect(diagnostics[0]?.args).toEqual({ counter: '许可事项受理', value: '202999', opening: '203000' });
  });

  it('that is restated may decrease; then there is no amount of this period', async () => {
    const { equations, findings } = await chain(['{value: 202000, restated: 剔除测试件}', '202500']);
    expect(equations).toEqual(['203000 + restated: 剔除测试件 = 202000', '202000 + 500 = 202500']);
    expect(findings).toEqual([]);
  });

  it('that is restated upwards has no amount of this period either', async () => {
    const { equations } = await chain(['{value: 210000, restated: 补录历史件}']);
    expect(equations).toEqual(['203000 + restated: 补录历史件 = 210000']);
  });

  it('may decrease where its counter may be negative', async () => {
    const counter = 'accepted: {title: 净增户数, owner: window, kind: cumulative, negative: true}';
    const { equations, findings } = await chain(['-5'], { counter, figures: 'accepted: 2' });
    expect(equations).toEqual(['2 + -7 = -5']);
    expect(findings).toEqual([]);
  });

  it('starts again with the year: the first running total is the first amount', async () => {
    const files = workspace({
      counters: accepted,
      opening: { issue: '2023-52', period: '2023-12-25/2023-12-29', figures: 'accepted: 412380' },
      issues: {
        '2024-01': { sent: { window: 'counters: {accepted: 5240}' } },
        '2024-02': { sent: { window: 'counters: {accepted: 12310}' } },
      },
    });
    const { session, findings } = await outcomeOf(files);
    const equations = ['2024-01', '2024-02'].map((id) =>
      equation(session.chain.merged(id).content?.figures.get('accepted')?.total),
    );
    expect(equations).toEqual(['0 + 5240 = 5240', '5240 + 7070 = 12310']);
    expect(findings).toEqual([]);
  });
});

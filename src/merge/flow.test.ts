import { describe, expect, it } from 'vitest';
import { equation, outcomeOf, sentences, workspace } from '../../tests/support/workspace.ts';

const consult = 'consult: {title: 咨询, unit: 人次, owner: window}';

/** Three issues of one flow on top of 24607; each line is what the window sent. */
async function chain(sent: readonly string[], counter = consult, figures = 'consult: 24607') {
  const issues = Object.fromEntries(
    sent.map((text, index) => [`2023-${21 + index}`, { sent: { window: text || 'nothing: true' } }]),
  );
  const files = workspace({ counters: counter, opening: { figures }, issues });
  const { session, findings, diagnostics, content } = await outcomeOf(files);
  const equations = Object.keys(issues).map((id) =>
    equation(session.chain.merged(id).content?.figures.get('consult')?.total),
  );
  return { equations, findings, diagnostics, content };
}

const counted = (amount: string) => `counters: {consult: ${amount}}`;

describe('a flow', () => {
  it('adds this period to the running total, issue after issue', async () => {
    const { equations, findings } = await chain([counted('2321'), counted('0'), counted('1980')]);
    expect(equations).toEqual(['24607 + 2321 = 26928', '26928 + 0 = 26928', '26928 + 1980 = 28908']);
    expect(findings).toEqual([]);
  });

  it('that lacks a number says where, and not where the others are', async () => {
    const { content } = await chain([counted('5'), counted('{missing: 检修}'), counted('7')]);
    const closing = content.figures.get('consult')?.total?.closing;
    expect(closing?.origins.map(({ source }) => source.path)).toEqual([
      'issues/2023-22/submissions/window.yaml',
    ]);
  });

  it('may fall where its counter may be negative', async () => {
    const counter = 'consult: {title: 净增, owner: window, negative: true, decimals: 2}';
    const { equations, findings } = await chain([counted('-24610.55'), counted('3.5')], counter);
    expect(equations).toEqual(['24607 + -24610.55 = -3.55', '-3.55 + 3.5 = -0.05']);
    expect(findings).toEqual([]);
  });

  it('keeps every digit, up to thirty and beyond 2^53', async () => {
    const { equations } = await chain([
      counted('9007199254740993'),
      counted('999999999999999999999999999999'),
    ]);
    expect(equations).toEqual([
      '24607 + 9007199254740993 = 9007199254765600',
      '9007199254765600 + 999999999999999999999999999999 = 1000000000000009007199254765599',
    ]);
  });

  it('adds decimals without the faults of binary numbers', async () => {
    const counter = 'consult: {title: 税额, unit: 万元, owner: window, decimals: 2}';
    const { equations } = await chain(
      [counted('0.1'), counted('0.2'), counted('1.05')],
      counter,
      'consult: 0.00',
    );
    expect(equations).toEqual(['0 + 0.1 = 0.1', '0.1 + 0.2 = 0.3', '0.3 + 1.05 = 1.35']);
  });

  it('keeps status, day and note of what was sent', async () => {
    const { content } = await chain([
      counted('{value: 2321, status: provisional, as_of: 2023-06-08, note: 不含周五}'),
    ]);
    const total = content.figures.get('consult')?.total;
    expect([total?.status, total?.asOf, total?.note]).toEqual(['provisional', '2023-06-08', '不含周五']);
  });

  it('comes from the place where it was typed', async () => {
    const { content } = await chain([counted('2321')]);
    const origins = content.figures.get('consult')?.total?.closing.origins ?? [];
    expect(origins.map(({ source, span }) => [source.path, source.text.slice(...span)])).toEqual([
      ['issues/2023-20/ledger.yaml', '24607'],
      ['issues/2023-21/submissions/window.yaml', '2321'],
    ]);
  });
});

describe('a missing flow is never zero', () => {
  it('when the department says so: the running total is missing from then on', async () => {
    const { equations, findings } = await chain([counted('{missing: 系统升级}'), counted('1980')]);
    expect(equations).toEqual([
      '24607 + stated: 系统升级 = gap: 2023-21; known 24607, gaps 2023-21',
      'gap: 2023-21 + 1980 = gap: 2023-21; known 26587, gaps 2023-21',
    ]);
    expect(findings).toEqual([]);
  });

  it('when nothing was sent: the same, with a finding where it is owed', async () => {
    const { equations, findings } = await chain(['', counted('1980')]);
    expect(equations).toEqual([
      '24607 + not-sent = gap: 2023-21; known 24607, gaps 2023-21',
      'gap: 2023-21 + 1980 = gap: 2023-21; known 26587, gaps 2023-21',
    ]);
    expect(findings).toEqual(['2023-21/window.yaml:3:13 counter-not-sent consult']);
  });

  it('and every gap is listed until each is filled', async () => {
    const missing = counted('{missing: 系统升级}');
    const { equations } = await chain([missing, missing, `${counted('5')}\nlate: {2023-22: {consult: 30}}`]);
    expect(equations[1]).toBe(
      'gap: 2023-21 + stated: 系统升级 = gap: 2023-21, 2023-22; known 24607, gaps 2023-21 2023-22',
    );
    expect(equations[2]).toBe(
      'gap: 2023-21, 2023-22 + 5 + 30 (late 2023-22) = gap: 2023-21; known 24642, gaps 2023-21',
    );
  });

  it('but partial sums stand where the counter allows them, with the gap still listed', async () => {
    const counter = 'consult: {title: 咨询, owner: window, partial: allowed}';
    const { equations } = await chain([counted('{missing: 系统升级}'), counted('1980')], counter);
    expect(equations).toEqual([
      '24607 + stated: 系统升级 = 24607; known 24607, gaps 2023-21',
      '24607 + 1980 = 26587; known 26587, gaps 2023-21',
    ]);
  });

  it('nor is an opening figure that the opening ledger omits', async () => {
    const { equations, findings } = await chain([counted('2321'), counted('1980')], consult, '');
    expect(equations).toEqual([
      'unknown-opening + 2321 = unknown-opening',
      'unknown-opening + 1980 = unknown-opening',
    ]);
    expect(findings).toEqual([]);
  });

  it('not even where partial sums are allowed', async () => {
    const counter = 'consult: {title: 咨询, owner: window, partial: allowed}';
    const { equations } = await chain([counted('2321')], counter, '');
    expect(equations).toEqual(['unknown-opening + 2321 = unknown-opening']);
  });
});

describe('a gap is filled', () => {
  it('by the late figure: it enters the running total, not this period', async () => {
    const { equations, findings } = await chain([
      counted('{missing: 系统升级}'),
      `${counted('1980')}\nlate: {2023-21: {consult: 2300}}`,
      counted('10'),
    ]);
    expect(equations.slice(1)).toEqual([
      'gap: 2023-21 + 1980 + 2300 (late 2023-21) = 28887',
      '28887 + 10 = 28897',
    ]);
    expect(findings).toEqual([]);
  });

  it('by a late zero too', async () => {
    const { equations } = await chain([
      counted('{missing: 系统升级}'),
      `${counted('1980')}\nlate: {2023-21: {consult: 0}}`,
    ]);
    expect(equations[1]).toBe('gap: 2023-21 + 1980 + 0 (late 2023-21) = 26587');
  });

  it('by a typed running total: the difference is booked', async () => {
    const { equations, findings } = await chain([
      counted('{missing: 系统升级}'),
      `${counted('1980')}\ncumulative: {consult: 29000}`,
      counted('10'),
    ]);
    expect(equations.slice(1)).toEqual([
      'gap: 2023-21 + 1980 + 2413 (reported) = 29000',
      '29000 + 10 = 29010',
    ]);
    expect(findings).toEqual([]);
  });

  it('by a typed running total in the very issue that lacks the amount', async () => {
    const { equations } = await chain([`${counted('{missing: 系统升级}')}\ncumulative: {consult: 26900}`]);
    expect(equations).toEqual(['24607 + stated: 系统升级 + 2293 (reported) = 26900']);
  });

  it('not by a late figure of another issue, nor by one that is missing itself', async () => {
    const { equations } = await chain([
      counted('5'),
      counted('{missing: 系统升级}'),
      `${counted('10')}\nlate: {2023-21: {consult: 7}, 2023-22: {consult: {missing: 仍在恢复}}}`,
    ]);
    expect(equations[2]).toBe(
      'gap: 2023-22 + 10 + 7 (late 2023-21) = gap: 2023-22; known 24629, gaps 2023-22',
    );
  });
});

describe('a typed running total', () => {
  it('that agrees changes nothing', async () => {
    const { equations, findings } = await chain([`${counted('2321')}\ncumulative: {consult: 26928}`]);
    expect(equations).toEqual(['24607 + 2321 = 26928']);
    expect(findings).toEqual([]);
  });

  it('that differs is a finding with the equation, and is not taken', async () => {
    const { equations, findings, diagnostics } = await chain([
      `${counted('2321')}\nlate: {2023-20: {consult: 30}}\ncumulative: {consult: 26938}`,
    ]);
    expect(equations).toEqual(['24607 + 2321 + 30 (late 2023-20) = 26958']);
    expect(findings).toEqual(['2023-21/window.yaml:5:23 running-total-mismatch consult']);
    expect(diagnostics[0]?.args).toEqual({
      counter: '咨询',
      typed: '26938',
      equation: '24607 + 2321 + 30 = 26958',
      difference: '-20',
    });
    expect(sentences(diagnostics)).toEqual([
      '“咨询”累计报 26938，按台账是 24607 + 2321 + 30 = 26958，相差 -20',
    ]);
    expect(diagnostics[0]?.related?.map(({ note, range }) => [note, range?.start])).toEqual([
      ['this-period', { line: 3, column: 21 }],
    ]);
  });

  it('that is restated with a reason is taken, and the difference is booked', async () => {
    const { equations, findings, content } = await chain([
      `${counted('2321')}\ncumulative: {consult: {value: 26900, restated: 剔除重复登记}}`,
      counted('10'),
    ]);
    expect(equations).toEqual(['24607 + 2321 - 28 (restated) = 26900', '26900 + 10 = 26910']);
    expect(findings).toEqual([]);
    expect(content.figures.get('consult')?.total?.restated).toBeUndefined();
  });

  it('keeps the reason of its restatement', async () => {
    const { content } = await chain([
      `${counted('2321')}\ncumulative: {consult: {value: 26900, restated: 剔除重复登记}}`,
    ]);
    const total = content.figures.get('consult')?.total;
    expect([total?.restated, total?.adjustments[0]?.reason]).toEqual(['剔除重复登记', '剔除重复登记']);
  });

  it('settles an unknown opening from then on', async () => {
    const { equations, findings } = await chain(
      [`${counted('2321')}\ncumulative: {consult: 26928}`, counted('10')],
      consult,
      '',
    );
    expect(equations).toEqual(['unknown-opening + 2321 = 26928', '26928 + 10 = 26938']);
    expect(findings).toEqual([]);
  });

  it('prints its equation with the decimals of the counter', async () => {
    const counter = 'consult: {title: 税额, owner: window, decimals: 2, negative: true}';
    const { diagnostics } = await chain([`${counted('-2.5')}\ncumulative: {consult: 24600}`], counter);
    expect(diagnostics[0]?.args).toMatchObject({
      typed: '24600.00',
      equation: '24607.00 - 2.50 = 24604.50',
      difference: '-4.50',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { equation, outcomeOf, workspace } from '../../tests/support/workspace.ts';

async function chain(counter: string, figures: string, sent: readonly string[]) {
  const issues = Object.fromEntries(
    sent.map((text, index) => [`2023-${21 + index}`, { sent: { window: text || 'nothing: true' } }]),
  );
  const files = workspace({ counters: counter, opening: { figures }, issues });
  const { session, findings } = await outcomeOf(files);
  const states = Object.keys(issues).map((id) => {
    const total = session.chain.merged(id).content?.figures.get('joined')?.total;
    const carried = total?.carried ? ', carried' : '';
    return `${equation(total)} on ${total?.asOf}${carried}`;
  });
  return { states, findings };
}

const stock = 'joined: {title: 已进驻部门, unit: 个, owner: window, kind: stock, optional: true}';
const carried = stock.replace('kind: stock', 'kind: stock, carry: true');
const counted = (amount: string) => `counters: {joined: ${amount}}`;

describe('a stock', () => {
  it('is the state on the last day of the period, and is never added', async () => {
    const { states, findings } = await chain(stock, 'joined: 44', [counted('45'), counted('43')]);
    expect(states).toEqual([
      'not-applicable + 45 = 45 on 2023-06-09',
      'not-applicable + 43 = 43 on 2023-06-16',
    ]);
    expect(findings).toEqual([]);
  });

  it('says the day of its own that was sent with it', async () => {
    const { states } = await chain(stock, '', [counted('{value: 45, as_of: 2023-06-07}')]);
    expect(states).toEqual(['not-applicable + 45 = 45 on 2023-06-07']);
  });

  it('is missing when none is sent, unless it is carried forward', async () => {
    const { states } = await chain(stock, 'joined: 44', [counted('45'), '']);
    expect(states[1]).toMatch(/^not-applicable \+ not-sent = not-sent/);
  });

  it('needs no opening figure', async () => {
    const { states } = await chain(carried, '', [counted('45')]);
    expect(states).toEqual(['not-applicable + 45 = 45 on 2023-06-09']);
  });
});

describe('a stock that is carried', () => {
  it('stands with the day it was reported for, as long as none is sent', async () => {
    const { states, findings } = await chain(carried, '', [
      counted('{value: 45, as_of: 2023-06-07}'),
      '',
      '',
      counted('46'),
    ]);
    expect(states).toEqual([
      'not-applicable + 45 = 45 on 2023-06-07',
      'not-applicable + 45 = 45 on 2023-06-07, carried',
      'not-applicable + 45 = 45 on 2023-06-07, carried',
      'not-applicable + 46 = 46 on 2023-06-30',
    ]);
    expect(findings).toEqual([]);
  });

  it('is carried from the opening ledger with its day', async () => {
    const { states } = await chain(carried, 'joined: {closing: 44, as_of: 2023-05-31}', ['']);
    expect(states).toEqual(['not-applicable + 44 = 44 on 2023-05-31, carried']);
  });

  it('is not carried over a value that the department says is missing, nor after it', async () => {
    const { states } = await chain(carried, 'joined: 44', [
      counted('{missing: 名单调整中}'),
      '',
      counted('46'),
      '',
    ]);
    expect(states.map((state) => state.replace(/ on .*?(?=,|$)/, ''))).toEqual([
      'not-applicable + stated: 名单调整中 = stated: 名单调整中',
      'not-applicable + not-sent = not-sent',
      'not-applicable + 46 = 46',
      'not-applicable + 46 = 46, carried',
    ]);
  });

  it('is carried over the turn of the year', async () => {
    const files = workspace({
      counters: carried,
      opening: {
        issue: '2023-52',
        period: '2023-12-25/2023-12-29',
        figures: 'joined: {closing: 44, as_of: 2023-12-29}',
      },
      issues: { '2024-01': { sent: { window: 'nothing: true' } } },
    });
    const { content } = await outcomeOf(files);
    const total = content.figures.get('joined')?.total;
    expect([equation(total), total?.asOf, total?.carried]).toEqual([
      'not-applicable + 44 = 44',
      '2023-12-29',
      true,
    ]);
  });
});

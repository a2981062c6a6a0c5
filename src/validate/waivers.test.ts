import { describe, expect, it } from 'vitest';
import { findingsOf, outcomeOf, workspace } from '../../tests/support/workspace.ts';
import { summarise } from '../review.ts';

const parts = (window: string, { issue = '', publication = '' } = {}) => ({
  counters: 'consult: {title: 咨询, owner: window}\naccept: {title: 受理, owner: window}',
  publication,
  opening: { figures: 'consult: 0\naccept: 0' },
  issues: { '2023-21': { issue, sent: { window } } },
});
const findings = (window: string, more: { issue?: string; publication?: string } = {}) =>
  findingsOf(workspace(parts(window, more)));

const unsent = 'nothing: true';
const place = '2023-21/window.yaml';

describe('a waiver', () => {
  it('acknowledges a finding, which stays in the list and is counted apart', async () => {
    const { diagnostics, findings: found } = await outcomeOf(
      workspace(
        parts(`counters: {consult: 5}\nwaive: [{rule: counter-not-sent, at: accept, reason: 本周停办}]`),
      ),
    );
    expect(found).toEqual([`${place}:3:21 counter-not-sent accept (acknowledged)`]);
    expect(diagnostics[0]?.acknowledged).toEqual({
      reason: '本周停办',
      file: 'issues/2023-21/submissions/window.yaml',
    });
    expect(summarise(diagnostics, 1)).toEqual({
      files: 1,
      errors: 0,
      warnings: 0,
      infos: 0,
      acknowledged: 1,
    });
  });

  it('covers every finding of its rule without `at`, and only the one it names with it', async () => {
    expect(await findings(`${unsent}\nwaive: [{rule: counter-not-sent, reason: 本周停办}]`)).toEqual([
      `${place}:4:47 counter-not-sent accept (acknowledged)`,
      `${place}:4:47 counter-not-sent consult (acknowledged)`,
    ]);
    expect(
      await findings(`${unsent}\nwaive: [{rule: counter-not-sent, at: consult, reason: 本周停办}]`),
    ).toEqual([
      `${place}:4:60 counter-not-sent accept`,
      `${place}:4:60 counter-not-sent consult (acknowledged)`,
    ]);
  });

  it('is not called unused where its file has errors, since not everything is looked for in it', async () => {
    const vague = 'items:\n  - section: news\n    text: 近日，窗口举办培训，参训人员14名。';
    const waive = 'waive: [{rule: item-date-vague, reason: 来人要求不写日期}]';
    const figures = (consult: string) => `counters: {consult: ${consult}, accept: 1}`;
    const found = async (consult: string, item: string) =>
      await findings(`${figures(consult)}\n${item}\n${waive}`);
    expect(await found('5人次', vague)).toEqual([`${place}:3:21 number-with-unit`]);
    expect((await found('5', 'items: []')).join()).toContain('waiver-unused');
  });

  it.each([
    ['{reason: 本周停办}', 'key-missing'],
    ['{rule: counter-not-sent}', 'key-missing'],
  ])('that says too little is one finding: %s', async (entry, code) => {
    const found = await findings(`counters: {consult: 5, accept: 1}\nwaive: [${entry}]`);
    expect(found.map((one) => one.split(' ')[1])).toEqual([code]);
  });

  it('in issue.yaml covers all files of the issue, in a submission only its own', async () => {
    const waive = 'waive: [{rule: submission-missing, at: window, reason: 本周停办}]';
    const files = workspace({
      ...parts(''),
      issues: { '2023-21': { issue: waive, sent: { transport: 'nothing: true' } } },
    });
    expect(await findingsOf(files)).toEqual([`${place} submission-missing window (acknowledged)`]);
    const own = workspace({
      ...parts(''),
      issues: { '2023-21': { sent: { transport: `nothing: true\n${waive}` } } },
    });
    expect(await findingsOf(own)).toEqual([
      '2023-21/transport.yaml:4:16 waiver-unused [warning]',
      `${place} submission-missing window`,
    ]);
  });

  it.each([
    ['counter-not-sent', 'waiver-unused [warning]'],
    ['counter-not-send', 'waiver-rule-unknown'],
    ['number-form', 'waiver-not-allowed'],
    ['yaml-duplicate-key', 'waiver-not-allowed'],
    ['file-unused', 'waiver-not-allowed'],
    ['waiver-unused', 'waiver-not-allowed'],
    ['item-not-placed', 'waiver-not-allowed'],
  ])('of %s that fits nothing is a finding itself: %s', async (rule, finding) => {
    const text = `counters: {consult: 5, accept: 6}\nwaive: [{rule: ${rule}, reason: 经核对}]`;
    expect(await findings(text)).toEqual([`${place}:4:16 ${finding}`]);
  });

  it('of a number that cannot be read does not excuse it', async () => {
    const text = 'counters: {consult: 0343, accept: 6}\nwaive: [{rule: number-form, reason: 照录}]';
    expect(await findings(text)).toEqual([`${place}:3:21 number-form`, `${place}:4:16 waiver-not-allowed`]);
  });

  it('without a reason is refused', async () => {
    const found = await findings('counters: {consult: 5}\nwaive: [{rule: counter-not-sent, at: accept}]');
    expect(found).toContain(`${place}:4:44 key-missing`);
  });

  it('names a member as the finding does', async () => {
    const files = workspace({
      counters: 'accept: {title: 受理, owner: window, by: [网办, 窗办]}',
      opening: { figures: 'accept: {members: {网办: 0, 窗办: 0}}' },
      issues: {
        '2023-21': {
          sent: {
            window:
              'counters: {accept: {网办: 5}}\nwaive: [{rule: member-not-sent, at: "accept[窗办]", reason: 本周停办}]',
          },
        },
      },
    });
    expect(await findingsOf(files)).toEqual([`${place}:3:12 member-not-sent accept[窗办] (acknowledged)`]);
  });
});

describe('the rules of a publication', () => {
  it.each([
    ['error', ` counter-not-sent accept`],
    ['warning', ` counter-not-sent accept [warning]`],
    ['info', ` counter-not-sent accept [info]`],
  ])('make a finding an %s', async (severity, finding) => {
    const publication = `rules: {counter-not-sent: ${severity}}`;
    expect(await findings('counters: {consult: 5}', { publication })).toEqual([`${place}:3:21${finding}`]);
  });

  it('switch a finding off', async () => {
    expect(
      await findings('counters: {consult: 5}', { publication: 'rules: {counter-not-sent: off}' }),
    ).toEqual([]);
  });

  it('that are off leave a waiver unused', async () => {
    const text = 'counters: {consult: 5}\nwaive: [{rule: counter-not-sent, reason: 本周停办}]';
    expect(await findings(text, { publication: 'rules: {counter-not-sent: off}' })).toEqual([
      `${place}:4:16 waiver-unused [warning]`,
    ]);
  });

  it('know four words only', async () => {
    expect(
      await findingsOf(workspace(parts(unsent, { publication: 'rules: {counter-not-sent: never}' }))),
    ).toEqual(['bulletin.yaml:9:27 value-not-allowed']);
  });
});

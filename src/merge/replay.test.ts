import { describe, expect, it } from 'vitest';
import {
  equation,
  type Files,
  findingsOf,
  outcomeOf,
  sessionOf,
  workspace,
} from '../../tests/support/workspace.ts';

const accept = 'accept: {title: 受理, unit: 件, owner: window}';
const counted = (amount: string | number) => ({ window: `counters: {accept: ${amount}}` });
const opening = { figures: 'accept: 5113' };

const three = workspace({
  counters: accept,
  opening,
  issues: {
    '2023-21': { issue: 'serial: 441', sent: counted(343) },
    '2023-22': { issue: 'serial: 442', sent: counted(300) },
    '2023-23': { issue: 'serial: 443', sent: counted(250) },
  },
});
const total = async (files: Files, id: string) =>
  equation((await outcomeOf(files, id)).content.figures.get('accept')?.total);

const released = (id: string, closing: number, period: string) =>
  `format: 1\nissue: ${id}\nperiod: ${period}\nfigures:\n  accept: {opening: 5113, current: ${closing - 5113}, closing: ${closing}}\n`;

describe('an issue', () => {
  it('continues the unreleased issues before it, back to the nearest ledger', async () => {
    expect(await total(three, '2023-23')).toBe('5756 + 250 = 6006');
    const session = await sessionOf(three);
    expect(session.chain.standsOn('2023-23')).toEqual(['2023-21', '2023-22', '2023-23']);
  });

  it('follows a change in any of them', async () => {
    const path = 'issues/2023-21/submissions/window.yaml';
    const changed = { ...three, [path]: (three[path] ?? '').replace('343', '344') };
    expect(await total(changed, '2023-23')).toBe('5757 + 250 = 6007');
  });

  it('stands on a released ledger, whatever the sources below it say', async () => {
    const files = {
      ...three,
      'issues/2023-22/ledger.yaml': released('2023-22', 5800, '2023-06-12/2023-06-16'),
    };
    expect(await total(files, '2023-23')).toBe('5800 + 250 = 6050');
    expect((await sessionOf(files)).chain.standsOn('2023-23')).toEqual(['2023-23']);
  });

  it('shows the findings of the issues its figures stand on', async () => {
    const path = 'issues/2023-21/submissions/window.yaml';
    const broken = { ...three, [path]: (three[path] ?? '').replace('343', '-343') };
    expect(await findingsOf(broken, '2023-23')).toEqual(['2023-21/window.yaml:3:20 value-negative']);
    const onLedger = {
      ...broken,
      'issues/2023-22/ledger.yaml': released('2023-22', 5800, '2023-06-12/2023-06-16'),
    };
    expect(await findingsOf(onLedger, '2023-23')).toEqual([]);
  });

  it('has no figures above an issue whose period cannot be read', async () => {
    const files = { ...three, 'issues/2023-22/issue.yaml': 'week: 2023-22\nperiod: 2023-06-12/2023-06-31\n' };
    const session = await sessionOf(files);
    expect(session.chain.merged('2023-23').content).toBeUndefined();
    expect(await findingsOf(files, '2023-23')).toEqual(['2023-22/issue.yaml:2:20 date-invalid']);
  });

  it('gives the same whichever issue is asked for first', async () => {
    const [up, down] = [await sessionOf(three), await sessionOf(three)];
    const ids = ['2023-21', '2023-22', '2023-23'];
    for (const id of ids) up.chain.merged(id);
    for (const id of [...ids].reverse()) down.chain.merged(id);
    for (const id of ids)
      expect(down.chain.merged(id).content?.figures).toEqual(up.chain.merged(id).content?.figures);
  });

  it('stands on a long archive without an end of memory', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `2023-${String(index + 21).padStart(2, '0')}`);
    const files = workspace({
      counters: accept.replace('owner', 'reset: never, owner'),
      opening,
      issues: Object.fromEntries(ids.map((id) => [id, { sent: counted(1) }])),
    });
    expect(await total(files, '2023-320')).toBe('5412 + 1 = 5413');
  });

  it('that is the first needs an opening ledger', async () => {
    const { 'issues/2023-20/ledger.yaml': _ledger, ...files } = three;
    expect(await findingsOf(files, '2023-21')).toEqual(['2023-21/issue.yaml:1:7 previous-issue-missing']);
  });
});

describe('the row of issues', () => {
  async function second(id: string, issue: string, period = '2023-06-12/2023-06-16') {
    return findingsOf(
      workspace({
        counters: accept,
        opening,
        issues: {
          '2023-21': { issue: 'serial: 441', sent: counted(343) },
          [id]: { period, issue, sent: counted(300) },
        },
      }),
      id,
    );
  }

  it.each([
    ['the next number and serial', '2023-22', 'serial: 442', []],
    ['no serial at all', '2023-22', '', []],
    ['a skipped number', '2023-23', 'serial: 442', ['2023-23/issue.yaml:1:7 issue-number-sequence']],
    ['a skipped number with a reason', '2023-23', 'serial: 443\nskipped: 国庆停刊一期', []],
    ['a serial that jumps', '2023-22', 'serial: 443', ['2023-22/issue.yaml:3:9 serial-sequence']],
    ['a serial that stands still', '2023-22', 'serial: 441', ['2023-22/issue.yaml:3:9 serial-sequence']],
    ['a combined issue', '2023-23', 'serial: 443\ncovers: [2023-22, 2023-23]', []],
    [
      'a combined issue with the serial of a single one',
      '2023-23',
      'serial: 442\ncovers: [2023-22, 2023-23]',
      ['2023-23/issue.yaml:3:9 serial-sequence'],
    ],
    [
      'a combined issue that leaves one out',
      '2023-24',
      'covers: [2023-23, 2023-24]',
      ['2023-24/issue.yaml:1:7 issue-number-sequence'],
    ],
    [
      'a serial below its number',
      '2023-22',
      'serial: 5',
      ['2023-22/issue.yaml:3:9 serial-below-number', '2023-22/issue.yaml:3:9 serial-sequence'],
    ],
  ])('%s', async (_, id, issue, expected) => {
    expect(await second(id, issue)).toEqual(expected);
  });

  it.each([
    ['begins when the one before has ended', '2023-06-10/2023-06-16', []],
    ['begins on its last day', '2023-06-09/2023-06-16', ['2023-22/issue.yaml:2:9 period-overlap']],
    ['lies before it', '2023-05-01/2023-05-05', ['2023-22/issue.yaml:2:9 period-overlap']],
    ['leaves days out', '2023-06-19/2023-06-23', []],
  ])('a period that %s', async (_, period, expected) => {
    expect(await second('2023-22', '', period)).toEqual(expected);
  });

  it.each([
    ['2024-01', []],
    ['2024-02', ['2024-02/issue.yaml:1:7 issue-number-sequence']],
    ['2025-01', ['2025-01/issue.yaml:1:7 issue-number-sequence']],
  ])('after the last of 2023 comes %s', async (id, expected) => {
    const files = workspace({
      counters: accept,
      opening: { issue: '2023-52', period: '2023-12-25/2023-12-29', figures: 'accept: 5113' },
      issues: { [id]: { period: '2024-01-02/2024-01-05', sent: counted(7) } },
    });
    expect(await findingsOf(files)).toEqual(expected);
  });

  it('is by number, not by text: 2023-100 follows 2023-99', async () => {
    const files = workspace({
      counters: accept,
      opening: { issue: '2023-98', figures: 'accept: 5113' },
      issues: { '2023-99': { sent: counted(1) }, '2023-100': { sent: counted(2) } },
    });
    expect(await total(files, '2023-100')).toBe('5114 + 2 = 5116');
    expect(await findingsOf(files, '2023-100')).toEqual([]);
  });

  it.each([
    [
      'another issue than its folder',
      'week: 2023-12\nperiod: 2023-06-05/2023-06-09',
      ':1:7 issue-id-mismatch',
    ],
    [
      'a date before the end of its period',
      'week: 2023-21\nperiod: 2023-06-05/2023-06-09\ndate: 2023-06-08',
      ':3:7 publish-date-order',
    ],
    ['a period the wrong way round', 'week: 2023-21\nperiod: 2023-06-09/2023-06-05', ':2:9 date-order'],
  ])('an issue.yaml that states %s', async (_, text, finding) => {
    const files = { ...three, 'issues/2023-21/issue.yaml': text };
    expect(await findingsOf(files, '2023-21')).toContain(`2023-21/issue.yaml${finding}`);
  });
});

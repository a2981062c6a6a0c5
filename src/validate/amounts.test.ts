import { describe, expect, it } from 'vitest';
import { findingsOf, outcomeOf, print, workspace } from '../../tests/support/workspace.ts';

/** What is said of `consult: <typed>` on line 4 of the window's file, beginning at column 12. */
async function findings(typed: string, form = '') {
  const found = await findingsOf(files(typed, form));
  return found.map((finding) => finding.replace('2023-21/window.yaml:', ''));
}

const files = (typed: string, form: string) =>
  workspace({
    counters: `consult: {title: 咨询, unit: 人次, owner: window${form}}`,
    opening: { figures: 'consult: 24607' },
    issues: { '2023-21': { sent: { window: `counters:\n  consult: ${typed}` } } },
  });

async function read(typed: string, form = ''): Promise<string> {
  const { content, findings: found } = await outcomeOf(files(typed, form));
  expect(found).toEqual([]);
  const current = content.figures.get('consult')?.total?.current;
  return current ? print(current) : 'nothing';
}

describe('an amount is read from the digits as typed', () => {
  it.each([
    ['0', '', '0'],
    ['2321', '', '2321'],
    ['9007199254740993', '', '9007199254740993'],
    ['123456789012345678901234567890', '', '123456789012345678901234567890'],
    ['12.0', ', decimals: 1', '12'],
    ['12.50', ', decimals: 2', '12.5'],
    ['0.1', ', decimals: 1', '0.1'],
    ['123456789012345678.901234567891', ', decimals: 12', '123456789012345678.901234567891'],
    ['-3', ', negative: true', '-3'],
    ['-0.05', ', negative: true, decimals: 2', '-0.05'],
    ['{value: 343, note: 不含周末}', '', '343'],
    ['{missing: 系统升级}', '', 'stated: 系统升级'],
    ['  343   # 已核对', '', '343'],
  ])('%s%s', async (typed, form, value) => expect(await read(typed, form)).toBe(value));
});

describe('an amount in another form is a finding at its place', () => {
  it.each([
    ['0343', 'number-form'],
    ['-0343', 'number-form'],
    ['1e3', 'number-form'],
    ['1E+3', 'number-form'],
    ['0x1F', 'number-form'],
    ['0o17', 'number-form'],
    ['+5', 'number-form'],
    ['.5', 'number-form'],
    ['5.', 'number-form'],
    ['"343"', 'number-quoted'],
    ["'343'", 'number-quoted'],
    ['"1,234"', 'number-quoted'],
    ['３４３', 'number-fullwidth'],
    ['３43', 'number-fullwidth'],
    ['０．５', 'number-fullwidth'],
    ['－5', 'number-fullwidth'],
    ['１，２３４', 'number-fullwidth'],
    ['343件', 'number-with-unit'],
    ['343 件', 'number-with-unit'],
    ['12.5%', 'number-with-unit'],
    ['1.2万', 'number-magnitude'],
    ['2023-06-09', 'number-expected'],
    ['1_000', 'number-expected'],
    ['1,25', 'number-comma'],
    ['1,234', 'number-grouped'],
    ['1 234', 'number-grouped'],
    ['1，234', 'number-grouped'],
    ['三百', 'number-expected'],
    ['约343', 'number-expected'],
    ['无', 'number-expected'],
    ['true', 'number-expected'],
    ['.inf', 'number-expected'],
    ['.nan', 'number-expected'],
    ['~', 'value-empty'],
    ['1234567890123456789012345678901', 'number-too-long'],
    ['343.5', 'value-not-integer'],
    ['12.0', 'value-not-integer'],
    ['-3', 'value-negative'],
  ])('%s: %s', async (typed, code) => expect(await findings(typed)).toEqual([`4:12 ${code}`]));

  it('and a place that is empty is one too', async () => {
    expect(await findings('')).toEqual(['4:11 value-empty']);
  });

  it.each([
    ['12.345', ', decimals: 2', '4:12 value-decimals'],
    ['-3.5', ', decimals: 2', '4:12 value-negative'],
    ['{value: 0343}', '', '4:20 number-form'],
    ['{value: 三百}', '', '4:20 number-expected'],
    ['{split: {2023: 12.5}}', '', '4:27 value-not-integer'],
    ['{value: 5, as_of: 2023-06-31}', '', '4:30 date-invalid'],
    ['{value: 5, as_of: 6月9日}', '', '4:30 date-form'],
    ['{value: 5, status: final}', '', '4:31 value-not-allowed'],
    ['{value: 5, nota: 不含周末}', '', '4:23 key-unknown'],
  ])('%s%s: %s', async (typed, form, finding) => {
    expect(await findings(typed, form)).toContain(finding);
  });

  it.each([
    '{value: 5, missing: 停机}',
    '{note: 不含周末}',
    '{as_of: 2023-06-09}',
    '{value: 5, split: {2023: 5}}',
  ])('%s: exactly one of value, missing, split', async (typed) =>
    expect(await findings(typed)).toEqual(['4:12 value-or-missing']),
  );

  it('and each of several is said at its own place, columns counted in characters', async () => {
    const found = await findingsOf(
      workspace({
        counters:
          '咨询: {title: 咨询, owner: window}\n受理: {title: 受理, owner: window}\n颁发: {title: 颁发, owner: window}',
        opening: { figures: '咨询: 0\n受理: 0\n颁发: 0' },
        issues: { '2023-21': { sent: { window: 'counters: {咨询: 0343, 受理: 343件, 颁发: -1}' } } },
      }),
    );
    expect(found).toEqual([
      '2023-21/window.yaml:3:16 number-form',
      '2023-21/window.yaml:3:26 number-with-unit',
      '2023-21/window.yaml:3:36 value-negative',
    ]);
  });

  it('and the figure is missing, not zero', async () => {
    const { content } = await outcomeOf(files('0343', ''));
    expect(content.figures.get('consult')?.total?.gaps).toEqual(['2023-21']);
  });
});

describe('a counter', () => {
  it.each([
    ['that there is not', 'consutl: 5', '2023-21/window.yaml:3:12 counter-unknown', 'consult'],
    ['named by its title', '咨询: 5', '2023-21/window.yaml:3:12 counter-unknown', 'consult'],
  ])('%s is a finding with the name that was meant', async (_, sent, finding, suggestion) => {
    const { diagnostics, findings: found } = await outcomeOf(
      workspace({
        counters: 'consult: {title: 咨询, owner: window, optional: true}',
        issues: { '2023-21': { sent: { window: `counters: {${sent}}\nnothing: true` } } },
      }),
    );
    expect(found).toEqual([finding]);
    expect(diagnostics[0]?.suggestion).toBe(suggestion);
  });

  it('that another department owns is refused, and not taken from there', async () => {
    const {
      content,
      findings: found,
      diagnostics,
    } = await outcomeOf(
      workspace({
        counters: 'consult: {title: 咨询, owner: window}',
        opening: { figures: 'consult: 100' },
        issues: {
          '2023-21': { sent: { window: 'counters: {consult: 5}', transport: 'counters: {consult: 7}' } },
        },
      }),
    );
    expect(found).toContain('2023-21/transport.yaml:3:12 counter-not-owned consult');
    expect(diagnostics.find(({ code }) => code === 'counter-not-owned')?.args).toMatchObject({
      owner: 'window',
    });
    expect(content.figures.get('consult')?.total?.closing).toMatchObject({ value: expect.anything() });
    expect(print(content.figures.get('consult')?.total?.closing ?? { missing: 'gap', origins: [] })).toBe(
      '105',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { printed } from '../../tests/support/printed.ts';
import { type Files, workspace } from '../../tests/support/workspace.ts';

const monthly = (
  parts: Partial<Parameters<typeof workspace>[0]> & { more?: string; earlier?: string },
): Files => {
  const files = workspace({
    counters: `
calls: {title: 来电, unit: 件, owner: window}
seats: {title: 坐席, unit: 个, owner: window, kind: stock}
visits: {title: 走访, unit: 次, owner: window, by: [east, west]}
rate: {title: 满意率, unit: "%", owner: window, kind: stock, decimals: 1}
`,
    publication: `period: month
constants:
  target: {title: 目标, values: [{from: 2023-01-01, value: 100, members: {east: 20, west: 30}}]}
derived:
  share: {title: 占比, formula: visits / calls, format: percent, decimals: 1}
  spare: {title: 余量, formula: "1 - share", format: percent, decimals: 1}
${parts.more ?? ''}`,
    opening: {
      issue: '2023-02',
      period: '2023-02-01/2023-02-28',
      figures: 'calls: 300\nvisits: {members: {east: 10, west: 20}}\nseats: 8\nrate: 97.5',
    },
    issues: {},
    ...parts,
  });
  return parts.earlier === undefined ? files : { ...files, 'earlier.yaml': parts.earlier };
};

const month = (
  number: number,
  calls: number,
  [east, west]: readonly [number, number],
  { seats = 8, rate = '97.5', year = 2023, more = '', issue = '' } = {},
) => ({
  [`${year}-${String(number).padStart(2, '0')}`]: {
    period: `${year}-${String(number).padStart(2, '0')}-01/${year}-${String(number).padStart(2, '0')}-${number === 2 ? 28 : 30 + (number % 2)}`,
    issue,
    sent: {
      window: `nothing: true\ncounters: {calls: ${calls}, seats: ${seats}, visits: {east: ${east}, west: ${west}}, rate: ${rate}}\n${more}`,
    },
  },
});

const two = { ...month(3, 80, [4, 6]), ...month(4, 100, [4, 8], { seats: 10, rate: '98.1' }) };

describe('a comparison with the issue before', () => {
  it.each([
    ['counters.calls.against.previous.base', '80'],
    ['counters.calls.against.previous.change', '20'],
    ['counters.calls.against.previous.rate', '25.0%'],
    ['counters.calls.against.previous.rate | percent: 0', '25%'],
    ['counters.calls.against.previous.times', '1.3'],
    ['counters.calls.against.previous.issue', '2023-03'],
    ['counters.calls.closing.against.previous.base', '380'],
    ['counters.calls.closing.against.previous.change', '100'],
    ['counters.seats.against.previous.change', '2'],
    ['counters.visits.against.previous.change', '2'],
    ['counters.visits.members.west.against.previous.rate', '33.3%'],
    ['counters.visits.west.current.against.previous.base', '6'],
    ['counters.rate.against.previous.points', '0.6'],
    ['derived.share.against.previous.base', '12.5%'],
    ['derived.share.against.previous.points', '-0.5'],
    ['derived.share.members.east.against.previous.change', '-1.0%'],
    ['derived.spare.against.previous.points', '0.5'],
    ['counters.calls.against.target.change', '0'],
    ['counters.visits.west.against.target.rate', '-73.3%'],
    ['counters.calls.against.last_year.base | if_missing: "无"', '无'],
    ['counters.calls.against.last_year.base.why', 'no-base'],
    ['constants.target', '100'],
  ])('%s is %s', async (expression, expected) => {
    const { text, findings } = await printed(monthly({ issues: two }), `值：{{ ${expression} }}。`);
    expect({ text, findings }).toEqual({ text: `值：${expected}。`, findings: [] });
  });

  it('with a zero base has no rate and says why', async () => {
    const issues = { ...month(3, 0, [0, 0]), ...month(4, 5, [1, 1]) };
    const { text } = await printed(
      monthly({ issues }),
      '{{ counters.calls.against.previous.change }} {{ counters.calls.against.previous.rate.why }} {{ counters.calls.against.previous.rate | if_missing: "上期为零" }}',
    );
    expect(text).toBe('5 zero-base 上期为零');
  });

  it('that nothing knows is a finding where it is printed without words', async () => {
    const { findings } = await printed(
      monthly({ issues: two }),
      '{{ counters.calls.against.last_year.rate }}',
    );
    expect(findings).toEqual(['templates/weekly/body.md:1:1 figure-missing']);
  });

  it('of a name that there is not is an unknown variable', async () => {
    const { findings } = await printed(
      monthly({ issues: two }),
      '{{ counters.calls.against.last_yaer.rate }}',
    );
    expect(findings).toEqual(['templates/weekly/body.md:1:4 template-variable-unknown']);
  });
});

describe('a comparison with the year before', () => {
  const issue = 'skipped: 停刊';
  const year = {
    ...month(4, 90, [5, 5], { issue }),
    ...month(5, 1, [0, 1]),
    ...month(4, 100, [4, 8], { year: 2024, issue }),
  };

  it('finds the same calendar period in the archive, whatever stands between', async () => {
    const { text } = await printed(
      monthly({ issues: year }),
      '{{ counters.calls.against.last_year.base }} {{ counters.calls.against.last_year.period | period: "year-months" }} {{ counters.calls.against.same_number.base }}',
      {},
      '2024-04',
    );
    expect(text).toBe('90 2023年4月 90');
  });

  it('takes what earlier.yaml gives where the archive does not reach back', async () => {
    const earlier = `figures:
  - {counter: calls, period: 2022-04-01/2022-04-30, current: 64, closing: 250, source: 年鉴}
  - {counter: visits, period: 2022-04-01/2022-04-30, members: {east: {current: 2}}, source: 年鉴}
`;
    const { text, findings } = await printed(
      monthly({ issues: two, earlier }),
      '{{ counters.calls.against.last_year.rate }} {{ counters.calls.closing.against.last_year.base }} {{ counters.visits.east.against.last_year.base }} {{ counters.visits.west.against.last_year.base | if_missing: "缺" }}',
    );
    expect({ text, findings }).toEqual({ text: '56.3% 250 2 缺', findings: [] });
  });

  it('of a weekly matches the same ISO week', async () => {
    const files = workspace({
      counters: 'accept: {title: 受理, unit: 件, owner: window}',
      opening: { issue: '2022-21', period: '2022-05-30/2022-06-03', figures: 'accept: 0' },
      issues: {
        '2022-22': {
          period: '2022-06-06/2022-06-10',
          sent: { window: 'nothing: true\ncounters: {accept: 40}' },
        },
        '2022-23': {
          period: '2022-06-13/2022-06-17',
          sent: { window: 'nothing: true\ncounters: {accept: 1}' },
        },
        '2023-21': {
          issue: 'skipped: 端午',
          period: '2023-06-05/2023-06-09',
          sent: { window: 'nothing: true\ncounters: {accept: 50}' },
        },
      },
    });
    const { text } = await printed(files, '{{ counters.accept.against.last_year.rate }}');
    expect(text).toBe('25.0%');
  });
});

describe('a base', () => {
  it('that a department states wins, and is shown where it differs from what was published', async () => {
    const issues = {
      ...month(3, 80, [4, 6]),
      '2023-04': {
        period: '2023-04-01/2023-04-30',
        sent: {
          window:
            'nothing: true\ncounters: {calls: {value: 100, base: {previous: 50, source: 平台}}, seats: 8, visits: {east: {value: 4, base: {previous: 8}}, west: 8}, rate: 98}',
        },
      },
    };
    const { text, findings } = await printed(
      monthly({ issues }),
      '{{ counters.calls.against.previous.rate }} {{ counters.visits.against.previous.base }}',
    );
    expect(text).toBe('100.0% 14');
    expect(findings).toEqual([
      '2023-04/window.yaml:4:27 base-differs calls [info]',
      '2023-04/window.yaml:4:100 base-differs visits[east] [info]',
    ]);
  });

  it('that was corrected, twice, counts as corrected, for its members and their sum', async () => {
    const correction = (old: number, now: number) =>
      `corrections: [{counter: visits, member: west, issue: 2023-03, old: ${old}, new: ${now}, reason: 重复}]`;
    const issues = {
      ...month(3, 80, [4, 6]),
      ...month(4, 100, [4, 8], { issue: correction(6, 9) }),
    };
    const { text, findings } = await printed(
      monthly({ issues }),
      '{{ counters.visits.west.against.previous.base }} {{ counters.visits.against.previous.base }} {{ counters.visits.closing.against.previous.base }}',
    );
    expect({ text, findings }).toEqual({
      text: '9 13 43',
      findings: ['2023-04/issue.yaml:3:15 corrections-not-read corrections [warning]'],
    });
  });

  it('that came late counts as it came', async () => {
    const issues = {
      '2023-03': {
        period: '2023-03-01/2023-03-31',
        sent: {
          window:
            'nothing: true\ncounters: {calls: {missing: 停电}, seats: 8, visits: {east: 1, west: 1}, rate: 98}',
        },
      },
      ...month(4, 100, [4, 8], { more: 'late: {2023-03: {calls: 80}}' }),
    };
    const { text } = await printed(monthly({ issues }), '{{ counters.calls.against.previous.rate }}');
    expect(text).toBe('25.0%');
  });

  it('of a sum that lacked a member is formed again when the member’s figure has come', async () => {
    const issues = {
      '2023-03': {
        period: '2023-03-01/2023-03-31',
        sent: {
          window:
            'nothing: true\ncounters: {calls: 80, seats: 8, visits: {east: 40, west: {missing: 停电}}, rate: 98}',
        },
      },
      ...month(4, 100, [4, 8], { more: 'late: {2023-03: {visits: {west: 6}}}' }),
    };
    const { text } = await printed(
      monthly({ issues }),
      '{{ counters.visits.against.previous.base }} {{ derived.share.against.previous.base }}',
    );
    expect(text).toBe('46 57.5%');
  });

  it('of earlier.yaml is the sum of its members where the total is not given', async () => {
    const earlier =
      'figures: [{counter: visits, period: 2022-04-01/2022-04-30, members: {east: {current: 2}, west: {current: 4}}, source: 年鉴}]';
    const { text } = await printed(
      monthly({ issues: two, earlier }),
      '{{ counters.visits.against.last_year.rate }}',
    );
    expect(text).toBe('100.0%');
  });

  it('of earlier.yaml whose total is not the sum of its members is a finding', async () => {
    const earlier =
      'figures: [{counter: visits, period: 2022-04-01/2022-04-30, current: 7, members: {east: {current: 2}, west: {current: 4}}, source: 年鉴}]';
    const { findings } = await printed(monthly({ issues: two, earlier }), '甲');
    expect(findings).toEqual(['earlier.yaml:1:69 total-mismatch visits']);
  });

  it('stands in formulas too, behind the part that is meant', async () => {
    const more = `  growth: {title: 增长, formula: "(visits.closing - visits.closing.previous) / visits.closing.previous", format: percent, decimals: 1}`;
    const { text } = await printed(
      monthly({ issues: two, more }),
      '{{ derived.growth }} {{ derived.growth.west }}',
    );
    expect(text).toBe('30.0% 30.8%');
  });
});

it.each([
  [
    'visits / visits[total]',
    '{{ derived.part.east }} {{ derived.part.west }} {{ derived.part.value }}',
    '33.3% 66.7% 100.0%',
  ],
  ['calls / period_days', '{{ derived.part.value }}', '333.3%'],
  ['calls.closing / days_to_date', '{{ derived.part.value }}', '400.0%'],
  ['calls.previous / period_days.previous', '{{ derived.part.value }}', '258.1%'],
])('a formula may name the whole and the days of the period: %s', async (formula, body, expected) => {
  const more = `  part: {title: 部分, formula: "${formula}", format: percent, decimals: 1}`;
  const { text, findings } = await printed(monthly({ issues: two, more }), body);
  expect({ text, findings }).toEqual({ text: expected, findings: [] });
});

it('a relation with a named member is checked for the whole alone', async () => {
  const more = 'relations: [{id: rows, formula: "calls == visits[west]", severity: warning}]';
  const { findings } = await printed(monthly({ issues: two, more }), '甲');
  expect(findings.filter((finding) => finding.includes('relation-broken'))).toHaveLength(2);
});

it('a word follows the sign of a change as it is printed', async () => {
  const { text } = await printed(
    monthly({ issues: two }),
    '{{ counters.calls.against.previous | direction: "上升", "下降", "持平" }} {{ derived.share.against.previous.points | direction: "上升", "下降", "持平" }} {{ counters.calls.against.last_year | direction: "上升", "下降", "持平" | default: "无可比数" }}',
  );
  expect(text).toBe('上升 下降 无可比数');
});

it('a reported total tells what its members do not account for', async () => {
  const files = workspace({
    counters: 'calls: {title: 来电, unit: 件, owner: window, by: [甲, 乙], total: reported}',
    opening: { figures: 'calls: {members: {甲: 0, 乙: 0}, total: 0}' },
    issues: {
      '2023-21': {
        sent: {
          window: 'nothing: true\ncounters: {calls: {甲: 30, 乙: 4, total: {value: 40, note: 六件归两类}}}',
        },
      },
    },
  });
  const { text, findings } = await printed(
    files,
    '{{ counters.calls }}，另有{{ counters.calls.unallocated }}件',
  );
  expect({ text, findings }).toEqual({ text: '40，另有6件', findings: [] });
});

import { describe, expect, it } from 'vitest';
import {
  equation,
  equations,
  outcomeOf,
  type WorkspaceParts,
  workspace,
} from '../../tests/support/workspace.ts';

/* Figures at the edge of what the trade allows: what must be a finding, never a silent number. */

const accept = 'accept: {title: 受理, unit: 件, owner: window}';
const members = 'accept: {title: 受理, owner: window, by: [网办, 窗办]}';
const byDepartment = 'accept: {title: 受理, by: departments, departments: [window, transport]}';
const counted = (amount: string | number, more = '') => `counters: {accept: ${amount}}\n${more}`;

async function one(
  parts: { counters: string; figures?: string; issue?: string; window?: string } & Partial<WorkspaceParts>,
) {
  const { figures = '', issue = '', window = 'nothing: true', ...more } = parts;
  const outcome = await outcomeOf(
    workspace({ opening: { figures }, issues: { '2023-21': { issue, sent: { window } } }, ...more }),
  );
  return { ...outcome, equations: equations(outcome.content, 'accept') };
}

describe('the turn of a span', () => {
  it('needs no split where the whole period lies in one year, whatever the statistics year', async () => {
    const { findings } = await one({
      counters: accept,
      opening: { issue: '2023-52', period: '2023-12-25/2023-12-29', figures: 'accept: 1000' },
      issues: { '2024-01': { issue: 'statistics_year: 2023', sent: { window: counted(40) } } },
    });
    expect(findings).toEqual([]);
  });

  it('knows no part of a split outside the two spans of the period', async () => {
    const { findings } = await one({
      counters: accept,
      figures: 'accept: 100',
      window: counted('{split: {2019: 3, 2023: 4}}'),
    });
    expect(findings).not.toEqual([]);
  });
});

describe('departments come and go', () => {
  it.each([
    ['until: 2023-06-02', 'was dissolved before the period'],
    ['from: 2023-07-01', 'is founded after the period'],
  ])('one with %s (%s) leaves no gap in the total', async (day) => {
    const { equations } = await one({
      counters: byDepartment,
      departments: ['window', `{id: transport, name: 交通运输厅, ${day}}`],
      figures: 'accept: {members: {window: 10, transport: 5}}',
      window: counted(1),
    });
    expect(equations['total']).toBe('15 + 1 = 16');
  });
});

describe('late figures', () => {
  it('of an issue outside the archive, of another year, do not enter unseen', async () => {
    const { findings } = await one({
      counters: accept,
      figures: 'accept: 100',
      window: counted(5, 'late: {2022-50: {accept: 30}}'),
    });
    expect(findings).not.toEqual([]);
  });

  it.each(['stock', 'cumulative'])('of a %s are not dropped unseen', async (kind) => {
    const { findings } = await one({
      counters: `accept: {title: 受理, owner: window, kind: ${kind}}`,
      figures: 'accept: 100',
      window: counted(105, 'late: {2023-20: {accept: 30}}'),
    });
    expect(findings).not.toEqual([]);
  });

  it('in parts are booked by their part of the span', async () => {
    const { content, findings } = await one({
      counters: accept,
      figures: 'accept: 100',
      window: counted(5, 'late: {2023-20: {accept: {split: {2023: 30}}}}'),
    });
    expect(findings).toEqual([]);
    expect(equations(content, 'accept')).toEqual({ total: '100 + 5 + 30 (late 2023-20) = 135' });
  });
});

describe('corrections', () => {
  const correct = (fields: string) => `corrections: [{${fields}, reason: 经核对}]`;

  it.each([
    ['the total of a sum', members, 'counter: accept, issue: 2023-20, old: 1, new: 5'],
    [
      'a sub-total',
      'accept: {title: 受理, owner: window, by: [{id: 线上, members: [网办]}, 窗办]}',
      'counter: accept, member: 线上, issue: 2023-20, old: 1, new: 5',
    ],
    ['this very issue', members, 'counter: accept, member: 网办, issue: 2023-21, old: 1, new: 5'],
    ['a later issue', members, 'counter: accept, member: 网办, issue: 2023-40, old: 1, new: 5'],
    [
      'more decimals than its counter has',
      members,
      'counter: accept, member: 网办, issue: 2023-20, old: 1, new: 1.25',
    ],
  ])('of %s are refused, not dropped or booked unseen', async (_, counters, correction) => {
    const { findings } = await one({
      counters,
      figures: 'accept: {members: {网办: 10, 窗办: 5}}',
      issue: correct(correction),
      window: counted('{网办: 1, 窗办: 2}'),
    });
    expect(findings).not.toEqual([]);
  });

  const two = (correction: string, last: number) => ({
    counters: accept,
    publication: 'derived: {change: {title: 较上期, formula: accept - accept.previous}}',
    opening: { figures: 'accept: 100' },
    issues: {
      '2023-21': { sent: { window: counted(343) } },
      '2023-22': { issue: correct(correction), sent: { window: counted(last) } },
    },
  });

  it('must name as old what was published', async () => {
    const { findings } = await outcomeOf(
      workspace(two('counter: accept, issue: 2023-21, old: 1, new: 5', 7)),
    );
    expect(findings).not.toEqual([]);
  });
});

describe('typed running totals', () => {
  it.each(['stock', 'cumulative'])('of a %s that differ are not dropped unseen', async (kind) => {
    const { findings } = await one({
      counters: `accept: {title: 受理, owner: window, kind: ${kind}}`,
      figures: 'accept: 100',
      window: counted(105, 'cumulative: {accept: 7}'),
    });
    expect(findings).not.toEqual([]);
  });

  it('are compared with an equation that is true, after a gap was filled as well', async () => {
    const { diagnostics } = await outcomeOf(
      workspace({
        counters: accept,
        opening: { figures: 'accept: 100' },
        issues: {
          '2023-21': { sent: { window: counted('{missing: 停机}') } },
          '2023-22': {
            sent: { window: counted(10, 'late: {2023-21: {accept: 30}}\ncumulative: {accept: 150}') },
          },
        },
      }),
    );
    expect(diagnostics[0]?.args['equation']).toBe('100 + 10 + 30 = 140');
  });

  it('below what is known already are a finding, although a gap is open', async () => {
    const { findings } = await one({
      counters: accept,
      figures: 'accept: 100',
      window: counted('{missing: 停机}', 'cumulative: {accept: 90}'),
    });
    expect(findings).not.toEqual([]);
  });

  it('may be typed for the sum of members', async () => {
    const { findings } = await one({
      counters: members,
      figures: 'accept: {members: {网办: 10, 窗办: 5}}',
      window: counted('{网办: 1, 窗办: 2}', 'cumulative: {accept: 18}'),
    });
    expect(findings).toEqual([]);
  });
});

describe('totals', () => {
  it('close, where partial sums are allowed and the opening of a member is unknown', async () => {
    const { content } = await one({
      counters: members.replace('owner', 'partial: allowed, owner'),
      figures: 'accept: {members: {网办: 10}}',
      window: counted('{网办: 1, 窗办: 3}'),
    });
    const total = content.figures.get('accept')?.total;
    expect(equation(total)).not.toBe('10 + 4 = 11');
  });

  const reported = members.replace('owner', 'total: reported, owner');
  const figures = 'accept: {total: 15, members: {网办: 10, 窗办: 5}}';

  it.each([
    ['a total', '{网办: 1, 窗办: 3}'],
    ['its members', '4'],
  ])('that are reported owe %s too', async (_, sent) => {
    expect((await one({ counters: reported, figures, window: counted(sent) })).findings).not.toEqual([]);
  });

  it('that are reported are not compared with a partial sum', async () => {
    const { findings } = await one({
      counters: reported.replace('owner', 'partial: allowed, owner'),
      figures,
      window: counted('{网办: 1, 窗办: {missing: 停机}, total: 9}'),
    });
    expect(findings).toEqual([]);
  });

  it('of departments cannot be reported: nobody sends them', async () => {
    const { findings } = await one({
      counters: byDepartment.replace('by:', 'total: reported, by:'),
      departments: ['window', 'transport'],
      issues: { '2023-21': { sent: { window: counted(5), transport: counted(3) } } },
    });
    expect(findings).not.toEqual([]);
  });

  it('list their gaps in the order of issues', async () => {
    const { content } = await one({
      counters: members,
      opening: { issue: '2023-98', figures: 'accept: {members: {网办: 10, 窗办: 5}}' },
      issues: {
        '2023-99': { sent: { window: counted('{网办: {missing: 停机}, 窗办: 1}') } },
        '2023-100': { sent: { window: counted('{网办: {missing: 停机}, 窗办: 1}') } },
      },
    });
    expect(content.figures.get('accept')?.total?.gaps).toEqual(['2023-99', '2023-100']);
  });
});

describe('states', () => {
  it('are never added, not even when sent in parts', async () => {
    const { findings } = await one({
      counters: accept.replace('owner', 'kind: stock, owner'),
      window: counted('{split: {2022: 3, 2023: 4}}'),
    });
    expect(findings).not.toEqual([]);
  });

  it('are carried from a short opening ledger as of its last day', async () => {
    const { content } = await one({
      counters: accept.replace('owner', 'kind: stock, carry: true, optional: true, owner'),
      figures: 'accept: 44',
    });
    expect(content.figures.get('accept')?.total?.asOf).toBe('2023-06-02');
  });
});

it('a cumulative figure must not decrease over a gap either', async () => {
  const { findings } = await outcomeOf(
    workspace({
      counters: accept.replace('owner', 'kind: cumulative, owner'),
      opening: { figures: 'accept: 100' },
      issues: {
        '2023-21': { sent: { window: counted('{missing: 停机}') } },
        '2023-22': { sent: { window: counted(90) } },
      },
    }),
  );
  expect(findings).not.toEqual([]);
});

it('a quotient that is multiplied again is rounded half up from its exact value', async () => {
  const { content } = await one({
    counters: accept,
    publication: 'derived: {half: {title: 半数, formula: accept / 6 * 3}}',
    window: counted(5),
  });
  const half = content.derived.get('half');
  expect(half && 'value' in half.total && half.total.value.toFixed(0, 1)).toBe('3');
});

describe('the chief editor', () => {
  const items = `nothing: true
items:
  - {section: news, id: a, title: 会议, text: 6月7日召开会议。}
  - {section: news, id: b, title: 培训, text: 6月8日举办培训。}`.replace('nothing: true\n', '');

  it('names an item twice in an order: the first place counts, or it is a finding', async () => {
    const { content, findings } = await one({
      counters: '',
      issue: 'arrange: [{section: news, order: [window/b, window/b, window/a]}]',
      window: items,
    });
    const order = content.sections.get('news')?.map(({ reference }) => reference);
    expect(findings.length > 0 || order?.[0] === 'window/b').toBe(true);
  });

  it('merges an item with a title: the title is not lost unseen', async () => {
    const { content, findings } = await one({
      counters: '',
      issue: 'arrange: [{item: window/b, merge_into: window/a}]',
      window: items,
    });
    const titles = JSON.stringify(
      content.sections
        .get('news')
        ?.map(({ title, paragraphs }) => [title, paragraphs.map(({ text }) => text)]),
    ).match(/培训/g);
    expect(findings.length > 0 || titles?.length === 2).toBe(true);
  });
});

it.each([
  ['that leave a number between', '[2023-21, 2023-40]'],
  ['that do not end with its own', '[2023-21, 2023-22]'],
  ['of another year', '[2022-24, 2023-25]'],
])('a combined issue covers no numbers %s', async (_, covers) => {
  const { findings } = await one({
    counters: '',
    issues: { '2023-25': { issue: `covers: ${covers}`, sent: { window: 'nothing: true' } } },
  });
  expect(findings.join()).toContain('covers-numbers');
});

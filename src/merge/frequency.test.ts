import { describe, expect, it } from 'vitest';
import { printed } from '../../tests/support/printed.ts';
import { equations, outcomeOf, workspace } from '../../tests/support/workspace.ts';

const weekly = (counter: string, sent: Readonly<Record<string, string>>, publication = '') =>
  workspace({
    counters: `permits: {title: 许可, unit: 件, owner: window, ${counter}}`,
    publication,
    opening: { issue: '2023-16', period: '2023-04-24/2023-04-28', figures: 'permits: 100' },
    issues: Object.fromEntries(
      Object.entries(sent).map(([id, text]) => [id, { sent: { window: `nothing: true\n${text}` } }]),
    ),
  });
const value = (amount: string) => `counters: {permits: ${amount}}`;

describe('a monthly flow in a weekly', () => {
  it('is owed once, in the first issue after the month, and adds up', async () => {
    const files = weekly('frequency: month', { '2023-17': value('30'), '2023-18': '', '2023-19': '' });
    const first = await outcomeOf(files, '2023-17');
    expect(equations(first.content, 'permits')).toEqual({ total: '100 + 30 = 130' });
    const { content, findings } = await outcomeOf(files);
    expect(equations(content, 'permits')).toEqual({ total: '130 + not-applicable = 130' });
    expect(findings).toEqual([]);
  });

  it('that is owed and not sent is a finding and a gap, which a later value closes', async () => {
    const late = weekly('frequency: month', { '2023-17': '', '2023-18': value('30'), '2023-19': '' });
    const { content, findings } = await outcomeOf(late);
    expect(equations(content, 'permits')).toEqual({ total: '130 + not-applicable = 130' });
    expect(findings.filter((finding) => !finding.includes('submission'))).toEqual([
      '2023-17/window.yaml:3:13 counter-not-sent permits',
    ]);
  });

  it('sent again for the same month is refused', async () => {
    const files = weekly('frequency: month', { '2023-17': value('30'), '2023-18': value('31') });
    expect((await outcomeOf(files)).findings).toEqual(['2023-18/window.yaml:4:21 counter-not-due permits']);
  });

  it('is owed later where the publication says so', async () => {
    const files = weekly('frequency: month, due: 10', { '2023-17': '', '2023-18': value('30') });
    const { content, findings } = await outcomeOf(files);
    expect({ findings, ...equations(content, 'permits') }).toEqual({ findings: [], total: '100 + 30 = 130' });
  });

  it('of December belongs to the year that has ended', async () => {
    const files = workspace({
      counters: 'permits: {title: 许可, owner: window, frequency: month}',
      opening: { issue: '2023-52', period: '2023-12-25/2023-12-29', figures: 'permits: 1100' },
      issues: {
        '2024-01': {
          period: '2024-01-01/2024-01-05',
          sent: { window: 'nothing: true\ncounters: {permits: 100}' },
        },
        '2024-05': {
          issue: 'skipped: 无',
          period: '2024-01-29/2024-02-02',
          sent: { window: 'nothing: true\ncounters: {permits: 70}' },
        },
      },
    });
    expect(equations((await outcomeOf(files, '2024-01')).content, 'permits')).toEqual({
      total: '1100 + 100 = 1200',
    });
    expect(equations((await outcomeOf(files)).content, 'permits')).toEqual({ total: '0 + 70 = 70' });
  });

  it('tells its own period and what it is compared with', async () => {
    const sent = {
      '2023-17': value('30'),
      '2023-18': '',
      '2023-19': '',
      '2023-20': '',
      '2023-21': value('45'),
    };
    const { text } = await printed(
      weekly('frequency: month', sent),
      '{% if counters.permits.due %}{{ counters.permits.period | period: "year-months" }}{{ counters.permits }}件，{{ counters.permits.against.previous | direction: "增加", "减少", "持平" }}{{ counters.permits.against.previous.change }}件{% endif %}',
    );
    expect(text).toBe('2023年5月45件，增加15件');
  });
});

it('a monthly state is carried until the next is due', async () => {
  const files = weekly('kind: stock, frequency: month', { '2023-17': value('12'), '2023-18': '' });
  const { content, findings } = await outcomeOf(files);
  const entry = content.figures.get('permits')?.total;
  expect({ findings, asOf: entry?.asOf, carried: entry?.carried }).toEqual({
    findings: [],
    asOf: '2023-04-30',
    carried: true,
  });
});

it('a section with a rhythm of its own expects an item when it is due', async () => {
  const sections = 'sections: [{id: news, title: 动态}, {id: review, title: 月度分析, frequency: month}]';
  const files = weekly('optional: true', { '2023-17': '', '2023-18': '' }, sections);
  expect(
    (await outcomeOf(files, '2023-17')).findings.filter((finding) => finding.includes('section')),
  ).toEqual(['bulletin.yaml:7:40 section-not-sent review [warning]']);
  expect((await outcomeOf(files)).findings.filter((finding) => finding.includes('2023-18'))).not.toContain(
    'section',
  );
});

it('a rhythm that is not slower than the publication is a finding', async () => {
  const files = weekly('frequency: month', { '2023-17': '' }, 'period: quarter');
  expect((await outcomeOf(files)).findings).toContain('bulletin.yaml:7:59 counter-frequency');
});

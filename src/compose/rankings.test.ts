import { describe, expect, it } from 'vitest';
import { printed } from '../../tests/support/printed.ts';
import { findingsOf, unmarked, workspace } from '../../tests/support/workspace.ts';

type Row = readonly [done: string, accepted: string];

const files = (
  ranking: string,
  now: Readonly<Record<string, Row>>,
  before?: Readonly<Record<string, Row>>,
) => {
  const names = Object.keys(now);
  const sent = (rows: Readonly<Record<string, Row>>) => ({
    window: `nothing: true\ncounters:\n  done: {${names.map((name) => `${name}: ${rows[name]?.[0]}`).join(', ')}}\n  accepted: {${names.map((name) => `${name}: ${rows[name]?.[1]}`).join(', ')}}`,
  });
  return workspace({
    counters: `
done: {title: 办结, owner: window, by: [${names.join(', ')}]}
accepted: {title: 受理, owner: window, by: [${names.join(', ')}]}
`,
    publication: `derived: {rate: {title: 办结率, formula: done / accepted, format: percent, decimals: 1}}
rankings: {list: {title: 排名, ${ranking}}}`,
    opening: { figures: '' },
    issues: {
      ...(before ? { '2023-21': { sent: sent(before) } } : {}),
      '2023-22': { ...(before ? {} : { issue: 'skipped: 无' }), sent: sent(now) },
    },
  });
};

const rows =
  '{% for row in rankings.list.rows %}{{ row.rank }}{{ row.title }}{{ row.value }}{% unless forloop.last %}、{% endunless %}{% endfor %}';
const now = { 甲: ['9', '10'], 乙: ['20', '20'], 丙: ['9', '10'], 丁: ['1', '2'] } as const;

describe('a ranking', () => {
  it.each([
    ['of: rate', '1乙100.0%、2甲90.0%、2丙90.0%、4丁50.0%'],
    ['of: rate, ties: dense', '1乙100.0%、2甲90.0%、2丙90.0%、3丁50.0%'],
    ['of: rate, ties: listed', '1乙100.0%、2甲90.0%、3丙90.0%、4丁50.0%'],
    ['of: rate, order: ascending', '1丁50.0%、2甲90.0%、2丙90.0%、4乙100.0%'],
    ['of: done', '1乙20、2甲9、2丙9、4丁1'],
    ['of: done.closing.previous, ties: listed', ''],
    ['of: rate, minimum: {of: accepted, at_least: 10}', '1乙100.0%、2甲90.0%、2丙90.0%'],
  ])('{%s} is %s', async (ranking, expected) => {
    const { text, findings } = await printed(files(ranking, now), `。${rows}`);
    expect({ text, findings }).toEqual({ text: `。${expected}`, findings: [] });
  });

  it('compares values exactly, or as precisely as it says', async () => {
    const close = { 甲: ['901', '1000'], 乙: ['9011', '10000'] } as const;
    expect((await printed(files('of: rate', close), rows)).text).toBe('1乙90.1%、2甲90.1%');
    expect((await printed(files('of: rate, precision: 3', close), rows)).text).toBe('1甲90.1%、1乙90.1%');
  });

  it('leaves out what is missing and what has too small a base, and names them', async () => {
    const some = { 甲: ['9', '10'], 乙: ['{missing: 停电}', '10'], 丙: ['0', '0'] } as const;
    const { text } = await printed(
      files('of: rate', some),
      `${rows}；{{ rankings.list.unranked | map: "title" | join: "、" }}`,
    );
    expect(text).toBe('1甲90.0%；乙、丙');
  });

  it('knows the ranks of the issue before', async () => {
    const before = { ...now, 乙: ['1', '20'], 丁: ['2', '2'] } as const;
    const { text } = await printed(
      files('of: rate', now, before),
      '{% for row in rankings.list.rows %}{{ row.title }}{{ row.previous_rank }}→{{ row.rank }}（{{ row.rise }}）{% endfor %}',
    );
    expect(text).toBe('乙4→1（3）甲2→2（0）丙2→2（0）丁1→4（-3）');
  });

  it.each([
    ['top: 2', '乙、甲、丙'],
    ['top: 1', '乙'],
    ['bottom: 1', '丁'],
    ['bottom: 2', '甲、丙、丁'],
    ['top: 9', '乙、甲、丙、丁'],
  ])('%s takes those who share the place', async (filter, expected) => {
    const { text } = await printed(
      files('of: rate', now),
      `{{ rankings.list.rows | ${filter} | map: "title" | join: "、" }}`,
    );
    expect(text).toBe(expected);
  });

  it('groups units of equal rank for a sentence', async () => {
    const { text } = await printed(
      files('of: rate', now),
      '{% for group in rankings.list.groups %}{{ group.rows | map: "title" | join: "、" }}均为{{ group.value }}；{% endfor %}',
    );
    expect(text).toBe('乙均为100.0%；甲、丙均为90.0%；丁均为50.0%；');
  });

  it.each([
    ['names a figure without members', 'of: ¦"done[甲]"', 'ranking-without-members'],
    ['is no figure', 'of: ¦done / 2', 'ranking-without-members'],
    ['names nothing', 'of: ¦dome', 'formula-name-unknown'],
  ])('that %s is a finding', async (_, ranking, code) => {
    const marked = unmarked(files(ranking, now));
    expect(await findingsOf(marked.files)).toContain(`${marked.place} ${code}`);
  });
});

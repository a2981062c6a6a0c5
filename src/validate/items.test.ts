import { describe, expect, it } from 'vitest';
import { findingsOf, outcomeOf, unmarked, workspace } from '../../tests/support/workspace.ts';

const publication = `sections:
  - {id: news, title: 窗口工作动态}
  - {id: visits, title: 厅（局）长进大厅, from: [transport]}
  - {id: notes, title: 说明, markdown: true}
  - id: service
    title: 窗口服务
    sections: [{id: hotline, title: 热线}]
  - id: cases
    title: 典型案例
    fields:
      kind: {title: 类别, required: true, values: [表扬, 投诉]}
      number: {title: 件数, type: number}
      closed: {title: 已办结, type: boolean}
      day: {title: 办结日, type: date}
`;

const submission = (items: string) =>
  workspace({ publication, issues: { '2023-21': { sent: { window: `items:\n  - ${items}` } } } });

/** The findings of one item, where \`¦\` stands before the place of the one expected. */
async function findings(item: string) {
  const { files, place } = unmarked(submission(item));
  return { place, found: await findingsOf(files) };
}

describe('an item', () => {
  it.each([
    '{section: news, text: 6月7日召开会议。}',
    '{section: news, date: 2023-06-05/2023-06-09, text: 本周召开会议。}',
    '{section: hotline, title: 热线, with: [transport, customs], text: 热线开通。}',
    '{section: notes, markdown: "- **口径**：按办结日"}',
    '{section: notes, text: 口径不变。}',
    '{section: cases, kind: 表扬, number: 12, closed: true, day: 2023-06-07, text: 群众来信表扬。}',
  ])('%s is accepted', async (item) => expect((await findings(item)).found).toEqual([]));

  it.each([
    ['of no section that there is', '{section: ¦nws, text: 会议。}', 'section-unknown'],
    ['of a section named by its title', '{section: ¦窗口工作动态, text: 会议。}', 'section-unknown'],
    ['of a section that only holds others', '{section: ¦service, text: 会议。}', 'section-without-items'],
    ['of a section of other departments', '{section: ¦visits, text: 会议。}', 'section-not-open'],
    ['without a section', '{text: 会议。¦}', 'key-missing'],
    ['without words', '{section: news¦}', 'item-without-text'],
    ['with words twice', '{section: notes, text: 会议。, ¦markdown: 会议。}', 'text-and-markdown'],
    ['with Markdown where there is none', '{section: news, ¦markdown: 会议。}', 'markdown-not-allowed'],
    ['with empty words', '{section: news, text: ¦""}', 'value-empty'],
    [
      'with a department that there is not',
      '{section: news, with: [¦cutsoms], text: 会议。}',
      'department-unknown',
    ],
    ['of a day that there is not', '{section: news, date: ¦2023-06-31, text: 会议。}', 'date-invalid'],
    [
      'of days the wrong way round',
      '{section: news, date: ¦2023-06-09/2023-06-08, text: 会议。}',
      'date-order',
    ],
    ['of a day in words', '{section: news, date: ¦6月7日, text: 会议。}', 'date-form'],
    ['with a key that there is not', '{section: news, ¦titel: 会议, text: 会议。}', 'key-unknown'],
    ['without a field that is required', '{section: cases, text: 来信。¦}', 'key-missing'],
    ['with another word in a field', '{section: cases, kind: ¦表彰, text: 来信。}', 'value-not-allowed'],
    [
      'with a number in another form',
      '{section: cases, kind: 表扬, number: ¦012, text: 来信。}',
      'number-form',
    ],
    [
      'with words for a number',
      '{section: cases, kind: 表扬, number: ¦十二, text: 来信。}',
      'number-expected',
    ],
    [
      'with words for yes or no',
      '{section: cases, kind: 表扬, closed: ¦是, text: 来信。}',
      'boolean-expected',
    ],
    [
      'with a field day that there is not',
      '{section: cases, kind: 表扬, day: ¦2023-02-30, text: 来信。}',
      'date-invalid',
    ],
  ])('%s is a finding', async (_, item, code) => {
    const { place, found } = await findings(item);
    expect(found.map((finding) => finding.split(' ').slice(0, 2).join(' '))).toContain(`${place} ${code}`);
  });

  it.each([
    ['before', '2023-06-02'],
    ['after', '2023-06-10'],
    ['across the first day of', '2023-06-04/2023-06-05'],
    ['across the last day of', '2023-06-09/2023-06-10'],
  ])('dated %s the period is a finding that names it', async (_, date) => {
    const { place, found } = await findings(`{section: news, id: meeting, date: ¦${date}, text: 会议。}`);
    expect(found).toEqual([`${place} item-outside-period meeting`]);
  });

  it('is told the section that was meant, by its title as well', async () => {
    for (const [typed, meant] of [
      ['nws', 'news'],
      ['窗口工作动态', 'news'],
      ['说明', 'notes'],
    ]) {
      const { diagnostics } = await outcomeOf(submission(`{section: ${typed}, text: 会议。}`));
      expect(diagnostics.find(({ code }) => code === 'section-unknown')?.suggestion).toBe(meant);
    }
  });

  it('keeps its fields as values', async () => {
    const { content } = await outcomeOf(
      submission('{section: cases, kind: 投诉, number: 9007199254740993, closed: false, text: 来信。}'),
    );
    const fields = content.sections.get('cases')?.[0]?.fields;
    expect([...(fields ?? [])].map(([key, value]) => [key, String(value)])).toEqual([
      ['kind', '投诉'],
      ['number', '9007199254740993'],
      ['closed', 'false'],
    ]);
  });
});

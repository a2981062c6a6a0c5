import { describe, expect, it } from 'vitest';
import { findingsOf, outcomeOf, workspace } from '../../tests/support/workspace.ts';
import { mastheadOf } from '../model/masthead.ts';

const files = (publication: string, issue = '') =>
  workspace({ publication, issues: { '2023-21': { issue, sent: { window: 'nothing: true' } } } });

const given = `masthead:
  classification: 内部
  copy_number: 000012
  notice: 内部资料　注意保存
  lines: [{label: 签发, text: 主任}, {text: 编辑部}]
  proof_mark: 送审稿`;

/** The masthead of the issue, in words. */
async function mastheadFrom(publication: string, issue = ''): Promise<Record<string, unknown>> {
  const { content } = await outcomeOf(files(publication, issue));
  const { lines, ...texts } = mastheadOf(content.publication.masthead, content.issue.masthead);
  return {
    ...Object.fromEntries(Object.entries(texts).map(([part, value]) => [part, value.text])),
    ...(lines ? { lines: lines.map(({ label, text }) => [label, text]) } : {}),
  };
}

const whole = {
  classification: '内部',
  copy_number: '000012',
  notice: '内部资料　注意保存',
  lines: [
    ['签发', '主任'],
    [undefined, '编辑部'],
  ],
  proof_mark: '送审稿',
};

describe('the masthead of an issue', () => {
  it('is that of the publication, the copy number as typed', async () => {
    expect(await mastheadFrom(given)).toEqual(whole);
    expect(await mastheadFrom('')).toEqual({});
  });

  it('has parts of its own instead of the publication’s', async () => {
    const own = 'masthead: {classification: 机密★1年, lines: [{label: 审核, text: 副主任}]}';
    expect(await mastheadFrom(given, own)).toEqual({
      ...whole,
      classification: '机密★1年',
      lines: [['审核', '副主任']],
    });
    expect(await mastheadFrom('', own)).toEqual({ classification: '机密★1年', lines: [['审核', '副主任']] });
  });

  it.each([
    ['nothing', 'masthead:\n  notice:\n  lines:\n  copy_number:'],
    ['empty values', 'masthead: {notice: "", lines: [], copy_number: " "}'],
  ])('takes parts away with %s', async (_, own) => {
    const { classification, proof_mark } = whole;
    expect(await mastheadFrom(given, own)).toEqual({ classification, proof_mark });
  });

  it('joins the lines of a text', async () => {
    expect(await mastheadFrom('masthead:\n  notice: |\n    内部资料\n    注意保存\n')).toEqual({
      notice: '内部资料注意保存',
    });
  });
});

it.each([
  ['an unknown part', 'masthead: {clasification: 内部}', 'key-unknown'],
  ['a number for words', 'masthead: {notice: 12}', 'text-expected'],
  ['an empty part in bulletin.yaml', 'masthead: {notice: ""}', 'value-empty'],
  ['a line without a text', 'masthead: {lines: [{label: 签发}]}', 'key-missing'],
])('%s is a finding', async (_, publication, code) => {
  expect((await findingsOf(files(publication))).join()).toContain(code);
});

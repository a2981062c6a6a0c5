import { describe, expect, it } from 'vitest';
import { checkWorkspace } from './check.ts';
import { fixFiles } from './fix.ts';
import { builtinSource } from './load/builtin.ts';
import { memorySource } from './load/source.ts';

const base = {
  'bulletin.yaml':
    'id: hall\ntitle: 大厅周报\nlanguage: zh\ntemplate: official-zh\nsections: [{id: news, title: 工作动态}]\n',
  'departments.yaml': 'departments:\n  - {id: water, name: 水利厅}\n',
  'issues/2023-20/ledger.yaml':
    'format: 1\nissue: 2023-20\nopening: true\nperiod: 2023-05-29/2023-06-02\nfigures: {}\n',
  'issues/2023-21/issue.yaml': 'week: 2023-21\nperiod: 2023-06-05/2023-06-09\n',
};
const path = 'issues/2023-21/submissions/water.yaml';

async function fix(submission: string | Uint8Array) {
  const source = memorySource({ ...base, [path]: submission });
  return fixFiles(source, (other) => checkWorkspace(other, builtinSource(), { named: [] }));
}

const text = (bytes: Uint8Array | undefined) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? new Uint8Array());

describe('fixes in a YAML file', () => {
  it.each([
    [
      'a plain text',
      '  - {section: news, text: 组织培训，，参训20人。}',
      '  - {section: news, text: 组织培训，参训20人。}',
    ],
    ['single quotes', "    text: '组织培训，，参训20人''。'", "    text: '组织培训，参训20人''。'"],
    ['double quotes', '    text: "组织\\u57f9训，，参训20人。"', '    text: "组织\\u57f9训，参训20人。"'],
    [
      'a literal block',
      '    text: |  # 待核\n\n      组织培训，，\n      参训20人。',
      '    text: |  # 待核\n\n      组织培训，\n      参训20人。',
    ],
    [
      'a folded block',
      '    text: >-\n      组织培训，，参训20人。',
      '    text: >-\n      组织培训，参训20人。',
    ],
    ['a text over two lines', '    text: 组织培训，\n      ，参训20人。', undefined],
  ])('change %s and nothing around it', async (_name, before, after) => {
    const whole = (item: string) =>
      `# 水利厅\ndepartment:   water\nweek: "2023-21"   # 本期\nitems:\n${item.startsWith('  -') ? '' : '  - section: news\n'}${item}\n\n`;
    const { files, checked } = await fix(whole(before));
    expect(files.map((file) => file.after)).toEqual(after === undefined ? [] : [whole(after)]);
    if (after !== undefined) expect(checked.diagnostics.map(({ code }) => code)).toEqual([]);
  });

  it('keep a byte-order mark and the line ends of Windows', async () => {
    const before =
      '\ufeffdepartment: water\r\nweek: 2023-21\r\nitems:\r\n  - section: news\r\n    text: |\r\n      组织培训，，\r\n      参训20人；\r\n';
    const { files } = await fix(new TextEncoder().encode(before));
    expect(text(files[0]?.bytes)).toBe(before.replace('，，', '，').replace('；', '。'));
  });

  it('never touch what the office acknowledged, quotations and titles', async () => {
    const item = (prose: string, more = '') =>
      `department: water\nweek: 2023-21\nitems:\n  - section: news\n    id: a\n    text: |\n      ${prose}\n${more}`;
    const acknowledged = 'waive:\n  - {rule: duplicate-punct, at: a, reason: 原文如此。}\n';
    expect((await fix(item('组织培训，，参训20人。', acknowledged))).files).toEqual([]);
    expect((await fix(item('有人问：“好吗，，真的？”大家笑了。'))).files).toEqual([]);
    expect((await fix(item('学习《关于甲，，乙的通知》。'))).files).toEqual([]);
  });

  it('leave out what would make other YAML of a text, and do the rest', async () => {
    const english = {
      ...base,
      'bulletin.yaml':
        'id: hall\ntitle: Hall Weekly\nlanguage: en\ntemplate: report-en\nsections: [{id: news, title: News}]\n',
      [path]:
        'department: water\nweek: 2023-21\nitems:\n  - section: news\n    text: Two points：the quay，the crane.\n',
    };
    const { files } = await fixFiles(memorySource(english), (other) =>
      checkWorkspace(other, builtinSource(), { named: [] }),
    );
    expect(files.map(({ after, count }) => [after.split('\n')[4], count])).toEqual([
      ['    text: Two points：the quay, the crane.', 1],
    ]);
  });

  it('change nothing the second time', async () => {
    const { files } = await fix(
      'department: water\nweek: 2023-21\nitems:\n  - section: news\n    text: 组织培训，，。参训20人；\n',
    );
    const again = await fix(files[0]?.bytes ?? '');
    expect(again.files).toEqual([]);
    expect(again.checked.diagnostics).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { printed } from '../../tests/support/printed.ts';
import { workspace } from '../../tests/support/workspace.ts';

const files = workspace({
  issues: { '2023-21': { sent: { window: 'nothing: true\ndata: {rows: [{name: 甲, count: 3}]}' } } },
});

it('data that the template reads is printed', async () => {
  const { text, findings } = await printed(
    files,
    '{% for row in data.window.rows %}{{ row.name }}{{ row.count }}件{% endfor %}{{ data.customs }}',
  );
  expect({ text, findings }).toEqual({ text: '甲3件', findings: [] });
});

it('data that no template reads is a finding', async () => {
  const { findings } = await printed(files, '无');
  expect(findings).toEqual(['2023-21/window.yaml:4:7 data-not-read data [warning]']);
});

it('data of a department that there is not is an unknown variable', async () => {
  const { findings } = await printed(files, '{{ data.window.rows | size }}{{ data.nobody }}');
  expect(findings).toEqual(['templates/weekly/body.md:1:33 template-variable-unknown']);
});

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
  expect(findings).toEqual(['2023-21/window.yaml:4:14 data-not-read rows [warning]']);
});

it('data of a department that there is not is an unknown variable', async () => {
  const { findings } = await printed(files, '{{ data.window.rows | size }}{{ data.nobody }}');
  expect(findings).toEqual(['templates/weekly/body.md:1:33 template-variable-unknown']);
});

it('a key of rows that no template reads is a finding, once for all rows', async () => {
  const rows = workspace({
    issues: {
      '2023-21': {
        sent: { window: 'nothing: true\ndata: {rows: [{name: 甲, kind: 产业}, {name: 乙, kind: 民生}]}' },
      },
    },
  });
  const { text, findings } = await printed(rows, '{{ data.window.rows | map: "name" | join }}');
  expect({ text, findings }).toEqual({
    text: '甲、乙',
    findings: ['2023-21/window.yaml:4:31 data-not-read rows[].kind [warning]'],
  });
});

it('a key that a row lacks, or a department does not send, is nothing where others have it', async () => {
  const some = workspace({
    issues: {
      '2023-21': {
        sent: {
          window: 'nothing: true\ndata: {rows: [{name: 甲, place: 东区}, {name: 乙}]}',
          customs: 'nothing: true\ndata: {note: 无}',
        },
      },
    },
  });
  const { text, findings } = await printed(
    some,
    '{% for row in data.window.rows %}{{ row.name }}{{ row.place | default: "（不详）" }}{% endfor %}{% if data.customs.rows %}有{% endif %}{{ data.customs.note }}',
  );
  expect({ text, findings }).toEqual({ text: '甲东区乙（不详）无', findings: [] });
});

it('a key that nobody sends and no schema declares is an unknown variable', async () => {
  const { findings } = await printed(
    files,
    '{% for row in data.window.rows %}{{ row.nmae }}{{ row.name }}{{ row.count }}{% endfor %}',
  );
  expect(findings).toEqual(['templates/weekly/body.md:1:37 template-variable-unknown']);
});

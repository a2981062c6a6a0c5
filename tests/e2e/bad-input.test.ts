import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bulletin, copyOfExample, filesBelow } from '../support/program.ts';

const centre = 'issues/2023-21/submissions/centre.yaml';
const water = 'issues/2023-21/submissions/water.yaml';
const body = 'templates/weekly/body.md';

type Break = (text: string) => string | Uint8Array;
const replace =
  (from: string | RegExp, to: string): Break =>
  (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to change: ${from}`);
    return changed;
  };

/** What is broken, where, how, and the first finding with its line and column. */
const table: readonly (readonly [what: string, file: string, how: Break, code: string, place: string])[] = [
  ['GB18030', water, () => Uint8Array.from([0xb2, 0xbf, 0xc3, 0xc5]), 'file-not-utf8', 'water.yaml'],
  [
    'a renamed Word file',
    water,
    () => Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
    'file-not-text',
    'water.yaml',
  ],
  ['no YAML', water, () => 'items: [', 'yaml-bracket-unclosed', 'water.yaml:1:8'],
  ['an empty file', water, () => '', 'file-empty', 'water.yaml'],
  [
    'a merge conflict',
    centre,
    replace('  accept: 343', '<<<<<<< HEAD\n  accept: 343'),
    'conflict-marker',
    'centre.yaml:6:1',
  ],
  [
    'a duplicate key',
    centre,
    replace('  accept: 343', '  accept: 343\n  accept: 344'),
    'yaml-duplicate-key',
    'centre.yaml:7:3',
  ],
  [
    'a wrong department',
    water,
    replace('department: water', 'department: watre'),
    'department-unknown',
    'water.yaml:2:13',
  ],
  [
    'a wrong week',
    water,
    replace('week: 2023-21', 'week: 2023-20'),
    'submission-wrong-issue',
    'water.yaml:3:7',
  ],
  [
    'an impossible date',
    water,
    replace('date: 2023-06-05', 'date: 2023-06-31'),
    'date-invalid',
    'water.yaml:7:11',
  ],
  ['a unit', centre, replace('accept: 343', 'accept: 343件'), 'number-with-unit', 'centre.yaml:6:11'],
  [
    'a full-width digit',
    centre,
    replace('accept: 343', 'accept: ３43'),
    'number-fullwidth',
    'centre.yaml:6:11',
  ],
  ['a separator', centre, replace('transfer: 5092', 'transfer: 5,092'), 'number-grouped', 'centre.yaml:8:13'],
  ['a negative count', centre, replace('accept: 343', 'accept: -343'), 'value-negative', 'centre.yaml:6:11'],
  [
    'an unknown section',
    water,
    replace('section: visits', 'section: visit'),
    'section-unknown',
    'water.yaml:10:14',
  ],
  [
    'a figure of another department',
    water,
    replace('items:', 'counters: { consult: 5 }\nitems:'),
    'counter-not-owned',
    'water.yaml:4:13',
  ],
  ['a figure that is owed', centre, replace(/ {2}accept: 343\n/, ''), 'counter-not-sent', 'centre.yaml'],
  [
    'an unknown variable',
    body,
    replace('counters.accept.current', 'counters.accept.curent'),
    'template-variable-unknown',
    'body.md:11',
  ],
  [
    'an unknown filter',
    body,
    replace('counters.accept.current', 'counters.accept.current | rond'),
    'template-filter-unknown',
    'body.md:11',
  ],
  [
    'an endless loop',
    body,
    (text) => `${text}{% for i in (1..100000000) %}{{ i }}{% endfor %}\n`,
    'template-limit',
    'body.md',
  ],
  [
    'a forgotten section',
    body,
    replace('{% for item in sections.progress.items %}\n1. {{ item.text }}\n{% endfor %}\n', ''),
    'item-not-placed',
    'centre.yaml',
  ],
  [
    'a word without a place for it',
    'bulletin.yaml',
    replace('template: weekly', 'template: wekly'),
    'template-missing',
    'bulletin.yaml:6:11',
  ],
];

describe('bad input gets a finding at its place, exit code 1, and nothing is written', () => {
  it.each(table)('%s', (_what, file, how, code, place) => {
    const folder = copyOfExample('service-hall-weekly');
    const path = join(folder, file);
    writeFileSync(path, how(readFileSync(path, 'utf8')));
    const checked = bulletin(folder, ['check', '--format', 'json']);
    expect(checked.code).toBe(1);
    const { findings } = JSON.parse(checked.stdout) as {
      findings: {
        code: string;
        file: string;
        line: number | null;
        column: number | null;
        acknowledged?: string;
      }[];
    };
    const open = findings.filter(({ acknowledged }) => acknowledged === undefined);
    const places = open.map(
      (finding) => [finding.code, `${finding.file}:${finding.line}:${finding.column}`] as const,
    );
    expect(
      places.some(([found, at]) => found === code && at.includes(place)),
      JSON.stringify(places),
    ).toBe(true);

    const built = bulletin(folder, ['build']);
    expect([built.code, built.stdout]).toEqual([1, '']);
    expect(built.stderr).not.toMatch(/^\s+at /m);
    expect(filesBelow(join(folder, 'dist'))).toEqual([]);
  });

  it('a missing previous issue names the ledger to write', () => {
    const folder = copyOfExample('service-hall-weekly');
    rmSync(join(folder, 'issues/2023-20'), { recursive: true });
    const { code, stderr } = bulletin(folder, ['build', '--lang', 'zh']);
    expect(code).toBe(1);
    expect(stderr).toContain('issues/2023-20/ledger.yaml');
    expect(filesBelow(join(folder, 'dist'))).toEqual([]);
  });

  it('what an editor types is printed as typed, in both formats', () => {
    const folder = copyOfExample('service-hall-weekly');
    const text = '6月5日，{{ counters.consult }}、<b>粗</b>、*星*、# 号、$& 与 _线_ 都是字符。';
    writeFileSync(
      join(folder, water),
      `department: water\nweek: 2023-21\nitems:\n  - section: service\n    id: integration-training\n    date: 2023-06-05\n    text: |\n      ${text}\n`,
    );
    expect(bulletin(folder, ['build', '--to', 'md']).code).toBe(0);
    const markdown = readFileSync(join(folder, 'dist/2023-21/service-hall-weekly-2023-21.md'), 'utf8');
    expect(markdown.replaceAll('\\', '')).toContain(text);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../tests/support/examples.ts';
import { contextOf, findings } from '../../../tests/support/findings.ts';
import { summarise } from '../../review.ts';
import { json } from './json.ts';

type Keyed = Readonly<Record<string, unknown>>;

const keysOf = (objects: readonly Keyed[]) =>
  [...new Set(objects.flatMap((object) => Object.keys(object)))].sort();

/** Keys in the first column of the tables of docs/formats-of-findings.md below “json”. */
function documentedKeys(): readonly string[] {
  const text = readFileSync(`${projectRoot}docs/formats-of-findings.md`, 'utf8');
  const chapter = text.slice(text.indexOf('\n## json'), text.indexOf('\n## github'));
  const cells = [...chapter.matchAll(/^\| (`.*?) \|/gm)].map((match) => match[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')).sort();
}

describe('the JSON format', () => {
  const report: { summary: Keyed; findings: (Keyed & { related?: Keyed[] })[] } = JSON.parse(
    json(findings, summarise(findings, 3), contextOf()),
  );

  it('has the keys that are documented, and no others', () => {
    const summary = keysOf([report.summary]).map((key) => `summary.${key}`);
    expect([...keysOf([report]), ...summary, ...keysOf(report.findings)].sort()).toEqual(documentedKeys());
    expect(keysOf(report.findings.flatMap(({ related = [] }) => related))).toEqual([
      'column',
      'file',
      'line',
      'message',
    ]);
  });

  it('keeps the keys and types of version 1', () => {
    expect(report).toMatchObject({ version: 1 });
    const found = report.findings.find(({ code }) => code === 'number-with-unit');
    expect(found).toMatchObject({
      severity: 'error',
      file: 'issues/2023-21/submissions/centre.yaml',
      line: 4,
      column: 13,
      endLine: 4,
      endColumn: 19,
      subject: 'consult',
      arguments: { unit: '人次' },
    });
    expect(report.findings.find(({ file }) => file === 'departments.yaml')).toMatchObject({
      line: null,
      column: null,
      endLine: null,
      endColumn: null,
    });
  });
});

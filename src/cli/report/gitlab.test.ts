import { describe, expect, it } from 'vitest';
import { contextOf, findings } from '../../../tests/support/findings.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { summarise } from '../../review.ts';
import { gitlab } from './gitlab.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const reported = (diagnostics: readonly Diagnostic[], language: 'zh' | 'en' = 'zh'): readonly Issue[] =>
  JSON.parse(gitlab(diagnostics, summarise(diagnostics, 3), contextOf({ language })));

const open = findings.filter(({ acknowledged }) => !acknowledged);
const fingerprints = (issues: readonly Issue[]) => issues.map(({ fingerprint }) => fingerprint);

/** The same finding some lines further down. */
const moved = (finding: Diagnostic): Diagnostic => {
  if (!finding.range) return finding;
  const { start, end } = finding.range;
  return {
    ...finding,
    range: { start: { ...start, line: start.line + 7 }, end: { ...end, line: end.line + 7 } },
  };
};

describe('the format of GitLab', () => {
  it('has the documented keys with the documented values for every open finding', () => {
    const issues = reported(findings);
    expect(issues).toHaveLength(open.length);
    for (const issue of issues) {
      expect(Object.keys(issue).sort()).toEqual([
        'check_name',
        'description',
        'fingerprint',
        'location',
        'severity',
      ]);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
      expect(issue.description).not.toBe('');
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(issue.location.path).not.toMatch(/^\.?\/|\.docx!/);
      expect(Number.isInteger(issue.location.lines.begin) && issue.location.lines.begin >= 1).toBe(true);
    }
    expect(issues.map(({ check_name }) => check_name)).toEqual(open.map(({ code }) => code));
  });

  it('is an empty list when all is well or excused', () => {
    expect(gitlab([], summarise([], 3), contextOf())).toBe('[]\n');
    expect(reported(findings.filter(({ acknowledged }) => acknowledged))).toEqual([]);
  });

  it('points at the line, and at the first where the whole file is meant', () => {
    const issues = reported(findings);
    expect(issues.find(({ check_name }) => check_name === 'number-with-unit')).toMatchObject({
      severity: 'major',
      location: { path: 'issues/2023-21/submissions/centre.yaml', lines: { begin: 4 } },
    });
    expect(issues.find(({ location }) => location.path === 'departments.yaml')).toMatchObject({
      severity: 'info',
      location: { lines: { begin: 1 } },
    });
    expect(
      issues.find(({ location }) => location.path === 'templates/weekly/shell.docx')?.description,
    ).toMatch(/^word\/document\.xml#p3: /);
  });

  it('gives different findings different fingerprints', () => {
    expect(new Set(fingerprints(reported(open))).size).toBe(open.length);
  });

  it('keeps the fingerprint of a finding that moves, in every language', () => {
    expect(fingerprints(reported(open.map(moved), 'en'))).toEqual(fingerprints(reported(open, 'zh')));
  });
});

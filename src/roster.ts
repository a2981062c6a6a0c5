import { existsOn, nameOn } from './model/department.ts';
import type { IssueId } from './model/issue.ts';
import { reviewIssue, type Session } from './session.ts';
import { isExpected } from './validate/expected.ts';

export type RosterState = 'sent' | 'nothing' | 'missing' | 'optional' | 'left-out' | 'broken';

/** One department's part in an issue. */
export interface RosterRow {
  readonly department: string;
  readonly name: string;
  readonly expected: boolean;
  readonly state: RosterState;
  readonly items: readonly {
    readonly reference: string;
    readonly section: string;
    readonly opening: string;
  }[];
  readonly figures: number;
  readonly errors: number;
  readonly warnings: number;
  readonly acknowledged: number;
}

/** Who has sent, who is missing, whose file has errors: in the registry's order. */
export function rosterOf(session: Session, id: IssueId): readonly RosterRow[] {
  const { chain, publication, registry } = session;
  const merged = chain.merged(id);
  const { issue } = chain.issue(id);
  const findings = reviewIssue(session, id);
  const day = issue?.period.to ?? '9999-12-31';
  const days = issue && { lastDay: day, lastDayBefore: merged.lastDayBefore };
  const leftOut = new Set(issue?.without.map(({ department }) => department));
  return registry
    .filter((department) => existsOn(department, day) || merged.files.submissions.has(department.id))
    .map((department): RosterRow => {
      const path = `issues/${id}/submissions/${department.id}.yaml`;
      const own = findings.filter(({ file }) => file === path);
      const open = own.filter(({ acknowledged }) => !acknowledged);
      const submission = merged.submissions.find((candidate) => candidate.department === department.id);
      const errors = open.filter(({ severity }) => severity === 'error').length;
      const expected = isExpected(publication, department, days);
      const exists = merged.files.submissions.has(department.id);
      const state: RosterState = leftOut.has(department.id)
        ? 'left-out'
        : !exists
          ? expected
            ? 'missing'
            : 'optional'
          : errors > 0
            ? 'broken'
            : submission?.nothing
              ? 'nothing'
              : 'sent';
      return {
        department: department.id,
        name: nameOn(department, day),
        expected,
        state,
        items: (submission?.items ?? []).map(({ reference, section, paragraphs, markdown }) => ({
          reference,
          section,
          opening: [...(markdown?.text ?? paragraphs[0]?.text ?? '')]
            .slice(0, 30)
            .join('')
            .replace(/\s+/g, ' '),
        })),
        figures: submission?.figures.length ?? 0,
        errors,
        warnings: open.filter(({ severity }) => severity === 'warning').length,
        acknowledged: own.length - open.length,
      };
    });
}

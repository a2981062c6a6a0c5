import { buildIssue, composeIssue } from './build.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { IssueId } from './model/issue.ts';
import { hasBlocking } from './review.ts';
import { reviewIssue, type Session } from './session.ts';

/** What checking found, and how many files it looked at. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
}

/** Checks issues; with `composes` each whole issue is composed too, so that a clean check means that it builds. */
export async function checkIssues(
  session: Session,
  ids: readonly IssueId[],
  composes: boolean,
): Promise<Checked> {
  const diagnostics: Diagnostic[] = [...session.diagnostics];
  let files = 2;
  for (const id of ids) {
    const found = reviewIssue(session, id);
    diagnostics.push(...found);
    const { content, files: issueFiles } = session.chain.merged(id);
    files += issueFiles.submissions.size + 1;
    if (!composes || !content || hasBlocking(found, false)) continue;
    // All issues share the Word shell: filling it once shows what it lacks.
    const composed =
      id === ids.at(-1)
        ? await buildIssue(session, id, { to: ['docx'], strict: false, draft: false })
        : composeIssue(session, session.chain.merged(id), content, false, found);
    diagnostics.push(...composed.diagnostics);
  }
  return { diagnostics, files };
}

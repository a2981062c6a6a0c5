import { buildIssue, composeIssue } from './build.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostics/diagnostic.ts';
import type { Source } from './load/source.ts';
import type { IssueId } from './model/issue.ts';
import { hasBlocking } from './review.ts';
import { issuesOf, openSession, reviewIssue, type Session } from './session.ts';

/** What is asked to be checked. */
export interface CheckRequest {
  /** Files and folders of the workspace whose findings are wanted; everything where there are none. */
  readonly paths: readonly string[];
  /** Of which issues; all where not given. */
  readonly issuesOf?: (session: Session) => Promise<readonly IssueId[]>;
}

/** What checking found. */
export interface Checked {
  /** Absent where the workspace cannot be read far enough. */
  readonly session?: Session;
  readonly ids: readonly IssueId[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files of the workspace that were looked at, as far as they were asked for. */
  readonly files: readonly string[];
}

/** What all issues share and every check reads. */
const sharedFiles: readonly string[] = ['bulletin.yaml', 'departments.yaml'];

/**
 * Checks a workspace, or what the paths name of it. Whole issues are composed too, so that a clean check means that they
 * build; a submission alone is checked without composing, which is quick enough for every commit.
 */
export async function checkWorkspace(
  source: Source,
  builtin: Source,
  { paths, issuesOf: chosen }: CheckRequest,
): Promise<Checked> {
  const { session, diagnostics: shared } = await openSession(source, builtin);
  if (!session) return { ids: [], ...within(paths, shared, sharedFiles) };
  const known = chosen ? await chosen(session) : issuesOf(session);
  const ids = known.filter((id) => paths.length === 0 || paths.some((path) => concerns(path, id)));
  const composes = paths.length === 0 || paths.some((path) => !path.startsWith('issues/') || !isFile(path));
  const diagnostics: Diagnostic[] = [...session.diagnostics];
  const files = [...sharedFiles];
  for (const id of ids) {
    diagnostics.push(...(await checkIssue(session, id, composes, id === ids.at(-1))));
    const { folder, submissions } = session.chain.merged(id).files;
    files.push(`${folder}/issue.yaml`, ...[...submissions.values()].map(({ path }) => path));
  }
  return { session, ids, ...within(paths, diagnostics, files) };
}

async function checkIssue(
  session: Session,
  id: IssueId,
  composes: boolean,
  isLast: boolean,
): Promise<readonly Diagnostic[]> {
  const found = reviewIssue(session, id);
  const merged = session.chain.merged(id);
  if (!composes || !merged.content || hasBlocking(found, false)) return found;
  // All issues share the Word shell: filling it once shows what it lacks.
  const composed = isLast
    ? await buildIssue(session, id, { to: ['docx'], strict: false, draft: false })
    : composeIssue(session, merged, merged.content, false, found);
  return [...found, ...composed.diagnostics];
}

/** What of a check is about the paths asked for. */
function within(
  paths: readonly string[],
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
): Pick<Checked, 'diagnostics' | 'files'> {
  const all = paths.length === 0 || paths.some((path) => !isFile(path));
  return {
    diagnostics: sortDiagnostics(diagnostics).filter(({ file }) => isWanted(file, paths)),
    files: all ? files.filter((file) => isWanted(file, paths)) : paths.filter(isOfWorkspace),
  };
}

/** Whether a finding's file was asked for: itself, a folder above it, or the Word file it is a part of. */
function isWanted(file: string, paths: readonly string[]): boolean {
  return (
    paths.length === 0 ||
    paths.some(
      (path) => path === '' || file === path || file.startsWith(`${path}/`) || file.startsWith(`${path}!`),
    )
  );
}

/** Whether a path can have findings in an issue: its own files, and everything that all issues share. */
function concerns(path: string, id: IssueId): boolean {
  return path === 'issues' || !path.startsWith('issues/') || `${path}/`.startsWith(`issues/${id}/`);
}

function isFile(path: string): boolean {
  return /\.[a-z]+$/.test(path);
}

function isOfWorkspace(file: string): boolean {
  return /^(bulletin|departments|earlier|words)\.yaml$|^(issues|templates|schemas)\//.test(file);
}

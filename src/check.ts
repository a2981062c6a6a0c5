import { buildIssue, composeIssue } from './build.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostics/diagnostic.ts';
import type { Source } from './load/source.ts';
import type { IssueId } from './model/issue.ts';
import { hasBlocking } from './review.ts';
import { issuesOf, openSession, reviewIssue, type Session } from './session.ts';

/** A file or folder of the workspace that was named. */
export interface NamedPath {
  readonly path: string;
  readonly isFolder: boolean;
}

/** What is asked to be checked. */
export interface CheckRequest {
  /** Files and folders whose findings are wanted; everything where there are none. */
  readonly named: readonly NamedPath[];
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
  /** Whether no single files were named: then what is missing has been looked for as well. */
  readonly isWhole: boolean;
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
  { named, issuesOf: chosen }: CheckRequest,
): Promise<Checked> {
  const { session, diagnostics: shared } = await openSession(source, builtin);
  if (!session) {
    const unread = shared.map(({ file }) => file);
    return { ids: [], ...within(named, shared, sharedFiles, unread) };
  }
  const known = chosen ? await chosen(session) : issuesOf(session);
  const ids = known.filter((id) => named.length === 0 || named.some((one) => concerns(one, id)));
  const composes =
    named.length === 0 ||
    named.some(({ path, isFolder }) => isFolder || (isOfWorkspace(path) && !path.startsWith('issues/')));
  const diagnostics: Diagnostic[] = [...session.diagnostics];
  const files = [...sharedFiles];
  for (const id of ids) {
    diagnostics.push(...(await checkIssue(session, id, composes, id === ids.at(-1))));
    const { folder, submissions } = session.chain.merged(id).files;
    files.push(`${folder}/issue.yaml`, ...[...submissions.values()].map(({ path }) => path));
  }
  const unread = ids.filter((id) => !session.chain.issue(id).issue).map((id) => `issues/${id}/issue.yaml`);
  return { session, ids, ...within(named, diagnostics, files, unread) };
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

/**
 * What of a check is about the paths asked for. `unread` are files without which others could not be read: they are told
 * too where a file of the workspace was named, since nothing was found out about it.
 */
function within(
  named: readonly NamedPath[],
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  unread: readonly string[],
): Pick<Checked, 'diagnostics' | 'files' | 'isWhole'> {
  const sorted = sortDiagnostics(diagnostics);
  if (named.length === 0) return { diagnostics: sorted, files, isWhole: true };
  const paths = named.map(({ path }) => path);
  const own = [...new Set(paths.filter(isOfWorkspace))];
  const told = own.length > 0 ? [...paths, ...unread] : paths;
  const isWhole = named.some(({ isFolder }) => isFolder);
  return {
    diagnostics: sorted.filter(({ file }) => isWanted(file, told)),
    files: isWhole ? files.filter((file) => isWanted(file, paths)) : own,
    isWhole,
  };
}

/** Whether a finding's file was asked for: itself, a folder above it, or the Word file it is a part of. */
function isWanted(file: string, paths: readonly string[]): boolean {
  return paths.some(
    (path) => path === '' || file === path || file.startsWith(`${path}/`) || file.startsWith(`${path}!`),
  );
}

/** Whether a path can have findings in an issue: its own files, and everything that all issues share. */
function concerns({ path, isFolder }: NamedPath, id: IssueId): boolean {
  if (path === 'issues' || `${path}/`.startsWith(`issues/${id}/`)) return true;
  return !path.startsWith('issues/') && (isFolder || isOfWorkspace(path));
}

function isOfWorkspace(file: string): boolean {
  return /^(bulletin|departments|earlier|words)\.yaml$|^(issues|templates|schemas)\//.test(file);
}

import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { IssueId } from '../model/issue.ts';
import type { Language } from '../model/publication.ts';
import type { Session } from '../session.ts';
import { findWorkspace } from './find-workspace.ts';
import type { Io } from './io.ts';
import type { ReportContext } from './report/types.ts';
import type { Say } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** Options that every command has. */
export interface CommonOptions {
  readonly cwd?: string;
  readonly color?: string | false;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What a command works with. */
export interface CommandContext {
  readonly io: Io;
  readonly language: Language;
  readonly say: Say;
  /** Set by the command that ran. */
  exitCode: number;
}

/** The directory that paths on the command line and in messages are relative to. */
export function directoryOf({ io }: CommandContext, options: CommonOptions): string {
  return resolve(io.workingDirectory, options.cwd ?? '.');
}

/**
 * The workspace's folder, or a usage error that says where it was looked for: upwards from the directory, then from a
 * file that was named, since hooks run at the top of a repository whose workspace may be a folder of it.
 */
export function workspaceRoot(context: CommandContext, options: CommonOptions, named?: string): string {
  const { say } = context;
  const directory = directoryOf(context, options);
  // A mistyped folder must not silently mean the workspace around it.
  if (options.cwd !== undefined && !existsSync(directory))
    throw new UsageError(say('error.file', { path: options.cwd }));
  const { root, searched } = findWorkspace(directory);
  if (root !== undefined) return root;
  const beside =
    named === undefined || options.cwd !== undefined
      ? undefined
      : findWorkspace(resolve(directory, named)).root;
  if (beside !== undefined) return beside;
  throw new UsageError(
    say('error.workspace', { searched: searched.join(', ') }),
    say('error.workspace.hint'),
  );
}

/** Opens the workspace of a command. */
export async function openWorkspace(context: CommandContext, options: CommonOptions) {
  const root = workspaceRoot(context, options);
  const [{ folderSource }, { builtinSource }, { openSession }] = await Promise.all([
    import('../load/folder.ts'),
    import('../load/builtin.ts'),
    import('../session.ts'),
  ]);
  return { root, ...(await openSession(folderSource(root), builtinSource())) };
}

/** `--week` and its alias `--issue`, which must not contradict each other. */
export function issueOption(
  { week, issue }: { readonly week?: string; readonly issue?: string },
  { say }: CommandContext,
): string | undefined {
  if (week !== undefined && issue !== undefined && week !== issue)
    throw new UsageError(say('error.options-together', { one: `--week ${week}`, other: `--issue ${issue}` }));
  return week ?? issue;
}

/** The issue asked for, or the latest one. */
export async function chooseIssue(
  session: Session,
  asked: string | undefined,
  { say }: CommandContext,
): Promise<IssueId> {
  const { issuesOf } = await import('../session.ts');
  const { parseIssueId } = await import('../model/issue.ts');
  const issues = issuesOf(session);
  if (asked === undefined) {
    const latest = issues.at(-1);
    if (latest === undefined) throw new UsageError(say('error.week.none'));
    return latest;
  }
  const id = parseIssueId(asked);
  if (id === undefined) throw new UsageError(say('error.week.form', { issue: asked }));
  if (issues.includes(id)) return id;
  const near = nearest(id, issues);
  throw new UsageError(
    say('error.week', {
      issue: id,
      suggestion: near === undefined ? '' : say('hint.did-you-mean', { name: near }),
    }),
  );
}

/** Submissions that the chief editor left out: told in every summary. */
export function reportLeftOut({ chain, registry }: Session, id: IssueId, { io, say }: CommandContext): void {
  for (const { department, reason } of chain.issue(id).issue?.without ?? []) {
    const name = registry.find((candidate) => candidate.id === department)?.name ?? department;
    io.stderr.write(`${say('summary.without', { department: name, reason })}\n`);
  }
}

/** Prints findings for people on stderr. */
export async function reportFindings(
  diagnostics: readonly Diagnostic[],
  context: CommandContext,
  options: CommonOptions,
  root: string,
): Promise<void> {
  const { pretty } = await import('./report/pretty.ts');
  const { summarise } = await import('../review.ts');
  context.io.stderr.write(
    pretty(diagnostics, summarise(diagnostics, 0), await reportContext(context, options, root, 'stderr')),
  );
}

export async function reportContext(
  context: CommandContext,
  options: CommonOptions & { readonly strict?: boolean },
  root: string,
  stream: 'stdout' | 'stderr',
  checked: readonly string[] = [],
): Promise<ReportContext> {
  const { colourFor } = await import('./colour.ts');
  const { io, language, say } = context;
  const directory = directoryOf(context, options);
  return {
    language,
    say,
    chalk: colourFor(io[stream], io, options.color === false ? 'never' : options.color),
    width: io[stream].columns ?? 80,
    pathOf: (file) => (file.startsWith('(') ? file : printedPath(directory, resolve(root, file))),
    checked,
    strict: options.strict ?? false,
  };
}

/** A path as people see it: relative, with `/`. */
export function printedPath(directory: string, path: string): string {
  return (relative(directory, path) || '.').replaceAll('\\', '/');
}

import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { IssueId } from '../../model/issue.ts';
import type { Session } from '../../session.ts';
import {
  type CommandContext,
  type CommonOptions,
  chooseIssue,
  directoryOf,
  issueOption,
  openWorkspace,
  reportContext,
  reportLeftOut,
} from '../context.ts';
import { exitCodes } from '../io.ts';
import { UsageError } from '../usage-error.ts';

interface CheckOptions extends CommonOptions {
  readonly week?: string;
  readonly issue?: string;
  readonly strict?: boolean;
  readonly format: string;
}

export function registerCheck(command: Command, context: CommandContext): void {
  const { say } = context;
  command
    .argument('[files...]', say('check.files'))
    .option('--week <issue>', say('option.week'))
    .option('--issue <issue>', say('option.issue'))
    .option('--strict', say('option.strict'))
    .option('--format <format>', say('option.format'), 'pretty')
    .action(async (files: readonly string[], options: CheckOptions) => {
      context.exitCode = await check(files, options, context);
    });
}

async function check(
  named: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<number> {
  const { io, say } = context;
  const { reporters } = await import('../report/index.ts');
  if (!Object.hasOwn(reporters, options.format)) {
    const allowed = Object.keys(reporters).join(', ');
    throw new UsageError(say('error.option.value', { option: '--format', value: options.format, allowed }));
  }
  const report = reporters[options.format as keyof typeof reporters];
  const { root, session, diagnostics: shared } = await openWorkspace(context, options);
  const wanted = named.map((file) => namedFile(file, root, context, options));
  const checked = session
    ? await checkAsked(session, wanted, options, context)
    : { diagnostics: shared, files: 2, what: 'bulletin.yaml', ids: [] };
  const { summarise, hasBlocking } = await import('../../review.ts');
  const { sortDiagnostics } = await import('../../diagnostics/diagnostic.ts');
  const all = sortDiagnostics(checked.diagnostics);
  const found = all.filter(({ file }) => isWanted(file, wanted));
  const isAll = wanted.length === 0 || wanted.some((path) => !isFile(path));
  const files = isAll ? checked.files : wanted.filter((file) => isOfWorkspace(file)).length;
  const summary = summarise(found, files);
  const strict = options.strict ?? false;
  io.stdout.write(report(found, summary, await reportContext(context, options, root, 'stdout')));
  const failed = hasBlocking(found, strict);
  if (!(options.quiet && !failed)) {
    const acknowledged =
      summary.acknowledged > 0 ? say('check.acknowledged', { count: summary.acknowledged }) : '';
    const key = summary.errors > 0 ? 'check.found' : summary.warnings > 0 ? 'check.warned' : 'check.clean';
    const what = files === 0 ? undefined : checked.what;
    io.stderr.write(
      what === undefined ? `${say('check.nothing')}\n` : `${say(key, { what, ...summary, acknowledged })}\n`,
    );
    if (session && wanted.length === 0) for (const id of checked.ids) reportLeftOut(session, id, context);
  }
  return failed ? exitCodes.findings : exitCodes.fine;
}

/** Checks the issues asked for and says what they are called. */
async function checkAsked(
  session: Session,
  wanted: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<{ diagnostics: readonly Diagnostic[]; files: number; what: string; ids: readonly IssueId[] }> {
  const { issuesOf } = await import('../../session.ts');
  const { checkIssues } = await import('../../check.ts');
  const asked = issueOption(options, context);
  const ids = asked === undefined ? issuesOf(session) : [await chooseIssue(session, asked, context)];
  const relevant = ids.filter((id) => wanted.length === 0 || wanted.some((path) => concerns(path, id)));
  // A submission alone is checked without composing: that is quick enough for every commit.
  const composes = wanted.length === 0 || wanted.some((path) => !path.startsWith('issues/') || !isFile(path));
  return {
    ...(await checkIssues(session, relevant, composes)),
    ids: relevant,
    what: relevant.length === 1 ? (relevant[0] ?? '') : `${relevant[0] ?? '—'} … ${relevant.at(-1) ?? '—'}`,
  };
}

/** A file argument, relative or absolute, as a path of the workspace. */
function namedFile(file: string, root: string, context: CommandContext, options: CommonOptions): string {
  const path = resolve(directoryOf(context, options), file);
  if (!existsSync(path)) throw new UsageError(context.say('error.file', { path: file }));
  return relative(root, path).replaceAll('\\', '/');
}

/** Whether a finding's file was asked for: itself, a folder above it, or the Word file it is a part of. */
function isWanted(file: string, wanted: readonly string[]): boolean {
  return (
    wanted.length === 0 ||
    wanted.some(
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
  return /^(bulletin|departments|earlier)\.yaml$|^(issues|templates|schemas)\//.test(file);
}

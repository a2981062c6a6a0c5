import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Checked, NamedPath } from '../../check.ts';
import type { Source } from '../../load/source.ts';
import type { Session } from '../../session.ts';
import { printCheckSummary } from '../check-summary.ts';
import {
  type CommandContext,
  type CommonOptions,
  chooseIssue,
  directoryOf,
  issueOption,
  reportContext,
  workspaceRoot,
} from '../context.ts';
import { exitCodes } from '../io.ts';
import { UsageError } from '../usage-error.ts';

interface CheckOptions extends CommonOptions {
  readonly week?: string;
  readonly issue?: string;
  readonly strict?: boolean;
  readonly format: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

export function registerCheck(command: Command, context: CommandContext): void {
  const { say } = context;
  command
    .argument('[files...]', say('check.files'))
    .option('--week <issue>', say('option.week'))
    .option('--issue <issue>', say('option.issue'))
    .option('--strict', say('option.strict'))
    .option('--fix', say('check.fix'))
    .option('--fix-dry-run', say('check.fix-dry-run'))
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
  const { reporterFor } = await import('../report/index.ts');
  const report = await reporterFor(options.format, say);
  const root = workspaceRoot(context, options, named[0]);
  const paths = named.map((file) => namedPath(file, root, context, options));
  const checked = await checkOrFix(root, paths, options, context);
  const { files, diagnostics } = checked;
  const { summarise, hasBlocking } = await import('../../review.ts');
  const summary = summarise(diagnostics, files.length);
  const strict = options.strict ?? false;
  // The change is the result of a dry run.
  if (!options.fixDryRun)
    io.stdout.write(
      report(diagnostics, summary, await reportContext(context, options, root, 'stdout', files)),
    );
  const failed = hasBlocking(diagnostics, strict);
  const kind = { isNamed: named.length > 0, isFixed: options.fix === true && options.fixDryRun !== true };
  if (!(options.quiet && !failed)) await printCheckSummary(checked, summary, kind, context);
  return failed ? exitCodes.findings : exitCodes.fine;
}

/** Checks, and mends what can be mended where that is asked for. */
async function checkOrFix(
  root: string,
  named: readonly NamedPath[],
  options: CheckOptions,
  context: CommandContext,
): Promise<Checked> {
  const [{ folderSource }, { builtinSource }, { checkWorkspace }] = await Promise.all([
    import('../../load/folder.ts'),
    import('../../load/builtin.ts'),
    import('../../check.ts'),
  ]);
  const asked = issueOption(options, context);
  const check = (source: Source) =>
    checkWorkspace(source, builtinSource(), {
      named,
      ...(asked === undefined
        ? {}
        : { issuesOf: async (session: Session) => [await chooseIssue(session, asked, context)] }),
    });
  if (!options.fix && !options.fixDryRun) return check(folderSource(root));
  const { fixOnDisk } = await import('../fix-on-disk.ts');
  return fixOnDisk(root, check, options, context);
}

/** A file argument, relative or absolute; hooks name files by the real folder, though the workspace was found by a link. */
function namedPath(file: string, root: string, context: CommandContext, options: CommonOptions): NamedPath {
  const full = resolve(directoryOf(context, options), file);
  const found = statSync(full, { throwIfNoEntry: false });
  if (!found) throw new UsageError(context.say('error.file', { path: file }));
  const isFolder = found.isDirectory();
  const real = isFolder ? realpathSync(full) : join(realpathSync(dirname(full)), basename(full));
  return { path: relative(realpathSync(root), real).replaceAll('\\', '/'), isFolder };
}

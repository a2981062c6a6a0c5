import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ArtifactKind } from '../../model/artifact.ts';
import type { Printer } from '../../office/printer.ts';
import {
  type CommandContext,
  type CommonOptions,
  chooseIssue,
  directoryOf,
  issueOption,
  openWorkspace,
  printedPath,
  reportFindings,
  reportLeftOut,
} from '../context.ts';
import { exitCodes } from '../io.ts';
import { UsageError } from '../usage-error.ts';

interface BuildCommandOptions extends CommonOptions {
  readonly week?: string;
  readonly issue?: string;
  readonly all?: boolean;
  readonly out?: string;
  readonly to: string;
  readonly strict?: boolean;
  readonly draft?: boolean;
  readonly watch?: boolean;
  readonly dryRun?: boolean;
}

const kinds: readonly ArtifactKind[] = ['md', 'docx', 'pdf'];

export function registerBuild(command: Command, context: CommandContext): void {
  const { say } = context;
  command
    .option('--week <issue>', say('option.week'))
    .option('--issue <issue>', say('option.issue'))
    .option('--all', say('build.all'))
    .option('--out <dir>', say('build.out'))
    .option('--to <kinds>', say('build.to'), 'md,docx')
    .option('--strict', say('option.strict'))
    .option('--draft', say('build.draft'))
    .option('--watch', say('build.watch'))
    .option('-n, --dry-run', say('option.dry-run'))
    .action(async (options: BuildCommandOptions) => {
      context.exitCode = options.watch ? await watch(options, context) : await buildOnce(options, context);
    });
}

async function buildOnce(options: BuildCommandOptions, context: CommandContext): Promise<number> {
  if (!parseKinds(options.to, context).includes('pdf')) return await buildWith(undefined, options, context);
  const { openOffice } = await import('../printer.ts');
  const printer = await openOffice(context);
  try {
    return await buildWith(printer, options, context);
  } finally {
    await printer.close();
  }
}

async function buildWith(
  printer: Printer | undefined,
  options: BuildCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { io, say } = context;
  const to = parseKinds(options.to, context);
  const { root, session, diagnostics } = await openWorkspace(context, options);
  if (!session) {
    await reportFindings(diagnostics, context, options, root);
    return exitCodes.findings;
  }
  const { buildIssue } = await import('../../build.ts');
  const { issuesOf } = await import('../../session.ts');
  const { hasBlocking, summarise } = await import('../../review.ts');
  const { planArtifacts } = await import('../../write/artifacts.ts');
  const { writeFiles } = await import('../../write/atomic.ts');
  const directory = directoryOf(context, options);
  const out = outputFolder(options, root, context);
  const asked = issueOption(options, context);
  if (options.all && asked !== undefined)
    throw new UsageError(say('error.options-together', { one: '--all', other: `--week ${asked}` }));
  const ids = options.all ? issuesOf(session) : [await chooseIssue(session, asked, context)];
  const strict = options.strict ?? false;
  const print = printer ? { print: printer.print } : {};
  const builds = [];
  for (const id of ids)
    builds.push(await buildIssue(session, id, { to, strict, draft: options.draft ?? false, ...print }));

  const findings = builds.flatMap((built) => built.diagnostics);
  const { sortDiagnostics } = await import('../../diagnostics/diagnostic.ts');
  await reportFindings(sortDiagnostics(findings), context, options, root);
  // A draft is made in spite of errors, but it does not hide them.
  const failed = builds.some((built) => built.artifacts.length === 0) || hasBlocking(findings, strict);
  const unbuilt = builds.some((built) => built.artifacts.length === 0);
  const files = unbuilt
    ? []
    : builds.flatMap(({ issue, artifacts }) => planArtifacts(join(out, issue), artifacts));
  if (!options.dryRun) await writeFiles(files, io.signal);
  for (const { path } of files) io.stdout.write(`${printedPath(directory, path)}\n`);
  if (options.quiet && !failed) return exitCodes.fine;
  for (const built of builds) {
    const errors = summarise(built.diagnostics, 0).errors;
    const key = unbuilt ? 'build.failed' : options.draft && errors > 0 ? 'build.drafted' : 'build.done';
    const values = {
      issue: built.issue,
      submissions: built.submissions,
      count: built.artifacts.length,
      errors,
    };
    io.stderr.write(`${say(key, values)}\n`);
    reportLeftOut(session, built.issue, context);
  }
  if (printer && session.publication.language === 'zh') {
    const { reportSubstitutions } = await import('../printer.ts');
    const fonts = builds.flatMap((built) => built.fonts ?? []);
    reportSubstitutions(printer, fonts, context);
  }
  return failed ? exitCodes.findings : exitCodes.fine;
}

/** Where artifacts go: never among the sources, and never the workspace itself. */
function outputFolder(options: BuildCommandOptions, root: string, context: CommandContext): string {
  if (options.out === undefined) return join(root, 'dist');
  const out = resolve(directoryOf(context, options), options.out);
  const inside = relative(root, out).replaceAll('\\', '/');
  const isSource = inside === '' || /^(issues|templates|schemas|\.bulletin|\.git)(\/|$)/.test(inside);
  if (options.out.trim() === '' || isSource)
    throw new UsageError(context.say('error.out', { out: options.out }));
  return out;
}

function parseKinds(text: string, { say }: CommandContext): readonly ArtifactKind[] {
  const asked = text.split(',').map((kind) => kind.trim());
  const wrong = asked.find((kind) => !kinds.some((known) => known === kind));
  if (wrong !== undefined) {
    throw new UsageError(
      say('error.option.value', { option: '--to', value: wrong, allowed: kinds.join(', ') }),
    );
  }
  return kinds.filter((kind) => asked.includes(kind));
}

/** Builds at the start and after every change, until interrupted; survives errors in the files. */
async function watch(options: BuildCommandOptions, context: CommandContext): Promise<number> {
  const { watch: watchFolder } = await import('node:fs');
  const { workspaceRoot } = await import('../context.ts');
  const { io, say } = context;
  const root = workspaceRoot(context, options);
  const out = outputFolder(options, root, context);
  // What no change of a file mends is said before the watch begins.
  if (parseKinds(options.to, context).includes('pdf'))
    await (await import('../printer.ts')).findProgram(context);
  let running: Promise<unknown> = Promise.resolve();
  const build = () => {
    running = running
      .then(() => buildOnce(options, context))
      .catch((error: unknown) => {
        if (io.signal.aborted) return;
        io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        if (error instanceof UsageError && error.hint) io.stderr.write(`${error.hint}\n`);
      });
  };
  build();
  await running;
  io.stderr.write(`${say('build.watching')}\n`);
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((done) => {
    const watcher = watchFolder(root, { recursive: true }, (_event, name) => {
      const path = resolve(root, name ?? '');
      if (!relative(out, path).startsWith('..') || /(^|[\\/])(\.git|node_modules)([\\/]|$)/.test(name ?? ''))
        return;
      clearTimeout(timer);
      timer = setTimeout(build, 150);
    });
    io.signal.addEventListener('abort', () => {
      watcher.close();
      clearTimeout(timer);
      done();
    });
  });
  await running;
  return 130;
}

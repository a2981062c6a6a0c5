import { join } from 'node:path';
import { type Command, CommanderError } from 'commander';
import stringWidth from 'fast-string-width';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Session } from '../../session.ts';
import type { TemplateCheck } from '../../template-author/check.ts';
import {
  type CommandContext,
  type CommonOptions,
  chooseIssue,
  directoryOf,
  openWorkspace,
  printedPath,
  reportContext,
  reportFindings,
} from '../context.ts';
import { exitCodes } from '../io.ts';
import type { TextKey } from '../texts.ts';
import { UsageError } from '../usage-error.ts';

interface CopyOptions extends CommonOptions {
  readonly as?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

interface IssueOptions extends CommonOptions {
  readonly week?: string;
  readonly issue?: string;
}

interface CheckOptions extends IssueOptions {
  readonly strict?: boolean;
  readonly format: string;
}

interface DataOptions extends IssueOptions {
  readonly root?: string;
}

/** One of the commands below `bulletin template`. */
export interface TemplateCommand {
  readonly name: string;
  readonly description: TextKey;
  readonly register: (command: Command, context: CommandContext) => void;
  readonly examples: readonly string[];
}

/** Commands for those who make or change a template, in the order of the help. */
export const templateCommands: readonly TemplateCommand[] = [
  {
    name: 'list',
    description: 'template.list.description',
    register: (command, context) =>
      command.action(async (options: CommonOptions) => {
        context.exitCode = await list(options, context);
      }),
    examples: ['bulletin template list'],
  },
  {
    name: 'copy',
    description: 'template.copy.description',
    register: registerCopy,
    examples: ['bulletin template copy report-en --as monthly', 'bulletin template copy official-zh -n'],
  },
  {
    name: 'check',
    description: 'template.check.description',
    register: registerTemplateCheck,
    examples: ['bulletin template check', 'bulletin template check main --week 2024-01 --format json'],
  },
  {
    name: 'data',
    description: 'template.data.description',
    register: registerData,
    examples: ['bulletin template data', 'bulletin template data --week 2024-01 --root counters'],
  },
];

/** `bulletin template` alone shows its help. */
export function registerTemplate(command: Command, { io }: CommandContext): void {
  command.configureOutput({ writeErr: io.stdout.write }).exitOverride((error) => {
    throw error.code === 'commander.help' ? new CommanderError(0, error.code, error.message) : error;
  });
}

function registerCopy(command: Command, context: CommandContext): void {
  const { say } = context;
  command
    .usage('<built-in> [options]')
    .argument('[built-in]', say('template.copy.name'))
    .option('--as <name>', say('template.copy.as'))
    .option('--force', say('init.force'))
    .option('-n, --dry-run', say('option.dry-run'))
    .action(async (name: string | undefined, options: CopyOptions) => {
      context.exitCode = await copy(name, options, context);
    });
}

function registerTemplateCheck(command: Command, context: CommandContext): void {
  const { say } = context;
  issueOptions(command.argument('[name]', say('template.check.name')), context)
    .option('--strict', say('option.strict'))
    .option('--format <format>', say('option.format'), 'pretty')
    .action(async (name: string | undefined, options: CheckOptions) => {
      context.exitCode = await check(name, options, context);
    });
}

function registerData(command: Command, context: CommandContext): void {
  issueOptions(command, context)
    .option('--root <name>', context.say('template.data.root'))
    .action(async (options: DataOptions) => {
      context.exitCode = await data(options, context);
    });
}

function issueOptions(command: Command, { say }: CommandContext): Command {
  return command.option('--week <issue>', say('option.week')).option('--issue <issue>', say('option.issue'));
}

/** The workspace's session; undefined after its findings were told. */
async function sessionOf(
  options: CommonOptions,
  context: CommandContext,
): Promise<{ root: string; session: Session } | undefined> {
  const { root, session, diagnostics } = await openWorkspace(context, options);
  if (session) return { root, session };
  await reportFindings(diagnostics, context, options, root);
  return undefined;
}

async function list(options: CommonOptions, context: CommandContext): Promise<number> {
  const opened = await sessionOf(options, context);
  if (!opened) return exitCodes.findings;
  const { say, io } = context;
  const { listTemplates } = await import('../../template-author/list.ts');
  const rows = listTemplates(opened.session).map(({ name, place, title = '', base, inUse }) => {
    const extended = base === undefined ? '' : say('template.list.extends', { base });
    const used = inUse ? say('template.list.used') : '';
    return [`${inUse ? '*' : ' '} ${name}`, say(`template.list.${place}`), title, `${extended}${used}`];
  });
  io.stdout.write(columns(rows));
  return exitCodes.fine;
}

async function copy(
  name: string | undefined,
  options: CopyOptions,
  context: CommandContext,
): Promise<number> {
  const opened = await sessionOf(options, context);
  if (!opened) return exitCodes.findings;
  const { io, say } = context;
  const { root, session } = opened;
  const { builtinNames } = await import('../../template-author/list.ts');
  const known = builtinNames(session);
  if (name === undefined) throw new UsageError(say('template.copy.which', { known: known.join(', ') }));
  if (!known.includes(name)) throw unknownName('template.copy.unknown', name, known, context);
  const target = options.as ?? name;
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(target))
    throw new UsageError(
      say('error.option.value', { option: '--as', value: target, allowed: 'a-z, 0-9, -' }),
    );
  const folder = `templates/${target}`;
  const printed = (path: string) => printedPath(directoryOf(context, options), join(root, path));
  if (!options.force && session.workspace.source.list(folder).length > 0)
    throw new UsageError(
      say('template.copy.exists', { path: printed(folder) }),
      say('template.copy.exists.hint'),
    );
  const { copyOfBuiltin } = await import('../../template-author/copy.ts');
  const { files, diagnostics } = copyOfBuiltin(session.builtin, name);
  if (diagnostics.length > 0) {
    await reportFindings(diagnostics, context, options, root);
    return exitCodes.findings;
  }
  const written = [...files].map(([file, bytes]) => ({ path: `${folder}/${file}`, bytes }));
  if (!options.dryRun) {
    const { writeFiles } = await import('../../write/atomic.ts');
    await writeFiles(
      written.map(({ path, bytes }) => ({ path: join(root, path), bytes })),
      io.signal,
    );
  }
  for (const { path } of written) io.stdout.write(`${printed(path)}\n`);
  if (!options.quiet) {
    const key = options.dryRun ? 'template.copy.planned' : 'template.copy.done';
    io.stderr.write(`${say(key, { name: target, file: printed('bulletin.yaml') })}\n`);
  }
  return exitCodes.fine;
}

async function check(
  name: string | undefined,
  options: CheckOptions,
  context: CommandContext,
): Promise<number> {
  const { io, say } = context;
  const { reporterFor } = await import('../report/index.ts');
  const reporter = await reporterFor(options.format, say);
  const opened = await sessionOf(options, context);
  if (!opened) return exitCodes.findings;
  const { root, session } = opened;
  const { listTemplates } = await import('../../template-author/list.ts');
  const known = [...new Set(listTemplates(session).map((template) => template.name))];
  if (name !== undefined && !known.includes(name))
    throw unknownName('template.check.unknown', name, known, context);
  const id = await chooseIssue(session, options.week ?? options.issue, context);
  const { content } = session.chain.merged(id);
  const { reviewIssue } = await import('../../session.ts');
  const { hasBlocking, summarise } = await import('../../review.ts');
  const issueFindings = reviewIssue(session, id);
  if (!content) {
    await reportFindings(issueFindings, context, options, root);
    io.stderr.write(`${say('template.unmerged', { issue: id })}\n`);
    return exitCodes.findings;
  }
  const { checkTemplate } = await import('../../template-author/check.ts');
  const template = name ?? session.publication.template;
  const checked = await checkTemplate(session, id, content, template);
  const { diagnostics, files } = checked;
  const summary = summarise(diagnostics, files);
  const looked = diagnostics.length > 0 ? [] : [`templates/${template}`];
  const printed = reporter(
    diagnostics,
    summary,
    await reportContext(context, options, root, 'stdout', looked),
  );
  io.stdout.write(printedCheck(printed, checked, options, context));
  const failed = hasBlocking(diagnostics, options.strict ?? false);
  if (failed || !options.quiet) {
    const key = summary.errors > 0 ? 'found' : summary.warnings > 0 ? 'warned' : 'clean';
    io.stderr.write(`${say(`template.check.${key}`, { template, issue: id, ...summary })}\n`);
    const { errors } = summarise(issueFindings, 0);
    if (errors > 0) io.stderr.write(`${say('template.check.issue', { issue: id, errors })}\n`);
  }
  return failed ? exitCodes.findings : exitCodes.fine;
}

/** The report with what else its reader is told about the shell: people and readers of JSON only. */
function printedCheck(
  report: string,
  checked: TemplateCheck,
  options: CheckOptions,
  context: CommandContext,
): string {
  if (options.format === 'pretty') return report + listing(checked, options, context);
  return options.format === 'json' ? withShell(report, checked) : report;
}

/** The report for programs, with what the shell has beside its findings. */
function withShell(report: string, { shell }: TemplateCheck): string {
  const parsed = JSON.parse(report) as Readonly<Record<string, unknown>>;
  return `${JSON.stringify({ ...parsed, shell: shell ?? null }, null, 2)}\n`;
}

/** What the shell has for every role and which fonts it asks for; left out where only findings are wanted. */
function listing(
  { shell, diagnostics }: TemplateCheck,
  { quiet }: CheckOptions,
  { say }: CommandContext,
): string {
  if (!shell || quiet) return '';
  const styles = shell.styles.map(({ role, style, isFound, fallback = '' }) => [
    `  ${isFound ? '✔' : '✖'} ${role}`,
    style,
    isFound ? '' : say('template.check.instead', { style: fallback }),
  ]);
  const fonts = shell.fonts.map(({ font, styles: users }) => [
    `  ${font}`,
    users.map((user) => (user === '*' ? say('template.check.defaults') : user)).join(', '),
  ]);
  return [
    diagnostics.length > 0 ? '\n' : '',
    `${say('template.check.styles')}\n${columns(styles)}`,
    `\n${say('template.check.fonts')}\n${columns(fonts)}`,
  ].join('');
}

async function data(options: DataOptions, context: CommandContext): Promise<number> {
  const opened = await sessionOf(options, context);
  if (!opened) return exitCodes.findings;
  const { root, session } = opened;
  const { io, say } = context;
  const { vocabulary } = await import('../../compose/values/vocabulary.ts');
  const roots = vocabulary.root.names.map(({ name }) => name);
  if (options.root !== undefined && !roots.includes(options.root))
    throw unknownName('template.data.unknown', options.root, roots, context);
  const id = await chooseIssue(session, options.week ?? options.issue, context);
  const { reviewIssue } = await import('../../session.ts');
  const { templateData } = await import('../../template-author/data.ts');
  await reportFindings(reviewIssue(session, id), context, options, root);
  const found = templateData(session, id);
  if (!found) {
    io.stderr.write(`${say('template.unmerged', { issue: id })}\n`);
    return exitCodes.findings;
  }
  const shown = [...found].filter(([name]) => options.root === undefined || name === options.root);
  io.stdout.write(`${JSON.stringify(Object.fromEntries(shown), null, 2)}\n`);
  return exitCodes.fine;
}

function unknownName(
  key: TextKey,
  name: string,
  known: readonly string[],
  { say }: CommandContext,
): UsageError {
  const near = nearest(name, known);
  const suggestion = near === undefined ? '' : say('hint.did-you-mean', { name: near });
  return new UsageError(say(key, { name, suggestion, known: known.join(', ') }));
}

/** Columns by display width, so that Chinese lines up. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const padded = (cell: string, column: number) =>
    cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('');
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Source } from '../../load/source.ts';
import type { PeriodKind } from '../../model/period.ts';
import type { Language } from '../../model/publication.ts';
import type { CiHost } from '../../scaffold/ci.ts';
import type { FamilyWishes } from '../../scaffold/family.ts';
import { type CommandContext, type CommonOptions, directoryOf, printedPath } from '../context.ts';
import { exitCodes } from '../io.ts';
import { UsageError } from '../usage-error.ts';

interface InitOptions extends CommonOptions {
  readonly family?: string;
  readonly template?: string;
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly period?: string;
  readonly first?: string;
  readonly from?: string;
  readonly ci: string;
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

const periods: readonly PeriodKind[] = ['week', 'month', 'quarter', 'half-year', 'year', 'free'];
const languages: readonly Language[] = ['zh', 'en'];
const idPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;
/** The family that has nothing in it but one department’s first submission. */
const blank = 'blank';

export function registerInit(command: Command, context: CommandContext): void {
  const { say } = context;
  command
    .argument('[directory]', say('init.directory'))
    .option('--family <name>', say('init.family'))
    .option('--template <name>', say('init.template'))
    .option('--id <id>', say('init.id'))
    .option('--title <title>', say('init.title'))
    .option('--publisher <name>', say('init.publisher'))
    .option('--language <language>', say('init.language'))
    .option('--period <kind>', say('init.period'))
    .option('--first <issue>', say('init.first'))
    .option('--from <day>', say('init.from'))
    .option('--ci <host>', say('init.ci'), 'none')
    .option('-y, --yes', say('option.yes'))
    .option('--force', say('init.force'))
    .option('-n, --dry-run', say('option.dry-run'))
    .action(async (directory: string | undefined, options: InitOptions) => {
      context.exitCode = await init(directory ?? '.', options, context);
    });
}

async function init(directory: string, options: InitOptions, context: CommandContext): Promise<number> {
  const { io, say } = context;
  const root = resolve(directoryOf(context, options), directory);
  const { builtinSource } = await import('../../load/builtin.ts');
  const { commonFiles } = await import('../../scaffold/workspace.ts');
  const builtin = builtinSource();
  const ci = await checkCi(options, context);
  const family = await chooseFamily(options, context, builtin);
  const plan = family === undefined ? undefined : await planOf(family, options, context, builtin);
  if (!plan) {
    io.stderr.write(`${say('init.cancelled')}\n`);
    return 130;
  }
  const files = new Map([...plan.files, ...commonFiles(ci)]);
  return writeWorkspace(root, await withSchemas(files, builtin), plan.issue, options, context);
}

/** Files of a new workspace by path, and the issue that can be built at once. */
interface Plan {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly issue: string;
}

/** A blank workspace, or one of a family. Undefined: cancelled. */
async function planOf(
  family: string,
  options: InitOptions,
  context: CommandContext,
  builtin: Source,
): Promise<Plan | undefined> {
  if (family !== blank) {
    const { familyFiles } = await import('../../scaffold/family.ts');
    const { files, last } = familyFiles(family, checkNames(options, context), builtin);
    return { files, issue: last };
  }
  const answers = await completeAnswers(options, context);
  if (!answers) return undefined;
  const wishes = await checkAnswers(answers, options, context, builtin);
  const { workspaceFiles } = await import('../../scaffold/workspace.ts');
  return { files: workspaceFiles(wishes, builtin), issue: wishes.first };
}

/** The new workspace is opened in memory first, to write its schemas along with it. */
async function withSchemas(
  files: ReadonlyMap<string, Uint8Array>,
  builtin: Source,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { memorySource } = await import('../../load/source.ts');
  const { openSession } = await import('../../session.ts');
  const { editorSchemas } = await import('../../editor-schemas/index.ts');
  const { session } = await openSession(memorySource(Object.fromEntries(files)), builtin);
  const encoder = new TextEncoder();
  const schemas = (session ? [...editorSchemas(session)] : []).map(
    ([name, schema]) =>
      [`.bulletin/schemas/${name}`, encoder.encode(`${JSON.stringify(schema, null, 2)}\n`)] as const,
  );
  return new Map([...files, ...schemas]);
}

async function writeWorkspace(
  root: string,
  files: ReadonlyMap<string, Uint8Array>,
  issue: string,
  options: InitOptions,
  context: CommandContext,
): Promise<number> {
  const { io, say } = context;
  const { writeFiles } = await import('../../write/atomic.ts');
  const printed = (path: string) => printedPath(directoryOf(context, options), join(root, path));
  const existing = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (existing.length > 0 && !options.force) {
    io.stderr.write(
      `${say('init.exists', { files: existing.map((path) => `  ${printed(path)}`).join('\n') })}\n`,
    );
    return exitCodes.findings;
  }
  if (!options.dryRun)
    await writeFiles(
      [...files].map(([path, bytes]) => ({ path: join(root, path), bytes })),
      io.signal,
    );
  for (const path of files.keys()) io.stdout.write(`${printed(path)}\n`);
  if (!options.quiet) io.stderr.write(`${say('init.done', { directory: printed('.'), issue })}\n`);
  return exitCodes.fine;
}

/** Whether somebody can be asked. */
function canAsk({ io }: CommandContext, options: InitOptions): boolean {
  return !options.yes && io.stdinIsTerminal && io.stdout.isTerminal && !io.environment['CI'];
}

/** The family to begin from, or `blank`. Undefined: cancelled. */
async function chooseFamily(
  options: InitOptions,
  context: CommandContext,
  builtin: Source,
): Promise<string | undefined> {
  const { say } = context;
  const { familiesOf } = await import('../../scaffold/family.ts');
  const families = familiesOf(builtin);
  const asked = options.family;
  if (asked !== undefined) {
    if (asked === blank || families.some(({ name }) => name === asked)) return asked;
    const allowed = [blank, ...families.map(({ name }) => name)].join(', ');
    throw new UsageError(say('error.option.value', { option: '--family', value: asked, allowed }));
  }
  if (!canAsk(context, options)) return blank;
  const { isCancel, select } = await import('@clack/prompts');
  const answer = await select({
    message: say('init.family'),
    options: [
      { value: blank, label: say('init.family-blank') },
      ...families.map(({ name, title }) => ({ value: name, label: `${title} (${name})` })),
    ],
    initialValue: blank,
  });
  return isCancel(answer) ? undefined : answer;
}

/** A family has its own language, period and issues; only its names can be given. */
function checkNames(options: InitOptions, { say }: CommandContext): FamilyWishes {
  for (const option of ['language', 'period', 'first', 'from', 'template'] as const) {
    if (options[option] !== undefined)
      throw new UsageError(say('init.family-fixed', { option: `--${option}` }));
  }
  const { id, title, publisher } = options;
  if (id !== undefined && !idPattern.test(id))
    throw new UsageError(say('error.option.value', { option: '--id', value: id, allowed: 'a-z, 0-9, -' }));
  return { id, title, publisher };
}

async function checkCi({ ci }: InitOptions, { say }: CommandContext): Promise<CiHost> {
  const { ciHosts } = await import('../../scaffold/ci.ts');
  const found = ciHosts.find((host) => host === ci);
  if (found === undefined)
    throw new UsageError(
      say('error.option.value', { option: '--ci', value: ci, allowed: ciHosts.join(', ') }),
    );
  return found;
}

type Answers = { id: string; title: string; publisher: string; language: string; period: string };

/** Asks only where somebody can answer; everything asked has a flag. Undefined: cancelled. */
async function completeAnswers(options: InitOptions, context: CommandContext): Promise<Answers | undefined> {
  const { say, language } = context;
  const zh = (options.language ?? language) === 'zh';
  const defaults: Answers = {
    id: 'bulletin',
    title: zh ? '工作周报' : 'Weekly Bulletin',
    publisher: zh ? '办公室' : 'Office',
    language: options.language ?? language,
    period: 'week',
  };
  const given = Object.fromEntries(
    Object.entries(defaults).flatMap(([key]) =>
      options[key as keyof Answers] === undefined ? [] : [[key, options[key as keyof Answers]]],
    ),
  ) as Partial<Answers>;
  if (options.yes) return { ...defaults, ...given };
  if (!canAsk(context, options)) {
    const missing = (['id', 'language'] as const).filter((key) => given[key] === undefined);
    if (missing.length > 0)
      throw new UsageError(say('init.needs', { options: missing.map((key) => `--${key}`).join(', ') }));
    return { ...defaults, ...given };
  }
  const { isCancel, select, text } = await import('@clack/prompts');
  const answers: Partial<Answers> = { ...given };
  for (const key of ['language', 'id', 'title', 'publisher', 'period'] as const) {
    if (answers[key] !== undefined) continue;
    const message = say(`init.${key}`);
    const choices = key === 'language' ? languages : key === 'period' ? periods : undefined;
    const answer = choices
      ? await select({
          message,
          options: choices.map((value) => ({ value: value as string, label: value })),
          initialValue: defaults[key],
        })
      : await text({ message, placeholder: defaults[key], defaultValue: defaults[key] });
    if (isCancel(answer)) return undefined;
    answers[key] = answer;
  }
  return { ...defaults, ...answers };
}

async function checkAnswers(
  answers: Answers,
  options: InitOptions,
  { say }: CommandContext,
  builtin: Source,
) {
  const { parseIssueId } = await import('../../model/issue.ts');
  const { parseDay } = await import('../../model/period.ts');
  const refuse = (option: string, value: string, allowed: string) =>
    new UsageError(say('error.option.value', { option, value, allowed }));
  const pick = <T extends string>(option: string, value: string, allowed: readonly T[]): T => {
    const found = allowed.find((word) => word === value);
    if (found === undefined) throw refuse(option, value, allowed.join(', '));
    return found;
  };
  if (!idPattern.test(answers.id)) throw refuse('--id', answers.id, 'a-z, 0-9, -');
  const from = options.from ?? '2024-01-01';
  if (!parseDay(from)) throw refuse('--from', from, '2024-01-01');
  const first = parseIssueId(options.first ?? `${from.slice(0, 4)}-01`);
  if (first === undefined) throw refuse('--first', options.first ?? '', '2024-01');
  const language = pick<Language>('--language', answers.language, languages);
  const templates = builtin.list('templates').map(({ name }) => name);
  const usual = language === 'zh' ? 'official-zh' : 'report-en';
  return {
    template: pick('--template', options.template ?? usual, templates),
    id: answers.id,
    title: answers.title,
    publisher: answers.publisher,
    language,
    period: pick<PeriodKind>('--period', answers.period, periods),
    first,
    from,
  };
}

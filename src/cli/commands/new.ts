import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { nearestId } from '../../diagnostics/nearest.ts';
import { namesOf } from '../../model/department.ts';
import type { Session } from '../../session.ts';
import {
  type CommandContext,
  type CommonOptions,
  chooseIssue,
  directoryOf,
  issueOption,
  openWorkspace,
  printedPath,
  reportFindings,
} from '../context.ts';
import { exitCodes } from '../io.ts';
import { UsageError } from '../usage-error.ts';

interface NewOptions extends CommonOptions {
  readonly week?: string;
  readonly issue?: string;
  readonly period?: string;
  readonly date?: string;
  readonly dryRun?: boolean;
}

export function registerNew(command: Command, context: CommandContext): void {
  const { say } = context;
  command
    .argument('[department]', say('new.department'))
    .option('--week <issue>', say('option.week'))
    .option('--issue <issue>', say('option.issue'))
    .option('--period <days>', say('new.period'))
    .option('--date <day>', say('new.date'))
    .option('-n, --dry-run', say('option.dry-run'))
    .action(async (department: string | undefined, options: NewOptions) => {
      context.exitCode = await create(department, options, context);
    });
}

async function create(
  department: string | undefined,
  options: NewOptions,
  context: CommandContext,
): Promise<number> {
  const { io, say } = context;
  const { root, session, diagnostics } = await openWorkspace(context, options);
  if (!session) {
    await reportFindings(diagnostics, context, options, root);
    return exitCodes.findings;
  }
  const file =
    department === undefined
      ? await newIssue(session, options, context)
      : await newSubmission(session, department, options, context);
  const path = join(root, file.path);
  const printed = printedPath(directoryOf(context, options), path);
  if (existsSync(path)) throw new UsageError(say('new.exists', { path: printed }));
  if (!options.dryRun) {
    const { writeFiles } = await import('../../write/atomic.ts');
    await writeFiles([{ path, bytes: new TextEncoder().encode(file.text) }], io.signal);
  }
  io.stdout.write(`${printed}\n`);
  if (!options.quiet && !options.dryRun) {
    io.stderr.write(
      `${department === undefined ? say('new.done', { issue: file.issue }) : say('new.submitted', { path: printed })}\n`,
    );
  }
  return exitCodes.fine;
}

async function newIssue(session: Session, options: NewOptions, context: CommandContext) {
  const { issueSkeleton } = await import('../../scaffold/issue.ts');
  const { parseIssueId } = await import('../../model/issue.ts');
  const { parseDay, parsePeriod } = await import('../../model/period.ts');
  const { say } = context;
  const asked = issueOption(options, context);
  const id = asked === undefined ? undefined : parseIssueId(asked);
  if (asked !== undefined && id === undefined) throw new UsageError(say('error.week.form', { issue: asked }));
  const period = options.period === undefined ? undefined : parsePeriod(options.period);
  if (options.period !== undefined && (!period || period.from > period.to)) {
    throw new UsageError(
      say('error.option.value', {
        option: '--period',
        value: options.period,
        allowed: '2023-06-12/2023-06-16',
      }),
    );
  }
  if (options.date !== undefined && !parseDay(options.date)) {
    throw new UsageError(
      say('error.option.value', { option: '--date', value: options.date, allowed: '2023-06-22' }),
    );
  }
  return issueSkeleton(session, { id, period, date: options.date });
}

async function newSubmission(
  session: Session,
  department: string,
  options: NewOptions,
  context: CommandContext,
) {
  const { submissionSkeleton } = await import('../../scaffold/submission.ts');
  const { say } = context;
  const known = session.registry.map((one) => ({ id: one.id, names: namesOf(one) }));
  const found = session.registry.find((one) => [one.id, ...namesOf(one)].includes(department));
  if (!found) {
    const near = nearestId(department, known);
    throw new UsageError(
      say('new.needs-department', {
        department,
        suggestion: near === undefined ? '' : say('hint.did-you-mean', { name: near }),
      }),
    );
  }
  const id = await chooseIssue(session, issueOption(options, context), context);
  return submissionSkeleton(session, found, id);
}

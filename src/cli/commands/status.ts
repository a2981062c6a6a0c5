import type { Command } from 'commander';
import stringWidth from 'fast-string-width';
import {
  type CommandContext,
  type CommonOptions,
  chooseIssue,
  issueOption,
  openWorkspace,
  reportFindings,
} from '../context.ts';
import { exitCodes } from '../io.ts';
import type { TextKey } from '../texts.ts';

interface StatusOptions extends CommonOptions {
  readonly week?: string;
  readonly issue?: string;
  readonly items?: boolean;
  readonly json?: boolean;
}

export function registerStatus(command: Command, context: CommandContext): void {
  const { say } = context;
  command
    .option('--week <issue>', say('option.week'))
    .option('--issue <issue>', say('option.issue'))
    .option('--items', say('status.items'))
    .option('--json', say('status.json'))
    .action(async (options: StatusOptions) => {
      context.exitCode = await status(options, context);
    });
}

async function status(options: StatusOptions, context: CommandContext): Promise<number> {
  const { io, say } = context;
  const { root, session, diagnostics } = await openWorkspace(context, options);
  if (!session) {
    await reportFindings(diagnostics, context, options, root);
    return exitCodes.findings;
  }
  const id = await chooseIssue(session, issueOption(options, context), context);
  const { rosterOf } = await import('../../roster.ts');
  const roster = rosterOf(session, id);
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ version: 1, issue: id, departments: roster }, null, 2)}\n`);
    return exitCodes.fine;
  }
  if (options.items) {
    for (const { items } of roster)
      for (const item of items) io.stdout.write(`${item.reference}  [${item.section}]  ${item.opening}\n`);
    return exitCodes.fine;
  }
  const head = [
    'status.department',
    'status.state',
    'status.itemCount',
    'status.figures',
    'status.findings',
  ] as const;
  const rows = roster.map(({ name, state, items, figures, errors, warnings }) => [
    name,
    say(`status.${state}` as TextKey),
    String(items.length),
    String(figures),
    errors + warnings === 0 ? '' : `${say('label.error')} ${errors}, ${say('label.warning')} ${warnings}`,
  ]);
  io.stdout.write(table([head.map((key) => say(key)), ...rows]));
  const expected = roster.filter((row) => row.expected);
  const count = (state: string) => expected.filter((row) => row.state === state).length;
  const missing = count('missing');
  io.stderr.write(
    `${say('status.summary', { issue: id, expected: expected.length, sent: expected.length - missing - count('left-out'), missing })}\n`,
  );
  return exitCodes.fine;
}

/** Columns by display width, so that Chinese lines up. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

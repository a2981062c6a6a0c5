import type { Command } from 'commander';
import type { Code } from '../../diagnostics/catalogue.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import {
  type CommandContext,
  type CommonOptions,
  directoryOf,
  openWorkspace,
  workspaceRoot,
} from '../context.ts';
import { findWorkspace } from '../find-workspace.ts';
import { exitCodes } from '../io.ts';
import type { Say } from '../texts.ts';
import { UsageError } from '../usage-error.ts';

/** Severity of a code in the publication at hand; undefined outside a workspace. */
type SeverityHere = (code: Code) => Severity | 'off' | undefined;

export function registerExplain(command: Command, context: CommandContext): void {
  command
    .argument('[code]', context.say('explain.code'))
    .action(async (asked: string | undefined, options: CommonOptions) => {
      context.io.stdout.write(await explain(asked, options, context));
      context.exitCode = exitCodes.fine;
    });
}

async function explain(
  asked: string | undefined,
  options: CommonOptions,
  context: CommandContext,
): Promise<string> {
  const { catalogue } = await import('../../diagnostics/catalogue.ts');
  if (asked !== undefined && !Object.hasOwn(catalogue, asked)) {
    const near = nearest(asked, Object.keys(catalogue));
    const suggestion = near === undefined ? '' : context.say('hint.did-you-mean', { name: near });
    throw new UsageError(
      context.say('explain.unknown', { code: asked, suggestion }),
      context.say('explain.unknown.hint'),
    );
  }
  const here = await severities(options, context);
  return asked === undefined ? list(here, context) : explainCode(asked as Code, here, options, context);
}

/** A workspace only says how grave a finding is there; without one, or with one that cannot be read, the rest is the same. */
async function severities(options: CommonOptions, context: CommandContext): Promise<SeverityHere> {
  if (options.cwd !== undefined) workspaceRoot(context, options);
  if (findWorkspace(directoryOf(context, options)).root === undefined) return () => undefined;
  const { session } = await openWorkspace(context, options);
  if (!session) return () => undefined;
  const { severityOf } = await import('../../review.ts');
  return (code) => severityOf(session.publication.rules, code);
}

/** One kind of finding: what it says, what that means, wrong and right, and how it may stand. */
async function explainCode(
  code: Code,
  here: SeverityHere,
  options: CommonOptions,
  { io, say, language }: CommandContext,
): Promise<string> {
  const { catalogue } = await import('../../diagnostics/catalogue.ts');
  const { explanationOf } = await import('../../diagnostics/explanations/index.ts');
  const { exampleIn, patternOf, waiversOf } = await import('../../diagnostics/explanations/words.ts');
  const { colourFor } = await import('../colour.ts');
  const chalk = colourFor(io.stdout, io, options.color === false ? 'never' : options.color);
  const { severity, message } = catalogue[code];
  const own = here(code);
  const { meaning, bad, good, isFixed, basis } = explanationOf(code);
  const waivers = waiversOf(code, language);
  const parts = [
    [
      chalk.bold(code),
      say('explain.severity', { severity: say(`label.${severity}`) }),
      ...(own === undefined ? [] : [say('explain.severity-here', { severity: nameOf(own, say) })]),
    ].join('  '),
    `${indented(patternOf(message, language))}`,
    meaning[language],
    ...(basis === undefined ? [] : [say('explain.basis', { basis })]),
    `${chalk.red('✗')} ${say('explain.bad')}\n${indented(exampleIn(bad, language))}`,
    `${chalk.green('✓')} ${say('explain.good')}\n${indented(exampleIn(good, language))}`,
    ...(waivers.length === 0 ? [say('explain.waive.nobody')] : []),
    ...waivers.map(({ place, yaml }) => `${say(`explain.waive.${place}`)}\n${indented(yaml)}`),
    say(isFixed ? 'explain.fixed' : 'explain.not-fixed'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Every code, by group, with its severity and what it says. */
async function list(here: SeverityHere, { say, language }: CommandContext): Promise<string> {
  const { catalogue } = await import('../../diagnostics/catalogue.ts');
  const { groups } = await import('../../diagnostics/groups.ts');
  const { patternOf } = await import('../../diagnostics/explanations/words.ts');
  const { default: stringWidth } = await import('fast-string-width');
  const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - stringWidth(text)));
  const rows = (codes: readonly Code[]) =>
    codes.map((code) => ({
      code,
      severity: nameOf(here(code) ?? catalogue[code].severity, say),
      message: patternOf(catalogue[code].message, language),
    }));
  const all = groups.flatMap(({ codes }) => rows(codes));
  const codeWidth = Math.max(...all.map(({ code }) => code.length));
  const severityWidth = Math.max(...all.map(({ severity }) => stringWidth(severity)));
  const sections = groups.map(({ title, codes }) =>
    [
      title[language],
      ...rows(codes).map(
        ({ code, severity, message }) =>
          `  ${padded(code, codeWidth)}  ${padded(severity, severityWidth)}  ${message}`,
      ),
    ].join('\n'),
  );
  return `${sections.join('\n\n')}\n`;
}

function nameOf(severity: Severity | 'off', say: Say): string {
  return say(severity === 'off' ? 'explain.off' : `label.${severity}`);
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

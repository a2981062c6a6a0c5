import { Command, Option } from 'commander';
import stringWidth from 'fast-string-width';
import { registerBuild } from './commands/build.ts';
import { registerCheck } from './commands/check.ts';
import { registerExplain } from './commands/explain.ts';
import { registerInit } from './commands/init.ts';
import { registerNew } from './commands/new.ts';
import { registerSchema } from './commands/schema.ts';
import { registerStatus } from './commands/status.ts';
import { registerTemplate, templateCommands } from './commands/template.ts';
import type { CommandContext } from './context.ts';
import type { TextKey } from './texts.ts';

interface CommandEntry {
  readonly name: string;
  readonly description: TextKey;
  readonly register: (command: Command, context: CommandContext) => void;
  /** Uses shown in the help, and run by a test. */
  readonly examples: readonly string[];
  /** Commands below it. */
  readonly commands?: readonly CommandEntry[];
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    description: 'init.description',
    register: registerInit,
    examples: [
      'bulletin init hall-weekly --id hall-weekly --title 大厅周报 --language zh --yes',
      'bulletin init report --id district-report --language en --period month --yes',
      'bulletin init hall --family service-hall-weekly --title 大厅周报',
    ],
  },
  {
    name: 'new',
    description: 'new.description',
    register: registerNew,
    examples: ['bulletin new', 'bulletin new office --week 2024-02'],
  },
  {
    name: 'check',
    description: 'check.description',
    register: registerCheck,
    examples: [
      'bulletin check',
      'bulletin check issues/2024-01/submissions/office.yaml',
      'bulletin check --format json',
    ],
  },
  {
    name: 'status',
    description: 'status.description',
    register: registerStatus,
    examples: ['bulletin status --week 2024-01', 'bulletin status --items'],
  },
  {
    name: 'build',
    description: 'build.description',
    register: registerBuild,
    examples: ['bulletin build --week 2024-01', 'bulletin build --all --to md'],
  },
  {
    name: 'explain',
    description: 'explain.description',
    register: registerExplain,
    examples: ['bulletin explain', 'bulletin explain figure-missing'],
  },
  {
    name: 'schema',
    description: 'schema.description',
    register: registerSchema,
    examples: ['bulletin schema', 'bulletin schema --dry-run'],
  },
  {
    name: 'template',
    description: 'template.description',
    register: registerTemplate,
    commands: templateCommands,
    examples: templateCommands.flatMap(({ examples }) => examples),
  },
];

/** The command line. Errors are thrown as CommanderError and told by the caller. */
export function createProgram(context: CommandContext, version: string): Command {
  const { say, io } = context;
  const headings: Readonly<Record<string, TextKey>> = {
    'Usage:': 'usage',
    'Options:': 'options',
    'Arguments:': 'arguments',
    'Commands:': 'commands',
  };
  const configure = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: io.stdout.write, writeErr: () => undefined, outputError: () => undefined })
      .configureHelp({
        displayWidth: (text) => stringWidth(text),
        styleTitle: (title) => (headings[title] ? say(headings[title]) : title),
        helpWidth: io.stdout.columns ?? 100,
      })
      .helpOption('-h, --help', say('option.help'))
      .helpCommand(false);

  const program = configure(new Command('bulletin'))
    .description(say('program'))
    .version(version, '-V, --version', say('option.version'));
  const add = (parent: Command, entry: CommandEntry): void => {
    const { name, description, register, examples } = entry;
    const command = configure(parent.command(name)).description(say(description));
    register(command, context);
    for (const inner of entry.commands ?? []) add(command, inner);
    // Options before the name of a command below would be taken from it.
    if (!entry.commands) addCommonOptions(command);
    command.addHelpText(
      'after',
      `\n${say('examples')}\n${examples.map((example) => `  ${example}\n`).join('')}`,
    );
  };
  const addCommonOptions = (command: Command): Command =>
    command
      .option('-C, --cwd <dir>', say('option.cwd'))
      .addOption(new Option('--lang <language>', say('option.lang')).choices(['zh', 'en']))
      .addOption(new Option('--color <when>', say('option.color')).choices(['auto', 'always', 'never']))
      .option('--no-color', say('option.no-color'))
      .option('-q, --quiet', say('option.quiet'))
      .option('-v, --verbose', say('option.verbose'));
  for (const entry of commands) add(program, entry);
  return program;
}

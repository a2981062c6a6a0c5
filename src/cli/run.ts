import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { WriteError } from '../write/atomic.ts';
import type { CommandContext } from './context.ts';
import { exitCodes, type Io } from './io.ts';
import { chooseLanguage, optionValue } from './language.ts';
import { commands, createProgram } from './program.ts';
import { type Say, sayIn, type TextKey } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** Runs the program and returns the exit code. Only `bin/` talks to the process. */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  const directory = resolve(
    io.workingDirectory,
    optionValue(argv, '-C') ?? optionValue(argv, '--cwd') ?? '.',
  );
  const language = chooseLanguage(argv, io.environment, directory);
  const context: CommandContext = { io, language, say: sayIn(language), exitCode: exitCodes.fine };
  const program = createProgram(context, version);
  try {
    if (argv.length === 0) {
      io.stdout.write(program.helpInformation());
      return exitCodes.fine;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return explainFailure(error, argv, context, version);
  }
}

function explainFailure(
  error: unknown,
  argv: readonly string[],
  { io, say }: CommandContext,
  version: string,
): number {
  const print = (message: string, hint?: string) =>
    io.stderr.write(`bulletin: ${message}\n${hint === undefined ? '' : `${hint}\n`}`);
  if (io.signal.aborted) {
    print(say('error.interrupted'));
    return 130;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.fine;
    print(
      usageMessage(error, argv, say),
      say('error.help', { command: commands.some(({ name }) => name === argv[0]) ? `${argv[0]} ` : '' }),
    );
    return exitCodes.failed;
  }
  if (error instanceof UsageError) {
    print(error.message, error.hint);
    return exitCodes.failed;
  }
  if (error instanceof WriteError) {
    print(say('error.write', { path: error.path, reason: error.reason }));
    return exitCodes.failed;
  }
  if (error instanceof Error && error.name === 'SourceError' && 'path' in error) {
    print(say('error.read', { path: String(error.path), reason: String(error.message) }));
    return exitCodes.failed;
  }
  const details = error instanceof Error ? error : new Error(String(error));
  print(say('error.bug', { version, message: details.message }));
  if (argv.includes('--verbose') || argv.includes('-v') || io.environment['DEBUG'] === 'bulletin')
    io.stderr.write(`${details.stack ?? ''}\n`);
  return exitCodes.failed;
}

/** Commander's errors in our words, with the nearest option or command. */
function usageMessage(error: CommanderError, argv: readonly string[], say: Say): string {
  const kind = error.code.replace('commander.', '');
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? argv.join(' ');
  const near = /Did you mean (.+?)\?/.exec(error.message)?.[1]?.replace(/^one of /, '');
  const suggestion = near === undefined ? '' : say('hint.did-you-mean', { name: near });
  const keys: Readonly<Record<string, TextKey>> = {
    unknownOption: 'error.unknownOption',
    unknownCommand: 'error.unknownCommand',
    optionMissingArgument: 'error.optionMissingArgument',
    excessArguments: 'error.excessArguments',
  };
  const key = keys[kind];
  return key
    ? say(key, { name: quoted, suggestion })
    : say('error.usage', { detail: error.message.replace(/^error: /, '') });
}

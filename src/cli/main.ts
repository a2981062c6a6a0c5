import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../load/builtin.ts';
import type { Io, OutputStream } from './io.ts';
import { run } from './run.ts';

/** Connects the program to the process: streams, signals, exit code. */
export async function main(): Promise<void> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A second one does not wait for the files being written.
      if (interruption.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
      interruption.abort();
      process.exitCode = signal === 'SIGINT' ? 130 : 143;
    });
  }
  // Somebody closed the pipe (| head): there is nobody left to tell.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = 2;
      process.exit();
    });
  }
  const io: Io = {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    stdinIsTerminal: process.stdin.isTTY === true,
    environment: process.env,
    workingDirectory: process.cwd(),
    signal: interruption.signal,
  };
  const code = await run(process.argv.slice(2), io, version());
  process.exitCode ??= code;
}

function output(stream: NodeJS.WriteStream): OutputStream {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}

function version(): string {
  const description = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return description.version;
}

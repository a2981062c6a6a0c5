import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPrinter, PrintError, type Printer } from './printer.ts';

/** A printer whose program is a script; `$FOLDER` is the test's own folder, which is free for notes. */
async function printerOf(
  script: string,
  { signal, timeLimit = 30 }: { signal?: AbortSignal; timeLimit?: number } = {},
): Promise<{ printer: Printer; folder: string; temporary: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'soffice');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  const temporary = mkdtempSync(join(folder, 'tmp-'));
  const environment = { PATH: process.env['PATH'], FOLDER: folder };
  const options = { program, environment, platform: 'linux' as const, temporary, timeLimit };
  const printer = await openPrinter(signal ? { ...options, signal } : options);
  onTestFinished(() => printer.close());
  return { printer, folder, temporary };
}

const word = zipSync({ 'word/document.xml': strToU8('the Word file') });
/** What the printer hands to its program is the output folder and the file, last. */
const copies = `for last; do :; done\ncp "$last" "\${last%.docx}.pdf"`;
/** A script that starts another program, notes both, and does not end. */
const hangs = `sleep 60 &\necho $$ $! > "$FOLDER/started"\nwait`;

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !condition(); tries += 1)
    await new Promise((done) => setTimeout(done, 10));
  expect(condition()).toBe(true);
}

/** Whether one of the programs that a script noted still runs; a zombie does not. */
function runs(folder: string): boolean {
  const ids = readFileSync(join(folder, 'started'), 'utf8').trim().split(' ');
  return ids.some((id) => {
    const status = `/proc/${id}/stat`;
    return existsSync(status) && !/\) Z /.test(readFileSync(status, 'utf8'));
  });
}

describe.skipIf(process.platform !== 'linux')('the printer', () => {
  it('gives what the program makes of the Word file', async () => {
    const { printer } = await printerOf(copies);
    expect(unzipSync(await printer.print(word))).toEqual(unzipSync(word));
  });

  it('gives the program a profile of its own without macros, and the fonts', async () => {
    const { printer, folder, temporary } = await printerOf(
      `echo "$@" > "$FOLDER/arguments"; cat "$FONTCONFIG_FILE" > "$FOLDER/fonts"\n${copies}`,
    );
    await printer.print(word);
    const said = readFileSync(join(folder, 'arguments'), 'utf8');
    const profile = /-env:UserInstallation=file:\/\/(\S+)/.exec(said)?.[1] ?? '';
    expect(profile.startsWith(temporary)).toBe(true);
    expect(readFileSync(`${profile}/user/registrymodifications.xcu`, 'utf8')).toMatch(
      /DisableMacrosExecution"[^>]*><value>true/,
    );
    expect(said).toContain('--headless');
    expect(readFileSync(join(folder, 'fonts'), 'utf8')).toContain('仿宋_GB2312');
  });

  it('does not give the PDF of an earlier file for one that fails', async () => {
    const { printer } = await printerOf(
      `[ -e "$FOLDER/second" ] && exit 0\ntouch "$FOLDER/second"\n${copies}`,
    );
    await printer.print(word);
    await expect(printer.print(word)).rejects.toBeInstanceOf(PrintError);
  });

  it('passes on what the program says when it makes none, though it ends well', async () => {
    const { printer } = await printerOf('echo "source file could not be loaded" >&2');
    await expect(printer.print(word)).rejects.toMatchObject({
      kind: 'failed',
      output: 'source file could not be loaded',
    });
  });

  it('fails where the program cannot be run', async () => {
    const { printer, folder } = await printerOf('');
    chmodSync(join(folder, 'soffice'), 0o644);
    await expect(printer.print(word)).rejects.toMatchObject({
      kind: 'failed',
      output: expect.stringContaining('EACCES'),
    });
  });

  it('ends all programs at the time limit', async () => {
    const { printer, folder } = await printerOf(hangs, { timeLimit: 1 });
    await expect(printer.print(word)).rejects.toMatchObject({ kind: 'time-limit' });
    await until(() => !runs(folder));
  });

  it('ends all programs when it is interrupted', async () => {
    const interruption = new AbortController();
    const { printer, folder } = await printerOf(hangs, { signal: interruption.signal });
    const printed = printer.print(word);
    await Promise.all([
      expect(printed).rejects.toThrow('enough'),
      until(() => existsSync(join(folder, 'started'))).then(() => interruption.abort(new Error('enough'))),
    ]);
    await until(() => !runs(folder));
  });

  it('leaves nothing behind', async () => {
    const { printer, temporary } = await printerOf(copies);
    await printer.print(word);
    expect(readdirSync(temporary)).toHaveLength(1);
    await printer.close();
    expect(readdirSync(temporary)).toEqual([]);
  });
});

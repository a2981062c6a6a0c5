import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const binary = join(projectRoot, 'bin/bulletin.js');

/** Fails with advice where the program was not compiled; a compilation that is just going on is waited for. */
export async function requireCompiled(): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if (existsSync(join(projectRoot, 'dist/main.js'))) return;
    await new Promise((resume) => setTimeout(resume, 250));
  }
  throw new Error('dist/main.js is missing: run "npm run compile" before these tests');
}

/** What one run of the program left. */
export interface Run {
  /** Exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Longer than any answer may take, shorter than the test. */
const patience = 10_000;

/** Runs the compiled program as a child process in a folder; a run that hangs is killed and shows its signal. */
export async function runProgram(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const run = await runCommand(process.execPath, [binary, ...args], folder, environment);
  // Somebody is compiling at this moment: the program was not there, which says nothing about it.
  if (!/ERR_MODULE_NOT_FOUND|Cannot find module/.test(run.stderr)) return run;
  await new Promise((resume) => setTimeout(resume, 1500));
  await requireCompiled();
  return runCommand(process.execPath, [binary, ...args], folder, environment);
}

/** Runs a line of bash in which `bulletin` is the program. */
export function runShell(
  folder: string,
  line: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const script = `bulletin() { '${process.execPath}' '${binary}' "$@"; }\n${line}`;
  return runCommand('bash', ['-c', script], folder, environment);
}

function runCommand(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** Lines that only a crash prints: frames of a stack, or the sentence for a bug in the program. */
export function traceOfCrash(run: Run): string | undefined {
  const text = `${run.stdout}\n${run.stderr}`;
  const sign = /^\s+at .+:\d+:\d+\)?$|node:internal|Unhandled|程序出了问题|has a bug|is a bug/m;
  return sign.exec(text)?.[0];
}

/** One finding of `--format json`. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly hint?: string;
  readonly acknowledged?: string;
}

/** The open findings of a run of `check --format json`. */
export function findingsOf(run: Run): readonly Finding[] {
  const report = JSON.parse(run.stdout) as { readonly findings: readonly Finding[] };
  return report.findings.filter(({ acknowledged }) => acknowledged === undefined);
}

/** `file:line:column`, or the file alone where the finding is about the whole file. */
export function placeOf({ file, line, column }: Finding): string {
  return line === null ? file : `${file}:${line}:${column}`;
}

const folders: string[] = [];

/** Removes what the tests of a file made. */
export function removeFoldersAfterwards(): void {
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

/** A copy of an example, to be broken. */
export class Workspace {
  readonly folder: string;

  constructor(example: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'bulletin-bad-'));
    folders.push(this.folder);
    cpSync(join(projectRoot, 'examples', example), this.folder, { recursive: true });
    for (const made of ['dist', 'expected', '.bulletin']) {
      rmSync(this.path(made), { recursive: true, force: true });
    }
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }

  append(file: string, text: string): void {
    this.write(file, this.read(file) + text);
  }

  remove(file: string): void {
    rmSync(this.path(file), { recursive: true });
  }

  /** Replaces the first place; it must be there. */
  change(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`nothing to change in ${file}: ${from}`);
    this.write(file, changed);
  }

  /** Every path below the folder with what is there, so that two states can be compared. */
  snapshot(): Readonly<Record<string, string>> {
    const found: Record<string, string> = {};
    const visit = (below: string): void => {
      for (const { name } of readdirSync(this.path(below), { withFileTypes: true })) {
        const file = below === '' ? name : `${below}/${name}`;
        const stats = lstatSync(this.path(file));
        if (stats.isDirectory()) {
          found[`${file}/`] = 'folder';
          visit(file);
        } else if (stats.isFile()) found[file] = readFileSync(this.path(file)).toString('base64');
        else found[file] = stats.isSymbolicLink() ? 'link' : 'other';
      }
    };
    visit('');
    return found;
  }
}

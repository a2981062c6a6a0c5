import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { examplesFolder, projectRoot } from './examples.ts';

const bin = join(projectRoot, 'bin/bulletin.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a process of its own. */
export function bulletin(
  directory: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Run {
  if (!existsSync(join(projectRoot, 'dist/main.js')))
    throw new Error('dist/ is missing: run npm run compile first');
  const { LANG: _lang, LC_ALL: _all, CI: _ci, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...inherited, LANG: 'en_GB.UTF-8', NO_COLOR: '1', ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** An empty folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of an example without its output. */
export function copyOfExample(name: string): string {
  const folder = join(temporaryFolder(), name);
  cpSync(join(examplesFolder, name), folder, {
    recursive: true,
    filter: (path) => !/[\\/]dist([\\/]|$)/.test(path),
  });
  return folder;
}

/** All files below a folder, relative, sorted. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

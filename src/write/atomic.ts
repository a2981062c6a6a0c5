import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Permission bits; 0644, less what the umask takes, where not given. */
  readonly mode?: number;
}

/** The disk refused: which path, and the system's code. */
export class WriteError extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
}

/**
 * Writes files so that each is old or new, never torn: all are written beside their targets and synced, then renamed in
 * the order given, then the folders are synced. On any error before the first rename nothing has changed.
 */
export async function writeFiles(files: readonly FileToWrite[], signal?: AbortSignal): Promise<void> {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  const temporary: string[] = [];
  try {
    for (const folder of folders) await prepareFolder(folder);
    for (const { path } of files) await refuseOther(path);
    for (const { path, bytes, mode } of files) {
      signal?.throwIfAborted();
      const beside = join(dirname(path), `.${path.slice(dirname(path).length + 1)}.tmp-${process.pid}`);
      temporary.push(beside);
      await attempt(path, () => writeSynced(beside, bytes, mode));
    }
    signal?.throwIfAborted();
    for (const [index, { path }] of files.entries()) {
      await attempt(path, () => rename(temporary[index] as string, path));
    }
    for (const folder of folders) await syncFolder(folder);
  } finally {
    await Promise.all(temporary.map((path) => rm(path, { force: true }).catch(() => undefined)));
  }
}

async function writeSynced(path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  // What only its owner may read is never open to others, not even for a moment.
  const file = await open(path, 'wx', mode === undefined ? 0o644 : mode & 0o600);
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Node's own recursive mkdir never ends where a file system such as /proc says ENOENT to every name. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || (await lstat(dirname(folder)).catch(() => undefined))) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/** Makes the folder and removes what a killed process left in it. */
async function prepareFolder(folder: string): Promise<void> {
  await attempt(folder, () => makeFolder(folder));
  await refuseLink(folder);
  for (const name of await attempt(folder, () => readdir(folder))) {
    const owner = /^\..+\.tmp-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) await rm(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Neither a link nor a folder is written over. */
async function refuseOther(path: string): Promise<void> {
  await refuseLink(path);
  if ((await lstat(path).catch(() => undefined))?.isDirectory()) throw new WriteError(path, 'EISDIR');
}

async function refuseLink(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isSymbolicLink()) throw new WriteError(path, 'ELINK');
}

/** Not every file system can sync a folder; the files themselves are safe without. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new WriteError(path, codeOf(error), { cause: error });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}

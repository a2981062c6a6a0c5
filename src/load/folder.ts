import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit, type FolderEntry, type Source, SourceError } from './source.ts';

/** No file of a workspace may be larger; a ledger of a large archive is far below. */
const maximumBytes = 8 * 1024 * 1024;

/** A workspace in a folder on disk. Links are never followed, anywhere below it. */
export function folderSource(root: string): Source {
  return {
    identity: root,
    list(folder) {
      if (!isPlainPath(root, folder)) return [];
      try {
        return readdirSync(join(root, folder), { withFileTypes: true })
          .map((entry): FolderEntry => {
            const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
            return { name: entry.name, kind };
          })
          .sort((a, b) => byCodeUnit(a.name, b.name));
      } catch (error) {
        if (isAbsent(error)) return [];
        throw new SourceError('unreadable', folder, { cause: error });
      }
    },
    read(path) {
      const stats = statOf(root, path);
      if (!stats) return undefined;
      if (!stats.isFile() || !isPlainPath(root, path.split('/').slice(0, -1).join('/'))) {
        throw new SourceError('not-regular', path);
      }
      if (stats.size > maximumBytes) throw new SourceError('too-large', path);
      try {
        return readFileSync(join(root, path));
      } catch (error) {
        throw new SourceError('unreadable', path, { cause: error });
      }
    },
  };
}

/** Whether every folder on the way is a real folder, not a link. */
function isPlainPath(root: string, folder: string): boolean {
  const steps = folder.split('/').filter((step) => step !== '');
  return steps.every((_, index) => statOf(root, steps.slice(0, index + 1).join('/'))?.isDirectory() === true);
}

function statOf(root: string, path: string): Stats | undefined {
  try {
    return lstatSync(join(root, path));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw new SourceError('unreadable', path, { cause: error });
  }
}

function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** One entry of a folder. Links and special files are `other`: they are never followed or read. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * Where a workspace is read from: a folder on disk, an editor's buffers, a git tree, a test's record.
 * Paths are relative to the workspace, with `/`.
 */
export interface Source {
  /** Names the source, for messages. */
  readonly identity: string;
  /** Entries of a folder in code-unit order; empty where there is no such folder. */
  list(folder: string): readonly FolderEntry[];
  /** Bytes of a regular file; undefined where there is none. Throws SourceError where it cannot be read. */
  read(path: string): Uint8Array | undefined;
}

/** A file that is there but cannot be read as one. */
export class SourceError extends Error {
  readonly reason: 'not-regular' | 'too-large' | 'unreadable';
  readonly path: string;

  constructor(reason: 'not-regular' | 'too-large' | 'unreadable', path: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.reason = reason;
    this.path = path;
  }
}

/** Order by code unit: the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A source over a record of path and content, for tests and for other programs. */
export function memorySource(
  files: Readonly<Record<string, string | Uint8Array>>,
  identity = 'memory',
): Source {
  const encoder = new TextEncoder();
  return {
    identity,
    list(folder) {
      const prefix = folder === '' ? '' : `${folder}/`;
      const kinds = new Map<string, FolderEntry['kind']>();
      for (const path of Object.keys(files)) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        kinds.set(name, rest.length > 0 ? 'folder' : 'file');
      }
      return [...kinds].map(([name, kind]) => ({ name, kind })).sort((a, b) => byCodeUnit(a.name, b.name));
    },
    read(path) {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      return typeof content === 'string' ? encoder.encode(content) : content;
    },
  };
}

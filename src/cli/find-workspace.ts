import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Walks up to the folder with bulletin.yaml, not beyond the top of a git repository. */
export function findWorkspace(directory: string): { root?: string; searched: readonly string[] } {
  const searched: string[] = [];
  let folder = resolve(directory);
  while (true) {
    searched.push(folder);
    if (existsSync(join(folder, 'bulletin.yaml'))) return { root: folder, searched };
    const parent = dirname(folder);
    if (parent === folder || existsSync(join(folder, '.git'))) return { searched };
    folder = parent;
  }
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderSource } from './folder.ts';
import type { Source } from './source.ts';

/** The folder of the installed program: where its templates and schemas lie. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('the program is not installed completely: package.json is missing');
    folder = parent;
  }
  return folder;
}

/** The files that come with the program, as a source: `templates/…`, `schemas/…`. */
export function builtinSource(): Source {
  return folderSource(packageRoot());
}

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../check.ts';
import { type FixedFile, fixFiles } from '../fix.ts';
import type { Source } from '../load/source.ts';
import { type CommandContext, type CommonOptions, directoryOf, printedPath } from './context.ts';
import { UsageError } from './usage-error.ts';

/** Mends the files of a workspace, all or none; with `fixDryRun` shows the change on stdout instead. */
export async function fixOnDisk(
  root: string,
  check: (source: Source) => Promise<Checked>,
  options: CommonOptions & { readonly fixDryRun?: boolean },
  context: CommandContext,
): Promise<Checked> {
  const { folderSource } = await import('../load/folder.ts');
  const source = folderSource(root);
  const { files, found, checked } = await fixFiles(source, check);
  if (options.fixDryRun) {
    await showChanges(files, root, options, context);
    return found;
  }
  refuseChanged(files, folderSource(root), context);
  const { writeFiles } = await import('../write/atomic.ts');
  await writeFiles(
    files.map(({ path, bytes }) => {
      const full = join(root, path);
      return { path: full, bytes, mode: statSync(full).mode & 0o777 };
    }),
    context.io.signal,
  );
  for (const { path, count } of files) {
    const printed = printedPath(directoryOf(context, options), join(root, path));
    if (!options.quiet) context.io.stderr.write(`${context.say('check.fixed', { count, path: printed })}\n`);
  }
  return checked;
}

/** Unified diffs, as `git apply` takes them. */
async function showChanges(
  files: readonly FixedFile[],
  root: string,
  options: CommonOptions,
  context: CommandContext,
): Promise<void> {
  const { createTwoFilesPatch } = await import('diff');
  for (const { path, before, after } of files) {
    const printed = printedPath(directoryOf(context, options), join(root, path));
    const patch = createTwoFilesPatch(`a/${printed}`, `b/${printed}`, before, after, '', '', { context: 2 });
    context.io.stdout.write(patch.replace(/^=+\n/, ''));
  }
}

/** Somebody may have saved a file in the editor while it was checked. */
function refuseChanged(files: readonly FixedFile[], now: Source, { say }: CommandContext): void {
  const decoder = new TextDecoder('utf-8');
  for (const { path, before } of files) {
    const bytes = now.read(path);
    if (!bytes || decoder.decode(bytes) !== before)
      throw new UsageError(say('check.changed-meanwhile', { path }));
  }
}

import { join } from 'node:path';
import type { Command } from 'commander';
import {
  type CommandContext,
  type CommonOptions,
  directoryOf,
  openWorkspace,
  printedPath,
  reportFindings,
} from '../context.ts';
import { exitCodes } from '../io.ts';

interface SchemaOptions extends CommonOptions {
  readonly dryRun?: boolean;
}

export function registerSchema(command: Command, context: CommandContext): void {
  command.option('-n, --dry-run', context.say('option.dry-run')).action(async (options: SchemaOptions) => {
    context.exitCode = await writeSchemas(options, context);
  });
}

async function writeSchemas(options: SchemaOptions, context: CommandContext): Promise<number> {
  const { io, say } = context;
  const { root, session, diagnostics } = await openWorkspace(context, options);
  if (!session) {
    await reportFindings(diagnostics, context, options, root);
    return exitCodes.findings;
  }
  const { editorSchemas } = await import('../../editor-schemas/index.ts');
  const { writeFiles } = await import('../../write/atomic.ts');
  const encoder = new TextEncoder();
  const files = [...editorSchemas(session)].map(([name, schema]) => ({
    path: join(root, '.bulletin', 'schemas', name),
    bytes: encoder.encode(`${JSON.stringify(schema, null, 2)}\n`),
  }));
  if (!options.dryRun) await writeFiles(files, io.signal);
  for (const { path } of files) io.stdout.write(`${printedPath(directoryOf(context, options), path)}\n`);
  if (!options.quiet) io.stderr.write(`${say('schema.done', { count: files.length })}\n`);
  return exitCodes.fine;
}

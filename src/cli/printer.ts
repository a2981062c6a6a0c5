import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Printer } from '../office/printer.ts';
import type { CommandContext } from './context.ts';
import { UsageError } from './usage-error.ts';

/** Seconds that LibreOffice may take for one document. */
const timeLimit = 120;

/** LibreOffice's program, or an error that says what to do without. */
export async function findProgram({ io, say }: CommandContext): Promise<string> {
  const { findOffice, officeVariable } = await import('../office/find.ts');
  const { environment } = io;
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const program = findOffice({ environment, platform: process.platform, isFile });
  if (program !== undefined) return program;
  const named = environment[officeVariable];
  throw new UsageError(
    named ? say('pdf.named', { variable: officeVariable, path: named }) : say('pdf.missing'),
    say('pdf.missing.hint', { variable: officeVariable }),
  );
}

/** Opens a printer whose failures are told in the words of the command line. */
export async function openOffice(context: CommandContext): Promise<Printer> {
  const { io, say } = context;
  const program = await findProgram(context);
  const { openPrinter, PrintError } = await import('../office/printer.ts');
  const { environment, signal } = io;
  const { platform } = process;
  const printer = await openPrinter({
    program,
    environment,
    platform,
    temporary: tmpdir(),
    signal,
    timeLimit,
  });
  return {
    ...printer,
    print: (docx) =>
      printer.print(docx).catch((error: unknown) => {
        if (!(error instanceof PrintError)) throw error;
        const key = error.kind === 'failed' ? 'pdf.failed' : 'pdf.late';
        throw new UsageError(say(key, { program, seconds: timeLimit }), error.output || undefined);
      }),
  };
}

/** Says which fonts a PDF lacks, once for all issues. */
export function reportSubstitutions(
  printer: Printer,
  fonts: readonly string[],
  { io, say }: CommandContext,
): void {
  const replaced = printer.substitutions([...new Set(fonts)]);
  const listed = (isFit: boolean) =>
    replaced.filter((one) => one.isFit === isFit).map(({ font, instead }) => `${font} → ${instead}`);
  const [fit, unfit] = [listed(true), listed(false)];
  if (fit.length > 0) io.stderr.write(`${say('pdf.stand-ins', { fonts: fit.join('; ') })}\n`);
  if (unfit.length > 0) io.stderr.write(`${say('pdf.unfit', { fonts: unfit.join('; ') })}\n`);
}

import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReportContext } from './types.ts';

/**
 * A name for every finding, 64 hexadecimal digits, by which two runs are compared: what is said about which file, in no
 * language and without the line, so that a finding that has only moved is still the same. Of findings that differ in
 * nothing but their lines the second, third … count.
 */
export function fingerprintsOf(
  diagnostics: readonly Diagnostic[],
  { pathOf }: ReportContext,
): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ file, code, subject, args }) => {
    const what = JSON.stringify([pathOf(file), code, subject ?? null, Object.entries(args).sort()]);
    const count = (seen.get(what) ?? 0) + 1;
    seen.set(what, count);
    return createHash('sha256').update(`${what} ${count}`).digest('hex');
  });
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../model/origin.ts';

/** The changes of a finding's fix, in lines and columns. */
export function editsOf({ fix, source }: Diagnostic): readonly { range: Range; text: string }[] {
  if (!fix || !source) return [];
  return fix.edits.map(({ span, text }) => ({
    range: { start: source.positionAt(span[0]), end: source.positionAt(span[1]) },
    text,
  }));
}

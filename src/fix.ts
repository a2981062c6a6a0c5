import type { Fix } from './diagnostics/diagnostic.ts';

/**
 * Applies fixes to a text, from the first place on; of two that overlap the later is left for another run. Spans are
 * UTF-16 offsets in `text`.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const edits = fixes
    .flatMap((fix) => fix.edits)
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  let changed = '';
  let at = 0;
  for (const { span, text: replacement } of edits) {
    if (span[0] < at) continue;
    changed += text.slice(at, span[0]) + replacement;
    at = span[1];
  }
  return changed + text.slice(at);
}

import { pairsOf, type Span } from './pairs.ts';

export type { Span } from './pairs.ts';

const kinds = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
] as const;

/**
 * Quotations and titles with their marks, outermost ones, in order: “…”, ‘…’, 《…》, 〈…〉. A mark that is never closed
 * opens nothing.
 */
export function quotations(text: string): readonly Span[] {
  if (!/[“‘《〈「]/.test(text)) return [];
  const closed = kinds.flatMap(([opening, closing]) => pairsOf(text, opening, closing).closed);
  const outermost: Span[] = [];
  for (const span of closed.sort((a, b) => a[0] - b[0]))
    if (span[0] >= (outermost.at(-1)?.[1] ?? 0)) outermost.push(span);
  return outermost;
}

/** Whether two spans share a character, or one that is empty stands inside the other. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

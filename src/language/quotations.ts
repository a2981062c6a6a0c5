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

/** The same parts of a text, in order and none over another, as `touchesAny` needs them. */
export function disjoint(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = apart.at(-1);
    if (last && span[0] < last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], span[1])];
    else apart.push(span);
  }
  return apart;
}

/** Whether a span overlaps any of others, which are in order and none over another. */
export function touchesAny(span: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[1] > span[0]) high = middle;
    else low = middle + 1;
  }
  const first = spans[low];
  return first !== undefined && overlap(span, first);
}

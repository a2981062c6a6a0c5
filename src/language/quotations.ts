const pairs: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '〈': '〉', '「': '」' };

/** A part of a text, UTF-16 offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/**
 * Quotations and titles with their marks, outermost ones, in order: “…”, ‘…’, 《…》, 〈…〉. A mark that is never closed
 * opens nothing.
 */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const closing = pairs[text[at] ?? ''];
    const end = closing === undefined ? -1 : closingOf(text, at, closing);
    if (end > 0) found.push([at, end]);
    at = end > 0 ? end : at + 1;
  }
  return found;
}

/** Offset behind the mark that closes the one at `start`, or -1. */
function closingOf(text: string, start: number, closing: string): number {
  const opening = text[start];
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === opening) depth++;
    else if (text[at] === closing && --depth === 0) return at + 1;
  }
  return -1;
}

/** Whether two spans share a character, or one that is empty stands inside the other. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

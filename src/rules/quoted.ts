import { quotations, type Span, touchesAny } from '../language/quotations.ts';
import type { Hit } from './rule.ts';

/** The text asked about last: a rule asks about every hit of one paragraph. */
let last = { text: '', spans: quotations('') };

/** Whether a span touches a quotation or a title: what stands there is somebody else's. */
export function isQuoted(text: string, span: Span): boolean {
  if (last.text !== text) last = { text, spans: quotations(text) };
  return touchesAny(span, last.spans);
}

/** Hits outside quotations and titles. */
export function* unquoted(text: string, hits: Iterable<Hit>): Iterable<Hit> {
  for (const hit of hits) if (!isQuoted(text, hit.span)) yield hit;
}

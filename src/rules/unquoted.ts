import { overlap, quotations, type Span } from '../language/quotations.ts';
import type { Hit } from './rule.ts';

/** Hits outside quotations and titles: what stands in these is somebody else's. */
export function* unquoted(text: string, hits: Iterable<Hit>): Iterable<Hit> {
  let quoted: readonly Span[] | undefined;
  for (const hit of hits) {
    quoted ??= quotations(text);
    if (!quoted.some((span) => overlap(span, hit.span))) yield hit;
  }
}

import { quotations, type Span } from '../language/quotations.ts';

/** The text asked about last: rules ask about every hit of one paragraph. */
let last = { text: '', spans: quotations('') };

/** Whether a span stands in a quotation or a title. */
export function isQuoted(text: string, [start, end]: Span): boolean {
  if (last.text !== text) last = { text, spans: quotations(text) };
  return last.spans.some(([from, to]) => from <= start && end <= to);
}

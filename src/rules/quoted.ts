import { quotations, type Span } from '../language/quotations.ts';

/** Whether a span stands in a quotation or a title. */
export function isQuoted(text: string, [start, end]: Span): boolean {
  return quotations(text).some(([from, to]) => from <= start && end <= to);
}

/** A part of a text, UTF-16 offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/** Marks that come in pairs, as they stand in a text. UTF-16 offsets. */
export interface Pairs {
  /** From an opening mark to behind its closing one, in the order of closing: inner ones first. */
  readonly closed: readonly Span[];
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
}

/** Pairs whose opening and closing marks are any of the characters given; the nearest ones belong together. */
export function pairsOf(text: string, opening: string, closing: string): Pairs {
  const closed: Span[] = [];
  const unclosed: number[] = [];
  const unopened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    if (opening.includes(mark)) unclosed.push(at);
    else if (closing.includes(mark)) {
      const start = unclosed.pop();
      if (start === undefined) unopened.push(at);
      else closed.push([start, at + 1]);
    }
  }
  return { closed, unclosed, unopened };
}

import type { Origin } from '../model/origin.ts';
import type { Passage } from '../rules/passage.ts';

/** How a scalar is written in YAML, by its first character. */
const indicators = /^["'|>]/;

/** Where each UTF-16 unit of a value begins and ends in its file: an escape is longer than what it stands for. */
export interface Followed {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Follows a value in its file, or what comes in it behind an offset of the file; undefined where that is not possible.
 * Line ends and indentation of the file, which the value does not have, are passed over; so are the escapes of quoted
 * values.
 */
export function followValue(origin: Origin, value: string, from?: number): Followed | undefined {
  const { text } = origin.source;
  const [start, end] = origin.span;
  const indicator = indicators.exec(text.slice(start, start + 1))?.[0];
  let at = start + (indicator === '"' || indicator === "'" ? 1 : 0);
  if (indicator === '|' || indicator === '>') at = text.indexOf('\n', start) + 1;
  if (at === 0) return undefined;
  at = from ?? at;
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index] as string;
    const found = nextPlace(text, at, end, wanted, indicator);
    if (!found) return undefined;
    starts.push(found.at);
    ends.push(found.end);
    at = found.end;
  }
  return { starts, ends };
}

/** Where the next character of a value stands, from an offset on; blanks before it are passed over. */
function nextPlace(
  text: string,
  from: number,
  limit: number,
  wanted: string,
  indicator: string | undefined,
): { at: number; end: number } | undefined {
  for (let at = from; at < limit; ) {
    const character = text[at] as string;
    const escaped = indicator === '"' && character === '\\' ? readEscape(text, at) : undefined;
    if (escaped) {
      if (escaped.value === wanted) return { at, end: at + escaped.length };
      // Neither a line end nor a blank at one is printed.
      if (escaped.value.trim() !== '') return undefined;
      at += escaped.length;
    } else if (character === wanted) {
      const doubled = indicator === "'" && character === "'" ? 2 : 1;
      return { at, end: at + doubled };
    } else if (/\s/.test(character)) {
      // A space of the value may be the line end of the file.
      if (wanted === ' ' && character === '\n') return { at, end: at + 1 };
      at += 1;
    } else return undefined;
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
  _: '\u00a0',
  '\n': '',
};

/** One escape of a double-quoted value; undefined for those that stand for half a character or a control. */
function readEscape(text: string, at: number): { value: string; length: number } | undefined {
  const hex = /^\\(?:x([\da-f]{2})|u([\da-f]{4}))/i.exec(text.slice(at, at + 6));
  if (hex)
    return {
      value: String.fromCharCode(Number.parseInt(hex[1] ?? hex[2] ?? '', 16)),
      length: hex[0].length,
    };
  const value = named[text[at + 1] ?? ''];
  return value === undefined ? undefined : { value, length: 2 };
}

/** Where a span of a passage stands in a file. */
export interface Place {
  readonly origin: Origin;
  /** Whether it is exactly the span: then it can be changed in the file. */
  readonly exact: boolean;
}

/**
 * The place of a span of a passage: exactly its characters where the passage is as it was sent; its nearest value where
 * the chief editor changed the words or merged items.
 */
export function placeOf(passage: Passage, [start, end]: readonly [number, number]): Place {
  const [own, ...others] = passage.origins as [Origin, ...Origin[]];
  const followed = others.length === 0 ? followPassage(passage, own) : undefined;
  if (followed) {
    const span = spanIn(followed, start, end);
    const typed = own.source.text.slice(...span);
    const exact = passage.value === undefined && typed === passage.text.slice(start, end);
    return { origin: { ...own, span }, exact };
  }
  const words = passage.text.slice(start, end);
  for (const origin of passage.origins) {
    const at = words.length > 1 ? origin.source.text.slice(...origin.span).indexOf(words) : -1;
    if (at < 0) continue;
    const from = origin.span[0] + at;
    return { origin: { ...origin, span: [from, from + words.length] }, exact: false };
  }
  return { origin: others.at(-1) ?? own, exact: false };
}

function spanIn({ starts, ends }: Followed, start: number, end: number): readonly [number, number] {
  // Nothing at all stands behind the character before it.
  const from = starts[start] ?? ends[start - 1] ?? 0;
  return [from, end > start ? (ends[end - 1] ?? from) : from];
}

const known = new WeakMap<Passage, Followed | null>();

/** Places of a passage's characters in its file; a paragraph is followed from the end of the one before it in the same text. */
function followPassage(passage: Passage, origin: Origin): Followed | undefined {
  const chain: Passage[] = [];
  for (let one: Passage | undefined = passage; one && !known.has(one); one = one.previous) chain.push(one);
  for (const one of chain.reverse()) known.set(one, followOne(one, origin) ?? null);
  return known.get(passage) ?? undefined;
}

function followOne({ text, value, offsets, previous }: Passage, origin: Origin): Followed | undefined {
  if (value !== undefined) {
    const whole = followWhole(origin, value);
    return whole && offsets ? pick(whole, offsets) : whole;
  }
  const before = previous && known.get(previous);
  return before === null ? undefined : followValue(origin, text, before?.ends.at(-1));
}

const knownValues = new WeakMap<
  Origin,
  { readonly value: string; readonly followed: Followed | undefined }
>();

/** All paragraphs of a Markdown value ask for the same value. */
function followWhole(origin: Origin, value: string): Followed | undefined {
  const read = knownValues.get(origin);
  if (read?.value === value) return read.followed;
  const followed = followValue(origin, value);
  knownValues.set(origin, { value, followed });
  return followed;
}

function pick({ starts, ends }: Followed, places: readonly number[]): Followed {
  return {
    starts: places.flatMap((at) => starts[at] ?? []),
    ends: places.flatMap((at) => ends[at] ?? []),
  };
}

import type { Origin } from '../model/origin.ts';
import type { Passage } from '../rules/passage.ts';

/** How a scalar is written in YAML, by its first character. */
const indicators = /^["'|>]/;

/**
 * Offsets in the file of the characters of a value, one for each UTF-16 unit and one for its end; undefined where the
 * value cannot be followed in the file. Line ends and indentation of the file, which the value does not have, are
 * passed over; so are the escapes of quoted values.
 */
export function followValue(origin: Origin, value: string): readonly number[] | undefined {
  const { text } = origin.source;
  const [start, end] = origin.span;
  const indicator = indicators.exec(text.slice(start, start + 1))?.[0];
  let at = start + (indicator === '"' || indicator === "'" ? 1 : 0);
  if (indicator === '|' || indicator === '>') at = text.indexOf('\n', start) + 1;
  if (at === 0) return undefined;
  const offsets: number[] = [];
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index] as string;
    const found = nextPlace(text, at, end, wanted, indicator);
    if (!found) return undefined;
    offsets.push(found.at);
    at = found.end;
  }
  offsets.push(at);
  return offsets;
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
      // An escaped line end is no character of the value.
      if (escaped.value !== '') return undefined;
      at += escaped.length;
    } else if (character === wanted) {
      const doubled = indicator === "'" && character === "'" ? 2 : 1;
      return { at, end: at + doubled };
    } else if (' \t\r\n'.includes(character)) {
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
  const offsets = others.length === 0 ? offsetsOf(passage, own) : undefined;
  if (offsets) {
    const from = offsets[start] as number;
    const last = offsets[end - 1];
    const to = end > start && last !== undefined ? Math.max(last + 1, endOf(offsets, end)) : from;
    const span: readonly [number, number] = [from, to];
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

/** Offset behind the character before `end`: not that of the next one, which may stand on another line. */
function endOf(offsets: readonly number[], end: number): number {
  const last = offsets[end - 1] as number;
  const next = offsets[end] as number;
  return next - last <= 2 ? next : last + 1;
}

const known = new WeakMap<Passage, readonly number[] | null>();

/** Offsets of a passage's characters in its file; paragraphs of one value are followed from its beginning. */
function offsetsOf(passage: Passage, origin: Origin): readonly number[] | undefined {
  const read = known.get(passage);
  if (read !== undefined) return read ?? undefined;
  const before = precedingText(passage);
  const value = before === '' ? passage.text : `${before}${passage.text}`;
  const followed = followValue(origin, passage.value ?? value);
  const offsets =
    followed && (passage.offsets?.map((at) => followed[at] as number) ?? followed.slice(before.length));
  known.set(passage, offsets ?? null);
  return offsets;
}

/** Text of the paragraphs before one in the same value. */
function precedingText({ previous }: Passage): string {
  return previous ? precedingText(previous) + previous.text : '';
}

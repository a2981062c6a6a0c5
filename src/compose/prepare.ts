import { type TagToken, Tokenizer, TypeGuards } from 'liquidjs';
import type { SourceText } from '../model/origin.ts';
import { inlineMark, lineMark } from './tokens.ts';

/** A template's text as Liquid gets it, with the way back to the text as written. */
export interface Prepared {
  readonly text: string;
  /** Offset in the written text of an offset in the prepared one. */
  readonly original: (offset: number) => number;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Three things are done to a template before Liquid sees it: a line that holds only tags is trimmed, so that it leaves
 * no line; a line with tags and text gets marks, so that it leaves none either where nothing is printed on it; and every
 * output ends with the filter that prints it, which learns the place of the output.
 */
export function prepare(source: SourceText): Prepared {
  const { text } = source;
  const tokens = new Tokenizer(text).readTopLevelTokens();
  const insertions: Insertion[] = [];
  for (const token of tokens) {
    if (TypeGuards.isOutputToken(token)) {
      const end = token.end - (text.slice(token.end - 3, token.end) === '-}}' ? 3 : 2);
      insertions.push({ at: end, text: ` | __print: ${token.begin} ` });
    }
  }
  const tags = tokens.filter(TypeGuards.isTagToken);
  const tagOnly = tagOnlyLines(text, tags);
  insertions.push(...lineMarks(text, tags, new Set(tagOnly.flat())));
  for (const line of tagOnly) {
    for (const tag of line) {
      if (text[tag.begin + 2] !== '-') insertions.push({ at: tag.begin + 2, text: '-' });
      if (text[tag.end - 3] !== '-') insertions.push({ at: tag.end - 2, text: '-' });
    }
  }
  insertions.sort((a, b) => a.at - b.at);
  return { text: insertAll(text, insertions), original: (offset) => originalOffset(offset, insertions) };
}

/** Marks for the lines on which tags stand beside text: at their ends, and behind partials. */
function lineMarks(
  text: string,
  tags: readonly TagToken[],
  tagOnly: ReadonlySet<TagToken>,
): readonly Insertion[] {
  const beside = tags.filter((tag) => !tagOnly.has(tag));
  const partials = beside
    .filter(({ name, end }) => name === 'render' && text[end - 3] !== '-')
    .map(({ end }) => ({ at: end, text: inlineMark }));
  const lineEnds = new Set<number>();
  for (const tag of beside) {
    const end = text.indexOf('\n', tag.end);
    const at = end < 0 ? text.length : end;
    // Where the line ends inside another tag, or with one that trims, it is not ours to end.
    const isInside = tags.some((other) => other.begin < at && other.end > at);
    const last = text.slice(0, at).trimEnd();
    if (!isInside && !last.endsWith('-%}')) lineEnds.add(Math.max(last.length, tag.end));
  }
  return [...partials, ...[...lineEnds].map((at) => ({ at, text: lineMark }))];
}

/** Tags of each line (or run of lines) on which nothing but tags and blanks stands. */
function tagOnlyLines(text: string, tags: readonly TagToken[]): readonly (readonly TagToken[])[] {
  const lines: TagToken[][] = [];
  let index = 0;
  while (index < tags.length) {
    const run = [tags[index] as TagToken];
    while (true) {
      const next = tags[index + run.length];
      const last = run.at(-1) as TagToken;
      if (!next || !/^[ \t]*$/.test(text.slice(last.end, next.begin))) break;
      run.push(next);
    }
    const before = text.slice(
      text.lastIndexOf('\n', (run[0] as TagToken).begin - 1) + 1,
      (run[0] as TagToken).begin,
    );
    const end = text.indexOf('\n', (run.at(-1) as TagToken).end);
    const after = text.slice((run.at(-1) as TagToken).end, end < 0 ? undefined : end);
    if (/^[ \t]*$/.test(before) && /^[ \t\r]*$/.test(after)) lines.push(run);
    index += run.length;
  }
  return lines;
}

function insertAll(text: string, insertions: readonly Insertion[]): string {
  let result = '';
  let end = 0;
  for (const { at, text: inserted } of insertions) {
    result += text.slice(end, at) + inserted;
    end = at;
  }
  return result + text.slice(end);
}

function originalOffset(offset: number, insertions: readonly Insertion[]): number {
  let shift = 0;
  for (const { at, text } of insertions) {
    if (at + shift >= offset) break;
    shift += Math.min(text.length, offset - at - shift);
  }
  return offset - shift;
}

import { type TagToken, Tokenizer, TypeGuards } from 'liquidjs';
import type { SourceText } from '../model/origin.ts';

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
 * Two things are done to a template before Liquid sees it: a line that holds only tags is trimmed, so that it leaves
 * no line; and every output ends with the filter that prints it, which learns the place of the output.
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
  for (const line of tagOnlyLines(text, tokens.filter(TypeGuards.isTagToken))) {
    for (const tag of line) {
      if (text[tag.begin + 2] !== '-') insertions.push({ at: tag.begin + 2, text: '-' });
      if (text[tag.end - 3] !== '-') insertions.push({ at: tag.end - 2, text: '-' });
    }
  }
  insertions.sort((a, b) => a.at - b.at);
  return { text: insertAll(text, insertions), original: (offset) => originalOffset(offset, insertions) };
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

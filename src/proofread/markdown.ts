import { isUnspaced } from '../language/spacing.ts';
import type { Language } from '../model/publication.ts';

/** A paragraph of Markdown without its marks, code and addresses being one character; `offsets` are the places of its characters, and of its end, in the source. */
export interface MarkdownParagraph {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** What a line begins with and is not printed: marks of lists, tasks and quotations. */
const opening = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)]|>)(?=[ \t]|$)(?:[ \t]+\[[ xX]\](?=[ \t]))?)*[ \t]*/;

/** What stands for code and for addresses: no words, but not nothing either, or what is around them would touch. */
export const notWords = '\ufffc';

/** Marks inside a line: emphasis, code with its text, links and addresses. */
const inline = /(`+)[^`]+\1|\*+|~~|\]\([^)\s]*\)|[[\]]|\\(?=[!-/:-@[-`{-~])|<[a-z]+:[^>\s]*>/gi;

/**
 * Running text of an item's Markdown, paragraph by paragraph, a cell of a table being one. It is read roughly and
 * quickly, for proofreading: what is printed is decided by the parser.
 */
export function markdownParagraphs(markdown: string, language: Language): readonly MarkdownParagraph[] {
  const paragraphs: Builder[] = [];
  let current: Builder | undefined;
  let start = 0;
  for (const line of markdown.split('\n')) {
    const marks = opening.exec(line)?.[0] ?? '';
    const rest = line.slice(marks.length).trimEnd();
    if (rest === '' || /^[|\s:-]+$/.test(rest)) current = undefined;
    else if (/^\||\|$/.test(rest)) {
      current = undefined;
      for (const cell of cellsOf(rest, start + marks.length)) paragraphs.push(build([cell]));
    } else {
      const piece = { text: rest, start: start + marks.length };
      if (!current || marks.trim() !== '') {
        current = build([piece]);
        paragraphs.push(current);
      } else append(current, piece, language);
    }
    start += line.length + 1;
  }
  return paragraphs
    .map(({ text, offsets, end }) => ({ text, offsets: [...offsets, end] }))
    .filter(({ text }) => text.trim() !== '');
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

interface Builder {
  text: string;
  readonly offsets: number[];
  end: number;
}

function build(pieces: readonly Piece[]): Builder {
  const builder: Builder = { text: '', offsets: [], end: 0 };
  for (const piece of pieces) add(builder, piece);
  return builder;
}

/** A further line of a paragraph. */
function append(builder: Builder, piece: Piece, language: Language): void {
  const tight =
    isUnspaced(builder.text.at(-1) ?? '', language) || isUnspaced([...piece.text][0] ?? '', language);
  if (!tight) {
    builder.text += ' ';
    builder.offsets.push(builder.end);
  }
  add(builder, piece);
}

function add(builder: Builder, { text, start }: Piece): void {
  let at = 0;
  const copy = (end: number) => {
    for (; at < end; at++) {
      builder.text += text[at];
      builder.offsets.push(start + at);
    }
  };
  for (const mark of text.matchAll(inline)) {
    copy(mark.index);
    if (/^[`<]/.test(mark[0])) {
      builder.text += notWords;
      builder.offsets.push(start + mark.index);
    }
    at = mark.index + mark[0].length;
  }
  copy(text.length);
  builder.end = start + text.length;
}

function cellsOf(row: string, start: number): readonly Piece[] {
  const cells: Piece[] = [];
  let at = 0;
  for (const cell of row.split('|')) {
    const text = cell.trim();
    if (text !== '') cells.push({ text, start: start + at + cell.indexOf(text) });
    at += cell.length + 1;
  }
  return cells;
}

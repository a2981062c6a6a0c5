import type { PrintedLine, PrintedPage } from './printed-pages.ts';
import { markPlace, type TextBlock } from './text-blocks.ts';

/** A printed line and its page, counted from 1. */
export interface PlacedLine extends PrintedLine {
  readonly page: number;
  /** Its characters, {@link folded}. */
  readonly characters: readonly string[];
}

/** A block and the lines that it fills; none where it was not found word for word. */
export interface PlacedBlock {
  readonly block: TextBlock;
  readonly lines: readonly PlacedLine[];
  /** Signs that should stand at the end of a line and are not there. */
  readonly lost: readonly LostSign[];
}

export interface LostSign {
  readonly sign: string;
  /** The line behind which it should stand. */
  readonly line: PlacedLine;
}

/** A start this short is looked for nearby only: it may stand anywhere. */
const shortText = 8;
const nearby = 40;
/** Lines that may stand between two pages of a paragraph: footnotes, page numbers, headers. */
const between = 30;

/** Finds blocks on the pages, in order, by their characters. */
export function locate(
  blocks: readonly TextBlock[],
  pages: readonly PrintedPage[],
  after?: PlacedLine,
): readonly PlacedBlock[] {
  const lines = pages.flatMap((page, index) =>
    page.map((line) => ({ ...line, page: index + 1, characters: folded(line.text) })),
  );
  let next = after
    ? lines.findIndex(({ page, y }) => page > after.page || (page === after.page && y < after.y))
    : 0;
  return blocks.map((block) => {
    const text = folded(block.text ?? '');
    if (text.length === 0 || next < 0) return { block, lines: [], lost: [] };
    const end = text.length < shortText ? Math.min(next + nearby, lines.length) : lines.length;
    for (let start = next; start < end; start += 1) {
      const found = follow(text, lines, start);
      if (!found) continue;
      next = found.next;
      const lost = found.lost.map(({ at, line }) => ({ sign: [...(block.text ?? '')][at] ?? '', line }));
      return { block, lines: found.lines, lost };
    }
    return { block, lines: [], lost: [] };
  });
}

interface Followed {
  readonly lines: readonly PlacedLine[];
  /** Where in the text a sign is lost, and behind which line. */
  readonly lost: readonly { readonly at: number; readonly line: PlacedLine }[];
  /** The line behind the last one. */
  readonly next: number;
}

/** The lines of a text that begins at `start`: one below the other, and on after what ends a page. */
function follow(text: readonly string[], lines: readonly PlacedLine[], start: number): Followed | undefined {
  const found: PlacedLine[] = [];
  const lost: { at: number; line: PlacedLine }[] = [];
  let position = 0;
  let index = start;
  /** Takes the next line that goes on at `from`: the very next one, or one at the top of the next page. */
  const take = (from: number, reach: number): boolean => {
    const last = found.at(-1);
    const offset = lines.slice(index, index + reach).findIndex((line, skipped) => {
      const isNext = skipped === 0 || line.page === (last?.page ?? 0) + 1;
      return isNext && advance(text, from, line.characters) !== undefined;
    });
    const line = lines[index + offset];
    if (offset < 0 || !line) return false;
    if (from > position && last) lost.push({ at: position, line: last });
    found.push(line);
    position = advance(text, from, line.characters) ?? from;
    index += offset + 1;
    return true;
  };
  while (position < text.length) {
    if (take(position, 1)) continue;
    const last = found.at(-1);
    if (!last) return undefined;
    // LibreOffice can lose a sign that hangs over the edge of a justified line.
    const isSign = /^\p{P}$/u.test(text[position] ?? '');
    if (isSign && take(position + 1, 1)) continue;
    if (take(position, between)) continue;
    if (isSign && position + 1 === text.length) lost.push({ at: position++, line: last });
    else if (!isSign || !take(position + 1, between)) return undefined;
  }
  return { lines: found, lost, next: index };
}

/** Where a line's characters lead in a text, undefined where they differ. */
function advance(text: readonly string[], from: number, line: readonly string[]): number | undefined {
  let position = from;
  let index = 0;
  while (index < line.length || text[position] === markPlace) {
    if (text[position] === markPlace) {
      index += /^(\d{1,3}|[*†‡])?/.exec(line.slice(index, index + 3).join(''))?.[0].length ?? 0;
      position += 1;
    } else if (text[position] === line[index]) {
      position += 1;
      index += 1;
    } else return undefined;
  }
  return position;
}

/** Characters in which the forms of one sign that fonts do not tell apart are one. */
function folded(text: string): readonly string[] {
  return [...text].map((character) => {
    const form = character.normalize('NFKC');
    return [...form].length === 1 ? form : character;
  });
}

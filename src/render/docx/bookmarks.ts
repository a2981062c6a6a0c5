import { createHash } from 'node:crypto';
import { type Anchor, anchorText } from '../../model/anchor.ts';
import type { Origin } from '../../model/origin.ts';
import { applyEdits, type Edit } from './edits.ts';

/** A bookmark that stands in the document. */
export interface Bookmark {
  /** Hidden, since it begins with `_`; at most 40 characters, of them only letters, digits and `_`. */
  readonly name: string;
  readonly anchor: Anchor;
  readonly origins: readonly Origin[];
}

const prefixes: Readonly<Record<Anchor['kind'], string>> = { item: '_bi_', section: '_bs_', figure: '_bf_' };

const markPattern = /<\?bulletin (from|to) (\d+)\?>/g;

/** What is marked while blocks are written. */
interface Marked {
  readonly anchor: Anchor;
  readonly origins: readonly Origin[];
}

/**
 * The bookmarks of the main text. While blocks are written, texts get marks; they become bookmarks when the whole text
 * is there, since only then its order is known. No value can hold a mark: values are escaped.
 */
export class Bookmarks {
  readonly #marked: Marked[] = [];

  /** Runs between marks; unmarked where they have no name, or are nothing. */
  around(runs: string, anchor: Anchor | undefined, origins: readonly Origin[] = []): string {
    if (!anchor || runs === '') return runs;
    const number = this.#marked.push({ anchor, origins }) - 1;
    return mark('from', number) + runs + mark('to', number);
  }

  /**
   * Makes bookmarks of the marks in `word/document.xml`, in the order of the text. Pieces of one item that follow each
   * other are one bookmark, over paragraphs too. `others` are the shell's further parts, whose bookmarks count as well:
   * names and ids are unique in the whole file.
   */
  place(document: string, others: readonly string[]): { document: string; bookmarks: readonly Bookmark[] } {
    const marks = [...document.matchAll(markPattern)].flatMap(({ 1: side, 2: digits, index }) => {
      const marked = side === 'from' ? this.#marked[Number(digits)] : undefined;
      return marked ? [{ number: Number(digits), at: index, ...marked }] : [];
    });
    const names = new Names([document, ...others]);
    const edits: Edit[] = [];
    const bookmarks = grouped(marks).map(([first, ...more]): Bookmark => {
      const { anchor } = first;
      const last = more.at(-1) ?? first;
      const name = names.name(anchor);
      const id = names.id();
      const { start, end } = outsideOfCells(
        document,
        first.at,
        document.indexOf(mark('to', last.number), last.at),
      );
      edits.push({ start, end: start, text: `<w:bookmarkStart w:id="${id}" w:name="${name}"/>` });
      edits.push({ start: end, end, text: `<w:bookmarkEnd w:id="${id}"/>` });
      return { name, anchor, origins: [first, ...more].flatMap(({ origins }) => origins) };
    });
    return { document: applyEdits(document, edits).replace(markPattern, ''), bookmarks };
  }
}

function mark(side: 'from' | 'to', number: number): string {
  return `<?bulletin ${side} ${number}?>`;
}

/**
 * Where a bookmark begins and ends. One from a paragraph into a cell, or from cell to cell, takes in the table: programs
 * lose those whose ends lie in different cells.
 */
function outsideOfCells(document: string, start: number, end: number): { start: number; end: number } {
  let depth = 0;
  let least = 0;
  for (const [tag] of document.slice(start, end).matchAll(/<w:tc\b|<\/w:tc>/g)) {
    depth += tag === '</w:tc>' ? -1 : 1;
    least = Math.min(least, depth);
  }
  return {
    start: least < 0 ? document.lastIndexOf('<w:tbl>', start) : start,
    end: depth > least ? document.indexOf(tableEnd, end) + tableEnd.length : end,
  };
}

const tableEnd = '</w:tbl>';

/** Neighbouring pieces of one item together; everything else by itself. */
function grouped<M extends Marked>(marks: readonly M[]): readonly (readonly [M, ...M[]])[] {
  const groups: [M, ...M[]][] = [];
  let before: string | undefined;
  for (const mark of marks) {
    const item = mark.anchor.kind === 'item' ? anchorText(mark.anchor) : undefined;
    if (item !== undefined && item === before) groups.at(-1)?.push(mark);
    else groups.push([mark]);
    before = item;
  }
  return groups;
}

/** Names and ids of bookmarks that no other in the document has. */
class Names {
  readonly #ids: Set<string>;
  readonly #names: Set<string>;
  /** How often a piece was named. */
  readonly #counts = new Map<string, number>();
  #next = 0;

  constructor(parts: readonly string[]) {
    const values = (pattern: RegExp) =>
      parts.flatMap((part) => [...part.matchAll(pattern)].map(([, value]) => value ?? ''));
    // An end may be left of a bookmark whose start stood where the body stands now.
    this.#ids = new Set(values(/<w:bookmark(?:Start|End)\b[^>]*\bw:id="([^"]*)"/g));
    // Word takes names that differ in their letters' case for the same.
    this.#names = new Set(
      values(/<w:bookmarkStart\b[^>]*\bw:name="([^"]*)"/g).map((name) => name.toLowerCase()),
    );
  }

  /** Made of what is printed, never of where: only the same piece printed again is counted, from 2. */
  name(anchor: Anchor): string {
    const digest = createHash('sha256').update(anchorText(anchor)).digest('hex').slice(0, 10);
    const base = prefixes[anchor.kind] + digest;
    let count = this.#counts.get(base) ?? 0;
    let name: string;
    do {
      count += 1;
      name = count === 1 ? base : `${base}_${count}`;
    } while (this.#names.has(name));
    this.#counts.set(base, count);
    this.#names.add(name);
    return name;
  }

  id(): number {
    while (this.#ids.has(String(this.#next))) this.#next += 1;
    this.#next += 1;
    return this.#next - 1;
  }
}

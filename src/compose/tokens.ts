import type { PhrasingContent } from 'mdast';
import type { Anchor } from '../model/anchor.ts';
import type { Block } from '../model/bulletin.ts';
import type { Origin } from '../model/origin.ts';

/*
 * Values never pass through the Markdown parser. Each output is written into the text as a token, a sequence of
 * private-use characters; the small skeleton is parsed once; then tokens are replaced in the tree.
 */

/** What a token stands for. */
export type TokenValue =
  /** Plain text in paragraphs, printed as it is. */
  | { readonly kind: 'text'; readonly paragraphs: readonly TextPart[]; readonly item?: string }
  /** Parsed Markdown of an item. */
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[]; readonly item?: string }
  /** A figure that is missing and has no words. */
  | {
      readonly kind: 'missing';
      readonly origins: readonly Origin[];
      readonly place: PrintPlace;
      readonly figure: string;
      readonly reason: string;
    }
  /** Markdown inside a line that becomes one inline node, such as a footnote. */
  | {
      readonly kind: 'inline';
      readonly markdown: string;
      readonly node: (children: readonly Block[]) => PhrasingContent;
    }
  /** A node of its own, such as a page break. */
  | { readonly kind: 'node'; readonly node: Block; readonly place: PrintPlace }
  /** Begin and end of a block that dresses what stands between. */
  | {
      readonly kind: 'open';
      readonly tag: string;
      /** Changes a block before values are put into it; throws a FilterFault. */
      readonly prepare?: (block: Block) => Block;
      readonly wrap: (children: readonly Block[]) => readonly Block[];
      readonly place: PrintPlace;
    }
  | { readonly kind: 'close'; readonly tag: string; readonly place: PrintPlace };

export interface TextPart {
  readonly text: string;
  readonly origins: readonly Origin[];
  /** What it prints, where that has a name; the words of an item have that of the item. */
  readonly anchor?: Anchor;
}

/** The output in the template: an offset in one of its sources. */
export interface PrintPlace {
  readonly file: string;
  readonly offset: number;
}

const open = '\uE000';
const close = '\uE001';
const firstDigit = 0xe010;
const tokenPattern = /\uE000([\uE010-\uE019]+)\uE001/g;

/** Characters that a template may not contain, because tokens and line marks are made of them. */
export const reservedCharacters = /[\uE000-\uE003\uE010-\uE019]/;

/** Ends a line of a template that has tags in it: where nothing was printed on it, the line goes. */
export const lineMark = '\uE002';

/** Stands behind a partial within a line, and takes the partial's last line end away. */
export const inlineMark = '\uE003';

/** Rendered text without its marks, and without the lines that tags left empty. */
export function settleLines(rendered: string): string {
  return rendered
    .replace(/\r?\n[ \t]*\uE003/g, '')
    .replace(/^[ \t]*\uE002[ \t\uE002]*(?:\r?\n|$)/gm, '')
    .replace(/[\uE002\uE003]/g, '');
}

/** The values printed by one composition, in order. */
export class Tokens {
  readonly #values: TokenValue[] = [];

  /** Keeps a value and returns the token that stands for it. */
  add(value: TokenValue): string {
    this.#values.push(value);
    const digits = [...String(this.#values.length - 1)].map((digit) =>
      String.fromCharCode(firstDigit + Number(digit)),
    );
    return `${open}${digits.join('')}${close}`;
  }

  /** Splits text into literal pieces and values. */
  split(text: string): (string | TokenValue)[] {
    const pieces: (string | TokenValue)[] = [];
    let end = 0;
    for (const match of text.matchAll(tokenPattern)) {
      if (match.index > end) pieces.push(text.slice(end, match.index));
      end = match.index + match[0].length;
      const index = Number([...(match[1] ?? '')].map((digit) => digit.charCodeAt(0) - firstDigit).join(''));
      const value = this.#values[index];
      if (value) pieces.push(value);
    }
    if (end < text.length) pieces.push(text.slice(end));
    return pieces;
  }
}

export function hasToken(text: string): boolean {
  return text.includes(open);
}

/** The text of a value in one line; blank for what is not text. */
export function plainText(value: TokenValue): string {
  return value.kind === 'text' ? value.paragraphs.map((part) => part.text).join(' ') : '';
}

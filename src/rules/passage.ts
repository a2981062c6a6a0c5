import type { Origin } from '../model/origin.ts';
import type { Section } from '../model/publication.ts';
import type { Item } from '../model/submission.ts';

/**
 * Where a passage stands: a paragraph of an item, the title of an item, a paragraph of a text of the issue, a line of the
 * colophon or of the addressees, one text among the `data` of a submission.
 */
export type PassageKind = 'item' | 'title' | 'text' | 'line' | 'data';

/** One paragraph of prose as it is printed, its lines joined. Offsets in it are UTF-16. */
export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  /** The paragraphs before and after it in the same text. */
  readonly previous?: Passage;
  readonly next?: Passage;
  /** What a waiver calls it: the item's id, the name of the text. */
  readonly subject?: string;
  /** Origins of its words, the department's file first. */
  readonly origins: readonly Origin[];
  /** For Markdown: the value it is a part of, and the places of its characters, and of its end, in that value. */
  readonly value?: string;
  readonly offsets?: readonly number[];
}

/** An item as rules see it, in its printed place. */
export interface ItemView {
  readonly item: Item;
  readonly section: Section;
  /** Paragraphs of its text; never none. */
  readonly passages: readonly [Passage, ...Passage[]];
  readonly title?: Passage;
}

import type { Footnote } from '../../model/bulletin.ts';
import type { Layout } from '../../model/layout.ts';
import type { Language } from '../../model/publication.ts';
import type { Additions } from './additions.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { TextArea } from './section.ts';
import type { Styles } from './styles.ts';
import type { Rule } from './table-rule.ts';

/** What every handler needs: the shell's styles, the language, and the relations of the part being written. */
export interface WordContext {
  readonly styles: Styles;
  readonly language: Language;
  /** Width of the text area in twips (1/20 pt). */
  readonly textWidth: number;
  /** Height of the text area in twips. */
  readonly textHeight: number;
  /** Text area of a page in landscape; undefined where no page can be turned: in a note, a cell, or where one is already. */
  readonly landscape: TextArea | undefined;
  /** Parts and relations that the document adds to the shell's. */
  readonly additions: Additions;
  /** Where the colophon stands. */
  readonly colophon: ColophonPlace;
  /** Takes what the main text prints; a footnote has no bookmarks. */
  readonly bookmarks: Bookmarks;
  /** Takes footnotes; undefined inside a footnote, where Word can have no other. */
  readonly footnotes: FootnoteWriter | undefined;
  /** Tables as WordprocessingML; loaded only where the document has one. */
  readonly tables: TableWriter | undefined;
  /** Roles of the styles whose texts are made to fit on one line, by style id. */
  readonly names: ReadonlyMap<string, string>;
  /** Takes what a table holds first where its columns cannot hold its numbers. */
  readonly tooWide: string[];
  /** Style that dresses plain paragraphs here, by role or name. */
  readonly paragraphRole: string;
  /** Whether paragraphs stay on one page with what follows them. */
  readonly keepNext?: boolean;
}

/** Where the colophon stands, and how far from the page's left edge the text begins there. */
export interface ColophonPlace {
  readonly place: Layout['colophon'];
  /** In twips; undefined where it differs between odd and even pages. */
  readonly left: number | undefined;
}

/** A cell holds paragraphs as WordprocessingML, at least one. */
export interface WordCell {
  readonly paragraphs: readonly string[];
  /** Columns that it takes; 1 where not given. */
  readonly columns?: number;
  /** Its part in a cell that is merged over rows: the first row has the content, each further one continues it. */
  readonly merge?: 'restart' | 'continue' | undefined;
  /** Whether its content stands in the middle of its height. */
  readonly isCentred?: boolean;
  /** The line above it instead of that of the style; none is below it then. */
  readonly ruleAbove?: Rule | undefined;
}

export interface WordTable {
  readonly style: string | undefined;
  /** In twips, the sum of `columns`. */
  readonly width: number;
  readonly columns: readonly number[];
  /** Rows that are repeated on every page. In every row the cells take all columns together. */
  readonly head: readonly (readonly WordCell[])[];
  readonly rows: readonly (readonly WordCell[])[];
  /** Thick lines above and below, thin ones between the rows and none at the sides, where no style has them. */
  readonly isRuled?: boolean;
  /** At the foot of the page instead of in the text, and without margins in its cells; `left` is in twips from the page's edge, undefined the left margin. */
  readonly foot?: { readonly left: number | undefined } | undefined;
}

/** Keeps a footnote for the part of its own, and gives the run with its mark. */
export interface FootnoteWriter {
  write(note: Footnote, context: WordContext): string;
}

/** Writes a table; the one kind of block that the docx library writes. */
export type TableWriter = (table: WordTable) => string;

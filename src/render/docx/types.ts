import type { Language } from '../../model/publication.ts';
import type { Styles } from './styles.ts';

/** What every handler needs: the shell's styles, the language, and the relations of the part being written. */
export interface WordContext {
  readonly styles: Styles;
  readonly language: Language;
  /** Width of the text area in twips (1/20 pt). */
  readonly textWidth: number;
  /** Registers a link and returns the id of its relation. */
  readonly link: (url: string) => string;
  /** Tables as WordprocessingML; loaded only where the document has one. */
  readonly tables: TableWriter | undefined;
  /** Style that dresses plain paragraphs here, by role or name. */
  readonly paragraphRole: string;
}

/** A cell holds paragraphs as WordprocessingML. */
export interface WordCell {
  readonly paragraphs: readonly string[];
}

export interface WordTable {
  readonly style: string | undefined;
  readonly width: number;
  readonly columns: readonly number[];
  readonly head: readonly (readonly WordCell[])[];
  readonly rows: readonly (readonly WordCell[])[];
}

/** Writes a table; the one kind of block that the docx library writes. */
export type TableWriter = (table: WordTable) => string;

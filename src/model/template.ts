import type { NumberForm } from './bulletin.ts';
import type { Origin, SourceText } from './origin.ts';

/** A short text with outputs, used as issue.labels.<name>. */
export interface Label {
  readonly name: string;
  readonly text: string;
  readonly origin: Origin;
}

/** Parts of a Word file by name, `word/document.xml` and so on. */
export interface WordShell {
  /** Path of the .docx, or of the folder of parts, for findings. */
  readonly path: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Wording, outline and Word styles of a bulletin, as data. 模板 */
export interface Template {
  readonly name: string;
  readonly headings: readonly NumberForm[];
  readonly lists: readonly NumberForm[];
  readonly labels: readonly Label[];
  /** Names of Word styles by role. */
  readonly styles: ReadonlyMap<string, string>;
  /** Printed for a missing figure in a table cell; undefined: it needs words there too. */
  readonly missing?: string;
  readonly body: SourceText;
  readonly shell: SourceText;
  /** Text templates that `render` can use, by name. */
  readonly partials: ReadonlyMap<string, SourceText>;
  readonly word: WordShell;
}

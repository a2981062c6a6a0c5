import type { NumberForm, Picture } from './bulletin.ts';
import type { LayoutSettings } from './layout.ts';
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

/** How figures are written in a publication, where a template does not say otherwise. */
export interface HouseStyle {
  /** Sign between groups of three digits. */
  readonly group?: string;
  /** Numbers below are not grouped. */
  readonly groupFrom?: number;
  /** Sign before negative numbers, instead of a hyphen. */
  readonly minus?: string;
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
  readonly numbers?: HouseStyle;
  readonly layout: LayoutSettings;
  /** Pictures in the template's folder, by file name. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly body: SourceText;
  readonly shell: SourceText;
  /** Text templates that `render` can use, by name. */
  readonly partials: ReadonlyMap<string, SourceText>;
  readonly word: WordShell;
}

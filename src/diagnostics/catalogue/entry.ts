import type { Language } from '../../model/publication.ts';

/** A sentence in both languages; `{name}` is filled from the finding's arguments. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** What one kind of finding says. */
export interface CatalogueEntry {
  readonly severity: 'error' | 'warning' | 'info';
  /** What is there and what was expected. */
  readonly message: Wording;
  /** What to do about it: the first of several whose arguments were all given, or nothing. */
  readonly hint?: Wording | readonly Wording[];
  /**
   * Who may acknowledge the finding with a reason; nobody where not given. `file`: a waiver beside it or in issue.yaml;
   * `issue`: only the chief editor's in issue.yaml; `publication`: no waiver, but its severity may be lowered for all issues.
   */
  readonly waive?: 'file' | 'issue' | 'publication';
  /** In which bulletins it can be found; in all where not given. */
  readonly language?: Language;
  /** Which step of a build can have it; `sources` where not given. */
  readonly step?: 'document' | 'pages' | 'prose';
}

/** Checks the shape of a part of the catalogue and keeps its keys as the type of codes. */
export function defineCatalogue<K extends string>(
  entries: Record<K, CatalogueEntry>,
): Record<K, CatalogueEntry> {
  return entries;
}

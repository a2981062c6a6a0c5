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
  /** What to do about it; left out of the output when an argument it needs was not given. */
  readonly hint?: Wording;
}

/** Checks the shape of a part of the catalogue and keeps its keys as the type of codes. */
export function defineCatalogue<K extends string>(
  entries: Record<K, CatalogueEntry>,
): Record<K, CatalogueEntry> {
  return entries;
}

import type { Origin, YamlPath } from './origin.ts';

/** A YAML value that knows its place. Independent of the library that read it. */
export type Located = LocatedMap | LocatedList | LocatedScalar;

export interface LocatedEntry {
  readonly key: string;
  /** Place of the key itself. */
  readonly keyOrigin: Origin;
  readonly value: Located;
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly origin: Origin;
  readonly entries: readonly LocatedEntry[];
}

export interface LocatedList {
  readonly kind: 'list';
  readonly origin: Origin;
  readonly items: readonly Located[];
}

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly origin: Origin;
  readonly value: string | number | boolean | null;
  /** As typed, without quotes; amounts are taken from it, so that no digit is lost. */
  readonly source: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

/** The entry of a map by key, if any. */
export function entryOf(value: Located | undefined, key: string): LocatedEntry | undefined {
  return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key) : undefined;
}

/** The value below a key, if any. */
export function get(value: Located | undefined, key: string): Located | undefined {
  return entryOf(value, key)?.value;
}

/** The value at a path, if any. */
export function at(value: Located | undefined, path: YamlPath): Located | undefined {
  let current = value;
  for (const step of path) {
    if (typeof step === 'number') current = current?.kind === 'list' ? current.items[step] : undefined;
    else current = get(current, step);
  }
  return current;
}

/** The items of a list, or none. */
export function itemsOf(value: Located | undefined): readonly Located[] {
  return value?.kind === 'list' ? value.items : [];
}

/** The entries of a map, or none. */
export function entriesOf(value: Located | undefined): readonly LocatedEntry[] {
  return value?.kind === 'map' ? value.entries : [];
}

/** The text of a scalar that is a string. */
export function stringOf(value: Located | undefined): string | undefined {
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** Plain data for a schema validator; maps have no prototype. */
export function toPlain(value: Located): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'list':
      return value.items.map(toPlain);
    case 'map': {
      const plain: Record<string, unknown> = Object.create(null);
      for (const entry of value.entries) plain[entry.key] = toPlain(entry.value);
      return plain;
    }
  }
}

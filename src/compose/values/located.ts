import { parseDecimal } from '../../model/decimal.ts';
import { known } from '../../model/ledger.ts';
import { entriesOf, type Located } from '../../model/located.ts';
import { printPath } from '../../model/origin.ts';
import type { Language } from '../../model/publication.ts';
import { textOrDay } from './day.ts';
import { FigureValue } from './figure.ts';
import { RecordValue } from './record.ts';

/** How the free data of a submission is read. */
export interface DataReading {
  /** Language that days are formatted in. */
  readonly language: Language;
  /** The department that sent it. */
  readonly department: string;
  /** Whether data may have a key that is not there: then it is nothing. Any other is an unknown variable. */
  readonly mayHave: (key: string) => boolean;
  /** Told of every key that is read, as a path: `inspection[].name`. */
  readonly read: (path: string) => void;
}

/**
 * The free `data` of a submission: maps by key, lists in order, numbers exact, text with its place. A text that is a
 * day is printed as typed, and can be formatted.
 */
export function locatedValue(value: Located, reading: DataReading, path = ''): unknown {
  switch (value.kind) {
    case 'list':
      return value.items.map((item) => locatedValue(item, reading, `${path}[]`));
    case 'map': {
      const entries = new Map(entriesOf(value).map((entry) => [entry.key, entry.value]));
      return new RecordValue(
        (key) => {
          const below = dataPath(path, key);
          const found = entries.get(key);
          if (!found) return reading.mayHave(key) ? null : undefined;
          reading.read(below);
          return locatedValue(found, reading, below);
        },
        () => [...entries.keys()],
      );
    }
    case 'scalar':
      return scalarValue(value, reading);
  }
}

/** The path of a key below another path. */
export function dataPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Every key in data with its path, parents first; rows of a list share their paths. */
export function dataKeys(
  value: Located,
  path = '',
): readonly { readonly path: string; readonly value: Located }[] {
  if (value.kind === 'list') return value.items.flatMap((item) => dataKeys(item, `${path}[]`));
  return entriesOf(value).flatMap((entry) => {
    const below = dataPath(path, entry.key);
    return [{ path: below, value: entry.value }, ...dataKeys(entry.value, below)];
  });
}

function scalarValue(
  value: Extract<Located, { kind: 'scalar' }>,
  { language, department }: DataReading,
): unknown {
  if (typeof value.value === 'number') {
    const amount = parseDecimal(value.source);
    if (amount)
      return new FigureValue(known(amount, [value.origin]), {
        title: value.source,
        key: { of: 'data', id: printPath(value.origin.path), within: department },
        unit: '',
        decimals: decimalsTyped(value.source),
      });
  }
  if (typeof value.value === 'boolean' || value.value === null) return value.value;
  return textOrDay(String(value.value).trim(), language, [value.origin]);
}

/** A number is printed as it was typed: 1.50 stays 1.50. */
function decimalsTyped(source: string): number {
  return source.split('.')[1]?.length ?? 0;
}

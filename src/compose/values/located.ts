import { parseDecimal } from '../../model/decimal.ts';
import { known } from '../../model/ledger.ts';
import { entriesOf, type Located } from '../../model/located.ts';
import type { Language } from '../../model/publication.ts';
import { textOrDay } from './day.ts';
import { FigureValue } from './figure.ts';
import { RecordValue } from './record.ts';

/**
 * The free `data` of a submission: maps by key, lists in order, numbers exact, text with its place. A text that is a
 * day is printed as typed, and can be formatted in the language of the publication.
 */
export function locatedValue(value: Located, language: Language = 'zh'): unknown {
  switch (value.kind) {
    case 'list':
      return value.items.map((item) => locatedValue(item, language));
    case 'map': {
      const entries = new Map(entriesOf(value).map((entry) => [entry.key, entry.value]));
      return new RecordValue(
        (key) => {
          const found = entries.get(key);
          return found && locatedValue(found, language);
        },
        () => [...entries.keys()],
      );
    }
    case 'scalar':
      return scalarValue(value, language);
  }
}

function scalarValue(value: Extract<Located, { kind: 'scalar' }>, language: Language): unknown {
  if (typeof value.value === 'number') {
    const amount = parseDecimal(value.source);
    if (amount)
      return new FigureValue(known(amount, [value.origin]), {
        title: value.source,
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

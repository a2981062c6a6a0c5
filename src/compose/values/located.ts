import { parseDecimal } from '../../model/decimal.ts';
import { known } from '../../model/ledger.ts';
import { entriesOf, type Located } from '../../model/located.ts';
import { FigureValue } from './figure.ts';
import { RecordValue } from './record.ts';
import { TextValue } from './text.ts';

/** The free `data` of a submission: maps by key, lists in order, numbers exact, text with its place. */
export function locatedValue(value: Located): unknown {
  switch (value.kind) {
    case 'list':
      return value.items.map(locatedValue);
    case 'map': {
      const entries = new Map(entriesOf(value).map((entry) => [entry.key, entry.value]));
      return new RecordValue(
        (key) => {
          const found = entries.get(key);
          return found && locatedValue(found);
        },
        () => [...entries.keys()],
      );
    }
    case 'scalar':
      return scalarValue(value);
  }
}

function scalarValue(value: Extract<Located, { kind: 'scalar' }>): unknown {
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
  return new TextValue([{ text: String(value.value).trim(), origins: [value.origin] }]);
}

/** A number is printed as it was typed: 1.50 stays 1.50. */
function decimalsTyped(source: string): number {
  return source.split('.')[1]?.length ?? 0;
}

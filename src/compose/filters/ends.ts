import { decimal } from '../../model/decimal.ts';
import { isKnown, known } from '../../model/ledger.ts';
import { FigureValue, toAmount } from '../values/figure.ts';
import { RecordValue } from '../values/record.ts';
import { fault, listOf, wholeNumber } from './arguments.ts';
import { readProperties } from './properties.ts';
import { type TemplateFilter, word } from './types.ts';

/** The rank of a ranking's row; undefined for what has none. */
function rankOf(entry: unknown): string | undefined {
  const rank = entry instanceof RecordValue ? entry.liquidMethodMissing('rank') : undefined;
  return rank === undefined || rank === null ? undefined : String((rank as { print(): string }).print());
}

/** An entry of a list with its rank: all of its own names, and `rank` and `tied`. */
class RankedEntry extends RecordValue {
  constructor(entry: RecordValue, rank: number, tied: boolean) {
    const own: Readonly<Record<string, () => unknown>> = {
      rank: () =>
        new FigureValue(known(decimal(rank)), { title: 'rank', unit: '', decimals: 0, plain: true }),
      tied: () => tied,
    };
    super(
      (name) => (Object.hasOwn(own, name) ? own[name]?.() : entry.liquidMethodMissing(name)),
      () => [...entry.names, ...Object.keys(own)],
    );
  }
}

/** Entries in the order of a number, equal ones sharing a rank: 1, 2, 2, 4. Those without a number are left out. */
function ranked(list: readonly unknown[], property: string, direction: unknown): readonly RankedEntry[] {
  const sign = direction === undefined || direction === 'descending' ? -1 : direction === 'ascending' ? 1 : 0;
  if (sign === 0) throw fault('rank_by', direction);
  const values = readProperties(list, property, 'rank_by');
  const rows = list.flatMap((entry, index) => {
    const value = values[index];
    if (value === null || value === undefined) return [];
    const amount = toAmount(value);
    if (!amount || !(entry instanceof RecordValue)) throw fault('rank_by', value);
    return isKnown(amount) ? [{ entry, value: amount.value }] : [];
  });
  const sorted = rows.sort((a, b) => sign * a.value.cmp(b.value));
  const isSame = (a: number, b: number) => {
    const [one, other] = [sorted[a], sorted[b]];
    return one !== undefined && other !== undefined && one.value.eq(other.value);
  };
  let rank = 0;
  return sorted.map(({ entry }, index) => {
    if (!isSame(index, index - 1)) rank = index + 1;
    return new RankedEntry(entry, rank, isSame(index, index - 1) || isSame(index, index + 1));
  });
}

function count(value: unknown, name: string): number {
  const number = wholeNumber(value, name);
  if (number < 1) throw fault(name, value);
  return number;
}

/** The first or last entries of a list; rows of a ranking that share the rank of the last of them come with it. */
export const endFilters: readonly TemplateFilter[] = [
  {
    name: 'rank_by',
    description:
      'Entries in the order of a number, highest first ("ascending": lowest), each with rank and tied; those without the number are left out. For rows of data; counters have rankings.',
    example: {
      use: '{{ counters.issued | list: counters.consult, counters.accept | rank_by: "current" | map: "title" | join: "、" }}',
      prints: '颁发、咨询、受理',
    },
    apply: (value, property, direction) => ranked(listOf(value, 'rank_by'), word(property), direction),
  },
  {
    name: 'top',
    description: 'The first so many entries of a list; of a ranking, with all that share the last place.',
    example: { use: '{{ "甲、乙、丙" | split: "、" | top: 2 | join: "、" }}', prints: '甲、乙' },
    apply(value, wanted) {
      const list = listOf(value, 'top');
      const number = count(wanted, 'top');
      const last = rankOf(list[number - 1]);
      return list.filter((entry, index) => index < number || (last !== undefined && rankOf(entry) === last));
    },
  },
  {
    name: 'bottom',
    description:
      'The last so many entries of a list; of a ranking, with all that share the first of these places.',
    example: { use: '{{ "甲、乙、丙" | split: "、" | bottom: 2 | join: "、" }}', prints: '乙、丙' },
    apply(value, wanted) {
      const list = listOf(value, 'bottom');
      const from = list.length - count(wanted, 'bottom');
      const first = rankOf(list[from]);
      return list.filter((entry, index) => index >= from || (first !== undefined && rankOf(entry) === first));
    },
  },
];

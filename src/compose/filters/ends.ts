import { RecordValue } from '../values/record.ts';
import { fault, listOf, wholeNumber } from './arguments.ts';
import type { TemplateFilter } from './types.ts';

/** The rank of a ranking's row; undefined for what has none. */
function rankOf(entry: unknown): string | undefined {
  const rank = entry instanceof RecordValue ? entry.liquidMethodMissing('rank') : undefined;
  return rank === undefined || rank === null ? undefined : String((rank as { print(): string }).print());
}

function count(value: unknown, name: string): number {
  const number = wholeNumber(value, name);
  if (number < 1) throw fault(name, value);
  return number;
}

/** The first or last entries of a list; rows of a ranking that share the rank of the last of them come with it. */
export const endFilters: readonly TemplateFilter[] = [
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

import { dayFilters } from './days.ts';
import { endFilters } from './ends.ts';
import { hundredFilters } from './hundred.ts';
import { listFilters } from './lists.ts';
import { numberFilters } from './numbers.ts';
import { printedFilters } from './printed.ts';
import { textFilters } from './texts.ts';
import { given, type TemplateFilter } from './types.ts';
import { wordFilters } from './words.ts';

/** The literals `nil`, `empty` and `blank` count as nothing in every filter. */
function withNothing(filter: TemplateFilter): TemplateFilter {
  return { ...filter, apply: (value, ...args) => filter.apply(given(value), ...args.map(given)) };
}

/** Every filter that templates have; LiquidJS's own are not registered. */
export const filters: readonly TemplateFilter[] = [
  ...numberFilters,
  ...printedFilters,
  ...hundredFilters,
  ...wordFilters,
  ...dayFilters,
  ...listFilters,
  ...endFilters,
  ...textFilters,
].map(withNothing);

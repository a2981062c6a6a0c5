import { dayFilters } from './days.ts';
import { endFilters } from './ends.ts';
import { toHundredFilter } from './hundred.ts';
import { listFilters } from './lists.ts';
import { numberFilters } from './numbers.ts';
import { printedFilters } from './printed.ts';
import { textFilters } from './texts.ts';
import type { TemplateFilter } from './types.ts';
import { wordFilters } from './words.ts';

/** Every filter that templates have; LiquidJS's own are not registered. */
export const filters: readonly TemplateFilter[] = [
  ...numberFilters,
  ...printedFilters,
  toHundredFilter,
  ...wordFilters,
  ...dayFilters,
  ...listFilters,
  ...endFilters,
  ...textFilters,
];

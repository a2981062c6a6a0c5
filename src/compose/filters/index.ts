import { numberFilters } from './numbers.ts';
import { textFilters } from './texts.ts';
import type { TemplateFilter } from './types.ts';

/** Every filter that templates have; LiquidJS's own are not registered. */
export const filters: readonly TemplateFilter[] = [...numberFilters, ...textFilters];

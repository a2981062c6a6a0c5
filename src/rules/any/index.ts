import { itemOutsidePeriod } from './item-outside-period.ts';

/** Rules that hold in every language. */
export const common = [itemOutsidePeriod] as const;

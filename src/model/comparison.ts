/**
 * What a figure is compared with. Each names what it matches: the issue before; the same calendar period (for a weekly:
 * the same ISO week) a year earlier; the issue of the same number last year. 环比、同比
 */
export type ComparisonKind = 'previous' | 'last_year' | 'same_number';

export const comparisonKinds: readonly ComparisonKind[] = ['previous', 'last_year', 'same_number'];

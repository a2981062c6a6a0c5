import type { Wording } from './catalogue/entry.ts';

/** What a related place has to do with a finding. */
export const notes: Readonly<Record<string, Wording>> = {
  first: { zh: '另一处在这里', en: 'the other one is here' },
  operand: { zh: '另一个数在这里', en: 'the other figure is here' },
  'this-period': { zh: '本期数在这里', en: 'this period’s amount is here' },
  'missing-here': { zh: '缺数在这里', en: 'it is missing here' },
  item: { zh: '条目在这里', en: 'the item is here' },
};

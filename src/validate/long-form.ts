/** Keys that make a map the long form of one value; no member can be called so. */
export const longFormKeys: ReadonlySet<string> = new Set([
  'value',
  'missing',
  'split',
  'restated',
  'status',
  'as_of',
  'note',
  'base',
]);

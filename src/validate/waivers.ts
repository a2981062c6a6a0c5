import type { Waiver } from '../model/issue.ts';
import { get, itemsOf, type Located } from '../model/located.ts';
import { optional, readString } from './values.ts';

/** Acknowledgements, as they stand in submissions and in the issue. */
export function readWaivers(list: Located | undefined): readonly Waiver[] {
  // A blank is no reason: the finding stays.
  const stated = itemsOf(list).filter(
    (value) => get(value, 'rule') && readString(value, 'reason')?.trim() !== '',
  );
  return stated.map((value) => ({
    rule: readString(value, 'rule') ?? '',
    ...optional('at', readString(value, 'at')),
    reason: readString(value, 'reason') ?? '',
    origin: get(value, 'rule')?.origin ?? value.origin,
    ...optional('atOrigin', get(value, 'at')?.origin),
  }));
}

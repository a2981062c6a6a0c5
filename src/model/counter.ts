import type { Decimal } from './decimal.ts';
import type { Origin } from './origin.ts';
import type { Day, Frequency, Reset } from './period.ts';

/** flow 时期数: this period's amount, adds up. stock 时点数: state on a day. cumulative 累计数: running total only. */
export type CounterKind = 'flow' | 'stock' | 'cumulative';

/** A part of a counter: a department, a district, a category; at most two levels. */
export interface Member {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Member[];
}

/** A declared figure. 指标 */
export interface Counter {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly kind: CounterKind;
  readonly owner?: string;
  /** Whether each member is a department that sends its own number. */
  readonly byDepartments: boolean;
  /** In printed order; empty for a counter without members. */
  readonly members: readonly Member[];
  readonly total: 'sum' | 'reported' | 'none';
  readonly partialAllowed: boolean;
  readonly decimals: number;
  readonly negative: boolean;
  readonly scale: number;
  readonly reset: Reset;
  readonly carry: boolean;
  readonly optional: boolean;
  /** A rhythm of its own, slower than the publication's: owed once, so many days after the end of each. */
  readonly frequency?: { readonly every: Frequency; readonly daysAfter: number };
  readonly origin: Origin;
}

/** The members that carry values of their own: those without sub-members. */
export function leavesOf(members: readonly Member[]): readonly Member[] {
  return members.flatMap((member) => (member.members.length > 0 ? leavesOf(member.members) : [member]));
}

/** Every member of the tree, parents first. */
export function allMembers(members: readonly Member[]): readonly Member[] {
  return members.flatMap((member) => [member, ...allMembers(member.members)]);
}

/** A constant: population, annual target. The last value whose day has come is in effect. 常数 */
export interface Constant {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly values: readonly ConstantValue[];
}

export interface ConstantValue {
  readonly from: Day;
  readonly value?: Decimal;
  readonly members: ReadonlyMap<string, Decimal>;
  readonly origin: Origin;
}

import type { Origin } from './origin.ts';
import type { Day } from './period.ts';

/** A submitting body. 部门（单位） */
export interface Department {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly itemsRequired: boolean;
  readonly dataRequired: boolean;
  /** Path of the JSON Schema for its `data`, relative to the workspace. */
  readonly dataSchema?: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly succeededBy?: string;
  readonly formerNames: readonly { readonly name: string; readonly until: Day }[];
  readonly origin: Origin;
}

/** All departments in official order. */
export type Registry = readonly Department[];

/** The name in force on a day. */
export function nameOn(department: Department, day: Day): string {
  const former = department.formerNames
    .filter(({ until }) => day <= until)
    .sort((a, b) => (a.until < b.until ? -1 : 1));
  return former[0]?.name ?? department.name;
}

/** Whether the department exists on a day. */
export function existsOn(department: Department, day: Day): boolean {
  return (
    (department.from === undefined || department.from <= day) &&
    (department.until === undefined || day <= department.until)
  );
}

/** Everything a department is or was called, its id apart; the name in force today first. */
export function namesOf({ name, aliases, formerNames }: Department): readonly string[] {
  return [name, ...aliases, ...formerNames.map((former) => former.name)];
}

import type { Counter } from '../model/counter.ts';
import type { Department, Registry } from '../model/department.ts';
import type { Issue } from '../model/issue.ts';
import type { Publication } from '../model/publication.ts';

/** What one submission is read against. */
export interface SubmissionContext {
  readonly publication: Publication;
  readonly registry: Registry;
  /** The department whose name the file bears. */
  readonly department: Department;
  readonly issue: Issue;
  /** Bytes of a file in the department's own folder of this issue. */
  readonly attachment: (name: string) => Uint8Array | undefined;
  /** The file of that folder that was meant by a name which it does not have; it counts as used. */
  readonly meantAttachment: (name: string) => string | undefined;
}

/** Counters that a department sends: those it owns, and those where it is a member. */
export function countersOf(publication: Publication, department: Department): readonly Counter[] {
  return publication.counters.filter((counter) =>
    counter.byDepartments
      ? counter.members.some(({ id }) => id === department.id)
      : counter.owner === department.id,
  );
}

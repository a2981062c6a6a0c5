import type { Wording } from '../catalogue/entry.ts';

/** What `bulletin explain` and the rule reference say of one kind of finding beside its message. */
export interface Explanation {
  /** What is wrong and why it matters, in one to three sentences. */
  readonly meaning: Wording;
  /** What somebody writes who gets it: a few lines of YAML, of a template, or a picture of files. */
  readonly bad: string | Wording;
  /** The same put right. */
  readonly good: string | Wording;
  /** Whether `bulletin check --fix` mends it; not where not given. */
  readonly isFixed?: boolean;
  /** The standard and clause, or what else the rule rests on. */
  readonly basis?: string;
}

import type { IssueId } from './issue.ts';

/** What a document says about where it comes from. Digests are SHA-256, in hexadecimal, of the bytes as they are. */
export interface Provenance {
  readonly publication: string;
  readonly issue: IssueId;
  /** Name and version of the program. */
  readonly generator: string;
  /** Paths of the files that went into the issue, relative to the workspace. */
  readonly files: readonly string[];
  /** Digest of a file of the workspace; undefined where there is none. */
  readonly digestOf: (path: string) => string | undefined;
  /** Digest of the files of another issue together: of their lines `digest  path`, in the order of the paths. */
  readonly digestOfIssue: (id: IssueId) => string | undefined;
}

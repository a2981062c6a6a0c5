import type { IssueId } from '../model/issue.ts';
import type { Figure, RecordedFigure } from '../model/ledger.ts';
import type { Origin } from '../model/origin.ts';
import type { ItemView, Passage } from './passage.ts';

/** An issue as rules see it. */
export interface IssueView {
  /** In printed order, section after section. */
  readonly items: readonly ItemView[];
  /** Everything printed: paragraphs and titles of items, texts, lines, texts among data. */
  readonly passages: readonly Passage[];
  /** Every counter's figures, as they are printed. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Issues before this one, newest first; read only as far as a rule asks. */
  readonly earlier: readonly EarlierIssue[];
  /** Files with errors of their own: a mistyped `date` must not be told as a missing one too. */
  readonly broken: ReadonlySet<string>;
}

/** An item of an earlier issue, as it was sent. */
export interface EarlierItem {
  readonly text: string;
  readonly origin: Origin;
}

/** An earlier issue, seen from a later one. */
export interface EarlierIssue {
  readonly id: IssueId;
  /** Items that a department sent; its file is read as YAML for them. */
  readonly itemsOf: (department: string) => readonly EarlierItem[];
  /** Whether a file of the issue (`issue.yaml`, `submissions/water.yaml`) holds a text, blanks not counted: quick. */
  readonly holds: (file: string, text: string) => boolean;
  readonly figures: () => ReadonlyMap<string, RecordedFigure>;
}

import type { ItemView, Passage } from './passage.ts';

/** An issue as rules see it. */
export interface IssueView {
  /** In printed order, section after section. */
  readonly items: readonly ItemView[];
  /** Everything printed: paragraphs and titles of items, texts, lines, texts among data. */
  readonly passages: readonly Passage[];
}

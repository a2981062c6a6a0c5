import type { Decimal } from './decimal.ts';
import type { LayoutSettings } from './layout.ts';
import type { MastheadChanges } from './masthead.ts';
import type { Origin } from './origin.ts';
import type { Day, Period } from './period.ts';
import type { Paragraph } from './submission.ts';

/** `2023-21`: year and number in the year, at least two digits. Not a calendar week. 期 */
export type IssueId = string;

const issuePattern = /^(\d{4})-(\d{1,3})$/;

/** The canonical id (`2023-1` becomes `2023-01`), or undefined. */
export function parseIssueId(text: string): IssueId | undefined {
  const match = issuePattern.exec(text);
  if (!match) return undefined;
  const number = Number(match[2]);
  return number === 0 ? undefined : `${match[1]}-${String(number).padStart(2, '0')}`;
}

export function yearOf(id: IssueId): number {
  return Number(id.slice(0, 4));
}

export function numberOf(id: IssueId): number {
  return Number(id.slice(5));
}

/** Order of issues: by year, then by number. */
export function compareIssues(a: IssueId, b: IssueId): number {
  return yearOf(a) - yearOf(b) || numberOf(a) - numberOf(b);
}

export function issueId(year: number, number: number): IssueId {
  return `${year}-${String(number).padStart(2, '0')}`;
}

/** `department/id-or-fingerprint`. */
export type ItemReference = string;

export type Arrangement =
  | {
      readonly kind: 'order';
      readonly section: string;
      readonly sectionOrigin: Origin;
      readonly order: readonly Referenced[];
    }
  | { readonly kind: 'move'; readonly item: Referenced; readonly to: string; readonly origin: Origin }
  | { readonly kind: 'merge'; readonly item: Referenced; readonly into: Referenced }
  | { readonly kind: 'leave-out'; readonly item: Referenced; readonly reason: string };

export interface Referenced {
  readonly item: ItemReference;
  readonly origin: Origin;
}

/** Words that the chief editor changed in an item. */
export interface Edit {
  readonly item: Referenced;
  readonly old: string;
  readonly oldOrigin: Origin;
  readonly new: string;
  readonly by?: string;
  readonly origin: Origin;
}

/** A submission left out of the issue, with the reason. */
export interface Without {
  readonly department: string;
  readonly reason: string;
  readonly origin: Origin;
}

/** A signed change to a published figure or passage. 更正 */
export type Correction =
  | {
      readonly kind: 'figure';
      readonly counter: string;
      readonly member?: string;
      readonly issue: IssueId;
      readonly issueOrigin: Origin;
      readonly old: Decimal;
      readonly oldOrigin: Origin;
      readonly new: Decimal;
      readonly reason: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'passage';
      readonly passage: string;
      readonly issue: IssueId;
      readonly old: string;
      readonly new: string;
      readonly reason: string;
      readonly origin: Origin;
    };

/** A finding that stays as it is, with the reason. */
export interface Waiver {
  readonly rule: string;
  readonly at?: string;
  readonly reason: string;
  /** Of the rule that it names. */
  readonly origin: Origin;
  readonly atOrigin?: Origin;
}

export interface DistributionLine {
  readonly label?: string;
  readonly to: string;
  readonly origin: Origin;
}

/** Prose that stands in no submission: of the publication for every issue, or of the chief editor for one. */
export interface StandingText {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly origin: Origin;
}

/** One issue as its issue.yaml states it. */
export interface Issue {
  readonly id: IssueId;
  readonly serial?: number;
  readonly period: Period;
  readonly date?: Day;
  readonly copies?: number;
  readonly covers: readonly IssueId[];
  readonly skipped?: string;
  readonly statisticsYear?: number;
  readonly distribution?: readonly DistributionLine[];
  /** Instead of the publication's. */
  readonly addressees?: readonly Paragraph[];
  readonly texts: readonly StandingText[];
  /** Before the publication's. */
  readonly layout: LayoutSettings;
  readonly masthead: MastheadChanges;
  readonly arrange: readonly Arrangement[];
  readonly edits: readonly Edit[];
  readonly without: readonly Without[];
  readonly corrections: readonly Correction[];
  readonly waive: readonly Waiver[];
  /** The file as a whole, and single values by key, for findings and explanations. */
  readonly origin: Origin;
  readonly origins: Readonly<
    Partial<Record<'week' | 'serial' | 'period' | 'date' | 'copies' | 'covers', Origin>>
  >;
}

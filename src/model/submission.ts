import type { Picture } from './bulletin.ts';
import type { Decimal } from './decimal.ts';
import type { IssueId, ItemReference, Waiver } from './issue.ts';
import type { Located } from './located.ts';
import type { Origin } from './origin.ts';
import type { Day, Period } from './period.ts';

/** One value as a department sent it. */
export interface ReportedValue {
  readonly value?: Decimal;
  /** Why there is none. */
  readonly missing?: string;
  /** Amounts by span of the running total, for a period across its turn. */
  readonly split?: ReadonlyMap<string, Decimal>;
  readonly restated?: string;
  readonly status?: 'provisional' | 'revised';
  readonly asOf?: Day;
  readonly note?: string;
  readonly base?: {
    readonly previous?: Decimal;
    readonly lastYear?: Decimal;
    readonly benchmark?: Decimal;
    readonly source?: string;
  };
  readonly origin: Origin;
}

/** What a department sent for one counter: a value, or values by member, perhaps with a total. */
export interface ReportedFigure {
  readonly counter: string;
  readonly value?: ReportedValue;
  readonly members: ReadonlyMap<string, ReportedValue>;
  readonly origin: Origin;
}

/** One numbered paragraph. 条目 */
export interface Item {
  readonly department: string;
  readonly section: string;
  /** `department/id`, or `department/fingerprint` of its text. */
  readonly reference: ItemReference;
  readonly period?: Period;
  readonly title?: string;
  readonly with: readonly string[];
  /** Plain prose; empty where `markdown` is used. */
  readonly paragraphs: readonly Paragraph[];
  readonly markdown?: Paragraph;
  readonly fields: ReadonlyMap<string, string | boolean | Decimal>;
  /** Pictures of the item, in its department's folder. */
  readonly images: readonly ItemImage[];
  readonly origin: Origin;
  readonly idOrigin?: Origin;
  readonly dateOrigin?: Origin;
  readonly titleOrigin?: Origin;
}

/** The item as its own department's file names it in a waiver. */
export function subjectOf(item: Item): string {
  return item.reference.slice(item.reference.indexOf('/') + 1);
}

/** A picture that a department sent with an item. */
export interface ItemImage {
  /** Name in the folder `submissions/<department>/`. */
  readonly file: string;
  /** Undefined where the file cannot be used; there is a finding then. */
  readonly picture?: Picture;
  readonly caption?: string;
  /** For those who cannot see it; the caption where not given. */
  readonly alternative?: string;
  readonly origin: Origin;
}

/** Words of an item with their places: the department's file, and the issue's where the editor changed them. */
export interface Paragraph {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** One department's contribution to one issue. 报送 */
export interface Submission {
  readonly department: string;
  readonly issue: IssueId;
  readonly figures: readonly ReportedFigure[];
  readonly runningTotals: readonly ReportedFigure[];
  readonly late: readonly {
    readonly issue: IssueId;
    readonly origin: Origin;
    readonly figures: readonly ReportedFigure[];
  }[];
  readonly items: readonly Item[];
  readonly nothing: boolean;
  readonly data?: Located;
  readonly waive: readonly Waiver[];
  readonly origin: Origin;
}

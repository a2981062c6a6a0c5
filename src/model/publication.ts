import type { Expression, FigureReference } from '../formula/expression.ts';
import type { Constant, Counter } from './counter.ts';
import type { Decimal } from './decimal.ts';
import type { DistributionLine, StandingText } from './issue.ts';
import type { LayoutSettings } from './layout.ts';
import type { Masthead } from './masthead.ts';
import type { Origin } from './origin.ts';
import type { Frequency, PeriodKind } from './period.ts';
import type { Paragraph } from './submission.ts';

export type Language = 'zh' | 'en';

/** A field that a section declares for its items. */
export interface SectionField {
  readonly name: string;
  readonly title: string;
  readonly type: 'text' | 'number' | 'date' | 'boolean';
  readonly required: boolean;
  readonly values?: readonly string[];
}

/** A place in the outline. 栏目 */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly takesItems: boolean;
  /** A rhythm of its own, slower than the publication's: an item is owed once, so many days after the end of each. */
  readonly frequency?: { readonly every: Frequency; readonly daysAfter: number };
  /** Departments that may send items; all where undefined. */
  readonly from?: readonly string[];
  readonly markdown: boolean;
  /** Whether dates of its items may lie outside the period: coming events, late news. */
  readonly anyDates: boolean;
  readonly fields: readonly SectionField[];
  readonly sections: readonly Section[];
  readonly origin: Origin;
}

/** What must hold between figures. 勾稽关系 */
export interface Relation {
  readonly id: string;
  readonly title: string;
  readonly formula: Expression;
  readonly text: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** As typed; how far both sides may differ. */
  readonly tolerance: string;
  readonly origin: Origin;
}

/** A figure computed from others, never typed. 派生指标 */
export interface Derived {
  readonly id: string;
  readonly title: string;
  readonly formula: Expression;
  readonly text: string;
  readonly format: 'number' | 'percent';
  readonly unit: string;
  readonly decimals: number;
  readonly origin: Origin;
}

/** Units in order of a figure. 排名 */
export interface Ranking {
  readonly id: string;
  readonly title: string;
  /** The figure that ranks, of each of its members. */
  readonly of: FigureReference;
  readonly order: 'descending' | 'ascending';
  /** Equal values: share a rank and the next ones are skipped (1, 2, 2, 4), are not skipped (1, 2, 2, 3), or follow the list. */
  readonly ties: 'shared' | 'dense' | 'listed';
  /** Which level of members. */
  readonly level: 1 | 2;
  /** Decimals to which values are compared; exactly where not given. */
  readonly precision?: number;
  readonly minimum?: { readonly of: FigureReference; readonly atLeast: Decimal };
  readonly origin: Origin;
}

/** The periodical itself. 刊物 */
export interface Publication {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly publisher: string;
  readonly period: PeriodKind;
  readonly template: string;
  readonly outputName: string;
  readonly sections: readonly Section[];
  readonly counters: readonly Counter[];
  readonly constants: readonly Constant[];
  readonly derived: readonly Derived[];
  readonly relations: readonly Relation[];
  readonly rankings: readonly Ranking[];
  /** Standing texts by name, which an issue may replace: leads, notes on the data. */
  readonly texts: readonly StandingText[];
  /** Whom the bulletin addresses, line by line. */
  readonly addressees: readonly Paragraph[];
  readonly distribution: readonly DistributionLine[];
  /** Before the template's. */
  readonly layout: LayoutSettings;
  readonly masthead: Masthead;
  readonly rules: ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;
  readonly exclude: readonly string[];
  readonly origin: Origin;
  /** Places of single values, by key. */
  readonly origins: Readonly<Partial<Record<'title' | 'publisher' | 'template', Origin>>>;
}

/** All sections of an outline in printed order, parents first. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}

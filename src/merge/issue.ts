import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { existsOn, type Registry } from '../model/department.ts';
import type { Issue, IssueId } from '../model/issue.ts';
import type { Figure, Ledger } from '../model/ledger.ts';
import type { Located } from '../model/located.ts';
import type { Publication } from '../model/publication.ts';
import type { Item, Submission } from '../model/submission.ts';
import { checkRelations, computeDerived, type DerivedFigure } from './derived.ts';
import { mergeFigures } from './figures.ts';
import { type LeftOut, mergeItems } from './items.ts';

export interface MergeInput {
  readonly publication: Publication;
  readonly registry: Registry;
  readonly issue: Issue;
  /** In the registry's order; without those the editor left out. */
  readonly submissions: readonly Submission[];
  readonly previous: Ledger;
  /** Departments whose file is there but could not be read. */
  readonly unreadable: ReadonlySet<string>;
  /** The ledger of an earlier issue, where the archive or this run has it. */
  readonly ledgerOf: (issue: IssueId) => Ledger | undefined;
  readonly issueDays: ReadonlyMap<IssueId, { readonly day: string; readonly statisticsYear?: number }>;
}

/** One issue, merged: everything a template can print. */
export interface IssueContent {
  readonly publication: Publication;
  readonly registry: Registry;
  readonly issue: Issue;
  readonly sections: ReadonlyMap<string, readonly Item[]>;
  readonly leftOut: readonly LeftOut[];
  readonly figures: ReadonlyMap<string, Figure>;
  readonly derived: ReadonlyMap<string, DerivedFigure>;
  readonly data: ReadonlyMap<string, Located>;
  /** Closing figures: the opening figures of the next issue. */
  readonly ledger: Ledger;
}

/** Merges submissions and the previous ledger into one issue. */
export function mergeIssue(input: MergeInput): { content: IssueContent; diagnostics: readonly Diagnostic[] } {
  const { publication, registry, issue, submissions, previous } = input;
  const items = mergeItems(publication.sections, issue, submissions, input.unreadable);
  const { figures, diagnostics } = mergeFigures({ ...input, counters: publication.counters });
  const context = { figures, previous, constants: publication.constants, day: issue.period.to };
  const content: IssueContent = {
    publication,
    registry: registry.filter((department) => existsOn(department, issue.period.to)),
    issue,
    sections: items.sections,
    leftOut: items.leftOut,
    figures,
    derived: computeDerived(publication.derived, context),
    data: new Map(submissions.flatMap(({ department, data }) => (data ? [[department, data] as const] : []))),
    ledger: {
      issue: issue.id,
      ...(issue.serial === undefined ? {} : { serial: issue.serial }),
      period: issue.period,
      ...(issue.statisticsYear === undefined ? {} : { statisticsYear: issue.statisticsYear }),
      figures,
      kind: 'replayed',
      origin: issue.origin,
    },
  };
  const relations = checkRelations(publication.relations, context);
  return { content, diagnostics: [...items.diagnostics, ...diagnostics, ...relations] };
}

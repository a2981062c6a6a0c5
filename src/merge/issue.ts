import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { existsOn, type Registry } from '../model/department.ts';
import type { EarlierFigure } from '../model/earlier.ts';
import type { Issue, IssueId } from '../model/issue.ts';
import type { Amount, Figure, Ledger } from '../model/ledger.ts';
import { entriesOf, type Located } from '../model/located.ts';
import type { Publication } from '../model/publication.ts';
import type { Item, Submission } from '../model/submission.ts';
import type { Archive, ArchivedIssue } from './archive.ts';
import { checkRelations, computeDerived, type DerivedFigure } from './derived.ts';
import { checkDueSections } from './due-sections.ts';
import { constantAmount, type Definitions, type FigureContext } from './figure-context.ts';
import { type IssueTime, mergeFigures } from './figures.ts';
import { type LeftOut, mergeItems } from './items.ts';
import { computeRankings, type RankingResult } from './rankings.ts';
import { checkStatedBases, issueContext, statedBases, statedBenchmark } from './stated-bases.ts';

export interface MergeInput {
  readonly publication: Publication;
  readonly registry: Registry;
  readonly issue: Issue;
  /** Whether the issue was released: its folder has a ledger that the program has written. */
  readonly released: boolean;
  /** In the registry's order; without those the editor left out. */
  readonly submissions: readonly Submission[];
  readonly previous: Ledger;
  /** Departments whose file has errors, or could not be read: not all of their items may be here. */
  readonly broken: ReadonlySet<string>;
  /** The ledger of an earlier issue, where the archive or this run has it. */
  readonly ledgerOf: (issue: IssueId) => Ledger | undefined;
  readonly issueDays: ReadonlyMap<IssueId, IssueTime>;
  /** Issues before this one, newest first, for comparisons. */
  readonly before: readonly ArchivedIssue[];
  /** Last day of the period of the issue before. */
  readonly lastDayBefore: string | undefined;
  /** Keys that the office's schemas declare for `data`. */
  readonly dataKeys: readonly string[];
  /** Figures of periods before the archive. */
  readonly earlier: readonly EarlierFigure[];
}

/** One issue, merged: everything a template can print. */
export interface IssueContent {
  readonly publication: Publication;
  readonly registry: Registry;
  readonly issue: Issue;
  readonly released: boolean;
  readonly sections: ReadonlyMap<string, readonly Item[]>;
  readonly leftOut: readonly LeftOut[];
  readonly figures: ReadonlyMap<string, Figure>;
  readonly derived: ReadonlyMap<string, DerivedFigure>;
  readonly rankings: ReadonlyMap<string, RankingResult>;
  /** What is counted, with the members of the issue's own time. */
  readonly definitions: Definitions;
  /** The issue's figures, and from there those of earlier periods. */
  readonly context: FigureContext;
  /** A benchmark that a department stated beside its value. */
  readonly benchmark: (counter: string, member: string | undefined) => Amount | undefined;
  /** A constant's value in effect on the last day of the period. */
  readonly constant: (id: string, member: string | undefined) => Amount;
  /** Last day of the period of the issue before. */
  readonly lastDayBefore: string | undefined;
  readonly data: ReadonlyMap<string, Located>;
  /** Keys that data may have: those of the office's schemas, and those that somebody sent in this issue. */
  readonly dataKeys: ReadonlySet<string>;
  /** Closing figures: the opening figures of the next issue. */
  readonly ledger: Ledger;
}

/** Every key in a value, at whatever depth. */
function keysIn(value: Located): readonly string[] {
  if (value.kind === 'list') return value.items.flatMap(keysIn);
  return entriesOf(value).flatMap(({ key, value: inner }) => [key, ...keysIn(inner)]);
}

/** Merges submissions and the previous ledger into one issue. */
export function mergeIssue(input: MergeInput): { content: IssueContent; diagnostics: readonly Diagnostic[] } {
  const { publication, registry, issue, submissions } = input;
  const items = mergeItems(publication.sections, issue, submissions, input.broken);
  const { figures, diagnostics } = mergeFigures({ ...input, counters: publication.counters });
  const definitions: Definitions = {
    counters: [...figures.values()].map(({ counter }) => counter),
    constants: publication.constants,
    derived: publication.derived,
  };
  const archive: Archive = {
    counters: definitions.counters,
    kind: publication.period,
    before: input.before,
    viewer: { ...issue, figures: () => figures },
    earlier: input.earlier,
  };
  const stated = statedBases(definitions.counters, submissions);
  const context = issueContext(archive, stated);
  const content: IssueContent = {
    publication,
    registry: registry.filter((department) => existsOn(department, issue.period.to)),
    issue,
    released: input.released,
    sections: items.sections,
    leftOut: items.leftOut,
    figures,
    derived: computeDerived(definitions, context),
    rankings: computeRankings(publication.rankings, definitions, context),
    definitions,
    context,
    benchmark: (counter, member) => statedBenchmark(stated, counter, member),
    constant: (id, member) => constantAmount(publication.constants, id, member, issue.period.to),
    lastDayBefore: input.lastDayBefore,
    data: new Map(submissions.flatMap(({ department, data }) => (data ? [[department, data] as const] : []))),
    dataKeys: new Set([...input.dataKeys, ...submissions.flatMap(({ data }) => (data ? keysIn(data) : []))]),
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
  const relations = checkRelations(publication.relations, definitions, context);
  const bases = checkStatedBases(archive, stated);
  const due = checkDueSections(
    publication.sections,
    items.sections,
    issue.period.to,
    input.lastDayBefore,
    issue.id,
  );
  return { content, diagnostics: [...items.diagnostics, ...diagnostics, ...relations, ...bases, ...due] };
}

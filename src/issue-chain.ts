import { type Diagnostic, findingAt, findingIn } from './diagnostics/diagnostic.ts';
import { misnamedSubmissions, readSubmissions, type SubmissionReader } from './issue-submissions.ts';
import type { IssueFiles, Workspace } from './load/workspace.ts';
import type { ArchivedIssue } from './merge/archive.ts';
import type { IssueTime } from './merge/figures.ts';
import { type IssueContent, mergeIssue } from './merge/issue.ts';
import type { Registry } from './model/department.ts';
import type { EarlierFigure } from './model/earlier.ts';
import { isExcluded } from './model/exclusion.ts';
import { compareIssues, type Issue, type IssueId, issueId, numberOf, yearOf } from './model/issue.ts';
import type { Ledger } from './model/ledger.ts';
import type { Period } from './model/period.ts';
import type { Publication } from './model/publication.ts';
import type { Submission } from './model/submission.ts';
import type { WaiverFile } from './review.ts';
import { type DataSchemas, declaredKeys } from './validate/data.ts';
import { validateDepartments } from './validate/departments.ts';
import { validateEarlier } from './validate/earlier.ts';
import { checkExpected, withoutConsequences } from './validate/expected.ts';
import { validateIssue } from './validate/issue.ts';
import { validateLedger } from './validate/ledger.ts';
import { validatePublication } from './validate/publication.ts';
import { checkSequence } from './validate/sequence.ts';

/** What all issues of a workspace share. */
export interface Shared {
  readonly publication?: Publication;
  readonly registry: Registry;
  /** Figures of periods before the archive. */
  readonly earlier: readonly EarlierFigure[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks bulletin.yaml and departments.yaml. */
export function readShared(workspace: Workspace): Shared {
  const diagnostics: Diagnostic[] = [
    ...workspace.diagnostics,
    ...workspace.publication.diagnostics,
    ...workspace.departments.diagnostics,
  ];
  if (!workspace.publication.exists) diagnostics.push(findingIn('publication-missing', 'bulletin.yaml'));
  if (!workspace.departments.exists) diagnostics.push(findingIn('departments-missing', 'departments.yaml'));
  const departments = workspace.departments.root && validateDepartments(workspace.departments.root);
  diagnostics.push(...(departments?.diagnostics ?? []));
  const registry = departments?.registry ?? [];
  if (!workspace.publication.root || !departments?.registry) return { registry, earlier: [], diagnostics };
  const { publication, diagnostics: found } = validatePublication(workspace.publication.root, registry);
  diagnostics.push(...found, ...(workspace.earlier?.diagnostics ?? []));
  if (!publication) return { registry, earlier: [], diagnostics };
  const read = workspace.earlier?.root && validateEarlier(workspace.earlier.root, publication);
  diagnostics.push(...(read?.diagnostics ?? []));
  return { publication, registry, earlier: read?.earlier ?? [], diagnostics };
}

/** One issue, read and merged on top of the ledger before it. */
export interface MergedIssue {
  readonly id: IssueId;
  readonly files: IssueFiles;
  /** Absent where issue.yaml or the ledger before cannot be used. */
  readonly content?: IssueContent;
  readonly submissions: readonly Submission[];
  /** Submission files that could not be read without error; a draft is made without them. */
  readonly broken: readonly string[];
  /** Last day of the period of the issue before. */
  readonly lastDayBefore: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly waivers: readonly WaiverFile[];
}

/** The issues of a workspace in order, each on top of the one before; read once, merged once. */
export class IssueChain {
  readonly #workspace: Workspace;
  readonly #publication: Publication;
  readonly #registry: Registry;
  readonly #dataSchemas: DataSchemas;
  readonly #earlier: readonly EarlierFigure[];
  readonly #merged = new Map<IssueId, MergedIssue>();
  readonly #issues = new Map<IssueId, { issue?: Issue; diagnostics: readonly Diagnostic[] }>();
  readonly #ledgers = new Map<IssueId, { ledger?: Ledger; diagnostics: readonly Diagnostic[] }>();

  constructor(
    workspace: Workspace,
    { publication, registry, earlier }: Required<Omit<Shared, 'diagnostics'>>,
    dataSchemas: DataSchemas,
  ) {
    this.#workspace = workspace;
    this.#earlier = earlier;
    this.#publication = publication;
    this.#registry = registry;
    this.#dataSchemas = dataSchemas;
  }

  /** Whether the folder holds an issue, not only the opening ledger before the first. */
  isIssue(id: IssueId): boolean {
    const files = this.#workspace.filesOf(id);
    return files.issue !== undefined || files.submissions.size > 0 || files.ledger === undefined;
  }

  /** The issue on top of the nearest ledger before it; unreleased issues between are replayed. */
  merged(id: IssueId): MergedIssue {
    const known = this.#merged.get(id);
    if (known) return known;
    // From the oldest on, so that a long archive needs no deep recursion.
    for (const step of this.standsOn(id))
      if (!this.#merged.has(step)) this.#merged.set(step, this.#merge(step));
    const merged = this.#merged.get(id) ?? this.#merge(id);
    this.#merged.set(id, merged);
    return merged;
  }

  /** The issue itself and the unreleased issues right before it, whose figures it continues; oldest first. */
  standsOn(id: IssueId): readonly IssueId[] {
    const { issues } = this.#workspace;
    const end = issues.indexOf(id);
    let start = end;
    while (start > 0 && !this.recordedLedger(issues[start - 1] as IssueId).ledger) start--;
    return issues.slice(Math.max(0, start), end + 1).filter((step) => step === id || this.isIssue(step));
  }

  /** The issue's own file, typed. */
  issue(id: IssueId): { issue?: Issue; diagnostics: readonly Diagnostic[] } {
    const known = this.#issues.get(id);
    if (known) return known;
    const { issue: file, folder } = this.#workspace.filesOf(id);
    const read = file?.root
      ? validateIssue(file.root, id, this.#publication, this.#registry)
      : {
          diagnostics: file
            ? []
            : [findingIn('issue-file-missing', `${folder}/issue.yaml`, { args: { issue: id } })],
        };
    const result = { ...read, diagnostics: [...(file?.diagnostics ?? []), ...read.diagnostics] };
    this.#issues.set(id, result);
    return result;
  }

  #merge(id: IssueId): MergedIssue {
    const files = this.#workspace.filesOf(id);
    const { issue, diagnostics: issueFindings } = this.issue(id);
    const diagnostics: Diagnostic[] = [
      ...files.diagnostics.filter(({ file }) => !this.#isExcluded(file)),
      ...issueFindings,
      ...this.recordedLedger(id).diagnostics,
    ];
    const misnamed = misnamedSubmissions(files, this.#reader);
    diagnostics.push(...misnamed.map(({ finding }) => finding));
    const previous = this.#previousLedger(id, issue, diagnostics);
    const lastDayBefore = previous?.period.to;
    const waivers: WaiverFile[] = issue
      ? [{ file: `${files.folder}/issue.yaml`, scope: 'issue', waivers: issue.waive }]
      : [];
    if (!issue)
      return {
        id,
        files,
        submissions: [],
        broken: [],
        lastDayBefore,
        diagnostics: [...diagnostics, ...parseFindings(files)],
        waivers,
      };
    const { submissions, broken, diagnostics: found } = readSubmissions(issue, files, this.#reader);
    diagnostics.push(...found);
    waivers.push(
      ...submissions.map(({ origin, waive }) => ({
        file: origin.source.path,
        scope: 'file' as const,
        waivers: waive,
      })),
    );
    const included = submissions.filter(
      ({ department }) => !issue.without.some((left) => left.department === department),
    );
    const departmentOf = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
    const unreadable = new Set([
      ...broken
        .filter((file) => !submissions.some(({ origin }) => origin.source.path === file))
        .map(departmentOf),
      ...misnamed.flatMap(({ department }) => department ?? []),
    ]);
    const expected = checkExpected({
      publication: this.#publication,
      registry: this.#registry,
      issue,
      submissions,
      unreadable,
      lastDayBefore,
    });
    diagnostics.push(...withoutConsequences(expected, diagnostics));
    if (!previous) return { id, files, submissions, broken, lastDayBefore, diagnostics, waivers };
    const merged = mergeIssue({
      publication: this.#publication,
      registry: this.#registry,
      issue,
      released: this.recordedLedger(id).ledger?.kind === 'released',
      submissions: included,
      previous,
      broken: new Set([...unreadable, ...broken.map(departmentOf)]),
      ledgerOf: (other) => this.recordedLedger(other).ledger ?? this.#merged.get(other)?.content?.ledger,
      issueDays: this.#issueDays(id),
      before: this.archivedBefore(id),
      earlier: this.#earlier,
      lastDayBefore,
      dataKeys: declaredKeys(this.#dataSchemas),
    });
    return {
      id,
      files,
      content: merged.content,
      submissions,
      broken,
      lastDayBefore,
      diagnostics: [...diagnostics, ...merged.diagnostics],
      waivers,
    };
  }

  get #reader(): SubmissionReader {
    return {
      source: this.#workspace.source,
      publication: this.#publication,
      registry: this.#registry,
      dataSchemas: this.#dataSchemas,
    };
  }

  #isExcluded(path: string): boolean {
    return isExcluded(path, this.#publication.exclude);
  }

  /** The closing figures that this issue opens with. */
  #previousLedger(id: IssueId, issue: Issue | undefined, diagnostics: Diagnostic[]): Ledger | undefined {
    const { issues } = this.#workspace;
    const previousId = issues[issues.indexOf(id) - 1];
    if (previousId === undefined) {
      const place = issue?.origins.week;
      const before = numberOf(id) > 1 ? issueId(yearOf(id), numberOf(id) - 1) : `${yearOf(id) - 1}-52`;
      const details = { args: { issue: id, path: `issues/${before}/ledger.yaml` } };
      diagnostics.push(
        place
          ? findingAt('previous-issue-missing', place, details)
          : findingIn('previous-issue-missing', `issues/${id}`, details),
      );
      return undefined;
    }
    const recorded = this.recordedLedger(previousId);
    const previous = recorded.ledger ?? this.#merged.get(previousId)?.content?.ledger;
    const miscounts = diagnostics.some(({ code }) => code === 'covers-numbers');
    if (issue && previous && !miscounts) diagnostics.push(...checkSequence(issue, previous));
    if (!this.isIssue(previousId)) diagnostics.push(...recorded.diagnostics);
    return previous;
  }

  /** The ledger recorded in the folder of an issue: released, or an opening one. */
  recordedLedger(id: IssueId): { ledger?: Ledger; diagnostics: readonly Diagnostic[] } {
    const known = this.#ledgers.get(id);
    if (known) return known;
    const file = this.#workspace.filesOf(id).ledger;
    const read = file?.root ? validateLedger(file.root, id, this.#publication) : { diagnostics: [] };
    const result = { ...read, diagnostics: [...(file?.diagnostics ?? []), ...read.diagnostics] };
    this.#ledgers.set(id, result);
    return result;
  }

  /** Issues before one, newest first, whose figures are read or computed when they are asked for. */
  archivedBefore(id: IssueId): readonly ArchivedIssue[] {
    return this.#workspace.issues
      .filter((other) => compareIssues(other, id) < 0)
      .reverse()
      .flatMap((other): ArchivedIssue[] => {
        const { ledger } = this.recordedLedger(other);
        const { issue } = this.issue(other);
        const source = issue ?? ledger;
        if (!source) return [];
        const { period, statisticsYear } = source;
        return [
          {
            id: other,
            period,
            ...(statisticsYear === undefined ? {} : { statisticsYear }),
            figures: () => (ledger ?? this.merged(other).content?.ledger)?.figures ?? new Map(),
            corrections: issue?.corrections ?? [],
          },
        ];
      });
  }

  /** When the issues before one were, for late figures and corrections. */
  #issueDays(id: IssueId): ReadonlyMap<IssueId, IssueTime> {
    return new Map(
      this.#workspace.issues
        .filter((other) => compareIssues(other, id) < 0)
        .flatMap((other) => {
          const source: { period: Period; statisticsYear?: number } | undefined =
            this.recordedLedger(other).ledger ?? this.issue(other).issue;
          if (!source) return [];
          const { period, statisticsYear } = source;
          return [[other, { period, ...(statisticsYear === undefined ? {} : { statisticsYear }) }] as const];
        }),
    );
  }
}

/** Findings of files that cannot be checked further because the issue itself is broken. */
function parseFindings(files: IssueFiles): readonly Diagnostic[] {
  return [...files.submissions.values()].flatMap(({ diagnostics }) => diagnostics);
}

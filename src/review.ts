import type { CatalogueEntry } from './diagnostics/catalogue/entry.ts';
import { type Code, catalogue } from './diagnostics/catalogue.ts';
import {
  type Diagnostic,
  findingAt,
  isBlocking,
  type Severity,
  sortDiagnostics,
} from './diagnostics/diagnostic.ts';
import { nearest } from './diagnostics/nearest.ts';
import type { Waiver } from './model/issue.ts';
import type { Publication } from './model/publication.ts';

/** The steps of a build that have findings: sources and figures, their prose, the document, its printed pages. */
export type ReviewedStep = 'sources' | 'prose' | 'document' | 'pages';

function entryOf(code: string): CatalogueEntry | undefined {
  return Object.hasOwn(catalogue, code) ? catalogue[code as Code] : undefined;
}

/** Whether a waiver that stands in a file of this scope can acknowledge a finding. */
function canBeWaived(code: string, scope: WaiverFile['scope']): boolean {
  const waive = entryOf(code)?.waive;
  return waive === 'file' || (waive === 'issue' && scope === 'issue');
}

/** Codes that a waiver can acknowledge: in a submission, or in the chief editor's issue.yaml. */
export function waivableCodes(scope: WaiverFile['scope'] = 'issue'): readonly Code[] {
  return (Object.keys(catalogue) as Code[]).filter((code) => canBeWaived(code, scope));
}

/** Severities that `rules` can give a finding; none for what is always an error. */
export function settableSeverities(code: Code): readonly (Severity | 'off')[] {
  const { severity, waive } = catalogue[code];
  if (waive !== undefined) return ['error', 'warning', 'info', 'off'];
  return severity === 'error' ? [] : ['error', severity];
}

/** The severity that a publication gives a kind of finding. */
export function severityOf(rules: Publication['rules'], code: Code): Severity | 'off' {
  return severityIn(rules, { code, severity: catalogue[code].severity });
}

/** The severity that a publication gives a finding: any may be raised, only excusable ones lowered. */
function severityIn(
  rules: Publication['rules'],
  { code, severity }: Pick<Diagnostic, 'code' | 'severity'>,
): Severity | 'off' {
  const rule = rules.get(code);
  return rule !== undefined && (catalogue[code].waive !== undefined || rule === 'error') ? rule : severity;
}

export interface WaiverFile {
  /** The file a waiver stands in; it covers findings of that file, or of the whole issue for issue.yaml. */
  readonly file: string;
  readonly scope: 'file' | 'issue';
  readonly waivers: readonly Waiver[];
}

/** What findings are reviewed with. */
export interface Review {
  readonly rules: Publication['rules'];
  /** `sources` where not given. */
  readonly step?: ReviewedStep;
  readonly waivers?: readonly WaiverFile[];
  /** Files with errors, in which not everything was looked for: a waiver about them may well be right. */
  readonly broken?: readonly string[];
}

/**
 * Applies the publication's severities and the waivers of the files, in that order. Acknowledged findings stay in the
 * list and are counted; a waiver that fits nothing in the step it is about is a finding itself.
 */
export function reviewFindings(
  diagnostics: readonly Diagnostic[],
  { rules, step = 'sources', waivers: files = [], broken = [] }: Review,
): readonly Diagnostic[] {
  const used = new Set<Waiver>();
  const reviewed = sortDiagnostics(diagnostics).flatMap((diagnostic): Diagnostic[] => {
    const severity = severityIn(rules, diagnostic);
    if (severity === 'off') return [];
    const waiver = files
      .filter(({ file, scope }) => scope === 'issue' || file === diagnostic.file)
      .filter(({ scope }) => canBeWaived(diagnostic.code, scope))
      .flatMap(({ waivers }) => waivers)
      .find(({ rule, at }) => rule === diagnostic.code && (at === undefined || at === diagnostic.subject));
    if (!waiver) return [{ ...diagnostic, severity }];
    used.add(waiver);
    return [
      { ...diagnostic, severity, acknowledged: { reason: waiver.reason, file: waiver.origin.source.path } },
    ];
  });
  const unused = files
    .flatMap(({ file, scope, waivers }) => waivers.map((waiver) => ({ file, scope, waiver })))
    // Other fonts make other pages: a waiver that fits none of them is no fault.
    .filter(({ waiver }) => step !== 'pages' && (entryOf(waiver.rule)?.step ?? 'sources') === step)
    .filter(({ waiver }) => !used.has(waiver))
    .flatMap(({ file, scope, waiver }) => {
      const finding = explainUnused(waiver, scope, diagnostics);
      const isUnsure = scope === 'issue' ? broken.length > 0 : broken.includes(file);
      return finding.code === 'waiver-unused' && isUnsure ? [] : [finding];
    })
    .flatMap((diagnostic): Diagnostic[] => {
      const severity = severityIn(rules, diagnostic);
      return severity === 'off' ? [] : [{ ...diagnostic, severity }];
    });
  return sortDiagnostics([...reviewed, ...unused]);
}

function explainUnused(
  waiver: Waiver,
  scope: WaiverFile['scope'],
  diagnostics: readonly Diagnostic[],
): Diagnostic {
  const args = { rule: waiver.rule, at: waiver.at === undefined ? '' : ` ${waiver.at}` };
  if (!entryOf(waiver.rule)) {
    const suggestion = nearest(waiver.rule, waivableCodes());
    const example = suggestion === undefined ? { example: 'item-outside-period' } : {};
    return findingAt('waiver-rule-unknown', waiver.origin, { args: { ...args, ...example }, suggestion });
  }
  if (!canBeWaived(waiver.rule, 'issue')) return findingAt('waiver-not-allowed', waiver.origin, { args });
  if (!canBeWaived(waiver.rule, scope)) return findingAt('waiver-editor-only', waiver.origin, { args });
  const subjects = diagnostics.flatMap(({ code, file, subject }) =>
    code === waiver.rule && (scope === 'issue' || file === waiver.origin.source.path) ? (subject ?? []) : [],
  );
  // The rule is found elsewhere: what is wrong is the name of the place.
  const suggestion =
    waiver.at === undefined
      ? undefined
      : (nearest(waiver.at, subjects) ?? (subjects.length === 1 ? subjects[0] : undefined));
  const place = suggestion === undefined ? waiver.origin : (waiver.atOrigin ?? waiver.origin);
  return findingAt('waiver-unused', place, { args, suggestion });
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly acknowledged: number;
}

/** What a run found, in numbers; acknowledged findings are counted apart. */
export function summarise(diagnostics: readonly Diagnostic[], files: number): Summary {
  const open = diagnostics.filter(({ acknowledged }) => !acknowledged);
  return {
    files,
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
    infos: open.filter(({ severity }) => severity === 'info').length,
    acknowledged: diagnostics.length - open.length,
  };
}

/** Whether a run has failed. */
export function hasBlocking(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.some((diagnostic) => isBlocking(diagnostic, strict));
}

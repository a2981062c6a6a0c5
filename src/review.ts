import { catalogue } from './diagnostics/catalogue.ts';
import {
  type Diagnostic,
  findingAt,
  isBlocking,
  type Severity,
  sortDiagnostics,
} from './diagnostics/diagnostic.ts';
import type { Waiver } from './model/issue.ts';
import type { Publication } from './model/publication.ts';

/** Findings of printed pages that a reason can excuse. They depend on the fonts of the machine: a waiver that fits none is no fault. */
const measured: ReadonlySet<string> = new Set([
  'colophon-no-room',
  'colophon-page-odd',
  'colophon-alone',
  'last-page-one-line',
  'paragraph-last-line-short',
]);

/**
 * Findings that a reason can excuse: what a file says is understood and nothing of it is lost. All others would drop
 * words or figures, or print a wrong number.
 */
const excusable: ReadonlySet<string> = new Set([
  ...measured,
  'counter-not-read',
  'addressees-not-read',
  'corrections-not-read',
  'counter-not-sent',
  'data-not-read',
  'issue-number-sequence',
  'item-outside-period',
  'late-other-span',
  'masthead-not-read',
  'member-not-sent',
  'period-overlap',
  'publish-date-order',
  'relation-broken',
  'section-not-sent',
  'serial-below-number',
  'serial-sequence',
  'shell-colophon-missing',
  'shell-layout-not-applied',
  'shell-masthead-missing',
  'shell-style-missing',
  'table-too-wide',
  'submission-empty',
  'submission-items-missing',
  'submission-missing',
  'waiver-unused',
  'yaml-comment-cuts-text',
  'yaml-line-joined',
]);

/** Excusable findings that only composing can have; their waivers are weighed then. */
const composed: ReadonlySet<string> = new Set([
  'addressees-not-read',
  'corrections-not-read',
  'counter-not-read',
  'data-not-read',
  'masthead-not-read',
]);

/** The steps of a build that have findings: its sources and figures, then its document, then its printed pages. */
export type ReviewedStep = 'sources' | 'document' | 'pages';

function stepOf(code: string): ReviewedStep {
  return measured.has(code) ? 'pages' : composed.has(code) ? 'document' : 'sources';
}

/** Whether a finding can be acknowledged. */
function canBeWaived(code: string): boolean {
  // A style that a shell lacks is no single issue's matter: its severity is set for the publication.
  return excusable.has(code) && code !== 'waiver-unused' && !code.startsWith('shell-');
}

/** The severity that a publication gives a finding: any may be raised, only excusable ones lowered. */
function severityIn(rules: Publication['rules'], { code, severity }: Diagnostic): Severity | 'off' {
  const rule = rules.get(code);
  return rule !== undefined && (excusable.has(code) || rule === 'error') ? rule : severity;
}

export interface WaiverFile {
  /** The file a waiver stands in; it covers findings of that file, or of the whole issue for issue.yaml. */
  readonly file: string;
  readonly scope: 'file' | 'issue';
  readonly waivers: readonly Waiver[];
}

/**
 * Applies the publication's severities and the waivers of the files, in that order. Acknowledged findings stay in the
 * list and are counted; a waiver that fits nothing in the step it is about is a finding itself.
 */
export function reviewFindings(
  diagnostics: readonly Diagnostic[],
  files: readonly WaiverFile[],
  rules: Publication['rules'],
  step: ReviewedStep = 'sources',
): readonly Diagnostic[] {
  const used = new Set<Waiver>();
  const reviewed = sortDiagnostics(diagnostics).flatMap((diagnostic): Diagnostic[] => {
    const severity = severityIn(rules, diagnostic);
    if (severity === 'off') return [];
    const candidates = files.filter(({ file, scope }) => scope === 'issue' || file === diagnostic.file);
    const waiver = candidates
      .flatMap(({ waivers }) => waivers)
      .find(
        ({ rule: code, at }) =>
          code === diagnostic.code && (at === undefined || at === diagnostic.subject) && canBeWaived(code),
      );
    if (!waiver) return [{ ...diagnostic, severity }];
    used.add(waiver);
    return [
      { ...diagnostic, severity, acknowledged: { reason: waiver.reason, file: waiver.origin.source.path } },
    ];
  });
  const unused = files
    .flatMap(({ waivers }) => waivers)
    .filter(({ rule }) => step !== 'pages' && stepOf(rule) === step)
    .filter((waiver) => !used.has(waiver))
    .map(explainUnused)
    .flatMap((diagnostic): Diagnostic[] => {
      const severity = severityIn(rules, diagnostic);
      return severity === 'off' ? [] : [{ ...diagnostic, severity }];
    });
  return sortDiagnostics([...reviewed, ...unused]);
}

function explainUnused(waiver: Waiver): Diagnostic {
  const args = { rule: waiver.rule, at: waiver.at ?? '' };
  if (!(waiver.rule in catalogue)) return findingAt('waiver-rule-unknown', waiver.origin, { args });
  if (!canBeWaived(waiver.rule)) return findingAt('waiver-not-allowed', waiver.origin, { args });
  return findingAt('waiver-unused', waiver.origin, { args });
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly acknowledged: number;
}

/** What a run found, in numbers; acknowledged findings are counted apart. */
export function summarise(diagnostics: readonly Diagnostic[], files: number): Summary {
  const open = diagnostics.filter(({ acknowledged }) => !acknowledged);
  return {
    files,
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
    acknowledged: diagnostics.length - open.length,
  };
}

/** Whether a run has failed. */
export function hasBlocking(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.some((diagnostic) => isBlocking(diagnostic, strict));
}

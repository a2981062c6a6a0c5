import { type Diagnostic, messageOf } from '../../src/index.ts';
import type { MergedIssue } from '../../src/issue-chain.ts';
import { builtinSource } from '../../src/load/builtin.ts';
import { memorySource } from '../../src/load/source.ts';
import type { IssueContent } from '../../src/merge/issue.ts';
import { type Amount, isKnown, type LedgerEntry } from '../../src/model/ledger.ts';
import { addDays } from '../../src/model/period.ts';
import { openSession, reviewIssue, type Session } from '../../src/session.ts';

/** Paths and texts of a workspace. */
export type Files = Record<string, string>;

/** One issue of a test: submissions by department, each without its `department` and `week`. */
export interface IssueParts {
  readonly period?: string;
  /** Further lines of issue.yaml. */
  readonly issue?: string;
  readonly sent?: Readonly<Record<string, string>>;
}

export interface WorkspaceParts {
  /** Entries of `counters`, one a line. */
  readonly counters?: string;
  /** Further lines of bulletin.yaml. */
  readonly publication?: string;
  /** Ids of departments, or whole entries of departments.yaml. */
  readonly departments?: readonly string[];
  /** Id and period of the opening ledger, and its figures, one a line. */
  readonly opening?: { readonly issue?: string; readonly period?: string; readonly figures?: string };
  /** In order; periods follow week by week where none is given. */
  readonly issues: Readonly<Record<string, IssueParts>>;
}

const indented = (text: string) => text.trim().replace(/^/gm, '  ');

/** A workspace of a service hall from what a test is about. */
export function workspace(parts: WorkspaceParts): Files {
  const { issue = '2023-20', period = '2023-05-29/2023-06-02', figures = '' } = parts.opening ?? {};
  const departments = parts.departments ?? ['window', 'transport', 'customs'];
  const files: Files = {
    'bulletin.yaml': [
      'id: hall-weekly',
      'title: 窗口工作周报',
      'language: zh',
      'template: weekly',
      ...(/^sections:/m.test(parts.publication ?? '') ? [] : ['sections: [{id: news, title: 窗口工作动态}]']),
      ...(parts.counters ? ['counters:', indented(parts.counters)] : []),
      parts.publication ?? '',
    ].join('\n'),
    'departments.yaml': `departments:\n${departments
      .map((entry) => (entry.startsWith('{') ? `  - ${entry}` : `  - {id: ${entry}, name: ${entry}}`))
      .join('\n')}\n`,
    [`issues/${issue}/ledger.yaml`]: [
      'format: 1',
      `issue: ${issue}`,
      'opening: true',
      `period: ${period}`,
      figures ? `figures:\n${indented(figures)}` : 'figures: {}',
    ].join('\n'),
  };
  let [from = '', to = ''] = period.split('/');
  for (const [id, { period: own, issue: more = '', sent = {} }] of Object.entries(parts.issues)) {
    [from, to] = own ? [own.slice(0, 10), own.slice(-10)] : [addDays(from, 7), addDays(to, 7)];
    files[`issues/${id}/issue.yaml`] = `week: ${id}\nperiod: ${from}/${to}\n${more}\n`;
    for (const [department, text] of Object.entries(sent)) {
      files[`issues/${id}/submissions/${department}.yaml`] =
        `department: ${department}\nweek: ${id}\n${text.trim()}\n`;
    }
  }
  return files;
}

export async function sessionOf(files: Files): Promise<Session> {
  const { session, diagnostics } = await openSession(memorySource(files), builtinSource());
  if (!session) throw new Error(diagnostics.map((finding) => printFinding(finding)).join('\n'));
  return session;
}

export interface Outcome {
  readonly session: Session;
  readonly merged: MergedIssue;
  readonly content: IssueContent;
  /** Findings as a reviewer sees them: `place code subject`. */
  readonly findings: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The last issue of a workspace, or a named one, merged and reviewed. */
export async function outcomeOf(files: Files, id?: string): Promise<Outcome> {
  const session = await sessionOf(files);
  const issue = id ?? session.workspace.issues.at(-1) ?? '';
  const merged = session.chain.merged(issue);
  const diagnostics = reviewIssue(session, issue);
  if (!merged.content) throw new Error(diagnostics.map((finding) => printFinding(finding)).join('\n'));
  return { session, merged, content: merged.content, diagnostics, findings: diagnostics.map(printFinding) };
}

/** Findings of the last issue of a workspace, or of a named one, even where it cannot be merged. */
export async function findingsOf(files: Files, id?: string): Promise<readonly string[]> {
  const { session, diagnostics } = await openSession(memorySource(files), builtinSource());
  if (!session) return diagnostics.map(printFinding);
  return reviewIssue(session, id ?? session.workspace.issues.at(-1) ?? '').map(printFinding);
}

/** Takes `¦` out of a text; it stands before the place of a finding, `2023-21/window.yaml:4:12`. */
export function unmarked(files: Files): { files: Files; place: string } {
  const [path = '', text = ''] = Object.entries(files).find(([, content]) => content.includes('¦')) ?? [];
  const lines = text.slice(0, text.indexOf('¦')).split('\n');
  const column = [...(lines.at(-1) ?? '')].length + 1;
  return {
    files: { ...files, [path]: text.replace('¦', '') },
    place: `${shortened(path)}:${lines.length}:${column}`,
  };
}

const shortened = (path: string) => path.replace('issues/', '').replace('submissions/', '');

/** `2023-21/window.yaml:4:12 value-negative consult`, with `(acknowledged)` and the severity where it is no error. */
export function printFinding({ file, range, code, subject, severity, acknowledged }: Diagnostic): string {
  const at = range ? `:${range.start.line}:${range.start.column}` : '';
  return [
    `${shortened(file)}${at}`,
    code,
    ...(subject === undefined ? [] : [subject]),
    ...(severity === 'error' ? [] : [`[${severity}]`]),
    ...(acknowledged ? ['(acknowledged)'] : []),
  ].join(' ');
}

/** The sentence of a finding in the language of the office. */
export function sentences(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map((diagnostic) => messageOf(diagnostic, 'zh'));
}

/** Digits, or why there are none. */
export function print(amount: Amount): string {
  if (isKnown(amount)) return amount.value.toFixed();
  return amount.reason === undefined ? amount.missing : `${amount.missing}: ${amount.reason}`;
}

/** `24607 + 2321 + 30 (late 2023-20) = 26958`. */
export function equation(entry: LedgerEntry | undefined): string {
  if (!entry) return 'no entry';
  const adjustments = entry.adjustments.map(({ amount, kind, issue, member }) => {
    const words = [kind, issue, member].filter((word) => word !== undefined).join(' ');
    return ` ${amount.lt(0) ? '-' : '+'} ${amount.abs().toFixed()} (${words})`;
  });
  const parts = [
    print(entry.opening),
    ' + ',
    print(entry.current),
    ...adjustments,
    ' = ',
    print(entry.closing),
  ];
  const gaps =
    entry.gaps.length > 0
      ? `; known ${entry.knownTotal?.toFixed() ?? 'nothing'}, gaps ${entry.gaps.join(' ')}`
      : '';
  return `${parts.join('')}${gaps}`;
}

/** Equations of every entry of a counter: the total as `total`, members by id. */
export function equations(content: IssueContent, counter: string): Readonly<Record<string, string>> {
  const figure = content.figures.get(counter);
  return Object.fromEntries([
    ...(figure?.total ? [['total', equation(figure.total)]] : []),
    ...[...(figure?.members ?? [])].map(([id, entry]) => [id, equation(entry)]),
  ]);
}

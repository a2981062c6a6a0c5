import type { Origin, Range, SourceText } from '../model/origin.ts';
import { rangeOf } from '../model/origin.ts';
import { type Code, catalogue } from './catalogue.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Values that fill the placeholders of a message. */
export type Arguments = Readonly<Record<string, string | number>>;

export interface Related {
  readonly file: string;
  readonly range?: Range;
  /** Key of a note in the catalogue's `related` texts. */
  readonly note: string;
}

/** A change of the file that puts a finding right. */
export interface Fix {
  /** Whether no meaning can change, so that `--fix` applies it; otherwise it is only offered. */
  readonly safe: boolean;
  /** In order, apart from each other; spans are UTF-16 offsets in the file's text. */
  readonly edits: readonly { readonly span: readonly [start: number, end: number]; readonly text: string }[];
}

/** One finding: data only; the sentence is made from `code` and `args` in one place. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** Relative to the workspace, `/` on every system. */
  readonly file: string;
  readonly range?: Range;
  readonly args: Arguments;
  /** What the finding is about, as a waiver names it: an item's id, a counter, a relation. */
  readonly subject?: string;
  /** The nearest known word, for "did you mean". */
  readonly suggestion?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** The finding that this one passes on: its sentence is the argument `reason`. */
  readonly cause?: Diagnostic;
  /** Set when a waiver acknowledges it. */
  readonly acknowledged?: { readonly reason: string; readonly file: string; readonly range?: Range };
  /** Text of the file, for the code frame; not part of any machine format. */
  readonly source?: SourceText;
}

export interface DiagnosticDetails {
  readonly args?: Arguments;
  readonly subject?: string;
  readonly suggestion?: string | undefined;
  readonly related?: readonly { readonly origin: Origin; readonly note: string }[];
  readonly cause?: Diagnostic | undefined;
  readonly severity?: Severity;
  readonly fix?: Fix | undefined;
}

/** A finding at the place a value came from. */
export function findingAt(code: Code, origin: Origin, details: DiagnosticDetails = {}): Diagnostic {
  return make(code, origin.source.path, details, { range: rangeOf(origin), source: origin.source });
}

/** A finding about a whole file (or one that does not exist). */
export function findingIn(code: Code, file: string, details: DiagnosticDetails = {}): Diagnostic {
  return make(code, file, details, {});
}

/** A finding at offsets of a text that is not a YAML value, for example a template. */
export function findingInText(
  code: Code,
  source: SourceText,
  span: readonly [number, number],
  details: DiagnosticDetails = {},
): Diagnostic {
  return findingAt(code, { source, path: [], span }, details);
}

function make(
  code: Code,
  file: string,
  details: DiagnosticDetails,
  place: { range?: Range; source?: SourceText },
): Diagnostic {
  return {
    code,
    severity: details.severity ?? catalogue[code].severity,
    file,
    ...place,
    args: details.args ?? {},
    ...(details.subject === undefined ? {} : { subject: details.subject }),
    ...(details.suggestion === undefined ? {} : { suggestion: details.suggestion }),
    ...(details.fix === undefined ? {} : { fix: details.fix }),
    ...(details.cause === undefined ? {} : { cause: details.cause }),
    ...(details.related
      ? {
          related: details.related.map(({ origin, note }) => ({
            file: origin.source.path,
            range: rangeOf(origin),
            note,
          })),
        }
      : {}),
  };
}

/** An error that nobody acknowledged. */
export function isBlocking(diagnostic: Diagnostic, strict = false): boolean {
  if (diagnostic.acknowledged) return false;
  return diagnostic.severity === 'error' || (strict && diagnostic.severity === 'warning');
}

/** Order on every machine: file, line, column, code; one finding per code and place. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
      (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.subject ?? '', b.subject ?? ''),
  );
  const seen = new Set<string>();
  return sorted.filter((diagnostic) => {
    const { file, range, code, args, subject } = diagnostic;
    const key = JSON.stringify([file, range, code, args, subject]);
    return seen.has(key) ? false : seen.add(key);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

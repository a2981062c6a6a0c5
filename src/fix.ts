import type { Diagnostic, Fix } from './diagnostics/diagnostic.ts';
import { decode } from './load/decode.ts';
import type { Source } from './load/source.ts';
import { readYaml } from './load/yaml.ts';
import type { Located } from './model/located.ts';
import { SourceText } from './model/origin.ts';

/** A file as it is and as fixes leave it. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many findings were put right. */
  readonly count: number;
  /** `after` in the file's own form, with its byte-order mark if it has one. */
  readonly bytes: Uint8Array;
}

export interface FixResult<C> {
  readonly files: readonly FixedFile[];
  /** The check of the files as they were. */
  readonly found: C;
  /** The check of the fixed files. */
  readonly checked: C;
}

/** One fix may make room for another: a mark put right, and then the space beside it. */
const maximumRounds = 8;

/**
 * Applies the safe fixes of what a check finds, and checks again, until none is left. Nothing is written. A fix that
 * would change more than blanks, widths and marks of texts is left out.
 */
export async function fixFiles<C extends { readonly diagnostics: readonly Diagnostic[] }>(
  source: Source,
  check: (source: Source) => Promise<C>,
): Promise<FixResult<C>> {
  const changed = new Map<string, Change>();
  const refused = new Set<string>();
  const found = await check(source);
  let checked = found;
  for (let round = 0; round < maximumRounds; round++) {
    const fixes = fixesByFile(checked.diagnostics, refused);
    if (fixes.size === 0) break;
    const current = withTexts(source, changed);
    for (const [path, list] of fixes) {
      const text = readText(current, path);
      const kept = text === undefined ? [] : keepingMeaning(path, text, list);
      const after = text === undefined ? '' : applyFixes(text, kept);
      // Halves that are right alone need not be right together.
      const isSure = kept === list || (text !== undefined && keepsMeaning(path, text, after));
      if (text === undefined || after === text || !isSure) refused.add(path);
      else {
        const known = changed.get(path) ?? { before: text, count: 0 };
        changed.set(path, { before: known.before, after, count: known.count + kept.length });
      }
    }
    checked = await check(withTexts(source, changed));
  }
  const files = [...changed].map(
    ([path, change]): FixedFile => ({
      path,
      ...change,
      bytes: encode(source, path, change.after),
    }),
  );
  return { files, found, checked };
}

type Change = Pick<FixedFile, 'before' | 'after' | 'count'>;

/** Whether `--fix` would put a finding right. */
export function isFixable({ fix, acknowledged }: Diagnostic): boolean {
  return fix?.safe === true && acknowledged === undefined;
}

function fixesByFile(
  diagnostics: readonly Diagnostic[],
  refused: ReadonlySet<string>,
): ReadonlyMap<string, readonly Fix[]> {
  const byFile = new Map<string, Fix[]>();
  for (const diagnostic of diagnostics) {
    if (!diagnostic.fix || !isFixable(diagnostic) || refused.has(diagnostic.file)) continue;
    byFile.set(diagnostic.file, [...(byFile.get(diagnostic.file) ?? []), diagnostic.fix]);
  }
  return byFile;
}

/**
 * Applies fixes to a text, from the first place on; of two that overlap the later is left for another run. Spans are
 * UTF-16 offsets in `text`.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const edits = fixes
    .flatMap((fix) => fix.edits)
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  let changed = '';
  let at = 0;
  for (const { span, text: replacement } of edits) {
    if (span[0] < at) continue;
    changed += text.slice(at, span[0]) + replacement;
    at = span[1];
  }
  return changed + text.slice(at);
}

/** A source in which some files have other texts. */
function withTexts(source: Source, texts: ReadonlyMap<string, { readonly after: string }>): Source {
  return {
    identity: source.identity,
    list: (folder) => source.list(folder),
    read(path) {
      const text = texts.get(path);
      return text ? encode(source, path, text.after) : source.read(path);
    },
  };
}

function readText(source: Source, path: string): string | undefined {
  const bytes = source.read(path);
  return bytes && decode(path, bytes).source?.text;
}

/** A text as bytes, with the byte-order mark that its file had. */
function encode(source: Source, path: string, text: string): Uint8Array {
  const [first, second, third] = source.read(path) ?? [];
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}

/** The fixes of a file without those that would make other YAML of it: a colon and a space in a plain text. */
function keepingMeaning(path: string, text: string, fixes: readonly Fix[]): readonly Fix[] {
  if (keepsMeaning(path, text, applyFixes(text, fixes))) return fixes;
  if (fixes.length < 2) return [];
  // By halves: reading the file once for each of hundreds of fixes would take minutes.
  const middle = fixes.length >> 1;
  return [fixes.slice(0, middle), fixes.slice(middle)].flatMap((half) => keepingMeaning(path, text, half));
}

/** Whether two versions of a YAML file say the same: the same keys and values, but for blanks, widths and marks of texts. */
function keepsMeaning(path: string, before: string, after: string): boolean {
  const [old, changed] = [before, after].map((text) => readYaml(new SourceText(path, text)).root);
  return old !== undefined && changed !== undefined && isSame(old, changed);
}

function isSame(a: Located, b: Located): boolean {
  if (a.kind === 'list' && b.kind === 'list')
    return (
      a.items.length === b.items.length && a.items.every((item, at) => isSame(item, b.items[at] as Located))
    );
  if (a.kind === 'map' && b.kind === 'map')
    return (
      a.entries.length === b.entries.length &&
      a.entries.every(
        ({ key, value }, at) => key === b.entries[at]?.key && isSame(value, b.entries[at].value),
      )
    );
  if (a.kind !== 'scalar' || b.kind !== 'scalar' || a.style !== b.style) return false;
  if (typeof a.value === 'string' && typeof b.value === 'string') return bare(a.value) === bare(b.value);
  return a.value === b.value && a.source === b.source;
}

/** Letters and digits of a text in their plain form. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

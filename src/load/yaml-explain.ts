import type { YAMLError } from 'yaml';
import type { Code } from '../diagnostics/catalogue.ts';
import { type Arguments, type Diagnostic, findingInText } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../model/origin.ts';
import { type Lexeme, lexemesOf } from './yaml-lexemes.ts';
import { explainKey, restOfLine, trapFinding } from './yaml-suspect.ts';
import { findKeyTrap, inQuotes, isProse, quote, trimBlanks } from './yaml-text.ts';

/** An error of the library among the lexemes of its file. */
interface Scene {
  readonly source: SourceText;
  readonly code: YAMLError['code'];
  /** Where the library says it is. */
  readonly at: number;
  readonly lexemes: readonly Lexeme[];
  readonly closed: ReadonlySet<Lexeme>;
  /** Last visible lexeme before the place. */
  readonly before: Lexeme | undefined;
  /** First visible lexeme that ends after the place. */
  readonly next: Lexeme | undefined;
}

type Explain = (scene: Scene) => Diagnostic | undefined;

/** Words an editor understands for a syntax error: the mistake that is most often behind it, at its own place. */
export function explainError(source: SourceText, { code, pos: [at] }: YAMLError): Diagnostic {
  const { lexemes, closed } = lexemesOf(source.text);
  const visible = lexemes.filter(({ kind }) => kind !== 'blank' && kind !== 'comment');
  const index = visible.findIndex(({ end }) => end > at);
  const position = index < 0 ? visible.length : index;
  const scene: Scene = {
    source,
    code,
    at,
    lexemes,
    closed,
    before: visible[position - 1],
    next: visible[position],
  };
  for (const explain of explanations) {
    const finding = explain(scene);
    if (finding) return finding;
  }
  return report(scene, 'yaml-syntax', scene.next?.start ?? at);
}

/** In this order: what is certain from the place itself, then brackets, then lines that should have been keys. */
const explanations: readonly Explain[] = [
  explainTab,
  explainEarlierKey,
  explainOpenQuote,
  explainBlockHeader,
  explainBracket,
  explainTextAfterEnd,
  explainStart,
  explainValue,
  explainLine,
];

/** A tab before the first visible character of the line, outside quoted and block text. */
function explainTab({ source, code, at, lexemes, next }: Scene): Diagnostic | undefined {
  const { text } = source;
  if (code === 'TAB_AS_INDENT' || text[at] === '\t') return findingInText('yaml-tab', source, [at, at + 1]);
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = Math.max(next?.start ?? at, at) + 1;
  for (const { index } of text.slice(from, to).matchAll(/(?<=(?:^|\n) *)\t/g)) {
    const tab = from + index;
    const inside = lexemes.find(({ start, end }) => start < tab && tab < end);
    const isText = inside?.kind === 'quoted' || inside?.kind === 'block';
    if (!isText || inside.text.slice(tab - inside.start).trim() === '') {
      return findingInText('yaml-tab', source, [tab, tab + 1]);
    }
  }
  return undefined;
}

/** A key at or above the place that is none: it put all below out of joint. */
function explainEarlierKey({ source, at, lexemes, next }: Scene): Diagnostic | undefined {
  const last = Math.max(at, next?.start ?? at);
  for (const lexeme of lexemes) {
    if (lexeme.start > last) break;
    if (lexeme.kind !== 'plain' || lexeme.text.includes('\n') || following(lexemes, lexeme)?.text !== ':')
      continue;
    const finding = explainKey(source, lexeme.text, lexeme.start);
    if (finding) return finding;
  }
  return undefined;
}

function explainOpenQuote(scene: Scene): Diagnostic | undefined {
  const quoted = [scene.before, scene.next].find((lexeme) => lexeme?.kind === 'quoted' && !isClosed(lexeme));
  if (scene.code !== 'MISSING_CHAR' || !quoted) return undefined;
  const quoteMark = quoted.text[0] ?? '';
  const typed = /[“”‘’「」＂＇]$/.exec(restOfLine(scene.source, quoted.start))?.[0];
  const args = { quote: quoteMark, ...(typed === undefined ? {} : { typed }) };
  return report(scene, 'yaml-quote-unclosed', quoted.start, args);
}

function isClosed({ text }: Lexeme): boolean {
  return text.length > 1 && text.at(-1) === text[0];
}

/** Text on the line of `|`, with or without a space. */
function explainBlockHeader(scene: Scene): Diagnostic | undefined {
  const { source, at, before, next } = scene;
  const header = next?.kind === 'header' && next.start < at ? next : before;
  if (header?.kind !== 'header' || source.text.slice(header.end, at).includes('\n')) return undefined;
  const mark = /^[|>](?:[-+\d]+(?=\s|$))?/.exec(header.text)?.[0] ?? header.text;
  const start = mark.length < header.text.trimEnd().length ? header.start + mark.length : at;
  return report(scene, 'yaml-block-header', start, { header: mark, typed: quote(restOfLine(source, start)) });
}

function explainBracket(scene: Scene): Diagnostic | undefined {
  const { source, code, at, closed, next, before } = scene;
  if (code === 'NON_STRING_KEY') {
    const key = next?.bracket?.end === next?.start ? next?.bracket : next;
    const start = key?.start ?? at;
    const args = { mark: source.text[start] ?? '', typed: quote(restOfLine(source, start)) };
    return report(scene, 'yaml-unsupported', start, args);
  }
  const bracket =
    [next, before].find((lexeme) => lexeme?.kind === 'open' && lexeme.start <= at) ?? enclosing(before);
  if (!bracket) return undefined;
  if (closed.has(bracket)) return bracket === next ? undefined : explainEntries(scene);
  const close = bracket.text === '[' ? ']' : '}';
  const typed = /[\]}】］｝）)]$/.exec(restOfLine(source, bracket.start))?.[0];
  const args = { bracket: bracket.text, close, ...(typed === undefined ? {} : { typed }) };
  return report(scene, 'yaml-bracket-unclosed', bracket.start, args);
}

/** Entries of brackets without a comma between them, or with one of another writing. */
function explainEntries(scene: Scene): Diagnostic {
  const { next, at } = scene;
  const comma = next?.kind === 'plain' ? /[，、；;]/.exec(next.text) : null;
  const start = next?.start ?? at;
  return comma
    ? report(scene, 'yaml-bracket-items', start + comma.index, { mark: comma[0] })
    : report(scene, 'yaml-bracket-items', start);
}

/** The open bracket that a lexeme stands in; what a closing one closes is behind it. */
function enclosing(lexeme: Lexeme | undefined): Lexeme | undefined {
  return lexeme?.kind === 'close' ? lexeme.bracket?.bracket : lexeme?.bracket;
}

/** Text behind a closing quote or bracket. */
function explainTextAfterEnd(scene: Scene): Diagnostic | undefined {
  const { source, code, at, before, next } = scene;
  if (code !== 'UNEXPECTED_TOKEN' && code !== 'MISSING_CHAR') return undefined;
  if (before?.kind !== 'quoted' && before?.kind !== 'close') return undefined;
  const start = source.text.startsWith('#', at) ? at : (next?.start ?? at);
  if (source.text.slice(before.end, start).includes('\n')) return undefined;
  return report(scene, 'yaml-text-after-end', start, afterEnd(source, before.text, start));
}

/** The rest of a line in quotes, to be written instead. */
function quotedRest(source: SourceText, start: number): Arguments {
  const written = inQuotes(restOfLine(source, start));
  return written === undefined ? {} : { written };
}

/** What ended a value, and what stands behind it. */
function afterEnd(source: SourceText, ended: string, start: number): Arguments {
  const mark = ended.at(-1) ?? '';
  const ending = mark === "'" ? { single: mark } : mark === '"' ? { quote: mark } : {};
  return { mark, typed: quote(restOfLine(source, start)), ...ending };
}

/** A value that begins with a character which means something else. */
function explainStart(scene: Scene): Diagnostic | undefined {
  const { source, code, at, before, next } = scene;
  const isMark = next?.kind === 'close' || (next?.kind === 'header' && code === 'MULTILINE_IMPLICIT_KEY');
  if (code === 'BAD_SCALAR_START' || (isMark && next?.start === at)) {
    return report(scene, 'yaml-reserved-start', at, {
      character: source.text[at] ?? '',
      ...quotedRest(source, at),
    });
  }
  const isInline = next?.text === '-' && before?.text === ':' && isOnOneLine(source, before, next);
  if (isInline && restOfLine(source, next.start) === '-') {
    const key = trimBlanks(source.text.slice(source.text.lastIndexOf('\n', before.start) + 1, before.start));
    return report(scene, 'value-empty', next.start, { key: quote(key.replace(/^- +/, '')) });
  }
  return isInline ? report(scene, 'yaml-list-inline', next.start, quotedRest(source, next.start)) : undefined;
}

/** Text behind `key: ` on its line that YAML took for a key, since a colon follows. */
function explainValue(scene: Scene): Diagnostic | undefined {
  const { source, lexemes, before, next } = scene;
  if (!next || next.text === ':' || before?.text !== ':' || !isOnOneLine(source, before, next))
    return undefined;
  const after = following(lexemes, next);
  if (!after || (after.text !== ':' && after.kind !== 'plain')) return undefined;
  if (next.kind === 'quoted') {
    return report(scene, 'yaml-text-after-end', after.start, afterEnd(source, next.text, after.start));
  }
  const [first, ...others] = linesOf(next);
  const last = others.at(-1);
  if (!first || !last) return report(scene, 'yaml-colon-in-text', after.start);
  for (const line of others) {
    const finding = explainStray(source, line, line === last);
    if (finding) return finding;
  }
  const isText = isProse(first.text) && !/^[\w-]+$/.test(last.text);
  if (isText) return report(scene, 'yaml-colon-in-text', after.start);
  return report(scene, 'yaml-indentation', last.start, { typed: quote(last.text) });
}

/** A line where a key should begin. */
function explainLine(scene: Scene): Diagnostic | undefined {
  const { source, lexemes, before, next } = scene;
  if (!next || (before && before.text !== '-' && isOnOneLine(source, before, next))) return undefined;
  if (next.text === '-') return report(scene, 'yaml-indentation', next.start, { typed: '-' });
  if (next.kind !== 'plain' && next.kind !== 'quoted') return undefined;
  const [line, ...others] = linesOf(next);
  const isKey = others.length === 0 && following(lexemes, next)?.text === ':';
  if (!line || isKey) return report(scene, 'yaml-indentation', next.start, { typed: quote(next.text) });
  return (
    explainStray(source, line, false) ??
    explainComment(scene, next) ??
    report(scene, 'yaml-line-without-key', line.start, {
      typed: quote(line.text),
      ...nothingMeant(line.text),
    })
  );
}

/** Text that goes on below a line which ` #` cut short. */
function explainComment(scene: Scene, stray: Lexeme): Diagnostic | undefined {
  const { source, lexemes, before } = scene;
  const comment = lexemes.findLast(({ kind, start }) => kind === 'comment' && start < stray.start);
  if (!comment || before?.kind !== 'plain' || comment.start < before.end) return undefined;
  if (!isOnOneLine(source, before, comment)) return undefined;
  const args = { typed: quote(comment.text) };
  return findingInText('yaml-comment-cuts-text', source, [comment.start, comment.end], {
    args,
    severity: 'error',
  });
}

/** A line that YAML drew into a text; a key with its colon can only have a tab before it. */
function explainStray(
  source: SourceText,
  { text, start, tab }: Line,
  isKey: boolean,
): Diagnostic | undefined {
  if (tab >= 0) return findingInText('yaml-tab', source, [tab, tab + 1]);
  if (isKey) return undefined;
  if (/^={7}$/.test(text)) {
    return findingInText('conflict-marker', source, [start, start + text.length], { args: { marker: text } });
  }
  const trap = findKeyTrap(text);
  return trap && trapFinding(source, trap, start);
}

/** A line of a plain text without its indentation. */
interface Line {
  readonly text: string;
  readonly start: number;
  /** Place of a tab in the indentation, or -1. */
  readonly tab: number;
}

/** What a line says that reports nothing, in the words of an office. */
function nothingMeant(line: string): Arguments {
  const isMeant = /^(?:本[期周月季])?(?:零报告|无|没有|无内容|没有内容|nothing|none|nil)[。.]?$/i.test(line);
  return isMeant ? { nothing: 'nothing: true' } : {};
}

function linesOf({ text, start }: Lexeme): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const indentation = line.search(/[^ \t]|$/);
    const tab = line.slice(0, indentation).indexOf('\t');
    const at = start + index;
    const visible = trimBlanks(line);
    if (visible !== '') lines.push({ text: visible, start: at + indentation, tab: tab < 0 ? -1 : at + tab });
  }
  return lines;
}

/** The next visible lexeme, if it is on the same line. */
function following(lexemes: readonly Lexeme[], lexeme: Lexeme): Lexeme | undefined {
  const next = lexemes[lexeme.index + 1];
  return next?.kind === 'blank' && !next.text.includes('\n') ? lexemes[next.index + 1] : next;
}

function isOnOneLine({ text }: SourceText, first: Lexeme, second: Lexeme): boolean {
  return !text.slice(first.end, second.start).includes('\n') && first.kind !== 'block';
}

function report({ source }: Scene, code: Code, at: number, args: Arguments = {}): Diagnostic {
  const needed = code === 'yaml-syntax' ? { typed: quote(restOfLine(source, at)) } : args;
  return findingInText(code, source, [at, at + 1], { args: needed });
}

import { isScalar, type ParsedNode, Scalar, type YAMLMap } from 'yaml';
import { type Diagnostic, findingInText } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../model/origin.ts';
import { forbiddenCharacters, nameCharacter } from './decode.ts';
import {
  findKeyTrap,
  findSilentKeyTrap,
  hiddenInWord,
  invisibleAt,
  invisibleInKey,
  isProse,
  isSentence,
  type KeyTrap,
  quote,
  spuriousSpace,
  trimBlanks,
} from './yaml-text.ts';

// What YAML accepts and nobody means: keys and values of a well-formed file, each looked at on its own.

type Pair = YAMLMap.Parsed['items'][number];
type Span = readonly [start: number, end: number];

/** A key, and the value below it if that stands where a key would. */
export function checkKey(source: SourceText, pair: Pair, key: string, found: Diagnostic[]): void {
  const [start, end] = pair.key.range;
  const typed = source.text.slice(start, end);
  if (pair.value && isOnOwnLine(source, end, pair.value)) checkLabel(source, pair.value, found);
  if (!isScalar(pair.key) || pair.key.type !== Scalar.PLAIN) {
    if (isScalar(pair.key) && pair.key.type === Scalar.QUOTE_DOUBLE)
      checkEscapes(source, key, start, typed, found);
    return;
  }
  const finding = explainKey(source, typed, start);
  if (finding) {
    found.push(finding);
  } else if (pair.value === null) {
    checkLabel(source, pair.key, found);
  } else if (isSentence(typed)) {
    const colon = source.text.indexOf(':', end);
    found.push(findingInText('yaml-colon-in-text', source, [colon, colon + 1]));
  }
}

/** What is wrong with the plain text before a colon, so that it cannot be meant for a key. */
export function explainKey(source: SourceText, typed: string, start: number): Diagnostic | undefined {
  const hidden = invisibleInKey(typed);
  if (hidden >= 0) return trapFinding(source, invisibleAt(typed, hidden), start);
  if (typed === '') return explainNoKey(source, start);
  if (/^-[^\s\d-]/.test(typed)) {
    const args = { rest: quote(restOfLine(source, start + 1)) };
    return findingInText('yaml-dash-space', source, [start, start + 1], { args });
  }
  if (!/[[{]/.test(typed)) return undefined;
  // `approve:{value: 5}` and `approve {value: 5}`: the first colon YAML sees is the one in the brackets.
  const trap = findKeyTrap(typed);
  if (trap) return trapFinding(source, trap, start);
  if (/[\]}]/.test(typed)) return undefined;
  const args = { typed: quote(restOfLine(source, start)) };
  return findingInText('yaml-line-without-key', source, [start, start + 1], { args });
}

/** A colon without a key, alone on its line or behind a bracket: `text: [重要]: 通知`. */
function explainNoKey(source: SourceText, start: number): Diagnostic {
  const { text } = source;
  const typed = quote(restOfLine(source, start));
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trimEnd();
  const mark = /[\]}]$/.exec(before)?.[0];
  if (mark)
    return findingInText('yaml-text-after-end', source, [start, start + 1], { args: { mark, typed } });
  const colon = source.text.indexOf(':', start);
  const line = quote(restOfLine(source, colon));
  return findingInText('yaml-line-without-key', source, [colon, colon + 1], { args: { typed: line } });
}

/** Plain text that is a key with a wrong colon, each of its lines alike: the first is told. */
export function checkLabel(source: SourceText, node: ParsedNode, found: Diagnostic[]): void {
  const lines = linesWithColon(source, node);
  const traps = lines.map(findSilentKeyTrap);
  const [trap] = traps;
  if (trap && traps.every((other) => other !== undefined)) {
    found.push(trapFinding(source, trap, node.range[0]));
  }
}

/** The same for an entry of a list, where `mailto:office@example.cn` is a value. */
export function checkItem(source: SourceText, node: ParsedNode, found: Diagnostic[]): void {
  if (isScalar(node) && String(node.value).includes('：')) checkLabel(source, node, found);
}

/** The same for a file that is nothing but text, where no prose can be meant. */
export function checkRootText(source: SourceText, node: ParsedNode, found: Diagnostic[]): void {
  const [line] = linesWithColon(source, node);
  const trap = line === undefined ? undefined : findKeyTrap(line);
  const [start] = node.range;
  if (trap) found.push(trapFinding(source, trap, start));
  else if (isScalar(node)) {
    const args = { typed: quote(restOfLine(source, start)), example: 'department: water' };
    found.push(findingInText('yaml-line-without-key', source, [start, start + 1], { args }));
  }
}

/** Lines of a plain text in which some mark may be meant for the colon of a key. */
function linesWithColon({ text }: SourceText, node: ParsedNode): string[] {
  if (!isScalar(node) || node.type !== Scalar.PLAIN || typeof node.value !== 'string') return [];
  if (!/[:：﹕∶︓]/.test(node.value)) return [];
  return text.slice(node.range[0], node.range[1]).split(/\r?\n/).map(trimBlanks);
}

/** A plain or quoted value; returns it as typed, without quotes. */
export function checkValue(source: SourceText, node: Scalar.Parsed, found: Diagnostic[]): string {
  const [start, end] = node.range;
  const isPlain = node.type === Scalar.PLAIN;
  const [from, to] = isPlain ? [start, end] : [start + 1, end - 1];
  const typed = source.text.slice(from, to);
  const bar = isPlain ? /^[｜丨∣](?=[ \t]*\r?\n)/u.exec(typed)?.[0] : undefined;
  if (bar !== undefined)
    found.push(findingInText('yaml-line-joined', source, [from, from + 1], { args: { bar } }));
  else if (typed.includes('\n')) reportJoined(source, from, spuriousSpace(typed), found);
  if (node.type === Scalar.QUOTE_DOUBLE) checkEscapes(source, String(node.value), from, typed, found);
  if (isPlain) checkHidden(source, typed, from, found);
  if (isPlain && node.comment && typeof node.value === 'string') checkComment(source, typed, end, found);
  return typed;
}

/** An id, a number or a date with a character around or in it that nobody sees; in prose such blanks are a choice. */
function checkHidden(source: SourceText, typed: string, start: number, found: Diagnostic[]): void {
  const hidden = hiddenInWord(typed);
  if (hidden >= 0) found.push(trapFinding(source, invisibleAt(typed, hidden), start));
}

/** A folded block. */
export function checkBlock(source: SourceText, [start, end]: Span, found: Diagnostic[]): void {
  const body = source.text.indexOf('\n', start) + 1;
  if (body === 0 || body >= end) return;
  const typed = source.text.slice(body, end);
  const indentation = /^(?:[ \t]*\r?\n)*( *)/.exec(typed)?.[1]?.length ?? 0;
  reportJoined(source, body, spuriousSpace(typed, indentation), found);
}

/** A finding about a line that should have been `key: value`. */
export function trapFinding(source: SourceText, trap: KeyTrap, lineStart: number): Diagnostic {
  const start = lineStart + trap.at;
  return findingInText(trap.code, source, [start, start + 1], { args: trap.args });
}

/** Text from a place to the end of its line. */
export function restOfLine({ text }: SourceText, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).trimEnd();
}

function reportJoined(source: SourceText, from: number, at: number, found: Diagnostic[]): void {
  if (at >= 0) found.push(findingInText('yaml-line-joined', source, [from + at, from + at + 1]));
}

/** The comment on the line of a plain text: `#` without a space behind it is rather a number, as in `#3 号窗口`. */
function checkComment(source: SourceText, typed: string, end: number, found: Diagnostic[]): void {
  const line = restOfLine(source, end);
  const hash = line.indexOf('#');
  if (hash < 0) return;
  const comment = line.slice(hash);
  // In English only a number is sure, behind several words or within a sentence: `Berth #4 is closed.`
  const isGlued = /[^\0-\x7f]/.test(typed)
    ? /^#[^\s#]/.test(comment)
    : (/\s/.test(typed) && /^#\d/.test(comment)) || /^#\d.*\s.*[.!?]$/.test(comment);
  if (!isGlued && !isProse(typed)) return;
  const args = { typed: quote(comment) };
  found.push(findingInText('yaml-comment-cuts-text', source, [end + hash, end + line.length], { args }));
}

const escapeCodes: Readonly<Record<string, number>> = {
  0: 0,
  a: 7,
  b: 8,
  e: 27,
  f: 12,
  r: 13,
  v: 11,
  N: 0x85,
};

/** Escapes can write what may not stand in a text: "\0", "\u202e", half of a surrogate pair. */
function checkEscapes(
  source: SourceText,
  value: string,
  from: number,
  typed: string,
  found: Diagnostic[],
): void {
  if (!typed.includes('\\')) return;
  const [bad] = forbiddenCharacters(value);
  const character = bad?.character ?? /\p{Surrogate}/u.exec(value)?.[0];
  if (character === undefined) return;
  const code = character.codePointAt(0);
  let at = from;
  let length = 1;
  for (const sequence of typed.matchAll(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([\s\S]))/gi)) {
    const [, x, u, long, letter = ''] = sequence;
    const hex = x ?? u ?? long;
    at = from + sequence.index;
    length = sequence[0].length;
    if ((hex === undefined ? escapeCodes[letter] : Number.parseInt(hex, 16)) === code) break;
  }
  const args = { character: nameCharacter(character) };
  found.push(findingInText('character-forbidden', source, [at, at + length], { args }));
}

function isOnOwnLine({ text }: SourceText, keyEnd: number, { range }: ParsedNode): boolean {
  return text.slice(keyEnd, range[0]).includes('\n');
}

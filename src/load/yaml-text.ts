import { nameCharacter } from './decode.ts';

/** Longest piece of a file quoted in a message, in characters. */
const quoted = 60;

const invisible =
  /[\0-\x1f\x7f-\xa0\u00ad\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufeff\ufff9-\uffff]/g;

/** Characters without width: wrong anywhere in a key. */
const zeroWidth = /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u3164\ufeff]/;

/** Blanks that YAML does not take for a space. */
const foreignBlank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** An id, a number or a date with characters in or around it that nobody sees. */
const hiddenWord = new RegExp(`^(?:[\\w./:-]|${zeroWidth.source}|${foreignBlank.source})+$`);

/** Marks that people type for a colon. */
const colons = ':：﹕∶︓';

/** A beginning that looks like a key and a mark after it, but is not a key to YAML. */
const almostKey = new RegExp(`^([^${colons}，。；！？,;!?]{1,40}?)([${colons}])`);

/** Writing without spaces between words: a space where two lines meet would be printed. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026]/u;

/** A piece of a file as a message quotes it: at most 60 characters, none of them invisible. */
export function quote(text: string): string {
  const characters = [...text.slice(0, quoted * 2 + 2).replace(/[ \t]*\r?\n[ \t]*/g, ' ')];
  const piece = characters.slice(0, quoted).join('');
  const shown = piece.replace(invisible, (character) =>
    character === ' ' ? character : `<${nameCharacter(character)}>`,
  );
  return characters.length > quoted || text.length > quoted * 2 + 2 ? `${shown}…` : shown;
}

/** A text that YAML would misread, in quotes, where it is one that can be told whole and needs no other care. */
export function inQuotes(text: string): string | undefined {
  const isText = /[^\0-\x7f]/.test(text) && !/["\\[\]{}]|: | #/.test(text) && quote(text) === text;
  return isText ? `"${text}"` : undefined;
}

/** A line without the blanks YAML ignores around it; others, such as U+3000, stay to be found. */
export function trimBlanks(line: string): string {
  return line.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, '');
}

/** Why a line in the place of a key is none; `at` is the place of the culprit in it. */
export type KeyTrap = { readonly at: number } & (
  | { readonly code: 'yaml-invisible'; readonly args: { character: string } }
  | {
      readonly code: 'yaml-fullwidth-colon';
      readonly args: { key: string; colon: string; rest?: string };
    }
  | { readonly code: 'yaml-colon-space'; readonly args: { key: string; rest: string } }
);

/** Explains a line that should have been `key: value`. */
export function findKeyTrap(line: string): KeyTrap | undefined {
  const [match, key = '', colon = ''] = almostKey.exec(line) ?? [];
  const hidden = invisibleInKey(match === undefined ? line.slice(0, 1) : key);
  if (hidden >= 0) return invisibleAt(line, hidden);
  if (match === undefined) return undefined;
  const rest = line.slice(key.length + 1);
  // `会议强调：要进一步…` is a sentence that lost its place, not a key.
  if (!isId(key) && isProse(rest)) return undefined;
  const args = { key: quote(trimBlanks(key)) };
  if (colon !== ':') {
    const value = quote(trimBlanks(rest));
    return {
      code: 'yaml-fullwidth-colon',
      at: key.length,
      args: { ...args, colon, ...(value === '' ? {} : { rest: value }) },
    };
  }
  const next = rest[0] ?? '';
  if (foreignBlank.test(next) || zeroWidth.test(next)) return invisibleAt(line, key.length + 1);
  if (next === '' || next === ' ' || next === '/' || (/\d$/.test(key) && /\d/.test(next))) return undefined;
  return { code: 'yaml-colon-space', at: key.length, args: { ...args, rest: quote(rest) } };
}

/**
 * The same for a line that YAML takes for text without complaint: only where it cannot be prose, that is `consult：2321`
 * or `咨询：2321`, and not `会议时间：6月9日上午` or `PDF：见附件`.
 */
export function findSilentKeyTrap(line: string): KeyTrap | undefined {
  const trap = findKeyTrap(line);
  if (!trap || trap.code === 'yaml-invisible') return undefined;
  const isAmount = /^\s*-?\d[\d.,/-]*\s*$/.test(line.slice(trap.at + 1));
  return isAmount || /^[a-z][a-z0-9_-]*$/.test(line.slice(0, trap.at)) ? trap : undefined;
}

function isId(key: string): boolean {
  return /^(?:- +)?[A-Za-z][\w-]*[ \t]*$/.test(key);
}

/** Index of a character in a key that nobody sees, or -1. Inside a key an ideographic space is a choice: 李　明. */
export function invisibleInKey(key: string): number {
  const hidden = key.search(zeroWidth);
  if (hidden >= 0) return hidden;
  if (foreignBlank.test(key[0] ?? '')) return 0;
  if (key[0] === '-' && foreignBlank.test(key[1] ?? '')) return 1;
  return foreignBlank.test(key.at(-1) ?? '') ? key.length - 1 : -1;
}

/** Index of a character that nobody sees in or around an id, a number or a date, or -1. */
export function hiddenInWord(value: string): number {
  if (!hiddenWord.test(value)) return -1;
  const hidden = value.search(zeroWidth);
  if (hidden >= 0) return hidden;
  if (foreignBlank.test(value[0] ?? '')) return 0;
  return foreignBlank.test(value.at(-1) ?? '') ? value.length - 1 : -1;
}

/** A key that is a sentence: a colon in a text made it one. */
export function isSentence(key: string): boolean {
  return /[，。；！？]/.test(key) || (key.length > 40 && [...key].length > 40);
}

/**
 * Whether a value is running text, so that losing its end would be missed by nobody: names, numbers, dates and
 * addresses may well have a comment beside them.
 */
export function isProse(value: string): boolean {
  const length = [...value].length;
  if (!/[^\0-\x7f]/.test(value)) return length > 30 && /\s/.test(value);
  return length > 15 || /[，。；：！？、…“”]/.test(value);
}

/**
 * Where lines are joined by a space that would be printed between Chinese, or a list entry is drawn into the line above:
 * the start of the lower line, or -1. In a folded block lines indented more than `indentation` keep their line ends.
 */
export function spuriousSpace(text: string, indentation = Number.POSITIVE_INFINITY): number {
  let isIndented = firstVisible(text, 0) > indentation;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    const before = lastVisible(text, end);
    const after = firstVisible(text, end + 1);
    const wasIndented = isIndented;
    isIndented = after - end - 1 > indentation;
    if (isIndented || wasIndented) continue;
    // An empty line is kept as a line end; an escaped one joins without a space.
    if (before < 0 || after < 0 || text[after] === '\n' || text[before] === '\\') continue;
    if (text.startsWith('- ', after)) return after;
    if (unspaced.test(characterBefore(text, before + 1)) || unspaced.test(characterAt(text, after)))
      return after;
  }
  return -1;
}

/** Index of the last character before `end` on its line that is not blank, or -1. */
function lastVisible(text: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at -= 1;
  return at >= 0 && text[at] !== '\n' ? at : -1;
}

/** Index of the first character from `start` on that is not blank, which may be a line end; -1 at the end. */
function firstVisible(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at += 1;
  return at < text.length ? at : -1;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** The character that ends before an index, also one outside the basic plane. */
function characterBefore(text: string, end: number): string {
  return [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? '';
}

export function invisibleAt(line: string, at: number): KeyTrap {
  const name = nameCharacter(line[at] ?? '');
  return {
    code: 'yaml-invisible',
    at,
    args: { character: name === 'U+3000' ? `${name}@wide-space` : name },
  };
}

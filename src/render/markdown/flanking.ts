/**
 * What a character is to emphasis, as bits: parsers disagree about some characters (a symbol such as ℃ is punctuation
 * to CommonMark 0.31, a letter to GitHub's 0.29), and those carry the bits of both.
 */
export type CharacterClass = number;

const SPACE = 1;
const PUNCTUATION = 2;
const LETTER = 4;
const ALL = [SPACE, PUNCTUATION, LETTER];

const ASCII_PUNCTUATION = /^[!-/:-@[-`{-~]$/;
/** White space to JavaScript and so to micromark, but not to cmark. */
const DISPUTED_SPACE = /^[\v\u2028\u2029\uFEFF]$/;

/** Class of one character; the empty string stands for the edge of the block. */
export function classOf(character: string): CharacterClass {
  // GitHub looks past tildes for the neighbour, micromark does not.
  if (character === '~') return PUNCTUATION | LETTER;
  if (character === '' || ASCII_PUNCTUATION.test(character)) return character === '' ? SPACE : PUNCTUATION;
  if (/^\s$/.test(character)) return DISPUTED_SPACE.test(character) ? SPACE | LETTER : SPACE;
  // micromark looks at UTF-16 units, for which nothing beyond U+FFFF is punctuation.
  if (/^\p{P}$/u.test(character)) return character.length > 1 ? PUNCTUATION | LETTER : PUNCTUATION;
  return /^\p{S}$/u.test(character) ? PUNCTUATION | LETTER : LETTER;
}

/** The whole character that ends before this UTF-16 unit; nothing at the edge. */
export function characterBefore(text: string, index: number): string {
  return Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? '';
}

export function characterAfter(text: string, index: number): string {
  return Array.from(text.slice(index, index + 2))[0] ?? '';
}

/** Whether every parser lets a run of `*` or `~` open here; closing is the same with the sides swapped. */
export function surelyOpens(before: CharacterClass, after: CharacterClass): boolean {
  return !hasCombination(before, after, (left, right) => !isLeftFlanking(left, right));
}

/** Whether some parser lets a run of this marker open here. */
export function mayOpen(marker: string, before: CharacterClass, after: CharacterClass): boolean {
  return hasCombination(
    before,
    after,
    (left, right) =>
      isLeftFlanking(left, right) && (marker !== '_' || left === PUNCTUATION || !isLeftFlanking(right, left)),
  );
}

function isLeftFlanking(before: CharacterClass, after: CharacterClass): boolean {
  return after !== SPACE && (after !== PUNCTUATION || before !== LETTER);
}

function hasCombination(
  before: CharacterClass,
  after: CharacterClass,
  test: (left: CharacterClass, right: CharacterClass) => boolean,
): boolean {
  return ALL.some(
    (left) => (before & left) !== 0 && ALL.some((right) => (after & right) !== 0 && test(left, right)),
  );
}

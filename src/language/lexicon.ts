/** A word of a lexicon in a text; UTF-16 offsets, end exclusive. */
export interface Occurrence {
  readonly word: string;
  readonly span: readonly [start: number, end: number];
}

type Lexicon = ReadonlyMap<string, readonly string[]>;

const read = new WeakMap<object, Lexicon>();

/**
 * Words of a list in a text, from left to right, at each place the longest one, none inside another. Of a map its keys
 * are looked for. The list is read once and must not change.
 */
export function* wordsIn(
  text: string,
  list: readonly string[] | ReadonlyMap<string, unknown>,
): Iterable<Occurrence> {
  const lexicon = read.get(list) ?? lexiconOf('get' in list ? [...list.keys()] : list);
  read.set(list, lexicon);
  if (lexicon.size === 0) return;
  for (let at = 0; at < text.length; at++) {
    const word = lexicon.get(text[at] as string)?.find((candidate) => text.startsWith(candidate, at));
    if (word === undefined) continue;
    yield { word, span: [at, at + word.length] };
    at += word.length - 1;
  }
}

/** Words by their first UTF-16 unit, longest first. */
function lexiconOf(words: readonly string[]): Lexicon {
  const lexicon = new Map<string, string[]>();
  for (const word of words) {
    const first = word[0];
    if (first !== undefined) lexicon.set(first, [...(lexicon.get(first) ?? []), word]);
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.length - a.length);
  return lexicon;
}

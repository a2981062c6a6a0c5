import type { Language } from '../../model/publication.ts';
import { noWords, type WordLists } from '../../model/word-lists.ts';

/** The word lists that the program brings for a language. */
export function defaultWords(_language: Language): WordLists {
  return noWords;
}

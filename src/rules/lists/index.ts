import type { Language } from '../../model/publication.ts';
import { noWords, type WordLists } from '../../model/word-lists.ts';
import en from './en.json' with { type: 'json' };

const english: WordLists = { ...noWords, typos: new Map(Object.entries(en.typos)) };

/** The word lists that the program brings for a language. */
export function defaultWords(language: Language): WordLists {
  return language === 'en' ? english : noWords;
}

import type { Language } from '../../model/publication.ts';
import { noWords, type WordLists } from '../../model/word-lists.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

const english: WordLists = { ...noWords, typos: new Map(Object.entries(en.typos)) };

const chinese: WordLists = {
  ...noWords,
  ...zh,
  typos: new Map(Object.entries(zh.typos)),
  terms: new Map(Object.entries(zh.terms)),
  variants: new Map(zh.variants.flatMap(([from = '', to = '']) => pairs(from, to))),
};

/** Characters of two lines that stand below each other. */
function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  const standard = [...to];
  return [...from].map((character, index) => [character, standard[index] ?? character]);
}

/** The word lists that the program brings for a language. */
export function defaultWords(language: Language): WordLists {
  return language === 'zh' ? chinese : english;
}

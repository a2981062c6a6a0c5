import type { Language } from '../model/publication.ts';

/** Characters of scripts that are written without spaces between words, with their own marks. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Marks that both kinds of writing share: they take the language of the text. */
const shared = /[\u2014\u2018-\u201d\u2026]/;

/** Whether a line end beside this character joins without a space. */
export function isUnspaced(character: string, language: Language): boolean {
  return wide.test(character) || (language === 'zh' && shared.test(character));
}

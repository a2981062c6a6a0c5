/** Scripts and marks written without spaces: nothing is inserted where their lines are joined. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026]/u;

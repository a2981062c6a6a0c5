import { isUnspaced } from '../language/spacing.ts';
import { type Located, stringOf } from '../model/located.ts';
import type { Language } from '../model/publication.ts';
import type { Paragraph } from '../model/submission.ts';

/** Plain prose as paragraphs: an empty line starts one, a single line end joins. */
export function readParagraphs(value: Located | undefined, language: Language): readonly Paragraph[] {
  const text = stringOf(value);
  if (value === undefined || text === undefined) return [];
  return text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((paragraph) => joinLines(paragraph, language))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ text: paragraph, origins: [value.origin] }));
}

/** Joins lines: with nothing between Chinese, with a space between words. */
export function joinLines(text: string, language: Language): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.reduce((joined, line) => {
    if (joined === '') return line;
    return isUnspaced(/.$/su.exec(joined)?.[0] ?? '', language) || isUnspaced([...line].at(0) ?? '', language)
      ? joined + line
      : `${joined} ${line}`;
  }, '');
}

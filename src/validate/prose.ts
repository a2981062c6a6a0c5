import { unspaced } from '../language/spacing.ts';
import { type Located, stringOf } from '../model/located.ts';
import type { Paragraph } from '../model/submission.ts';

const unspacedEnd = new RegExp(`${unspaced.source}$`, 'u');
const unspacedStart = new RegExp(`^${unspaced.source}`, 'u');

/** Plain prose as paragraphs: an empty line starts one, a single line end joins. */
export function readParagraphs(value: Located | undefined): readonly Paragraph[] {
  const text = stringOf(value);
  if (value === undefined || text === undefined) return [];
  return text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map(joinLines)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ text: paragraph, origins: [value.origin] }));
}

/** Joins lines: with nothing between Chinese, with a space between words. */
export function joinLines(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.reduce((joined, line) => {
    if (joined === '') return line;
    return unspacedEnd.test(joined) || unspacedStart.test(line) ? joined + line : `${joined} ${line}`;
  }, '');
}

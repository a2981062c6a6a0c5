import type { StandingText } from '../model/issue.ts';
import { entriesOf, itemsOf, type Located } from '../model/located.ts';
import type { Language } from '../model/publication.ts';
import type { Paragraph } from '../model/submission.ts';
import { readParagraphs } from './prose.ts';

/** Texts by name, each plain prose in paragraphs. */
export function readTexts(map: Located | undefined, language: Language): readonly StandingText[] {
  return entriesOf(map).map(({ key, value, keyOrigin }) => ({
    name: key,
    paragraphs: readParagraphs(value, language),
    origin: keyOrigin,
  }));
}

/** A list of single lines, or one of them alone. */
export function readLines(list: Located | undefined, language: Language): readonly Paragraph[] {
  if (list?.kind === 'scalar') return readParagraphs(list, language);
  return itemsOf(list).flatMap((line) => readParagraphs(line, language).slice(0, 1));
}

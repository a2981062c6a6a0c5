import type { Language } from '../../model/publication.ts';
import type { Letters } from './letters.ts';
import { emsOf } from './text-width.ts';

/** A number as it is printed: sign and digits, in groups or not, decimals, a percent or per mille sign. */
const numberPattern = /^[+\-−]?\d+(?:[,，   ]\d{3})*((?:\.\d+)?\s?[%‰％]?)$/;

/**
 * What stands behind the last whole digit of a printed number, for example `.5%`; undefined for other texts. Where it
 * differs within a column, the digits do not stand below each other.
 */
export function tailOf(text: string): string | undefined {
  return numberPattern.exec(text.trim())?.[1];
}

/**
 * How far, in twips, each text of a right-aligned column has to keep off the right edge for the decimal points to stand
 * below each other. 0 for a text that is no number.
 */
export function decimalIndents(
  texts: readonly string[],
  letters: Letters,
  language: Language,
): readonly number[] {
  const widths = texts.map((text) => {
    const tail = tailOf(text);
    return tail === undefined ? undefined : emsOf(tail, { font: letters.font }, language) * letters.size * 20;
  });
  const widest = widths.reduce<number>((most, width) => Math.max(most, width ?? 0), 0);
  return widths.map((width) => (width === undefined ? 0 : Math.round(widest - width)));
}

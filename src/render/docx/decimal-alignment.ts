import type { Letters } from './letters.ts';

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
export function decimalIndents(texts: readonly string[], letters: Letters): readonly number[] {
  const widths = texts.map((text) => {
    const tail = tailOf(text);
    return tail === undefined ? undefined : widthOf(tail, letters);
  });
  const widest = widths.reduce<number>((most, width) => Math.max(most, width ?? 0), 0);
  return widths.map((width) => (width === undefined ? 0 : Math.round(widest - width)));
}

interface Advances {
  readonly digit: number;
  readonly point: number;
  readonly percent: number;
}

/** In em. Chinese fonts give every ASCII sign half an em. */
const chinese: Advances = { digit: 0.5, point: 0.5, percent: 0.5 };
/** Widths of Helvetica and of Times Roman, which Arial and Times New Roman share (Adobe Core 14 font metrics). */
const sans: Advances = { digit: 0.556, point: 0.278, percent: 0.889 };
const serif: Advances = { digit: 0.5, point: 0.25, percent: 0.833 };

function advancesOf(font = ''): Advances {
  if (/\p{Script=Han}|^(?:FangSong|KaiTi|Sim(?:Sun|Hei)|NSimSun)/u.test(font)) return chinese;
  return /^(?:Arial|Helvetica|Liberation Sans)/.test(font) ? sans : serif;
}

function widthOf(tail: string, { size, font }: Letters): number {
  const { digit, point, percent } = advancesOf(font);
  const em = [...tail].reduce((sum, sign) => {
    if (sign === '.' || /\s/.test(sign)) return sum + point;
    if (sign === '％' || sign === '‰') return sum + 1;
    return sum + (sign === '%' ? percent : digit);
  }, 0);
  return em * size * 20;
}

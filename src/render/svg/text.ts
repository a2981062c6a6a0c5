/** Characters that take a full em in a Chinese font; the marks are those that Chinese shares with Western text. */
const fullWidth = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe6f\uff00-\uffef‘’“”—…]/u;

/** What may stand neither at the beginning nor at the end of a line keeps with its neighbour. GB/T 15834-2011, 5.1. */
const pieces =
  /\s+|[（《〈【「“‘]*[\u2e80-\u2fff\u3040-\ua4cf\uf900-\ufaff][，。、；：！？）》〉】」”’…—％]*|[^\s\u2e80-\u2fff\u3040-\ua4cf\uf900-\ufaff（《〈【「“‘]+|./gsu;

/** About as many pixels as a text takes at most; no font is at hand, so the widest of the usual ones counts. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

function emsOf(character: string): number {
  if (character.length > 1 || fullWidth.test(character) || /[MW@%]/.test(character)) return 1;
  if (/[mw]/.test(character)) return 0.9;
  return /\p{Lu}/u.test(character) ? 0.8 : 0.62;
}

/** A text in lines. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether a word had to be cut, since it is longer than a line. */
  readonly isCut: boolean;
}

/** A text in lines no wider than `width` pixels: broken at spaces and between Chinese characters, else within a word. */
export function wrap(text: string, width: number, size: number): Wrapped {
  const lines: string[] = [];
  let line = '';
  let isCut = false;
  const flush = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (const piece of plain(text).match(pieces) ?? []) {
    if (widthOf((line + piece).trimEnd(), size) <= width) line += piece;
    else if (widthOf(piece.trim(), size) <= width) {
      flush();
      line = piece;
    } else {
      isCut = true;
      for (const character of piece) {
        if (line !== '' && widthOf(line + character, size) > width) flush();
        line += character;
      }
    }
  }
  flush();
  return { lines, isCut };
}

/** As `wrap`, in as many lines, which are of about the same length: no single character is left for the last one. */
export function wrapEvenly(text: string, width: number, size: number): Wrapped {
  const widest = wrap(text, width, size);
  const count = widest.lines.length;
  if (count < 2 || widest.isCut) return widest;
  for (let narrow = Math.ceil(widthOf(plain(text), size) / count); narrow < width; narrow += size / 2) {
    const narrower = wrap(text, narrow, size);
    if (narrower.lines.length === count && !narrower.isCut) return narrower;
  }
  return widest;
}

/** A text on one line of at most `width` pixels, its end replaced by an ellipsis where it is longer. */
export function shorten(text: string, width: number, size: number): string {
  const whole = plain(text);
  if (widthOf(whole, size) <= width) return whole;
  let kept = '';
  for (const character of whole) {
    if (widthOf(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** At most so many lines; the last one says that there is more. */
export function limitLines(
  lines: readonly string[],
  count: number,
  width: number,
  size: number,
): readonly string[] {
  if (lines.length <= count) return lines;
  const last = shorten(`${lines[count - 1]}…………`, width, size).replace(/…+$/, '…');
  return [...lines.slice(0, count - 1), last];
}

/** White space of any kind is one space. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

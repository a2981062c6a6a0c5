import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { converted } from './office-files.ts';

/** Text as it stands on a page; millimetres from its left and upper edge. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight line across the page; millimetres. */
export interface Line {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly thickness: number;
  readonly color: 'red' | 'black';
}

export interface MeasuredPage {
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
}

const millimetres = (points: number) => (points / 72) * 25.4;
const resolution = 200;

/** Word files as LibreOffice lays them out, measured with poppler; all are converted at once. */
export function measured<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
): Record<Name, readonly MeasuredPage[]> {
  const pages = converted(new Map(Object.entries<Uint8Array>(files)), 'pdf', 'pdf', pagesOf);
  return Object.fromEntries(pages) as Record<Name, readonly MeasuredPage[]>;
}

function pagesOf(pdf: string): readonly MeasuredPage[] {
  spawnSync('pdftotext', ['-bbox', pdf, `${pdf}.html`]);
  spawnSync('pdftoppm', ['-r', String(resolution), pdf, `${pdf}-page`]);
  const pages = readFileSync(`${pdf}.html`, 'utf8').split('<page ').slice(1);
  const digits = String(pages.length).length;
  return pages.map((page, index) => ({
    pieces: piecesOf(page),
    lines: linesOf(readFileSync(`${pdf}-page-${String(index + 1).padStart(digits, '0')}.ppm`)),
  }));
}

function piecesOf(page: string): readonly Piece[] {
  const words = page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g);
  return [...words].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: millimetres(Number(left)),
    right: millimetres(Number(right)),
    top: millimetres(Number(top)),
    bottom: millimetres(Number(bottom)),
  }));
}

/** Rows of an image in which more than half of the page is of one colour, rows that touch being one line. */
function linesOf(image: Buffer): readonly Line[] {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('no image');
  const width = Number(head[1]);
  const pixels = image.subarray(head[0].length);
  const size = (count: number) => (count / resolution) * 25.4;
  const lines: (Line & { last: number })[] = [];
  for (let row = 0; row < Number(head[2]); row++) {
    const start = row * width * 3;
    for (const color of ['red', 'black'] as const) {
      const run = longestRun(pixels.subarray(start, start + width * 3), color);
      if (run.length < width / 2) continue;
      const above = lines.find((line) => line.color === color && line.last === row - 1);
      if (above) {
        above.last = row;
        Object.assign(above, { thickness: size(row + 1) - above.top });
      } else {
        const place = { top: size(row), left: size(run.start), right: size(run.start + run.length) };
        lines.push({ ...place, thickness: size(1), color, last: row });
      }
    }
  }
  return lines.map(({ last: _, ...line }) => line);
}

function longestRun(row: Uint8Array, color: Line['color']): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let x = 0; x <= row.length / 3; x++) {
    if (x < row.length / 3 && isOf(color, row[x * 3] ?? 0, row[x * 3 + 1] ?? 0)) continue;
    if (x - start > best.length) best = { start, length: x - start };
    start = x + 1;
  }
  return best;
}

/** Edges between two rows of pixels are paler. */
function isOf(color: Line['color'], red: number, green: number): boolean {
  return color === 'red' ? red > 200 && green < 160 : red < 160 && green < 160;
}

/** The lines of text on a page from above, each as one string without white space. */
export function textLines({ pieces }: MeasuredPage): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && Math.abs(line.bottom - piece.bottom) < 1.5)
      lines[lines.length - 1] = {
        ...line,
        text: line.text + piece.text,
        left: Math.min(line.left, piece.left),
        right: Math.max(line.right, piece.right),
      };
    else lines.push(piece);
  }
  return lines;
}

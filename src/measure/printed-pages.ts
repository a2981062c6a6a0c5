import { getDocument } from 'unpdf/pdfjs';

/** A printed line: what stands on one baseline, from left to right. */
export interface PrintedLine {
  /** Bare, as {@link bare} makes it. */
  readonly text: string;
  /** Height of the baseline above the page's lower edge, in points. */
  readonly y: number;
}

/** The lines of a page, from the top down. */
export type PrintedPage = readonly PrintedLine[];

/** Reads the lines of every page of a PDF. */
export async function readPages(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  // The reader takes the bytes for itself; 0 keeps it from remarks of its own.
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const file = await task.promise;
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        linesOf(
          items.flatMap((item): Piece[] => {
            if (!('str' in item) || bare(item.str) === '') return [];
            const [, , , , x, y] = item.transform as number[];
            return [{ text: item.str, x: x ?? 0, y: y ?? 0, size: item.height }];
          }),
        ),
      );
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** Characters that stand together, their place and size in points. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Pieces by baseline; a raised mark, less than half a character up, stands on the line of its text. */
function linesOf(pieces: readonly Piece[]): PrintedPage {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.size - a.size)) {
    const row = rows.find(({ y, size }) => Math.abs(y - piece.y) < size / 2);
    if (row) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows
    .sort((a, b) => b.y - a.y)
    .map((row) => ({
      y: row.y,
      text: bare(
        row.pieces
          .sort((a, b) => a.x - b.x)
          .map(({ text }) => text)
          .join(''),
      ),
    }));
}

/** Text without white space and characters that print nothing. */
export function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

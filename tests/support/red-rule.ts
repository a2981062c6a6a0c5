import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inPdf } from './libreoffice.ts';

/** Pixels a millimetre. */
const scale = 10;

/** Where a red rule across the text area begins on the first page, in millimetres from the top of the page; undefined without one. */
export function redRuleOf(bytes: Uint8Array): number | undefined {
  return inPdf(bytes, (pdf) => {
    spawnSync('pdftoppm', ['-r', String(scale * 25.4), '-f', '1', '-l', '1', '-singlefile', pdf, pdf]);
    const image = readFileSync(`${pdf}.ppm`);
    const [head = '', width = '', height = ''] =
      /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 40)) ?? [];
    const rows = Array.from({ length: Number(height) }, (_, row) => row);
    const found = rows.find(
      (row) => redIn(image, head.length + row * Number(width) * 3, Number(width)) > 150 * scale,
    );
    return found === undefined ? undefined : found / scale;
  });
}

/** Red pixels of a row. */
function redIn(image: Uint8Array, start: number, width: number): number {
  let count = 0;
  for (let at = start; at < start + width * 3; at += 3)
    if ((image[at] ?? 0) > 200 && (image[at + 1] ?? 0) < 60 && (image[at + 2] ?? 0) < 60) count++;
  return count;
}

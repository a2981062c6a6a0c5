import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { converted } from './office-files.ts';

const present = (command: string) => spawnSync('which', [command]).status === 0;

/** Why a test that needs LibreOffice and poppler cannot run here; undefined where it can. In CI it must. */
export const missingOffice: string | undefined =
  present('soffice') && present('pdftotext')
    ? undefined
    : 'LibreOffice (soffice) or poppler-utils (pdftotext) is not installed';

if (missingOffice !== undefined && process.env['CI'] === 'true') throw new Error(missingOffice);

/** Why a test that needs LibreOffice's spreadsheets cannot run here; they are a package of their own. In CI it must. */
export const missingCalc: string | undefined = present('localc')
  ? undefined
  : 'LibreOffice Calc (localc) is not installed';

if (missingCalc !== undefined && process.env['CI'] === 'true') throw new Error(missingCalc);

/** Converts a Word file in LibreOffice; `look` gets the path of the PDF, in a folder that goes afterwards. */
export function inPdf<R>(bytes: Uint8Array, look: (pdf: string) => R): R {
  const [looked] = converted(new Map([['file', bytes]]), 'pdf', 'pdf', look).values();
  return looked as R;
}

/** Opens a Word file in LibreOffice and gives the text of its pages: as it lies there, or in the order of reading. */
export function pagesOf(bytes: Uint8Array, order: 'layout' | 'reading' = 'layout'): readonly string[] {
  return inPdf(bytes, (pdf) => {
    const layout = order === 'layout' ? ['-layout'] : [];
    spawnSync('pdftotext', [...layout, pdf, `${pdf}.txt`]);
    return readFileSync(`${pdf}.txt`, 'utf8').split('\f').slice(0, -1);
  });
}

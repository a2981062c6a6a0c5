import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontsConfiguration } from '../../src/office/fonts.ts';

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
  return inOffice(new Map([['file', bytes]]), 'pdf', (folder) => look(join(folder, 'file.pdf')));
}

/** Elements and words of the tagged PDF that LibreOffice makes of each Word file, by name, as `pdfinfo` prints them. */
export function structuresOf(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  return inOffice(files, tagged, (folder) => {
    const structure = (name: string) => {
      const run = spawnSync('pdfinfo', ['-struct-text', join(folder, `${name}.pdf`)], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
      return run.stdout;
    };
    return new Map([...files.keys()].map((name) => [name, structure(name)]));
  });
}

/** A Word file as LibreOffice saves it. */
export function savedAgain(bytes: Uint8Array): Uint8Array {
  // Saved beside itself, under the same name.
  return inOffice(new Map([['file', bytes]]), 'docx:MS Word 2007 XML', (folder) =>
    readFileSync(join(folder, 'file.docx')),
  );
}

/** Converts Word files in one run with the fonts of `--to pdf`, and reads what came of them in the folder. */
function inOffice<T>(files: ReadonlyMap<string, Uint8Array>, to: string, read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-office-'));
  try {
    const sources = [...files].map(([name, bytes]) => {
      const source = join(folder, `${name}.docx`);
      writeFileSync(source, bytes);
      return source;
    });
    const fonts = join(folder, 'bulletin-fonts.conf');
    writeFileSync(fonts, fontsConfiguration(process.env['FONTCONFIG_FILE']));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...sources], {
      timeout: 170_000,
      env: { ...process.env, FONTCONFIG_FILE: fonts },
    });
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a Word file in LibreOffice and gives the text of its pages: as it lies there, or in the order of reading. */
export function pagesOf(bytes: Uint8Array, order: 'layout' | 'reading' = 'layout'): readonly string[] {
  return inPdf(bytes, (pdf) => {
    const layout = order === 'layout' ? ['-layout'] : [];
    spawnSync('pdftotext', [...layout, pdf, `${pdf}.txt`]);
    return readFileSync(`${pdf}.txt`, 'utf8').split('\f').slice(0, -1);
  });
}

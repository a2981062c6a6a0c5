import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontsConfiguration } from '../../src/office/fonts.ts';

/** Elements and words of the tagged PDF that LibreOffice makes of each Word file, by name, as `pdfinfo` prints them. */
export function structuresOf(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  // A sign from a font that stands in is drawn behind the rest of its text: here every font is replaced as a whole.
  const read = (path: string) => {
    const run = spawnSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    if (run.status !== 0) throw new Error(`${path}: ${run.stderr}`);
    return run.stdout;
  };
  return converted(files, tagged, 'pdf', read, { hasStandIns: false });
}

/** A Word file as LibreOffice saves it. */
export function savedByOffice(bytes: Uint8Array): Uint8Array {
  const [saved] = converted(new Map([['file', bytes]]), 'docx:MS Word 2007 XML', 'docx', (path) =>
    readFileSync(path),
  ).values();
  if (!saved) throw new Error('not saved');
  return saved;
}

/** Converts Word files in one run of LibreOffice, and reads what came of each; with the fonts of `--to pdf` unless told otherwise. */
export function converted<T>(
  files: ReadonlyMap<string, Uint8Array>,
  filter: string,
  ending: string,
  read: (path: string) => T,
  { hasStandIns = true } = {},
): ReadonlyMap<string, T> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-office-'));
  try {
    const sources = [...files].map(([name, bytes]) => {
      const source = join(folder, `${name}.docx`);
      writeFileSync(source, bytes);
      return source;
    });
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', out, ...sources];
    const fonts = join(folder, 'bulletin-fonts.conf');
    writeFileSync(fonts, fontsConfiguration(process.env['FONTCONFIG_FILE']));
    const env = hasStandIns ? { ...process.env, FONTCONFIG_FILE: fonts } : process.env;
    const { status, error } = spawnSync('soffice', args, { timeout: 170_000, env });
    if (status !== 0) throw new Error('soffice failed', { cause: error });
    return new Map([...files.keys()].map((name) => [name, read(join(out, `${name}.${ending}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

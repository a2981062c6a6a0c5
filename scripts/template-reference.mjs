// Writes docs/template-reference.md from the vocabulary, filters and block tags of the program.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// Below the project, so that what is not bundled is found in its node_modules.
const folder = mkdtempSync(`${root}/node_modules/.template-reference-`);
try {
  const outfile = join(folder, 'reference.mjs');
  await build({
    entryPoints: [`${root}/src/template-author/reference.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  const { templateReference } = await import(pathToFileURL(outfile).href);
  writeFileSync(`${root}/docs/template-reference.md`, templateReference());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

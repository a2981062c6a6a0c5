// Writes the reference pages of docs/ from the program itself: what templates have, and every kind of finding.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  { page: 'template-reference', module: 'src/template-author/reference.ts', text: 'templateReference' },
  { page: 'rules', module: 'src/diagnostics/explanations/reference.ts', text: 'ruleReference' },
];
// Below the project, so that what is not bundled is found in its node_modules.
const folder = mkdtempSync(`${root}/node_modules/.references-`);
try {
  for (const { page, module, text } of pages) {
    const outfile = join(folder, `${page}.mjs`);
    await build({
      entryPoints: [`${root}/${module}`],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    });
    const written = await import(pathToFileURL(outfile).href);
    writeFileSync(`${root}/docs/${page}.md`, written[text]());
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

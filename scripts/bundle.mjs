// Bundles the program into dist/: split by command, so that each loads only what it runs.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}/dist.new`;
rmSync(built, { recursive: true, force: true });
const { metafile } = await build({
  metafile: true,
  entryPoints: { main: `${root}/src/cli/main.ts`, index: `${root}/src/index.ts` },
  outdir: built,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  // Chinese as it is: half the bytes, and quicker to read, than escapes.
  charset: 'utf8',
  legalComments: 'none',
  // The library's other build is the same code as modules, without a look at the environment for every token.
  alias: { yaml: `${root}/node_modules/yaml/browser/dist/index.js` },
  chunkNames: 'chunks/[name]-[hash]',
  // Some dependencies are CommonJS and ask for Node's own modules by require.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});
// What is bundled keeps its licence.
const packages = new Set(
  Object.keys(metafile.inputs).flatMap(
    (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [],
  ),
);
const licences = [...packages].sort().map((name) => {
  const folder = `${root}/node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file =
    existsSync(folder) && readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
});
writeFileSync(`${built}/THIRD-PARTY-LICENSES.txt`, licences.join(`\n${'-'.repeat(80)}\n\n`));

// The old program stays whole until the new one is.
rmSync(`${root}/dist`, { recursive: true, force: true });
renameSync(built, `${root}/dist`);

// Bundles the program into dist/: split by command, so that each loads only what it runs.
import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}/dist.new`;
rmSync(built, { recursive: true, force: true });
await build({
  entryPoints: { main: `${root}/src/cli/main.ts`, index: `${root}/src/index.ts` },
  outdir: built,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  // Some dependencies are CommonJS and ask for Node's own modules by require.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});
// The old program stays whole until the new one is.
rmSync(`${root}/dist`, { recursive: true, force: true });
renameSync(built, `${root}/dist`);

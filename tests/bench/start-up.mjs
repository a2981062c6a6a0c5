// How long commands take, as ratios to a bare `node -e 0` in the same run: machines drift, ratios hold.
// Usage: npm run bench [-- ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/bulletin.js');
const example = join(root, 'examples/service-hall-weekly');
const out = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
const rounds = Number(process.argv[2] ?? 15);

const runs = {
  'node -e 0': ['-e', '0'],
  '--version': [bin, '--version'],
  'check FILE': [bin, 'check', '-C', example, 'issues/2023-21/submissions/water.yaml'],
  check: [bin, 'check', '-C', example],
  'build --to md': [bin, 'build', '-C', example, '--to', 'md', '--out', out],
  build: [bin, 'build', '-C', example, '--out', out],
};

const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
for (let round = -1; round < rounds; round++) {
  for (const [name, args] of Object.entries(runs)) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    // The first round only warms the disk.
    if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
rmSync(out, { recursive: true, force: true });

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = times['node -e 0'];
const lines = Object.entries(times).map(([name, list]) => {
  const ratio = median(list.map((time, round) => time / base[round]));
  return `| ${name.padEnd(14)} | ${ratio.toFixed(2).padStart(5)} | ${median(list).toFixed(0).padStart(5)} ms |`;
});
process.stdout.write(`| command        | ratio |  median |\n|----------------|-------|---------|\n${lines.join('\n')}\n`);

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bulletin, copyOfExample, filesBelow } from '../support/program.ts';

const transport = 'issues/2023-21/submissions/transport.yaml';

/** A copy of the model weekly in which a department's text slips twice. */
function slipped(): { folder: string; good: string; bad: string } {
  const folder = copyOfExample('service-hall-weekly');
  const path = join(folder, transport);
  const good = readFileSync(path, 'utf8');
  const bad = good
    .replace('获得感和满意度更足。', '获得感和满意度更足；')
    .replace('开展调研，', '开展调研，，');
  expect(bad).not.toBe(good);
  writeFileSync(path, bad);
  return { folder, good, bad };
}

it('--fix mends the file, tells where, and has nothing to do the second time', () => {
  const { folder, good } = slipped();
  const before = filesBelow(folder);
  const fixed = bulletin(folder, ['check', '--fix', '--week', '2023-21']);
  expect(fixed.code).toBe(0);
  expect(fixed.stderr).toContain(transport);
  expect(readFileSync(join(folder, transport), 'utf8')).toBe(good);
  expect(filesBelow(folder)).toEqual(before);
  const again = bulletin(folder, ['check', '--fix', '--week', '2023-21']);
  expect(again.stderr).not.toContain(transport);
  expect(readFileSync(join(folder, transport), 'utf8')).toBe(good);
});

it.each([0o600, 0o664, 0o755])('--fix keeps who may read and write the file: %o', (mode) => {
  const { folder, good } = slipped();
  chmodSync(join(folder, transport), mode);
  bulletin(folder, ['check', '--fix', '--week', '2023-21']);
  expect(readFileSync(join(folder, transport), 'utf8')).toBe(good);
  expect(statSync(join(folder, transport)).mode & 0o777).toBe(mode);
});

it('--fix-dry-run writes nothing and prints a patch that git applies', () => {
  const { folder, good, bad } = slipped();
  const { code, stdout } = bulletin(folder, ['check', '--fix-dry-run', '--week', '2023-21']);
  expect(code).toBe(1);
  expect(readFileSync(join(folder, transport), 'utf8')).toBe(bad);
  const applied = spawnSync('git', ['apply', '-'], { cwd: folder, input: stdout, encoding: 'utf8' });
  expect(applied.stderr).toBe('');
  expect(readFileSync(join(folder, transport), 'utf8')).toBe(good);
});

it('--fix of a named file leaves the others alone', () => {
  const { folder, bad } = slipped();
  const water = 'issues/2023-21/submissions/water.yaml';
  bulletin(folder, ['check', '--fix', water]);
  expect(readFileSync(join(folder, transport), 'utf8')).toBe(bad);
});

it('a plain check says how much --fix would mend', () => {
  const { folder } = slipped();
  expect(bulletin(folder, ['check', '--week', '2023-21']).stderr).toContain('2 of them can be mended');
});

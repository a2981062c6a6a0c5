import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadText } from './file.ts';
import { folderSource } from './folder.ts';
import { memorySource, type Source, SourceError } from './source.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = (source: Source, path: string) =>
  loadText(source, path).diagnostics.map(({ code, file, args }) => [code, file, args['reason']]);

it('a link is no file, wherever it leads', () => {
  writeFileSync(join(folder, 'water.yaml'), 'nothing: true\n');
  symlinkSync('water.yaml', join(folder, 'market.yaml'));
  expect(found(folderSource(folder), 'water.yaml')).toEqual([]);
  expect(found(folderSource(folder), 'market.yaml')[0]?.slice(0, 2)).toEqual([
    'file-not-regular',
    'market.yaml',
  ]);
});

it.each([
  ['EACCES', '@no-permission'],
  ['EIO', 'EIO'],
])('a file that the system refuses (%s) is there, and cannot be read', (errno, reason) => {
  const cause = Object.assign(new Error(errno), { code: errno });
  const source: Source = {
    ...memorySource({}),
    read(path) {
      throw new SourceError('unreadable', path, { cause });
    },
  };
  expect(loadText(source, 'water.yaml').exists).toBe(true);
  expect(found(source, 'water.yaml')).toEqual([['file-unreadable', 'water.yaml', reason]]);
});

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Artifact } from '../model/artifact.ts';
import { type FileToWrite, writeFiles } from './atomic.ts';

/** Files of one issue in its output folder: the artifacts, and last the list of their digests. */
export function planArtifacts(folder: string, artifacts: readonly Artifact[]): readonly FileToWrite[] {
  if (artifacts.length === 0) return [];
  const sums = artifacts
    .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
  // A draft has a list of its own: that of the real artifacts stays true.
  const isDraft = artifacts.every(({ name }) => name.includes('-draft'));
  const list: Artifact = {
    name: isDraft ? 'SHA256SUMS-draft' : 'SHA256SUMS',
    bytes: new TextEncoder().encode(sums),
  };
  return [...artifacts, list].map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
}

export async function writeArtifacts(
  folder: string,
  artifacts: readonly Artifact[],
  signal?: AbortSignal,
): Promise<readonly FileToWrite[]> {
  const files = planArtifacts(folder, artifacts);
  await writeFiles(files, signal);
  return files;
}

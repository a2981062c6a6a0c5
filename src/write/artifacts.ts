import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Artifact, isReproducible } from '../model/artifact.ts';
import { type FileToWrite, writeFiles } from './atomic.ts';

/**
 * Files of one issue in its output folder: the artifacts, and last the list of the digests of those whose bytes are
 * the same everywhere. Where none is, the list that is there stays.
 */
export function planArtifacts(folder: string, artifacts: readonly Artifact[]): readonly FileToWrite[] {
  const lasting = artifacts.filter(isReproducible);
  const sums = lasting
    .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
  // A draft has a list of its own: that of the real artifacts stays true.
  const isDraft = artifacts.every(({ name }) => name.includes('-draft'));
  const list: Artifact = {
    name: isDraft ? 'SHA256SUMS-draft' : 'SHA256SUMS',
    bytes: new TextEncoder().encode(sums),
  };
  return [...artifacts, ...(lasting.length > 0 ? [list] : [])].map(({ name, bytes }) => ({
    path: join(folder, name),
    bytes,
  }));
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

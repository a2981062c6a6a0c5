import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Built,
  buildIssue,
  builtinSource,
  folderSource,
  issuesOf,
  openSession,
  type Session,
} from '../../src/index.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
export const examplesFolder = `${projectRoot}examples`;
export const exampleNames: readonly string[] = readdirSync(examplesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** An example, opened. */
export async function openExample(name: string): Promise<Session> {
  const { session, diagnostics } = await openSession(
    folderSource(`${examplesFolder}/${name}`),
    builtinSource(),
  );
  if (!session) throw new Error(JSON.stringify(diagnostics));
  return session;
}

/** Every issue of an example, built in memory. */
export async function buildExample(name: string): Promise<readonly Built[]> {
  const session = await openExample(name);
  const built: Built[] = [];
  for (const id of issuesOf(session))
    built.push(await buildIssue(session, id, { to: ['md', 'docx'], strict: false, draft: false }));
  return built;
}

/** The bytes of one artifact by the end of its name. */
export function artifact(built: Built, ending: '.md' | '.docx'): Uint8Array {
  const found = built.artifacts.find(({ name }) => name.endsWith(ending));
  if (!found) throw new Error(`${built.issue} has no ${ending}`);
  return found.bytes;
}

export function markdownOf(built: Built): string {
  return new TextDecoder().decode(artifact(built, '.md'));
}

/** Every file of an example by its path, without its output. */
export function filesOfExample(name: string): Readonly<Record<string, Uint8Array>> {
  const source = folderSource(`${examplesFolder}/${name}`);
  const below = (folder: string): [string, Uint8Array][] =>
    source.list(folder).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.kind === 'folder') return path === 'dist' ? [] : below(path);
      return [[path, source.read(path) ?? new Uint8Array()]];
    });
  return Object.fromEntries(below(''));
}

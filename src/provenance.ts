import { createHash } from 'node:crypto';
import type { MergedIssue } from './issue-chain.ts';
import { byCodeUnit, type Source, SourceError } from './load/source.ts';
import type { Workspace } from './load/workspace.ts';
import type { IssueId } from './model/issue.ts';
import type { Provenance } from './model/provenance.ts';
import type { Session } from './session.ts';

/** Where an issue comes from; `templateFiles` are the paths of its template's files in the workspace. */
export function provenanceOf(
  session: Session,
  merged: MergedIssue,
  templateFiles: readonly string[],
): Provenance {
  const { workspace, publication, chain } = session;
  const digestOf = digestsOf(workspace);
  const { publication: own, departments, earlier } = workspace;
  const ledger = ledgerBefore(session, merged.id);
  return {
    publication: publication.id,
    issue: merged.id,
    generator: `bulletin ${versionOf(session.builtin)}`.trim(),
    files: [
      ...[own, departments, ...(earlier ? [earlier] : [])].map(({ path }) => path),
      ...filesOf(merged),
      ...(ledger === undefined ? [] : [ledger]),
      ...templateFiles,
    ],
    digestOf,
    digestOfIssue(id) {
      const lines = [...filesOf(chain.merged(id))]
        .sort(byCodeUnit)
        .map((path) => `${digestOf(path)}  ${path}\n`);
      return createHash('sha256').update(lines.join('')).digest('hex');
    },
  };
}

/** Files of an issue's own folder that went into it: not the submissions left out, nor those that could not be read. */
function filesOf({ files, content, submissions }: MergedIssue): readonly string[] {
  const left = new Set(content?.issue.without.map(({ department }) => department));
  const used = submissions.filter(({ department }) => !left.has(department));
  const pictures = used.flatMap(({ department, items }) =>
    items.flatMap(({ images }) =>
      images.flatMap(({ file, picture }) =>
        picture ? [`${files.folder}/submissions/${department}/${file}`] : [],
      ),
    ),
  );
  return [
    ...(files.issue ? [files.issue.path] : []),
    ...used.map(({ origin }) => origin.source.path),
    ...pictures,
  ];
}

/** The recorded ledger that the figures of an issue start from. */
function ledgerBefore({ workspace, chain }: Session, id: IssueId): string | undefined {
  const [first = id] = chain.standsOn(id);
  const before = workspace.issues[workspace.issues.indexOf(first) - 1];
  return before === undefined ? undefined : workspace.filesOf(before).ledger?.path;
}

/** Digests by path, each calculated once for a workspace as it was read. */
const known = new WeakMap<Workspace, Map<string, string | undefined>>();

function digestsOf(workspace: Workspace): (path: string) => string | undefined {
  const digests = known.get(workspace) ?? new Map<string, string | undefined>();
  known.set(workspace, digests);
  return (path) => {
    if (!digests.has(path)) digests.set(path, digestIn(workspace.source, path));
    return digests.get(path);
  };
}

function digestIn(source: Source, path: string): string | undefined {
  try {
    const bytes = source.read(path);
    return bytes && createHash('sha256').update(bytes).digest('hex');
  } catch (error) {
    // It was read before; that it has gone since is no reason to fail.
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}

function versionOf(builtin: Source): string {
  const description = builtin.read('package.json');
  if (!description) return '';
  return (JSON.parse(new TextDecoder().decode(description)) as { version?: string }).version ?? '';
}

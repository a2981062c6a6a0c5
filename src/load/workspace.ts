import { type Diagnostic, findingIn } from '../diagnostics/diagnostic.ts';
import { compareIssues, type IssueId, parseIssueId } from '../model/issue.ts';
import { ledgerLimits, loadYaml, type YamlFile } from './file.ts';
import type { Source } from './source.ts';

/** Files of one issue, found by listing; read when they are needed. */
export interface IssueFiles {
  readonly id: IssueId;
  readonly folder: string;
  readonly issue: YamlFile | undefined;
  readonly ledger: YamlFile | undefined;
  /** By department id, in code-unit order of the file names. */
  readonly submissions: ReadonlyMap<string, YamlFile>;
  /** Names of files among the submissions that are not called like one. */
  readonly misnamed: readonly string[];
  /** Paths of all files in the departments' own folders. */
  readonly attachments: readonly string[];
  /** Whether the issue was released: its ledger was written by the program. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What lies in a workspace. Issues are listed at once and read one by one. */
export interface Workspace {
  readonly source: Source;
  readonly publication: YamlFile;
  readonly departments: YamlFile;
  readonly earlier: YamlFile | undefined;
  /** The office's word lists. */
  readonly words: YamlFile | undefined;
  /** Canonical ids in order. */
  readonly issues: readonly IssueId[];
  readonly diagnostics: readonly Diagnostic[];
  /** Reads the files of one issue; the same answer every time. */
  readonly filesOf: (id: IssueId) => IssueFiles;
}

/** Lists a workspace and reads what all issues share. */
export function loadWorkspace(source: Source): Workspace {
  const diagnostics: Diagnostic[] = [];
  const issues: IssueId[] = [];
  for (const { name, kind } of source.list('')) {
    if (kind === 'other' && ['issues', 'templates', 'schemas'].includes(name))
      diagnostics.push(notRegular(name));
  }
  for (const { name, kind } of source.list('issues')) {
    const path = `issues/${name}`;
    const id = parseIssueId(name);
    if (kind === 'folder' && id === name) issues.push(id);
    else if (kind === 'folder' && id)
      diagnostics.push(findingIn('issue-folder-name', path, { args: { name, expected: id } }));
    else diagnostics.push(unused(path));
  }
  issues.sort(compareIssues);
  const read = new Map<IssueId, IssueFiles>();
  const earlier = loadYaml(source, 'earlier.yaml');
  const words = loadYaml(source, 'words.yaml');
  return {
    source,
    publication: loadYaml(source, 'bulletin.yaml'),
    departments: loadYaml(source, 'departments.yaml'),
    earlier: earlier.exists ? earlier : undefined,
    words: words.exists ? words : undefined,
    issues,
    diagnostics,
    filesOf(id) {
      const known = read.get(id);
      if (known) return known;
      const files = loadIssueFiles(source, id);
      read.set(id, files);
      return files;
    },
  };
}

/** Every file below an issue's folder is used, or named in a finding. */
function loadIssueFiles(source: Source, id: IssueId): IssueFiles {
  const folder = `issues/${id}`;
  const diagnostics: Diagnostic[] = [];
  const present = new Set<string>();
  let released = false;
  for (const { name, kind } of source.list(folder)) {
    const isOwn = name === 'issue.yaml' || name === 'ledger.yaml';
    if (kind === 'file' && isOwn) present.add(name);
    else if (isOwn || (kind === 'other' && name === 'submissions'))
      diagnostics.push(notRegular(`${folder}/${name}`));
    else if (kind === 'folder' && name === 'released') released = true;
    else if (kind !== 'folder' || name !== 'submissions') diagnostics.push(unused(`${folder}/${name}`));
  }
  const submissions = new Map<string, YamlFile>();
  const misnamed: string[] = [];
  const attachments: string[] = [];
  for (const { name, kind } of source.list(`${folder}/submissions`)) {
    const path = `${folder}/submissions/${name}`;
    const department = /^([a-z0-9][a-z0-9-]{0,39})\.yaml$/.exec(name)?.[1];
    if (kind !== 'file' && department) diagnostics.push(notRegular(path));
    else if (kind === 'folder') attachments.push(...filesBelow(source, path));
    else if (department) submissions.set(department, loadYaml(source, path));
    else misnamed.push(name);
  }
  // Kept artifacts belong to a released issue, whose ledger the program has written.
  if (released && !present.has('ledger.yaml'))
    diagnostics.push(...filesBelow(source, `${folder}/released`).map(unused));
  return {
    id,
    folder,
    issue: present.has('issue.yaml') ? loadYaml(source, `${folder}/issue.yaml`) : undefined,
    ledger: present.has('ledger.yaml') ? loadYaml(source, `${folder}/ledger.yaml`, ledgerLimits) : undefined,
    submissions,
    misnamed,
    attachments,
    diagnostics,
  };
}

/** Paths of everything below a folder that is not a folder. */
function filesBelow(source: Source, folder: string): readonly string[] {
  return source
    .list(folder)
    .flatMap(({ name, kind }) =>
      kind === 'folder' ? filesBelow(source, `${folder}/${name}`) : [`${folder}/${name}`],
    );
}

function unused(path: string): Diagnostic {
  const isMisplaced = /^issues\/[^/]+\/[^/]+\.ya?ml$/.test(path);
  return findingIn('file-unused', path, { args: { path, more: isMisplaced ? '@or-submission' : '' } });
}

function notRegular(path: string): Diagnostic {
  return findingIn('file-not-regular', path, { args: { reason: 'ELINK' } });
}

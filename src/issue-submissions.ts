import { type Diagnostic, findingAt, findingIn } from './diagnostics/diagnostic.ts';
import { nearest } from './diagnostics/nearest.ts';
import { loadBytes, type YamlFile } from './load/file.ts';
import type { Source } from './load/source.ts';
import type { IssueFiles } from './load/workspace.ts';
import { type Department, existsOn, type Registry } from './model/department.ts';
import { isExcluded } from './model/exclusion.ts';
import type { Issue } from './model/issue.ts';
import { get } from './model/located.ts';
import type { Publication } from './model/publication.ts';
import type { Submission } from './model/submission.ts';
import { checkData, type DataSchemas } from './validate/data.ts';
import { explainFileName, explainUnregistered, type Misnamed } from './validate/file-names.ts';
import { validateSubmission } from './validate/submission.ts';

/** What submissions are read against. */
export interface SubmissionReader {
  readonly source: Source;
  readonly publication: Publication;
  readonly registry: Registry;
  readonly dataSchemas: DataSchemas;
}

/** The submissions of one issue, read. */
export interface ReadSubmissions {
  /** In the registry's order, typed. */
  readonly submissions: readonly Submission[];
  /** Paths of files with errors. */
  readonly broken: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what the departments sent for an issue; every file of theirs is used, or there is a finding about it. */
export function readSubmissions(issue: Issue, files: IssueFiles, reader: SubmissionReader): ReadSubmissions {
  const { registry } = reader;
  const submissions: Submission[] = [];
  const broken: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const attachments = attachmentsOf(files, reader);
  for (const department of registry) {
    const file = files.submissions.get(department.id);
    if (!file) continue;
    const read = readSubmission(department, file, issue, attachments, reader);
    if (read.submission) submissions.push(read.submission);
    if (read.diagnostics.some(({ severity }) => severity === 'error')) broken.push(file.path);
    diagnostics.push(...read.diagnostics);
  }
  for (const [id, file] of files.submissions) {
    if (registry.some((department) => department.id === id) || isLeftOut(file.path, reader)) continue;
    broken.push(file.path);
    diagnostics.push(...file.diagnostics);
  }
  return { submissions, broken, diagnostics: [...diagnostics, ...attachments.unused()] };
}

/** Files among the submissions that belong to no department by their name. */
export function misnamedSubmissions(
  { folder, misnamed, submissions }: IssueFiles,
  reader: SubmissionReader,
): readonly Misnamed[] {
  const { registry } = reader;
  return [
    ...misnamed
      .map((name) => `${folder}/submissions/${name}`)
      .filter((path) => !isLeftOut(path, reader))
      .map((path) => explainFileName(path, registry, submissions)),
    ...[...submissions]
      .filter(([, { path }]) => !isLeftOut(path, reader))
      .filter(([id]) => !registry.some((department) => department.id === id))
      .map(([id, { path, root }]) => explainUnregistered(path, id, root, registry, submissions)),
  ];
}

function isLeftOut(path: string, { publication }: SubmissionReader): boolean {
  return isExcluded(path, publication.exclude);
}

function readSubmission(
  department: Department,
  file: YamlFile,
  issue: Issue,
  attachments: Attachments,
  { publication, registry, dataSchemas }: SubmissionReader,
): { submission?: Submission; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [...file.diagnostics];
  if (!existsOn(department, issue.period.to)) diagnostics.push(explainAbsent(department, file, issue));
  if (!file.root) return { diagnostics };
  const { submission, diagnostics: found } = validateSubmission(file.root, {
    publication,
    registry,
    department,
    issue,
    attachment(name) {
      const { bytes, diagnostics: foundInFile } = attachments.read(department, name);
      diagnostics.push(...foundInFile);
      return bytes;
    },
    meantAttachment: (name) => attachments.meant(department, name),
  });
  return {
    submission,
    diagnostics: [...diagnostics, ...found, ...checkData(submission, department, dataSchemas)],
  };
}

/** A department that sent something, though it does not exist on the last day of the period. */
function explainAbsent(
  { name, succeededBy: successor }: Department,
  { root, path }: YamlFile,
  { period }: Issue,
): Diagnostic {
  const args = { department: name, day: period.to, ...(successor === undefined ? {} : { successor }) };
  const stated = get(root, 'department');
  return stated
    ? findingAt('department-not-existing', stated.origin, { args })
    : findingIn('department-not-existing', path, { args });
}

/** Files in the departments' own folders. */
interface Attachments {
  readonly read: (
    department: Department,
    name: string,
  ) => { bytes?: Uint8Array; diagnostics: readonly Diagnostic[] };
  /** The file that was meant by a name which there is not; it counts as used. */
  readonly meant: (department: Department, name: string) => string | undefined;
  /** Findings about those that nothing has asked for. */
  readonly unused: () => readonly Diagnostic[];
}

function attachmentsOf({ folder, attachments }: IssueFiles, reader: SubmissionReader): Attachments {
  const unused = new Set(attachments.filter((path) => !isLeftOut(path, reader)));
  const folderOf = ({ id }: Department) => `${folder}/submissions/${id}/`;
  const stem = (file: string) => file.toLowerCase().replace(/\.[a-z]+$/, '');
  return {
    read(department, name) {
      const path = `${folderOf(department)}${name}`;
      if (!attachments.includes(path)) return { diagnostics: [] };
      unused.delete(path);
      return loadBytes(reader.source, path);
    },
    meant(department, name) {
      const own = folderOf(department);
      const names = attachments.filter((path) => path.startsWith(own)).map((path) => path.slice(own.length));
      const found = names.find((candidate) => stem(candidate) === stem(name)) ?? nearest(name, names);
      if (found !== undefined) unused.delete(`${own}${found}`);
      return found;
    },
    unused: () =>
      [...unused].map((path) => findingIn('file-unused', path, { args: { path, more: '@or-picture' } })),
  };
}

/** The same work in memory, for other programs: sources in, artifacts and findings out. Nothing is written. */
export { type BuildOptions, type Built, buildIssue } from './build.ts';
export { type Diagnostic, isBlocking, type Severity } from './diagnostics/diagnostic.ts';
export { hintOf, messageOf } from './diagnostics/message.ts';
export { editorSchemas } from './editor-schemas/index.ts';
export { builtinSource } from './load/builtin.ts';
export { folderSource } from './load/folder.ts';
export { type FolderEntry, memorySource, type Source, SourceError } from './load/source.ts';
export type { Artifact, ArtifactKind } from './model/artifact.ts';
export { type IssueId, parseIssueId } from './model/issue.ts';
export { findOffice } from './office/find.ts';
export { openPrinter, PrintError, type Printer, type PrinterOptions } from './office/printer.ts';
export { type RosterRow, rosterOf } from './roster.ts';
export { issuesOf, openSession, reviewIssue, type Session } from './session.ts';
export { writeArtifacts } from './write/artifacts.ts';

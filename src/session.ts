import { type Diagnostic, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { earlierIssues } from './earlier-issues.ts';
import { IssueChain, readShared } from './issue-chain.ts';
import { loadText } from './load/file.ts';
import type { Source } from './load/source.ts';
import { loadWorkspace, type Workspace } from './load/workspace.ts';
import type { Registry } from './model/department.ts';
import { isExcluded } from './model/exclusion.ts';
import type { IssueId } from './model/issue.ts';
import type { Publication } from './model/publication.ts';
import type { WordLists } from './model/word-lists.ts';
import { issueView } from './proofread/issue-view.ts';
import { proofread } from './proofread/proofread.ts';
import { reviewFindings } from './review.ts';
import { defaultWords } from './rules/lists/index.ts';
import { compileDataSchemas } from './validate/data.ts';
import { validateWords } from './validate/words.ts';

/** A workspace that has been read far enough to work with its issues. */
export interface Session {
  readonly workspace: Workspace;
  readonly builtin: Source;
  readonly publication: Publication;
  readonly registry: Registry;
  readonly chain: IssueChain;
  /** Words that editorial rules look for, or leave alone. */
  readonly words: WordLists;
  /** Findings of what all issues share. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens a workspace. Without a usable publication or registry there are only findings. */
export async function openSession(
  source: Source,
  builtin: Source,
): Promise<{ session?: Session; diagnostics: readonly Diagnostic[] }> {
  const workspace = loadWorkspace(source);
  const { publication, registry, earlier, diagnostics: found } = readShared(workspace);
  if (!publication) return { diagnostics: sortDiagnostics(found) };
  const { words, diagnostics: foundInWords } = readWords(workspace, publication, registry);
  const diagnostics = [...found, ...foundInWords];
  const schemas = await compileDataSchemas(registry, (path) => loadText(source, path).source?.text);
  const chain = new IssueChain(workspace, { publication, registry, earlier }, schemas);
  const excluded = workspace.diagnostics.filter(({ file }) => isExcluded(file, publication.exclude));
  const shared = diagnostics.filter((diagnostic) => !excluded.includes(diagnostic));
  return {
    session: {
      workspace,
      builtin,
      publication,
      registry,
      chain,
      words,
      diagnostics: shared,
    },
    diagnostics: shared,
  };
}

/** The program's word lists with those of the workspace. */
function readWords(
  { words: file }: Workspace,
  { language }: Publication,
  registry: Registry,
): { words: WordLists; diagnostics: readonly Diagnostic[] } {
  const program = defaultWords(language);
  const read = file?.root && validateWords(file.root, program, registry);
  return {
    words: read?.words ?? program,
    diagnostics: [...(file?.diagnostics ?? []), ...(read?.diagnostics ?? [])],
  };
}

/** Ids of the issues that have content of their own; an opening ledger alone is none. */
export function issuesOf({ workspace, chain }: Session): readonly IssueId[] {
  return workspace.issues.filter((id) => chain.isIssue(id));
}

/**
 * Findings of one issue and of the unreleased issues its figures stand on, reviewed: a wrong figure below would be a
 * wrong running total here.
 */
export function reviewIssue(session: Session, id: IssueId): readonly Diagnostic[] {
  const { chain, publication, diagnostics } = session;
  const { rules } = publication;
  const ids = chain.standsOn(id);
  const reviewed = ids.flatMap((step) => {
    const { diagnostics: found, waivers, broken } = chain.merged(step);
    return reviewFindings(found, { rules, waivers, broken });
  });
  const shared = reviewFindings(diagnostics, { rules });
  return sortDiagnostics([...shared, ...reviewed, ...proofreadIssue(session, id)]);
}

/** Editorial findings of one issue, reviewed. What is released is not proofread again. */
function proofreadIssue(
  { workspace, chain, publication, registry, words }: Session,
  id: IssueId,
): readonly Diagnostic[] {
  const { content, waivers, broken } = chain.merged(id);
  if (!content || content.released) return [];
  const view = issueView(content, earlierIssues(workspace, chain, id), broken);
  const found = proofread(view, { publication, registry, issue: content.issue, words });
  return reviewFindings(found, { rules: publication.rules, step: 'prose', waivers, broken });
}

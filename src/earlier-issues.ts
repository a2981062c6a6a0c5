import type { IssueChain } from './issue-chain.ts';
import { loadText } from './load/file.ts';
import type { Workspace } from './load/workspace.ts';
import type { IssueId } from './model/issue.ts';
import { get, itemsOf, stringOf } from './model/located.ts';
import type { EarlierIssue, EarlierItem } from './rules/issue-view.ts';

/**
 * The issues before one, newest first, as rules look back at them. Their files can be searched as plain text, which is
 * quick; they are read as YAML only for their items.
 */
export function earlierIssues(workspace: Workspace, chain: IssueChain, id: IssueId): readonly EarlierIssue[] {
  return chain.archivedBefore(id).map((archived): EarlierIssue => {
    const folder = `issues/${archived.id}`;
    const texts = new Map<string, string>();
    const textOf = (file: string): string => {
      const known = texts.get(file);
      if (known !== undefined) return known;
      const text = withoutBlanks(loadText(workspace.source, `${folder}/${file}`).source?.text ?? '');
      texts.set(file, text);
      return text;
    };
    return {
      id: archived.id,
      figures: archived.figures,
      holds: (file, text) => textOf(file).includes(withoutBlanks(text)),
      itemsOf: (department) => itemsIn(workspace, archived.id, department),
    };
  });
}

function itemsIn(workspace: Workspace, id: IssueId, department: string): readonly EarlierItem[] {
  const root = workspace.filesOf(id).submissions.get(department)?.root;
  return itemsOf(get(root, 'items')).flatMap((item) => {
    const value = get(item, 'text') ?? get(item, 'markdown');
    const text = stringOf(value);
    return value && text !== undefined ? [{ text, origin: value.origin }] : [];
  });
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

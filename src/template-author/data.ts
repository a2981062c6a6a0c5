import { composeIssue } from '../build.ts';
import { FileNames } from '../compose/file-names.ts';
import { templateRoot } from '../compose/root.ts';
import { Forms } from '../compose/values/forms.ts';
import { RecordValue } from '../compose/values/record.ts';
import { text } from '../compose/values/text.ts';
import type { IssueId } from '../model/issue.ts';
import { SourceText } from '../model/origin.ts';
import type { Session } from '../session.ts';
import { dataPlain, type Plain, plainOf } from './plain.ts';

/**
 * What a template sees of one issue, by root name, as JSON can say it. Undefined where the issue cannot be merged. The
 * labels are those of the template in use.
 */
export function templateData(session: Session, id: IssueId): ReadonlyMap<string, Plain> | undefined {
  const merged = session.chain.merged(id);
  const { content } = merged;
  if (!content) return undefined;
  const { template, evaluate } = composeIssue(session, merged, content, false, []);
  const label = (name: string) => {
    const printed = evaluate?.(` issue.labels["${name}"] `, new SourceText('labels', ''));
    return text(printed?.text ?? '');
  };
  const labels = (template?.labels ?? []).map(({ name }) => name);
  const root = templateRoot(content, false, label, labels, {
    forms: new Forms(content, template?.numbers),
    files: new FileNames(id),
  });
  return new Map(
    Object.entries(root).map(([name, value]) => [
      name,
      name === 'data' && value instanceof RecordValue ? dataPlain(value) : plainOf(value),
    ]),
  );
}

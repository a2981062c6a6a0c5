import { type Counter, leavesOf } from '../model/counter.ts';
import type { Department } from '../model/department.ts';
import type { IssueId } from '../model/issue.ts';
import type { Day, Period } from '../model/period.ts';
import { allSections } from '../model/publication.ts';
import { isDue } from '../model/rhythm.ts';
import type { Session } from '../session.ts';
import { countersOf } from '../validate/submission-context.ts';
import type { NewFile } from './issue.ts';

/** A submission with the department's own counters to fill in and its sections as comments. */
export function submissionSkeleton(session: Session, department: Department, id: IssueId): NewFile {
  const { publication } = session;
  const { issue, lastDayBefore } = periodOf(session, id);
  const zh = publication.language === 'zh';
  const sections = allSections(publication.sections).filter(
    ({ takesItems, from }) => takesItems && (from?.includes(department.id) ?? true),
  );
  const isOwed = (counter: Counter) => issue === undefined || isDue(counter, issue.to, lastDayBefore);
  const counters = countersOf(publication, department).filter(isOwed);
  const lines = [
    `# yaml-language-server: $schema=../../../.bulletin/schemas/${department.id}.schema.json`,
    `department: ${department.id}`,
    `week: ${id}`,
  ];
  if (counters.length > 0) {
    lines.push(
      zh
        ? '# 在冒号后面填数，没有发生的写 0；报不出数的写 {missing: 原因}'
        : '# A number after each colon, 0 for none; where it is not known: {missing: the reason}',
      'counters:',
    );
    for (const counter of counters) {
      const unit = zh ? `（${counter.unit}）` : ` (${counter.unit})`;
      const note = `# ${counter.title}${counter.unit === '' ? '' : unit}`;
      const leaves = counter.byDepartments ? [] : leavesOf(counter.members);
      lines.push(`  ${counter.id}:${leaves.length === 0 ? ` ${note}` : `  ${note}`}`.trimEnd());
      for (const leaf of leaves) lines.push(`    ${leaf.id}:  # ${leaf.title}`);
    }
  }
  if (sections.length > 0) {
    const [first] = sections;
    lines.push(
      zh ? '# 栏目：' : '# Sections:',
      ...sections.map((section) => `#   ${section.id}  ${section.title}`),
    );
    lines.push(
      zh
        ? '# 条目照下面的样子写，去掉行首的“# ”；没有条目就写 nothing: true'
        : '# Write items like this, without the leading “# ”; where there are none write nothing: true',
      '# items:',
      `#   - section: ${first?.id}`,
      `#     date: ${issue?.from ?? '2024-01-03'}`,
      '#     text: |',
      zh ? '#       ……' : '#       …',
    );
  }
  return { issue: id, path: `issues/${id}/submissions/${department.id}.yaml`, text: `${lines.join('\n')}\n` };
}

/** The period of the issue, and the last day of the one before, as far as they are known. */
function periodOf(
  { chain }: Session,
  id: IssueId,
): { readonly issue: Period | undefined; readonly lastDayBefore: Day | undefined } {
  const { lastDayBefore } = chain.merged(id);
  return { issue: chain.issue(id).issue?.period, lastDayBefore };
}

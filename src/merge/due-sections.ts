import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import type { IssueId } from '../model/issue.ts';
import type { Day } from '../model/period.ts';
import { allSections, type Section } from '../model/publication.ts';
import { isDue, ownPeriodOf } from '../model/rhythm.ts';
import type { Item } from '../model/submission.ts';

/** Sections with a rhythm of their own that are due and got no item. */
export function checkDueSections(
  sections: readonly Section[],
  items: ReadonlyMap<string, readonly Item[]>,
  lastDay: Day,
  lastDayBefore: Day | undefined,
  issue: IssueId,
): readonly Diagnostic[] {
  return allSections(sections)
    .filter((section) => section.frequency && isDue(section, lastDay, lastDayBefore))
    .filter(({ id }) => (items.get(id) ?? []).length === 0)
    .map((section) =>
      findingAt('section-not-sent', section.origin, {
        subject: section.id,
        args: { issue, section: section.title, day: ownPeriodOf(section, lastDay)?.to ?? lastDay },
      }),
    );
}

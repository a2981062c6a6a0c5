import type { Code } from '../diagnostics/catalogue.ts';
import { type Diagnostic, findingAt, findingIn } from '../diagnostics/diagnostic.ts';
import { type Counter, leavesOf } from '../model/counter.ts';
import { type Department, existsOn, nameOn, type Registry } from '../model/department.ts';
import type { Issue } from '../model/issue.ts';
import type { Day } from '../model/period.ts';
import type { Publication } from '../model/publication.ts';
import { isDue } from '../model/rhythm.ts';
import type { Submission } from '../model/submission.ts';
import { countersOf } from './submission-context.ts';
import { endOf } from './values.ts';

export interface ExpectedInput {
  readonly publication: Publication;
  readonly registry: Registry;
  readonly issue: Issue;
  readonly submissions: readonly Submission[];
  /** Departments whose file is there but cannot be read: what they owe is not asked for. */
  readonly unreadable: ReadonlySet<string>;
  /** Last day of the issue before, where there is one. */
  readonly lastDayBefore: Day | undefined;
}

/** Last days of an issue's period and of the issue's before: they tell what is due that has a rhythm of its own. */
export interface IssueDays {
  readonly lastDay: Day;
  readonly lastDayBefore: Day | undefined;
}

/** Counters a department owes: in every issue, or (with days given) in that one. */
export function owedCounters(
  publication: Publication,
  department: Department,
  days?: IssueDays,
): readonly Counter[] {
  return countersOf(publication, department).filter((counter) => {
    if (counter.optional) return false;
    return days ? isDue(counter, days.lastDay, days.lastDayBefore) : counter.frequency === undefined;
  });
}

/** Whether a department has to send a file at all. */
export function isExpected(publication: Publication, department: Department, days?: IssueDays): boolean {
  return (
    department.itemsRequired ||
    department.dataRequired ||
    owedCounters(publication, department, days).length > 0
  );
}

/** What is owed and was not sent: said at the line that expects it. */
export function checkExpected({
  publication,
  registry,
  issue,
  submissions,
  unreadable,
  lastDayBefore,
}: ExpectedInput): readonly Diagnostic[] {
  const days = { lastDay: issue.period.to, lastDayBefore };
  const left = new Set(issue.without.map(({ department }) => department));
  return registry
    .filter(
      (department) =>
        existsOn(department, issue.period.to) && !left.has(department.id) && !unreadable.has(department.id),
    )
    .flatMap((department) => {
      const submission = submissions.find((candidate) => candidate.department === department.id);
      const owed = owedCounters(publication, department, days);
      const name = nameOn(department, issue.period.to);
      if (submission) return checkSubmission(submission, department, name, owed);
      if (!isExpected(publication, department, days)) return [];
      const owes = [
        ...owed.map(({ title }) => title),
        ...(department.itemsRequired ? ['@items'] : []),
        ...(department.dataRequired ? ['@data'] : []),
      ]
        .slice(0, 8)
        .join(', ');
      const args = { department: name, id: department.id, issue: issue.id, owed: owes };
      return [
        findingIn('submission-missing', `issues/${issue.id}/submissions/${department.id}.yaml`, {
          subject: department.id,
          args,
        }),
      ];
    });
}

function checkSubmission(
  submission: Submission,
  { itemsRequired, dataRequired }: Department,
  department: string,
  owed: readonly Counter[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const end = endOf(submission.origin);
  const last = submission.figures.at(-1);
  const lastFigure = last?.value?.origin ?? last?.origin;
  const behindFigures = lastFigure ? endOf(lastFigure) : end;
  for (const counter of owed) {
    const figure = submission.figures.find((candidate) => candidate.counter === counter.id);
    if (!figure) {
      diagnostics.push(
        findingAt('counter-not-sent', behindFigures, {
          subject: counter.id,
          args: { department, counter: counter.title, id: counter.id },
        }),
      );
      continue;
    }
    if (counter.byDepartments) continue;
    if (counter.members.length > 0 && counter.total === 'reported' && !figure.value) {
      diagnostics.push(
        findingAt('member-not-sent', figure.origin, {
          subject: counter.id,
          args: { counter: counter.title, member: 'total' },
        }),
      );
    }
    if (figure.value && counter.total !== 'reported') continue;
    for (const { id } of leavesOf(counter.members)) {
      if (figure.members.has(id)) continue;
      diagnostics.push(
        findingAt('member-not-sent', figure.origin, {
          subject: `${counter.id}[${id}]`,
          args: { counter: counter.title, member: id },
        }),
      );
    }
  }
  if (dataRequired && !submission.data)
    diagnostics.push(findingAt('key-missing', end, { args: { key: 'data' } }));
  const hasItems = submission.items.length > 0 || submission.nothing;
  if (itemsRequired && !hasItems)
    diagnostics.push(findingAt('submission-items-missing', end, { args: { department } }));
  else if (
    !hasItems &&
    submission.figures.length === 0 &&
    !submission.data &&
    submission.late.length === 0 &&
    submission.runningTotals.length === 0
  ) {
    diagnostics.push(findingAt('submission-empty', end));
  }
  return diagnostics;
}

/** What is owed, without what its file has in a form that is a finding already: a mistyped key, a list that is none. */
export function withoutConsequences(
  owed: readonly Diagnostic[],
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  return owed.filter((one) => {
    const here = found.filter(({ file }) => file === one.file);
    const meant = (code: Code, word: unknown) =>
      here.some((other) => other.code === code && other.suggestion === word);
    // A key whose value is not what it should be.
    const spoilt = (key: string) =>
      meant('key-unknown', key) ||
      here.some((other) => other.args['key'] === key && other.code !== 'key-unknown');
    switch (one.code) {
      case 'counter-not-sent':
        return (
          !meant('counter-unknown', one.args['id']) &&
          !spoilt('counters') &&
          !here.some(({ code, args }) => code === 'key-unknown' && args['key'] === one.args['id'])
        );
      case 'member-not-sent':
        return !meant('member-unknown', one.args['member']);
      case 'submission-empty':
        return here.length === 0;
      case 'submission-items-missing':
        return (
          !here.some(({ code }) => code.startsWith('section-')) && !spoilt('items') && !spoilt('section')
        );
      default:
        return true;
    }
  });
}

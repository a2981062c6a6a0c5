import { type IssueId, issueId, numberOf, yearOf } from '../model/issue.ts';
import { addDays, type Day, daysBetween, nextPeriod, type Period, printPeriod } from '../model/period.ts';
import type { Session } from '../session.ts';

export interface NewFile {
  readonly issue: IssueId;
  readonly path: string;
  readonly text: string;
}

export interface IssueWishes {
  readonly id: IssueId | undefined;
  readonly period: Period | undefined;
  readonly date: Day | undefined;
}

/** The next issue: number, serial, period and date follow from the one before, unless they are given. */
export function issueSkeleton(session: Session, wishes: IssueWishes): NewFile {
  const { publication, chain, workspace } = session;
  // A folder without a usable issue.yaml or ledger, perhaps only of a submission that came early, is no issue to continue.
  const lastId = workspace.issues
    .filter((id) => before(session, id) !== undefined && id !== wishes.id)
    .at(-1);
  const last = lastId === undefined ? undefined : before(session, lastId);
  const period =
    wishes.period ??
    (last ? nextPeriod(last.period, publication.period) : { from: '2024-01-01', to: '2024-01-07' });
  const year = Number(period.to.slice(0, 4));
  const id =
    wishes.id ??
    (lastId === undefined
      ? issueId(year, 1)
      : yearOf(lastId) === year
        ? issueId(year, numberOf(lastId) + 1)
        : issueId(year, 1));
  const lastIssue = lastId === undefined ? undefined : chain.issue(lastId).issue;
  const date =
    wishes.date ??
    (lastIssue?.date ? addDays(period.to, daysBetween(lastIssue.period.to, lastIssue.date)) : undefined);
  const serial = last?.serial === undefined ? undefined : last.serial + 1;
  const lines = [
    '# yaml-language-server: $schema=../../.bulletin/schemas/issue.schema.json',
    `week: ${id}`,
    ...(serial === undefined ? [] : [`serial: ${serial}`]),
    `period: ${printPeriod(period)}`,
    ...(date === undefined ? [] : [`date: ${date}`]),
    ...(lastIssue?.copies === undefined ? [] : [`copies: ${lastIssue.copies}`]),
  ];
  return { issue: id, path: `issues/${id}/issue.yaml`, text: `${lines.join('\n')}\n` };
}

/** Period and serial of an issue or of an opening ledger. */
function before(session: Session, id: IssueId): { period: Period; serial?: number } | undefined {
  const { issue } = session.chain.issue(id);
  return issue ?? session.chain.recordedLedger(id).ledger;
}

import { findingAt } from '../diagnostics/diagnostic.ts';
import { titled, unknownAt } from '../diagnostics/unknown-word.ts';
import { allMembers, leavesOf } from '../model/counter.ts';
import type { Registry } from '../model/department.ts';
import type { Arrangement, Correction, Issue, IssueId, Referenced } from '../model/issue.ts';
import { compareIssues, issueId, numberOf, yearOf } from '../model/issue.ts';
import { entryOf, get, itemsOf, type Located, stringOf } from '../model/located.ts';
import type { Publication } from '../model/publication.ts';
import { readLayout } from './layout.ts';
import { readMastheadChanges } from './masthead.ts';
import { readDistribution } from './publication.ts';
import { registered, withDepartments } from './registered.ts';
import { checkShape } from './shape.ts';
import { readLines, readTexts } from './texts.ts';
import {
  type Findings,
  optional,
  readAmount,
  readDay,
  readInteger,
  readIssueId,
  readPeriod,
  readString,
} from './values.ts';
import { readWaivers } from './waivers.ts';

/** Reads the issue.yaml of one issue. Absent where the period cannot be read. */
export function validateIssue(
  root: Located,
  id: IssueId,
  publication: Publication,
  registry: Registry,
): { issue?: Issue; diagnostics: Findings } {
  const diagnostics: Findings = [...withDepartments(checkShape('issue', root), registry)];
  const sound = diagnostics.length === 0;
  const week = get(root, 'week');
  const stated = readIssueId(week);
  if (week && stated !== undefined && stated !== id) {
    diagnostics.push(findingAt('issue-id-mismatch', week.origin, { args: { stated, folder: id } }));
  }
  const period = readPeriod(get(root, 'period'), diagnostics);
  const date = readDay(get(root, 'date'), diagnostics);
  if (!sound || !period) return { diagnostics };
  const dateValue = get(root, 'date');
  if (date && dateValue && date < period.to) {
    diagnostics.push(findingAt('publish-date-order', dateValue.origin, { args: { date, to: period.to } }));
  }
  const serial = readInteger(get(root, 'serial'));
  const serialValue = get(root, 'serial');
  if (serial !== undefined && serialValue && serial < numberOf(id)) {
    diagnostics.push(
      findingAt('serial-below-number', serialValue.origin, {
        args: { serial, number: numberOf(id), year: yearOf(id) },
      }),
    );
  }
  const covers = get(root, 'covers');
  const covered = itemsOf(covers).flatMap((value) => readIssueId(value) ?? []);
  const follow = covered.every(
    (one, index) =>
      yearOf(one) === yearOf(id) && (index === 0 || numberOf(one) === numberOf(covered[index - 1] ?? '') + 1),
  );
  if (covers && (!follow || covered.at(-1) !== id)) {
    const numbers = covered.map((_, index) => numberOf(id) - covered.length + 1 + index);
    const args = {
      issue: id,
      ...(numbers.every((one) => one > 0)
        ? { numbers: numbers.map((one) => issueId(yearOf(id), one)).join(', ') }
        : {}),
    };
    diagnostics.push(findingAt('covers-numbers', covers.origin, { args }));
  }
  const addressees = get(root, 'addressees');
  const distribution = readDistribution(get(root, 'distribution'));
  const origins = Object.fromEntries(
    (['week', 'serial', 'period', 'date', 'copies', 'covers'] as const).flatMap((key) => {
      const value = get(root, key);
      return value ? [[key, value.origin]] : [];
    }),
  );
  const issue: Issue = {
    id,
    ...optional('serial', serial),
    period,
    ...optional('date', date),
    ...optional('copies', readInteger(get(root, 'copies'))),
    covers: covered,
    ...optional('skipped', readString(root, 'skipped')),
    ...optional('statisticsYear', readInteger(get(root, 'statistics_year'))),
    ...optional('distribution', distribution),
    ...optional('addressees', addressees && readLines(addressees, publication.language)),
    texts: readTexts(get(root, 'texts'), publication.language),
    layout: readLayout(root),
    masthead: readMastheadChanges(get(root, 'masthead'), publication.language),
    arrange: itemsOf(get(root, 'arrange')).flatMap(readArrangement),
    edits: itemsOf(get(root, 'edits')).map((value) => ({
      item: readReference(value, 'item'),
      old: readString(value, 'old') ?? '',
      oldOrigin: get(value, 'old')?.origin ?? value.origin,
      new: readString(value, 'new') ?? '',
      ...optional('by', readString(value, 'by')),
      origin: value.origin,
    })),
    without: itemsOf(get(root, 'without')).map((value) => {
      const department = get(value, 'department');
      registered(department, registry, diagnostics);
      return {
        department: stringOf(department) ?? '',
        reason: readString(value, 'reason') ?? '',
        origin: value.origin,
      };
    }),
    corrections: itemsOf(get(root, 'corrections')).flatMap((value) =>
      readCorrection(value, id, publication, diagnostics),
    ),
    waive: readWaivers(get(root, 'waive')),
    origin: root.origin,
    origins,
  };
  return { issue, diagnostics };
}

function readArrangement(value: Located): readonly Arrangement[] {
  const order = get(value, 'order');
  if (order) {
    return [
      {
        kind: 'order',
        section: readString(value, 'section') ?? '',
        sectionOrigin: get(value, 'section')?.origin ?? value.origin,
        order: itemsOf(order).map((item) => ({ item: stringOf(item) ?? '', origin: item.origin })),
      },
    ];
  }
  const item = readReference(value, 'item');
  const to = get(value, 'move_to');
  const reason = readString(value, 'leave_out');
  return [
    ...(to ? [{ kind: 'move' as const, item, to: stringOf(to) ?? '', origin: to.origin }] : []),
    ...(get(value, 'merge_into')
      ? [{ kind: 'merge' as const, item, into: readReference(value, 'merge_into') }]
      : []),
    ...(reason === undefined ? [] : [{ kind: 'leave-out' as const, item, reason }]),
  ];
}

/** An item that is named below a key. */
function readReference(value: Located, key: string): Referenced {
  const named = get(value, key);
  return { item: stringOf(named) ?? '', origin: named?.origin ?? value.origin };
}

function readCorrection(
  value: Located,
  current: IssueId,
  publication: Publication,
  findings: Findings,
): readonly Correction[] {
  const issue = readIssueId(get(value, 'issue'));
  const issueOrigin = get(value, 'issue')?.origin ?? value.origin;
  const reason = readString(value, 'reason') ?? '';
  if (issue === undefined) return [];
  if (compareIssues(issue, current) >= 0) {
    findings.push(findingAt('correction-not-earlier', issueOrigin, { args: { issue } }));
    return [];
  }
  const counterEntry = entryOf(value, 'counter');
  if (!counterEntry) {
    return [
      {
        kind: 'passage',
        passage: readString(value, 'passage') ?? '',
        issue,
        old: readString(value, 'old') ?? '',
        new: readString(value, 'new') ?? '',
        reason,
        origin: value.origin,
      },
    ];
  }
  const id = stringOf(counterEntry.value) ?? '';
  const counter = publication.counters.find((candidate) => candidate.id === id);
  if (!counter) {
    findings.push(
      unknownAt(
        'counter-unknown',
        counterEntry.value.origin,
        id,
        { counter: id },
        titled(publication.counters),
      ),
    );
    return [];
  }
  const member = get(value, 'member');
  const memberId = stringOf(member);
  const members = allMembers(counter.members);
  if (member && memberId !== undefined && !members.some((candidate) => candidate.id === memberId)) {
    const args = { counter: counter.title, member: memberId };
    const code = members.length === 0 ? 'members-none' : 'member-unknown';
    findings.push(unknownAt(code, member.origin, memberId, args, titled(members)));
    return [];
  }
  const isLeaf = leavesOf(counter.members).some((candidate) => candidate.id === memberId);
  const isSum = memberId === undefined ? counter.members.length > 0 && counter.total === 'sum' : !isLeaf;
  if (isSum) {
    findings.push(
      findingAt('correction-of-sum', (member ?? counterEntry.value).origin, {
        args: { counter: counter.title, first: leavesOf(counter.members)[0]?.id ?? '' },
      }),
    );
    return [];
  }
  const oldValue = readAmount(get(value, 'old'), counter, findings);
  const newValue = readAmount(get(value, 'new'), counter, findings);
  if (oldValue === undefined || newValue === undefined) return [];
  return [
    {
      kind: 'figure',
      counter: id,
      ...optional('member', memberId),
      issue,
      issueOrigin,
      old: oldValue,
      oldOrigin: get(value, 'old')?.origin ?? value.origin,
      new: newValue,
      reason,
      origin: value.origin,
    },
  ];
}

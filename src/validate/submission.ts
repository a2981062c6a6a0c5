import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { nearestId } from '../diagnostics/nearest.ts';
import { compareIssues } from '../model/issue.ts';
import { entriesOf, get, itemsOf, type Located, type LocatedEntry, stringOf } from '../model/located.ts';
import type { Submission } from '../model/submission.ts';
import { readItem } from './items.ts';
import { nameables } from './registered.ts';
import { readFigures } from './reported-figures.ts';
import { checkShape } from './shape.ts';
import type { SubmissionContext } from './submission-context.ts';
import { type Findings, optional, readIssueId } from './values.ts';
import { readWaivers } from './waivers.ts';

/** Reads one submission; whatever can be read is read, so that all findings come in one run. */
export function validateSubmission(
  root: Located,
  context: SubmissionContext,
): { submission: Submission; diagnostics: Findings } {
  const shape = withOutdented(checkShape('submission', root), root, context);
  const diagnostics: Findings = [];
  checkIdentity(root, context, diagnostics);
  const items = itemsOf(get(root, 'items')).flatMap((value) => {
    const found: Findings = [];
    const read = readItem(value, context, found);
    diagnostics.push(...withoutMeant(found));
    return read;
  });
  const nothing = get(root, 'nothing');
  if (nothing && items.length > 0) diagnostics.push(findingAt('nothing-with-items', nothing.origin));
  const data = get(root, 'data');
  const submission: Submission = {
    department: context.department.id,
    issue: context.issue.id,
    figures: readFigures(get(root, 'counters'), context, diagnostics),
    runningTotals: readFigures(get(root, 'cumulative'), context, diagnostics, 'cumulative'),
    late: entriesOf(get(root, 'late')).flatMap((entry) => readLate(entry, context, diagnostics)),
    items,
    nothing: nothing !== undefined,
    ...optional('data', data),
    waive: readWaivers(get(root, 'waive')),
    origin: root.origin,
  };
  return { submission, diagnostics: oneEach(shape, diagnostics) };
}

/** Counters that stand beside `counters` instead of below it: told once where it is empty, else each as out of place. */
function withOutdented(
  shape: readonly Diagnostic[],
  root: Located,
  { publication }: SubmissionContext,
): readonly Diagnostic[] {
  const isCounter = ({ code, args }: Diagnostic) =>
    code === 'key-unknown' && publication.counters.some(({ id }) => id === args['key']);
  const outdented = shape.find(isCounter)?.args['key'];
  if (outdented === undefined) return shape;
  const counters = get(root, 'counters');
  if (counters?.kind === 'scalar' && counters.value === null) {
    return shape
      .filter((finding) => !isCounter(finding))
      .map((finding) =>
        finding.code === 'value-empty' && finding.args['key'] === 'counters'
          ? { ...finding, args: { ...finding.args, outdented } }
          : finding,
      );
  }
  return shape.map((finding) => {
    if (!isCounter(finding)) return finding;
    const { suggestion: _, ...rest } = finding;
    const key = String(finding.args['key']);
    return { ...rest, args: { key, elsewhere: key } };
  });
}

/** Findings of an item without those that a key is missing which stands there under another name. */
function withoutMeant(found: Findings): Findings {
  const meant = new Set(
    found.flatMap(({ code, suggestion }) => (code === 'key-unknown' && suggestion) || []),
  );
  const hasText = meant.has('text') || meant.has('markdown');
  return found.filter(
    ({ code, args }) =>
      !(code === 'key-missing' && meant.has(String(args['key']))) &&
      !(code === 'item-without-text' && hasText),
  );
}

/** One finding for one place: the schema's, but where the registry knows better than “not an id”. */
function oneEach(shape: readonly Diagnostic[], domain: Findings): Findings {
  const placesOf = (findings: readonly Diagnostic[]) =>
    new Set(findings.map(({ range }) => JSON.stringify(range)));
  const known = placesOf(domain);
  const kept = shape.filter(({ code, range }) => code !== 'id-form' || !known.has(JSON.stringify(range)));
  const taken = placesOf(kept);
  return [...kept, ...domain.filter(({ range }) => !taken.has(JSON.stringify(range)))];
}

function checkIdentity(
  root: Located,
  { department, registry, issue }: SubmissionContext,
  findings: Findings,
): void {
  const stated = get(root, 'department');
  const id = stringOf(stated);
  if (stated && id !== undefined && id !== department.id) {
    const registered = registry.some((candidate) => candidate.id === id);
    findings.push(
      registered
        ? findingAt('submission-wrong-department', stated.origin, {
            args: { stated: id, file: department.id },
          })
        : findingAt('department-unknown', stated.origin, {
            args: { department: id },
            suggestion: nearestId(id, nameables(registry)) ?? department.id,
          }),
    );
  }
  const week = get(root, 'week');
  const weekId = readIssueId(week);
  if (week && weekId !== undefined && weekId !== issue.id) {
    findings.push(
      findingAt('submission-wrong-issue', week.origin, { args: { stated: weekId, folder: issue.id } }),
    );
  }
}

function readLate(entry: LocatedEntry, context: SubmissionContext, findings: Findings): Submission['late'] {
  const issue = readIssueId({
    ...entry.value,
    kind: 'scalar',
    value: entry.key,
    source: entry.key,
    style: 'plain',
  });
  if (issue === undefined) return [];
  if (compareIssues(issue, context.issue.id) >= 0) {
    findings.push(findingAt('late-not-earlier', entry.keyOrigin, { args: { issue: entry.key } }));
    return [];
  }
  return [{ issue, origin: entry.keyOrigin, figures: readFigures(entry.value, context, findings, 'late') }];
}

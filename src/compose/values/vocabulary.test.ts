import { describe, expect, it } from 'vitest';
import { completeWorkspace } from '../../../tests/support/complete-workspace.ts';
import { builtinSource } from '../../load/builtin.ts';
import { memorySource } from '../../load/source.ts';
import { openSession } from '../../session.ts';
import { FileNames } from '../file-names.ts';
import { templateRoot } from '../root.ts';
import { ComparableFigure } from './comparison.ts';
import { DayValue, PeriodValue } from './day.ts';
import { FigureValue } from './figure.ts';
import { Forms } from './forms.ts';
import { MarkdownValue } from './markdown.ts';
import { BarePicture } from './picture.ts';
import { ListValue, RecordValue } from './record.ts';
import { TextValue, text } from './text.ts';
import { type GroupId, type ValueKind, vocabulary } from './vocabulary.ts';

/** Names of the office in the workspace of the test: they belong to no group. */
const officeNames: Partial<Record<GroupId, readonly string[]>> = {
  item: ['grade', 'cost'],
  counter: ['east', 'west'],
  derived: ['east', 'west', 'north', 'south'],
  against: ['target'],
};

async function rootOfIssue(): Promise<Record<string, unknown>> {
  const { session } = await openSession(memorySource(completeWorkspace()), builtinSource());
  const content = session?.chain.merged('2023-22').content;
  if (!content) throw new Error('no issue');
  return templateRoot(content, false, (name) => text(name), ['whole'], {
    forms: new Forms(content, undefined),
    files: new FileNames('test'),
  });
}

/** The value at a path of names, and of numbers for places in lists. */
function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((current, step) => {
    if (typeof step === 'number') return [...(current as Iterable<unknown>)][step];
    if (current instanceof RecordValue) return current.liquidMethodMissing(step);
    return (current as Record<string, unknown>)[step];
  }, value);
}

/** Where the issue of the test has values of each kind. */
const places: Readonly<Record<GroupId, readonly (readonly (string | number)[])[]>> = {
  root: [[]],
  publication: [['publication']],
  issue: [['issue']],
  masthead: [['masthead']],
  mastheadLine: [0, 1].map((index) => ['masthead', 'lines', index]),
  correction: [0, 1].map((index) => ['issue', 'corrections', index]),
  section: [
    ['sections', 'news'],
    ['sections', 'visits'],
  ],
  item: [0, 1].map((index) => ['sections', 'visits', 'items', index]),
  image: [['sections', 'visits', 'items', 0, 'images', 0]],
  department: [
    ['departments', 'customs'],
    ['sections', 'visits', 'items', 0, 'with', 0],
  ],
  counter: [
    ['counters', 'calls'],
    ['counters', 'seats'],
    ['counters', 'done'],
  ],
  member: [
    ['counters', 'done', 'members', 'west'],
    ['counters', 'done', 'members', 'west', 'members', 'south'],
  ],
  figure: [['counters', 'calls', 'closing']],
  against: [['counters', 'calls', 'closing', 'against']],
  comparison: ['previous', 'last_year', 'same_number', 'benchmark', 'target'].map((name) => [
    'counters',
    'calls',
    'against',
    name,
  ]),
  derived: [['derived', 'rate']],
  derivedMember: [['derived', 'rate', 'members', 'east']],
  ranking: [['rankings', 'list']],
  row: [['rankings', 'list', 'rows', 0]],
  rankGroup: [['rankings', 'list', 'groups', 0]],
  constant: [['constants', 'target']],
  distribution: [0, 1].map((index) => ['distribution', index]),
  day: [['issue', 'date']],
  period: [['issue', 'period']],
};

/** Getters of a class itself, not of what it extends. */
function getters(type: { readonly prototype: object }): readonly string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(type.prototype))
    .filter(([, descriptor]) => descriptor.get !== undefined)
    .map(([name]) => name);
}

/** Names that a template can use below a value. */
function realNames(value: unknown): readonly string[] {
  if (value instanceof FigureValue) return [...getters(FigureValue), ...getters(ComparableFigure)];
  if (value instanceof DayValue) return getters(DayValue).filter((name) => name !== 'origins');
  if (value instanceof PeriodValue) {
    const days = Object.entries(value).filter(([, day]) => day instanceof DayValue);
    return [...days.map(([name]) => name), ...getters(PeriodValue)];
  }
  if (value instanceof RecordValue)
    return value.names.filter((name) => value.liquidMethodMissing(name) !== undefined);
  return Object.keys(value as object);
}

function kindOf(value: unknown): ValueKind | 'nothing' {
  if (value === null) return 'nothing';
  if (value instanceof FigureValue) return 'figure';
  if (value instanceof DayValue) return 'day';
  if (value instanceof PeriodValue) return 'period';
  if (value instanceof TextValue || value instanceof MarkdownValue || typeof value === 'string')
    return 'text';
  if (value instanceof ListValue || Array.isArray(value)) return 'list';
  if (value instanceof BarePicture) return 'picture';
  if (value instanceof RecordValue) return 'record';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'number';
  throw new Error(`no kind: ${String(value)}`);
}

const groups = Object.entries(vocabulary) as [GroupId, (typeof vocabulary)[GroupId]][];

describe('the vocabulary', () => {
  it.each(groups)('has the names of %s, and no other', async (id, { names }) => {
    const root = await rootOfIssue();
    const office = officeNames[id] ?? [];
    for (const place of places[id]) {
      const real = realNames(at(root, place)).filter((name) => !office.includes(name));
      expect([...real].sort(), place.join('.')).toEqual(names.map(({ name }) => name).sort());
    }
  });

  it.each(groups)('says of what kind the names of %s are', async (id, { names }) => {
    const root = await rootOfIssue();
    for (const { name, kind, optional } of names) {
      const found = places[id].map((place) => kindOf(at(root, [...place, name])));
      const allowed = [...(kind === 'any' ? ['text', 'figure'] : [kind]), ...(optional ? ['nothing'] : [])];
      for (const real of found) expect(allowed, `${id}.${name} is ${real}`).toContain(real);
    }
  });

  it.each(groups)('says what stands below the names of %s', async (id, { names }) => {
    const root = await rootOfIssue();
    for (const { name, kind, of } of names) {
      if (of === undefined || of === 'text') continue;
      const values = places[id].map((place) => at(root, [...place, name]));
      const below = kind === 'list' ? values.flatMap((value) => [...(value as Iterable<unknown>)]) : values;
      const expected = vocabulary[of].names.map((inner) => inner.name);
      for (const value of below.filter((inner) => inner !== null))
        expect(realNames(value), `${id}.${name}`).toEqual(expect.arrayContaining(expected));
    }
  });

  it('is written in both languages, each in one sentence', () => {
    for (const [id, { names, title, more }] of groups) {
      for (const { zh, en } of [title, ...(more ? [more] : [])]) expect([zh, en]).not.toContain('');
      for (const { name, description } of names) {
        expect(description.en, `${id}.${name}`).toMatch(/^[A-Z`].*[.]$/);
        expect(description.zh, `${id}.${name}`).toMatch(/[\u4e00-\u9fff].*。$/);
      }
    }
  });
});

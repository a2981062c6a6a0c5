import { type Code, catalogue } from '../diagnostics/catalogue.ts';
import { findingAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { dayNames } from '../formula/expression.ts';
import type { Counter } from '../model/counter.ts';
import type { Registry } from '../model/department.ts';
import type { DistributionLine } from '../model/issue.ts';
import { entriesOf, get, itemsOf, type Located, stringOf } from '../model/located.ts';
import type { Origin } from '../model/origin.ts';
import { allSections, type Publication, type Section, type SectionField } from '../model/publication.ts';
import { readConstant, readCounter, readFrequency } from './counters.ts';
import { type Named, readDerived, readRelation } from './formulas.ts';
import { readLayout } from './layout.ts';
import { readMasthead } from './masthead.ts';
import { readRanking } from './rankings.ts';
import { registered, withDepartments } from './registered.ts';
import { checkShape } from './shape.ts';
import { readLines, readTexts } from './texts.ts';
import { type Findings, optional, readBoolean, readString, readStrings, readWord } from './values.ts';

/** Reads bulletin.yaml. The publication is absent where the file is too broken to work with. */
export function validatePublication(
  root: Located,
  registry: Registry,
): { publication?: Publication; diagnostics: Findings } {
  const diagnostics: Findings = [...withDepartments(checkShape('publication', root), registry)];
  if (diagnostics.length > 0) return { diagnostics };
  const language = readWord(get(root, 'language'), ['zh', 'en']) ?? 'en';
  const id = readString(root, 'id') ?? '';
  const counters = entriesOf(get(root, 'counters')).map(({ key, value, keyOrigin }) =>
    readCounter(key, value, keyOrigin, registry, diagnostics),
  );
  const constants = entriesOf(get(root, 'constants')).map(({ key, value }) =>
    readConstant(key, value, diagnostics),
  );
  const sections = readSections(get(root, 'sections'), registry, diagnostics);
  checkNames(root, counters, sections, diagnostics);
  checkFrequencies(root, counters, sections, diagnostics);
  const names = new Map<string, Named>([...counters, ...constants].map((named) => [named.id, named]));
  // A derived figure may be built on those before it, so there are no circles.
  const derived = entriesOf(get(root, 'derived')).flatMap(({ key, keyOrigin, value }) => {
    const twin = names.get(key);
    if (twin) {
      const related = 'origin' in twin ? [{ origin: twin.origin, note: 'first' }] : [];
      diagnostics.push(findingAt('name-twice', keyOrigin, { args: { name: key }, related }));
    }
    const read = readDerived(key, value, names, diagnostics);
    for (const one of read) names.set(one.id, one);
    return read;
  });
  checkRules(get(root, 'rules'), diagnostics);
  const origins = Object.fromEntries(
    (['title', 'publisher', 'template'] as const).flatMap((key) => {
      const value = get(root, key);
      return value ? [[key, value.origin]] : [];
    }),
  );
  const publication: Publication = {
    id,
    title: readString(root, 'title') ?? '',
    language,
    publisher: readString(root, 'publisher') ?? '',
    period:
      readWord(get(root, 'period'), ['week', 'month', 'quarter', 'half-year', 'year', 'free']) ?? 'week',
    template: readString(root, 'template') ?? '',
    layout: readLayout(root),
    outputName: readString(get(root, 'output'), 'name') ?? id,
    sections,
    counters,
    constants,
    derived,
    rankings: entriesOf(get(root, 'rankings')).flatMap(({ key, value }) =>
      readRanking(key, value, names, diagnostics),
    ),
    texts: readTexts(get(root, 'texts'), language),
    addressees: readLines(get(root, 'addressees'), language),
    relations: itemsOf(get(root, 'relations')).flatMap((value) => readRelation(value, names, diagnostics)),
    distribution: readDistribution(get(root, 'distribution')) ?? [],
    masthead: readMasthead(get(root, 'masthead'), language),
    rules: new Map(
      entriesOf(get(root, 'rules')).map(({ key, value }) => [
        key,
        readWord(value, ['error', 'warning', 'info', 'off']) ?? 'error',
      ]),
    ),
    exclude: readStrings(get(root, 'exclude')),
    origin: root.origin,
    origins,
  };
  return { publication, diagnostics };
}

/** Lines of the colophon. */
export function readDistribution(value: Located | undefined): readonly DistributionLine[] | undefined {
  if (value === undefined) return undefined;
  return itemsOf(value).map((line) => ({
    ...optional('label', readString(line, 'label')),
    to: readString(line, 'to') ?? '',
    origin: line.origin,
  }));
}

function readSections(list: Located | undefined, registry: Registry, findings: Findings): readonly Section[] {
  return itemsOf(list).map((value) => {
    const sections = readSections(get(value, 'sections'), registry, findings);
    const from = get(value, 'from');
    for (const department of itemsOf(from)) registered(department, registry, findings);
    return {
      id: readString(value, 'id') ?? '',
      title: readString(value, 'title') ?? '',
      takesItems: readBoolean(get(value, 'items')) ?? sections.length === 0,
      ...optional('frequency', readFrequency(value)),
      ...(from ? { from: readStrings(from) } : {}),
      markdown: readBoolean(get(value, 'markdown')) ?? false,
      anyDates: stringOf(get(value, 'dates')) === 'any',
      fields: entriesOf(get(value, 'fields')).map(({ key, value: field }) => readField(key, field)),
      sections,
      origin: get(value, 'id')?.origin ?? value.origin,
    };
  });
}

function readField(name: string, value: Located): SectionField {
  const values = get(value, 'values');
  return {
    name,
    title: readString(value, 'title') ?? name,
    type: readWord(get(value, 'type'), ['text', 'number', 'date', 'boolean']) ?? 'text',
    required: readBoolean(get(value, 'required')) ?? false,
    ...(values ? { values: readStrings(values) } : {}),
  };
}

/** What is reported more seldom than the publication appears must be slower than it. */
function checkFrequencies(
  root: Located,
  counters: readonly Counter[],
  sections: readonly Section[],
  findings: Findings,
): void {
  const slower = ['week', 'month', 'quarter', 'half-year', 'year'];
  const period = stringOf(get(root, 'period')) ?? 'week';
  const declared = [...counters, ...allSections(sections)];
  const written = [
    ...entriesOf(get(root, 'counters')).map(({ value }) => value),
    ...allSectionValues(get(root, 'sections')),
  ];
  for (const [index, { title, frequency, origin }] of declared.entries()) {
    if (!frequency || slower.indexOf(frequency.every) > slower.indexOf(period)) continue;
    const args = { counter: title, frequency: frequency.every, period };
    const place = get(written[index], 'frequency')?.origin ?? origin;
    findings.push(findingAt('counter-frequency', place, { args }));
  }
}

/** Sections as they are written, in the order of `allSections`. */
function allSectionValues(list: Located | undefined): readonly Located[] {
  return itemsOf(list).flatMap((value) => [value, ...allSectionValues(get(value, 'sections'))]);
}

/** Ids that would make a name ambiguous. */
function checkNames(
  root: Located,
  counters: readonly Counter[],
  sections: readonly Section[],
  findings: Findings,
): void {
  const seen = new Map<string, Origin>();
  const check = (kind: string, id: string, origin: Origin) => {
    const twin = seen.get(`${kind} ${id}`);
    if (twin) {
      const related = [{ origin: twin, note: 'first' }];
      findings.push(findingAt('name-twice', origin, { args: { name: id }, related }));
    } else seen.set(`${kind} ${id}`, origin);
  };
  for (const { id, origin } of allSections(sections)) check('section', id, origin);
  for (const { id, origin } of counters) {
    if (dayNames.some((name) => name === id))
      findings.push(findingAt('name-reserved', origin, { args: { name: id } }));
  }
  for (const { id, origin } of counters) check('figure', id, origin);
  for (const { key, keyOrigin } of entriesOf(get(root, 'constants'))) check('figure', key, keyOrigin);
  for (const value of itemsOf(get(root, 'relations')))
    check('relation', readString(value, 'id') ?? '', get(value, 'id')?.origin ?? value.origin);
}

/** Severities for findings that there are, and that let themselves be lowered. */
function checkRules(rules: Located | undefined, findings: Findings): void {
  for (const { key, keyOrigin, value } of entriesOf(rules)) {
    const entry = Object.hasOwn(catalogue, key) ? catalogue[key as Code] : undefined;
    const args = { rule: key };
    if (!entry) {
      const suggestion = nearest(key, Object.keys(catalogue));
      findings.push(findingAt('rule-unknown', keyOrigin, { args, suggestion }));
    } else if (entry.waive === undefined && !['error', entry.severity].includes(stringOf(value) ?? 'error'))
      findings.push(findingAt('rule-not-lowered', value.origin, { args }));
  }
}

import { printNumbersUpTo } from '../language/issue-numbers.ts';
import { yearToDate } from '../language/periods.ts';
import type { IssueContent } from '../merge/issue.ts';
import { allMembers } from '../model/counter.ts';
import { type Decimal, decimal } from '../model/decimal.ts';
import { numberOf, yearOf } from '../model/issue.ts';
import { known } from '../model/ledger.ts';
import type { Origin } from '../model/origin.ts';
import type { FileNames } from './file-names.ts';
import { constantsValue, countersValue, derivedValue } from './values/counters.ts';
import { DayValue, PeriodValue } from './values/day.ts';
import { FigureValue } from './values/figure.ts';
import type { Forms } from './values/forms.ts';
import { departmentsValue, sectionsValue } from './values/items.ts';
import { locatedValue } from './values/located.ts';
import { mastheadValue } from './values/masthead.ts';
import { rankingsValue } from './values/rankings.ts';
import { RecordValue } from './values/record.ts';
import { TextValue, text } from './values/text.ts';

/** What values need beyond the issue itself. */
export interface Surroundings {
  readonly forms: Forms;
  readonly files: FileNames;
  /** Told of what a template reads: `data.<department>`, `issue.corrections`, `issue.addressees`, `masthead.<part>`. */
  readonly read?: (what: string) => void;
}

/** The names a template begins with, and what they hold. `label` renders one of issue.labels. */
export function templateRoot(
  content: IssueContent,
  draft: boolean,
  label: (name: string) => unknown,
  labels: readonly string[],
  { forms, files, read }: Surroundings,
): Record<string, unknown> {
  const { publication, issue } = content;
  const of = (origin: Origin | undefined) => (origin ? [origin] : []);
  const addressees = issue.addressees ?? publication.addressees;
  const numbersUpTo = (last: number, origin: Origin | undefined) => {
    const printed = printNumbersUpTo(last, Math.max(1, issue.covers.length), publication.language);
    return text(printed, of(issue.covers.length > 0 ? issue.origins.covers : origin));
  };
  const distribution = issue.distribution ?? publication.distribution;
  return {
    publication: new RecordValue({
      id: () => text(publication.id),
      title: () => text(publication.title, of(publication.origins.title)),
      publisher: () => text(publication.publisher, of(publication.origins.publisher)),
      language: () => text(publication.language),
    }),
    issue: new RecordValue({
      id: () => text(issue.id, of(issue.origins.week)),
      year: () => whole(yearOf(issue.id), 'year', issue.origins.week),
      number: () => whole(numberOf(issue.id), 'number', issue.origins.week),
      numbers: () => numbersUpTo(numberOf(issue.id), issue.origins.week),
      serial: () => (issue.serial === undefined ? null : whole(issue.serial, 'serial', issue.origins.serial)),
      serials: () => (issue.serial === undefined ? null : numbersUpTo(issue.serial, issue.origins.serial)),
      period: () => new PeriodValue(issue.period, publication.language, of(issue.origins.period)),
      to_date: () =>
        new PeriodValue(yearToDate(issue.period), publication.language, of(issue.origins.period)),
      addressees: () => {
        read?.('issue.addressees');
        return addressees.map(({ text: line, origins }) => text(line, origins));
      },
      texts: () => textsValue(content),
      date: () =>
        issue.date === undefined
          ? null
          : new DayValue(issue.date, publication.language, of(issue.origins.date)),
      copies: () => (issue.copies === undefined ? null : whole(issue.copies, 'copies', issue.origins.copies)),
      covers: () => issue.covers.map((id) => text(id, of(issue.origins.week))),
      corrections: () => {
        read?.('issue.corrections');
        return issue.corrections.map((correction) => correctionValue(correction, content, forms));
      },
      draft: () => draft,
      labels: () => new RecordValue(label, () => labels),
    }),
    masthead: mastheadValue(content, (what) => read?.(what)),
    sections: sectionsValue(content, files),
    counters: countersValue(content, forms, (id) => read?.(`counters.${id}`)),
    derived: derivedValue(content, forms),
    rankings: rankingsValue(content, forms),
    constants: constantsValue(content, forms),
    departments: departmentsValue(content),
    // A registered department that sent no data has none; only an unknown one is a fault.
    data: new RecordValue(
      (department) => {
        const data = content.data.get(department);
        if (!data) return content.registry.some(({ id }) => id === department) ? null : undefined;
        return locatedValue(data, {
          language: publication.language,
          department,
          mayHave: (key) => content.dataKeys.has(key),
          read: (path) => read?.(`data.${department}.${path}`),
        });
      },
      () => content.registry.map(({ id }) => id),
    ),
    distribution: distribution.map(
      (line) =>
        new RecordValue({
          label: () => (line.label === undefined ? null : text(line.label, [line.origin])),
          to: () => text(line.to, [line.origin]),
        }),
    ),
  };
}

/** How the printing of a text of the issue is counted. */
export function textReference(name: string): string {
  return `issue.texts.${name}`;
}

/** `issue.texts`: those of the issue, then the publication's; any other name is a text that this issue does not have. */
function textsValue({ issue, publication }: IssueContent): RecordValue {
  const names = [...issue.texts, ...publication.texts].map(({ name }) => name);
  return new RecordValue(
    (name) => {
      const own = issue.texts.find((one) => one.name === name);
      const found = own ?? publication.texts.find((one) => one.name === name);
      return found ? new TextValue(found.paragraphs, own && textReference(name)) : null;
    },
    () => [...new Set(names)],
  );
}

function whole(value: number, title: string, origin: Origin | undefined): FigureValue {
  return new FigureValue(known(decimal(value), origin ? [origin] : []), {
    title,
    unit: '',
    decimals: 0,
    plain: true,
  });
}

function correctionValue(
  correction: IssueContent['issue']['corrections'][number],
  { definitions }: IssueContent,
  forms: Forms,
): RecordValue {
  const origins = [correction.origin];
  const named = correction.kind === 'figure' ? correction : undefined;
  const counter = definitions.counters.find(({ id }) => id === named?.counter);
  const member = allMembers(counter?.members ?? []).find(({ id }) => id === named?.member);
  const figure = (value: Decimal, measure: string) =>
    new FigureValue(known(value, origins), {
      ...forms.of(named?.counter ?? '', member?.title),
      key: {
        of: 'correction',
        id: named?.counter ?? '',
        within: correction.issue,
        measure,
        ...(named?.member === undefined ? {} : { member: named.member }),
      },
    });
  return new RecordValue({
    issue: () => text(correction.issue, origins),
    year: () => whole(yearOf(correction.issue), 'year', correction.origin),
    number: () => whole(numberOf(correction.issue), 'number', correction.origin),
    title: () => (counter ? text(counter.title, origins) : null),
    unit: () => (counter ? text(counter.unit, origins) : null),
    member_title: () => (member ? text(member.title, origins) : null),
    reason: () => text(correction.reason, origins),
    counter: () => (correction.kind === 'figure' ? text(correction.counter, origins) : null),
    member: () =>
      correction.kind === 'figure' && correction.member ? text(correction.member, origins) : null,
    passage: () => (correction.kind === 'passage' ? text(correction.passage, origins) : null),
    old: () => (correction.kind === 'figure' ? figure(correction.old, 'old') : text(correction.old, origins)),
    new: () => (correction.kind === 'figure' ? figure(correction.new, 'new') : text(correction.new, origins)),
  });
}

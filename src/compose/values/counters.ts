import { sumAdjustments, sumAmounts } from '../../merge/amounts.ts';
import type { DerivedFigure } from '../../merge/derived.ts';
import { naturalAspect } from '../../merge/figure-context.ts';
import type { IssueContent } from '../../merge/issue.ts';
import type { FigureKey } from '../../model/anchor.ts';
import { allMembers, type Counter, leavesOf, type Member } from '../../model/counter.ts';
import { zero } from '../../model/decimal.ts';
import {
  type AdjustmentKind,
  type Amount,
  type Figure,
  isKnown,
  known,
  type LedgerEntry,
  missing,
} from '../../model/ledger.ts';
import { isDue, ownPeriodOf } from '../../model/rhythm.ts';
import { ComparableFigure, type Identity } from './comparison.ts';
import { DayValue, PeriodValue } from './day.ts';
import { type FigureForm, FigureValue } from './figure.ts';
import type { Forms } from './forms.ts';
import { NumberRecord } from './number-record.ts';
import { ListValue, type RecordValue } from './record.ts';
import { text } from './text.ts';

/** Values of one issue and how they are printed. */
interface Scope {
  readonly content: IssueContent;
  readonly forms: Forms;
}

/** `counters`: every counter by its id, in declared order. */
export function countersValue(
  content: IssueContent,
  forms: Forms,
  read: (counter: string) => void = () => undefined,
): ListValue {
  const scope = { content, forms };
  return new ListValue([...content.figures].map(([id, figure]) => [id, counterValue(figure, scope, read)]));
}

function counterValue(figure: Figure, scope: Scope, read: (counter: string) => void): RecordValue {
  const { counter } = figure;
  const entry = entryValue(counter, undefined, figure.total, scope);
  const members = () =>
    new ListValue(counter.members.map((member) => [member.id, memberValue(member, figure, scope)]));
  const rhythm: Readonly<Record<string, () => unknown>> = {
    ...rhythmValue(figure, scope.content),
    unallocated: () => unallocated(figure, scope),
  };
  return new NumberRecord(
    (key) => {
      if (key === 'id') return text(counter.id);
      read(counter.id);
      if (key === 'members') return members();
      if (Object.hasOwn(rhythm, key)) return rhythm[key]?.();
      return entryKeys.includes(key) ? entry(key) : members().liquidMethodMissing(key);
    },
    () => ['id', 'members', ...Object.keys(rhythm), ...entryKeys, ...counter.members.map(({ id }) => id)],
  );
}

/** What a reported total has beyond the sum of its members, or lacks; zero where the total is their sum. */
function unallocated({ counter, total, members }: Figure, { forms }: Scope): FigureValue {
  const parts = leavesOf(counter.members).map(
    ({ id }) => members.get(id)?.current ?? missing('not-applicable'),
  );
  const whole = total?.current ?? missing('not-applicable');
  const sum = sumAmounts(parts, counter.partialAllowed);
  const origins = [...whole.origins, ...sum.origins];
  const amount: Amount =
    isKnown(whole) && isKnown(sum)
      ? known(parts.length === 0 ? zero : whole.value.minus(sum.value), origins)
      : { ...(isKnown(whole) ? sum : whole), origins };
  const key = { of: 'counter' as const, id: counter.id, measure: 'unallocated' };
  return new FigureValue(amount, { ...forms.counter(counter), key });
}

/** Whether the issue owes the counter, and the period that its figure stands for. */
function rhythmValue(
  figure: Figure,
  { issue, publication, lastDayBefore }: IssueContent,
): Readonly<Record<string, () => unknown>> {
  const { counter } = figure;
  const own = ownPeriodOf(counter, issue.period.to);
  return {
    // What comes one issue late is news in that issue too.
    due: () => isDue(counter, issue.period.to, lastDayBefore) || isSent(figure),
    period: () => new PeriodValue(own ?? issue.period, publication.language, [counter.origin]),
  };
}

function isSent({ counter, total, members }: Figure): boolean {
  const entries = [...(total ? [total] : []), ...members.values()];
  return (
    counter.frequency !== undefined && entries.some(({ current, carried }) => isKnown(current) && !carried)
  );
}

function memberValue(member: Member, figure: Figure, scope: Scope): RecordValue {
  const entry = entryValue(figure.counter, member, figure.members.get(member.id), scope);
  return new NumberRecord(
    (key) => {
      if (key === 'id') return text(member.id);
      if (key === 'members') {
        return new ListValue(member.members.map((inner) => [inner.id, memberValue(inner, figure, scope)]));
      }
      return entry(key);
    },
    () => ['id', 'members', ...entryKeys],
  );
}

const entryKeys = [
  'title',
  'unit',
  'value',
  'current',
  'opening',
  'closing',
  'adjustment',
  'late',
  'corrected',
  'as_of',
  'carried',
  'status',
  'note',
  'restated',
];

/** The parts of one entry by name. `value` is the number that a bare name means in a formula. */
function entryValue(
  counter: Counter,
  member: Member | undefined,
  entry: LedgerEntry | undefined,
  { content, forms }: Scope,
): (key: string) => unknown {
  const form = forms.counter(counter, member?.title);
  const figure = (aspect: 'current' | 'opening' | 'closing') => {
    const identity: Identity = { name: counter.id, aspect, ...(member ? { member: member.id } : {}) };
    return new ComparableFigure(entry?.[aspect] ?? missing('not-applicable'), form, identity, content);
  };
  const { language } = content.publication;
  const booked = (measure: string, kind?: AdjustmentKind): FigureValue => {
    const found = (entry?.adjustments ?? []).filter((one) => kind === undefined || one.kind === kind);
    const sum = known(
      sumAdjustments(found),
      found.flatMap(({ origins }) => origins),
    );
    const key: FigureKey = {
      of: 'counter',
      id: counter.id,
      measure,
      ...(member ? { member: member.id } : {}),
    };
    return new FigureValue(sum, { ...form, key });
  };
  const readers: Record<string, () => unknown> = {
    title: () => text(member?.title ?? counter.title, [counter.origin]),
    unit: () => text(counter.unit, [counter.origin]),
    value: () => figure(naturalAspect(counter)),
    current: () => figure('current'),
    opening: () => figure('opening'),
    closing: () => figure('closing'),
    adjustment: () => booked('adjustment'),
    late: () => booked('late', 'late'),
    corrected: () => booked('corrected', 'correction'),
    as_of: () => (entry?.asOf ? new DayValue(entry.asOf, language, entry.closing.origins) : null),
    carried: () => entry?.carried === true,
    status: () => entry?.status ?? null,
    note: () => (entry?.note === undefined ? null : text(entry.note, entry.current.origins)),
    restated: () => (entry?.restated === undefined ? null : text(entry.restated, entry.current.origins)),
  };
  return (key) => (Object.hasOwn(readers, key) ? readers[key]?.() : undefined);
}

/** `derived`: every derived figure by its id. */
export function derivedValue(content: IssueContent, forms: Forms): ListValue {
  return new ListValue(
    [...content.derived].map(([id, figure]) => [id, derivedFigureValue(figure, { content, forms })]),
  );
}

function derivedFigureValue({ derived, total, members }: DerivedFigure, scope: Scope): RecordValue {
  const { counters } = scope.content.definitions;
  const titles = new Map(
    counters.flatMap((counter) => allMembers(counter.members).map(({ id, title }) => [id, title] as const)),
  );
  const below = new Map(
    counters.flatMap((counter) =>
      allMembers(counter.members).map(({ id, members: inner }) => [id, inner.map((one) => one.id)] as const),
    ),
  );
  const nested = new Set(
    counters
      .flatMap((counter) => counter.members.flatMap((member) => allMembers(member.members)))
      .map(({ id }) => id),
  );
  const value = (amount: Amount, member?: string) =>
    new ComparableFigure(
      amount,
      scope.forms.of(derived.id, member && titles.get(member)),
      { name: derived.id, aspect: 'natural', ...(member === undefined ? {} : { member }) },
      scope.content,
    );
  const common = {
    title: () => text(derived.title, [derived.origin]),
    unit: () => text(derived.unit, [derived.origin]),
  };
  const row = ([id, amount]: readonly [string, Amount]): [string, NumberRecord] => [
    id,
    new NumberRecord({
      ...common,
      id: () => text(id),
      title: () => text(titles.get(id) ?? id),
      value: () => value(amount, id),
      members: () =>
        new ListValue(
          (below.get(id) ?? []).flatMap((inner) => {
            const found = members.get(inner);
            return found ? [row([inner, found])] : [];
          }),
        ),
    }),
  ];
  // In order on the first level; those below can be reached by name, like everything.
  const all = () =>
    new ListValue(
      [...members].filter(([id]) => !nested.has(id)).map(row),
      [...members].filter(([id]) => nested.has(id)).map(row),
    );
  const own: Record<string, () => unknown> = {
    ...common,
    id: () => text(derived.id),
    value: () => value(total),
    members: all,
  };
  return new NumberRecord(
    (key) => (Object.hasOwn(own, key) ? own[key]?.() : all().liquidMethodMissing(key)),
    () => [...Object.keys(own), ...members.keys()],
  );
}

/** `constants`: every constant by its id, with the value in effect on the last day of the period. */
export function constantsValue(content: IssueContent, forms: Forms): ListValue {
  return new ListValue(
    content.definitions.constants.map((constant) => {
      const form = (member?: string): FigureForm => ({
        ...forms.of(constant.id, member),
        key: { of: 'constant', id: constant.id, ...(member === undefined ? {} : { member }) },
      });
      const value = (member?: string) => new FigureValue(content.constant(constant.id, member), form(member));
      const ids = [...new Set(constant.values.flatMap(({ members }) => [...members.keys()]))];
      return [
        constant.id,
        new NumberRecord({
          id: () => text(constant.id),
          title: () => text(constant.title),
          unit: () => text(constant.unit),
          value: () => value(),
          members: () => new ListValue(ids.map((id) => [id, value(id)])),
        }),
      ];
    }),
  );
}

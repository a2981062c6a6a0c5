import type { Comparable } from 'liquidjs';
import type { DerivedFigure } from '../../merge/derived.ts';
import type { IssueContent } from '../../merge/issue.ts';
import type { Counter, Member } from '../../model/counter.ts';
import {
  type Amount,
  type Figure,
  known,
  type LedgerEntry,
  missing,
  sumAdjustmentsOf,
} from '../../model/ledger.ts';
import type { Language } from '../../model/publication.ts';
import { DayValue } from './day.ts';
import { FigureValue, figureIn } from './figure.ts';
import { ListValue, RecordValue } from './record.ts';
import { text } from './text.ts';

/** A counter, a member or a derived figure: compared and printed as the number its bare name means. */
class NumberRecord extends RecordValue implements Comparable {
  equals(other: unknown): boolean {
    return figureIn(this)?.equals(other) ?? false;
  }

  gt(other: unknown): boolean {
    return figureIn(this)?.gt(other) ?? false;
  }

  geq(other: unknown): boolean {
    return figureIn(this)?.geq(other) ?? false;
  }

  lt(other: unknown): boolean {
    return figureIn(this)?.lt(other) ?? false;
  }

  leq(other: unknown): boolean {
    return figureIn(this)?.leq(other) ?? false;
  }
}

/** `counters`: every counter by its id, in declared order. */
export function countersValue(content: IssueContent): ListValue {
  const { language } = content.publication;
  return new ListValue(
    [...content.figures].map(([id, figure]) => [id, counterValue(figure, content, language)]),
  );
}

function counterValue(figure: Figure, content: IssueContent, language: Language): RecordValue {
  const { counter } = figure;
  const entry = entryValue(counter, counter.title, figure.total, language);
  const members = () =>
    new ListValue(
      counter.members.map((member) => [member.id, memberValue(member, figure, content, language)]),
    );
  return new NumberRecord(
    (key) => {
      if (key === 'id') return text(counter.id);
      if (key === 'members') return members();
      return entryKeys.includes(key) ? entry(key) : members().liquidMethodMissing(key);
    },
    () => ['id', 'members', ...entryKeys, ...counter.members.map(({ id }) => id)],
  );
}

function memberValue(member: Member, figure: Figure, content: IssueContent, language: Language): RecordValue {
  const { title } = member;
  const entry = entryValue(figure.counter, title, figure.members.get(member.id), language);
  return new NumberRecord(
    (key) => {
      if (key === 'id') return text(member.id);
      if (key === 'members') {
        return new ListValue(
          member.members.map((inner) => [inner.id, memberValue(inner, figure, content, language)]),
        );
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
  'as_of',
  'carried',
  'status',
  'note',
  'restated',
];

/** The parts of one entry by name. `value` is the number that a bare name means in a formula. */
function entryValue(
  counter: Counter,
  title: string,
  entry: LedgerEntry | undefined,
  language: Language,
): (key: string) => unknown {
  const absent: Amount = missing('not-applicable');
  const figure = (amount: Amount | undefined) =>
    new FigureValue(amount ?? absent, {
      title: `${counter.title}${title === counter.title ? '' : ` · ${title}`}`,
      unit: counter.unit,
      decimals: counter.decimals,
    });
  const readers: Record<string, () => unknown> = {
    title: () => text(title, [counter.origin]),
    unit: () => text(counter.unit, [counter.origin]),
    value: () => figure(counter.kind === 'flow' ? entry?.current : entry?.closing),
    current: () => figure(entry?.current),
    opening: () => figure(entry?.opening),
    closing: () => figure(entry?.closing),
    adjustment: () =>
      figure(known(sumAdjustmentsOf(entry), entry?.adjustments.flatMap(({ origins }) => origins) ?? [])),
    as_of: () => (entry?.asOf ? new DayValue(entry.asOf, language, entry.closing.origins) : null),
    carried: () => entry?.carried === true,
    status: () => entry?.status ?? null,
    note: () => (entry?.note === undefined ? null : text(entry.note, entry.current.origins)),
    restated: () => (entry?.restated === undefined ? null : text(entry.restated, entry.current.origins)),
  };
  return (key) => (Object.hasOwn(readers, key) ? readers[key]?.() : undefined);
}

/** `derived`: every derived figure by its id. */
export function derivedValue(content: IssueContent): ListValue {
  return new ListValue([...content.derived].map(([id, figure]) => [id, derivedFigureValue(figure)]));
}

function derivedFigureValue({ derived, total, members }: DerivedFigure): RecordValue {
  const form = {
    title: derived.title,
    unit: derived.unit,
    decimals: derived.decimals,
    percent: derived.format === 'percent',
  };
  const value = (amount: Amount) => new FigureValue(amount, form);
  const all = () => new ListValue([...members].map(([id, amount]) => [id, value(amount)]));
  return new NumberRecord(
    (key) => {
      if (key === 'value') return value(total);
      if (key === 'title') return text(derived.title, [derived.origin]);
      if (key === 'unit') return text(derived.unit, [derived.origin]);
      if (key === 'members') return all();
      return all().liquidMethodMissing(key);
    },
    () => ['value', 'title', 'unit', 'members', ...members.keys()],
  );
}

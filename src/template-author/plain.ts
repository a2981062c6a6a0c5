import { ComparableFigure } from '../compose/values/comparison.ts';
import { DayValue, PeriodValue } from '../compose/values/day.ts';
import { FigureValue } from '../compose/values/figure.ts';
import { MarkdownValue } from '../compose/values/markdown.ts';
import { NumberRecord } from '../compose/values/number-record.ts';
import { ListValue, RecordValue } from '../compose/values/record.ts';
import { TextValue } from '../compose/values/text.ts';
import { type GroupId, vocabulary } from '../compose/values/vocabulary.ts';
import { isKnown } from '../model/ledger.ts';

/** What JSON can say. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** So many records are followed below one another; lists do not count. */
const maximumDepth = 8;

/** Stands for what is not followed: deeper than that, or a circle. */
const cut = '…';

/** Names that a record repeats from its `value`. */
const repeated: ReadonlySet<string> = new Set(['missing', 'reason', 'why', 'against']);

/** Below a counter or member, the figures that are shown with their comparisons. */
const compared: ReadonlySet<string> = new Set(['value', 'closing']);

/** Records and lists on the way down to a value. */
type Above = readonly RecordValue[];

/**
 * A value of a template without its places. Figures are `{value, exact, unit}`, or `{missing, reason, unit}`; texts are
 * strings, days ISO 8601, periods `{from, to}`, lists arrays whose entries have their ids. What no template can print
 * is null.
 */
export function plainOf(value: unknown, above: Above = []): Plain {
  if (value instanceof FigureValue) return figurePlain(value);
  if (value instanceof TextValue || value instanceof MarkdownValue || value instanceof DayValue)
    return value.valueOf();
  if (value instanceof PeriodValue) return { from: value.from.valueOf(), to: value.to.valueOf() };
  if (Array.isArray(value)) return value.map((entry) => plainOf(entry, above));
  if (value instanceof RecordValue) {
    const depth = above.filter((record) => !(record instanceof ListValue)).length;
    if (depth >= maximumDepth || above.includes(value)) return cut;
    const below = [...above, value];
    return value instanceof ListValue ? listPlain(value, below) : recordPlain(value, below);
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** `data`: by department, without those that sent none; its keys are the office's own, so it is no list of ids. */
export function dataPlain(data: RecordValue): Plain {
  const entries = data.names.map((name) => [name, data.liquidMethodMissing(name)] as const);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null).map(([name, value]) => [name, plainOf(value)]),
  );
}

function figurePlain(figure: FigureValue): { readonly [name: string]: Plain } {
  const { amount, unit } = figure;
  if (isKnown(amount)) return { value: figure.print() ?? '', exact: amount.value.toFixed(), unit };
  const reason = amount.reason === undefined ? {} : { reason: amount.reason };
  return { value: null, exact: null, missing: amount.missing, ...reason, unit };
}

/** Entries in order; one that does not know its id is given the name it is reached by. */
function listPlain(list: ListValue, above: Above): Plain {
  const entries = [...list];
  const ids = list.names.length === entries.length ? list.names : [];
  return entries.map((entry, index) => {
    const plain = plainOf(entry, above);
    const id = ids[index];
    const hasId = typeof plain !== 'object' || plain === null || Array.isArray(plain) || 'id' in plain;
    return hasId || id === undefined ? plain : { id, ...plain };
  });
}

function recordPlain(record: RecordValue, above: Above): Plain {
  return Object.fromEntries(
    namesOf(record).map((name) => {
      const value = record.liquidMethodMissing(name);
      const plain = plainOf(value, above);
      const comparisons =
        compared.has(name) && isLedgerEntry(record) && value instanceof ComparableFigure
          ? comparisonsOf(value, above)
          : [];
      return [
        name,
        comparisons.length === 0 ? plain : { ...(plain as object), against: Object.fromEntries(comparisons) },
      ];
    }),
  );
}

/** Its names, without what stands in `value` or `members` already. */
function namesOf(record: RecordValue): readonly string[] {
  const { names } = record;
  if (!(record instanceof NumberRecord)) return names;
  const members = record.liquidMethodMissing('members');
  const short = members instanceof ListValue ? members.names : [];
  const isOwn = (name: string) => ownNames.has(name) || !short.includes(name);
  return names.filter((name) => !repeated.has(name) && isOwn(name));
}

/** Names that win over the id of a member. */
const ownNames: ReadonlySet<string> = new Set(
  (['counter', 'derived', 'constant'] satisfies GroupId[]).flatMap((group) =>
    vocabulary[group].names.map(({ name }) => name),
  ),
);

/** A counter or member: what has a closing figure. */
function isLedgerEntry(record: RecordValue): boolean {
  return record.names.includes('closing');
}

/** Comparisons whose base is known. */
function comparisonsOf(figure: ComparableFigure, above: Above): [string, Plain][] {
  const { against } = figure;
  return against.names.flatMap((name): [string, Plain][] => {
    const comparison = against.liquidMethodMissing(name);
    if (!(comparison instanceof RecordValue)) return [];
    const base = comparison.liquidMethodMissing('base');
    return base instanceof FigureValue && !base.missing ? [[name, plainOf(comparison, above)]] : [];
  });
}

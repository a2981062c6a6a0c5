import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import type { ComparisonKind } from '../model/comparison.ts';
import { type Counter, leavesOf } from '../model/counter.ts';
import { printDecimal } from '../model/decimal.ts';
import { type Amount, isKnown, known } from '../model/ledger.ts';
import { ownPeriodOf } from '../model/rhythm.ts';
import type { ReportedValue, Submission } from '../model/submission.ts';
import { sumAmounts } from './amounts.ts';
import { type Archive, baseOf } from './archive.ts';
import { amountIn, type FigureContext, naturalAspect, type Recorded } from './figure-context.ts';

/** A base that a department stated beside its value: it wins over what is recorded. */
export interface StatedBase {
  readonly counter: Counter;
  readonly member?: string;
  readonly base: NonNullable<ReportedValue['base']>;
  readonly origin: ReportedValue['origin'];
}

/** Every base stated in the submissions of an issue. */
export function statedBases(
  counters: readonly Counter[],
  submissions: readonly Submission[],
): readonly StatedBase[] {
  return submissions.flatMap(({ department, figures }) =>
    figures.flatMap((figure): StatedBase[] => {
      const counter = counters.find(({ id }) => id === figure.counter);
      if (!counter) return [];
      const own = figure.value && {
        value: figure.value,
        ...(counter.byDepartments ? { member: department } : {}),
      };
      const members = [...figure.members].map(([member, value]) => ({ member, value }));
      return [...(own ? [own] : []), ...members].flatMap(({ value, ...rest }) =>
        value.base ? [{ counter, ...rest, base: value.base, origin: value.origin }] : [],
      );
    }),
  );
}

/** The figures of the issue that the archive is looked at from, compared with stated bases before recorded ones. */
export function issueContext(archive: Archive, stated: readonly StatedBase[]): FigureContext {
  const { viewer } = archive;
  const figures = viewer.figures();
  return {
    issue: viewer.id,
    period: viewer.period,
    periodOf: (id) => {
      const counter = archive.counters.find((candidate) => candidate.id === id);
      return counter && ownPeriodOf(counter, viewer.period.to);
    },
    amount: (counter, member, aspect) => amountIn(figures.get(counter), member, aspect),
    base(kind) {
      const recorded = baseOf(archive, kind);
      return (
        recorded && {
          ...recorded,
          amount: (counter, member, aspect) =>
            statedAmount(archive, stated, kind, recorded, counter, member, aspect),
        }
      );
    },
  };
}

/** A benchmark that a department stated for its value. */
export function statedBenchmark(
  stated: readonly StatedBase[],
  counter: string,
  member: string | undefined,
): Amount | undefined {
  const found = stated.find((one) => one.counter.id === counter && one.member === member);
  return found?.base.benchmark && known(found.base.benchmark, [found.origin]);
}

/** Stated bases that differ from what was published: shown, so that nobody overlooks it. */
export function checkStatedBases(archive: Archive, stated: readonly StatedBase[]): readonly Diagnostic[] {
  return stated.flatMap(({ counter, member, base, origin }) =>
    (['previous', 'last_year'] as const).flatMap((kind): Diagnostic[] => {
      const value = kind === 'previous' ? base.previous : base.lastYear;
      const published = baseOf(archive, kind)?.amount(counter.id, member, naturalAspect(counter));
      if (!value || !published || !isKnown(published) || published.value.eq(value)) return [];
      return [
        findingAt('base-differs', origin, {
          subject: member === undefined ? counter.id : `${counter.id}[${member}]`,
          args: {
            counter: counter.title,
            stated: printDecimal(value, counter.decimals),
            published: printDecimal(published.value, counter.decimals),
          },
          related: published.origins.slice(0, 1).map((place) => ({ origin: place, note: 'published' })),
        }),
      ];
    }),
  );
}

function statedAmount(
  archive: Archive,
  stated: readonly StatedBase[],
  kind: ComparisonKind,
  recorded: FigureContext,
  counterId: string,
  member: string | undefined,
  aspect: Recorded,
): Amount {
  const counter = archive.counters.find(({ id }) => id === counterId);
  const otherwise = () => recorded.amount(counterId, member, aspect);
  if (!counter || aspect !== naturalAspect(counter)) return otherwise();
  const own = stated.filter((one) => one.counter.id === counterId);
  if (own.length === 0) return otherwise();
  const of = (asked: string | undefined): Amount | undefined => {
    const found = own.find((one) => one.member === asked);
    const value = kind === 'previous' ? found?.base.previous : found?.base.lastYear;
    return found && value && known(value, [found.origin]);
  };
  const direct = of(member);
  if (direct || member !== undefined || counter.total !== 'sum' || counter.members.length === 0)
    return direct ?? otherwise();
  // A total is the sum of its members' bases, whether they are stated or recorded.
  return sumAmounts(
    leavesOf(counter.members).map(({ id }) => of(id) ?? recorded.amount(counterId, id, aspect)),
    counter.partialAllowed,
  );
}

import { allMembers, type Member } from '../model/counter.ts';
import { roundHalfUp } from '../model/decimal.ts';
import { type Amount, isKnown, type Known } from '../model/ledger.ts';
import type { Ranking } from '../model/publication.ts';
import { membersOf, settled } from './derived.ts';
import { amountOf, type Definitions, type FigureContext } from './figure-context.ts';

/** One unit of a ranking. */
export interface RankedRow {
  readonly member: Member;
  readonly value: Amount;
  /** From 1; none for a unit whose value is missing or whose base is below the minimum. */
  readonly rank?: number;
  /** Whether another unit has the same rank. */
  readonly tied: boolean;
  /** Its rank in the issue before. */
  readonly previousRank?: number;
}

/** A ranking of one issue: ranked units in order, then those without a rank in the order of their list. 排名 */
export interface RankingResult {
  readonly ranking: Ranking;
  readonly rows: readonly RankedRow[];
  readonly unranked: readonly RankedRow[];
}

/** Computes rankings, and the ranks of the issue before by the same rules. */
export function computeRankings(
  rankings: readonly Ranking[],
  definitions: Definitions,
  context: FigureContext,
): ReadonlyMap<string, RankingResult> {
  return new Map(
    rankings.map((ranking) => {
      const members = unitsOf(ranking, definitions);
      const before = context.base('previous');
      const earlier = new Map(
        before ? rank(ranking, members, definitions, before).map((row) => [row.member.id, row.rank]) : [],
      );
      const rows = rank(ranking, members, definitions, context).map((row): RankedRow => {
        const previousRank = earlier.get(row.member.id);
        return previousRank === undefined ? row : { ...row, previousRank };
      });
      return [
        ranking.id,
        {
          ranking,
          rows: rows.filter((row) => row.rank !== undefined),
          unranked: rows.filter((row) => row.rank === undefined),
        },
      ];
    }),
  );
}

/** The units that are ranked: the members of its figure, on one level. */
function unitsOf({ of, level }: Ranking, definitions: Definitions): readonly Member[] {
  const withRows = new Set(membersOf(of, definitions));
  const trees = definitions.counters.map(({ members }) => members);
  const tree = trees.find((members) => allMembers(members).some(({ id }) => withRows.has(id))) ?? [];
  const units = level === 1 ? tree : tree.flatMap(({ members }) => members);
  return units.filter(({ id }) => withRows.has(id));
}

function rank(
  ranking: Ranking,
  members: readonly Member[],
  definitions: Definitions,
  context: FigureContext,
): readonly RankedRow[] {
  const all = members.map((member) => ({
    member,
    value: settled(amountOf(ranking.of, definitions, context, member.id)),
  }));
  const takesPart = (row: (typeof all)[number]): row is { member: Member; value: Known } =>
    isKnown(row.value) && reachesMinimum(ranking, definitions, context, row.member.id);
  const sign = ranking.order === 'descending' ? -1 : 1;
  const compared = ({ value }: Known) =>
    ranking.precision === undefined ? value : roundHalfUp(value, ranking.precision);
  const sorted = all.filter(takesPart).sort((a, b) => sign * compared(a.value).cmp(compared(b.value)));
  const equal = (a: { value: Known } | undefined, b: { value: Known } | undefined) =>
    a !== undefined && b !== undefined && compared(a.value).eq(compared(b.value));
  const ranks: number[] = [];
  const ranked = sorted.map((row, index): RankedRow => {
    const before = ranks[index - 1] ?? 0;
    const isTied = equal(sorted[index - 1], row);
    const number =
      ranking.ties === 'listed'
        ? index + 1
        : isTied
          ? before
          : ranking.ties === 'dense'
            ? before + 1
            : index + 1;
    ranks.push(number);
    const tied = ranking.ties !== 'listed' && (isTied || equal(row, sorted[index + 1]));
    return { ...row, rank: number, tied };
  });
  const left = all.filter((row) => !takesPart(row)).map((row): RankedRow => ({ ...row, tied: false }));
  return [...ranked, ...left];
}

/** A rate on a small base says little: units below the minimum are not ranked. */
function reachesMinimum(
  { minimum }: Ranking,
  definitions: Definitions,
  context: FigureContext,
  member: string,
): boolean {
  if (!minimum) return true;
  const base = amountOf(minimum.of, definitions, context, member);
  return isKnown(base) && base.value.gte(minimum.atLeast);
}

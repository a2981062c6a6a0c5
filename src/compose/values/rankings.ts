import type { IssueContent } from '../../merge/issue.ts';
import type { RankedRow, RankingResult } from '../../merge/rankings.ts';
import type { FigureKey } from '../../model/anchor.ts';
import { decimal } from '../../model/decimal.ts';
import { known } from '../../model/ledger.ts';
import type { Ranking } from '../../model/publication.ts';
import { ComparableFigure } from './comparison.ts';
import { FigureValue } from './figure.ts';
import type { Forms } from './forms.ts';
import { NumberRecord } from './number-record.ts';
import { ListValue, RecordValue } from './record.ts';
import { text } from './text.ts';

/** `rankings`: every ranking by its id. */
export function rankingsValue(content: IssueContent, forms: Forms): ListValue {
  return new ListValue(
    [...content.rankings].map(([id, result]) => [id, rankingValue(result, content, forms)]),
  );
}

function rankingValue(
  { ranking, rows, unranked }: RankingResult,
  content: IssueContent,
  forms: Forms,
): RecordValue {
  const row = (ranked: RankedRow) => rowValue(ranked, ranking, content, forms);
  const list = (ranked: readonly RankedRow[]) =>
    new ListValue(ranked.map((one) => [one.member.id, row(one)]));
  return new RecordValue({
    id: () => text(ranking.id),
    title: () => text(ranking.title, [ranking.origin]),
    minimum: () =>
      ranking.minimum
        ? new FigureValue(known(ranking.minimum.atLeast), {
            ...forms.of(ranking.minimum.of.name),
            key: { of: 'ranking', id: ranking.id, measure: 'minimum' },
          })
        : null,
    rows: () => list(rows),
    unranked: () => list(unranked),
    groups: () =>
      groupsOf(rows).map(
        (group) =>
          new RecordValue({
            rank: () => (group[0] ? row(group[0]).liquidMethodMissing('rank') : null),
            value: () => (group[0] ? row(group[0]).liquidMethodMissing('value') : null),
            rows: () => list(group),
            size: () => group.length,
          }),
      ),
  });
}

/** Units of equal rank together. */
function groupsOf(rows: readonly RankedRow[]): readonly (readonly RankedRow[])[] {
  const groups: RankedRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last[0]?.rank === row.rank) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function rowValue(
  { member, value, rank, tied, previousRank }: RankedRow,
  { id, of }: Ranking,
  content: IssueContent,
  forms: Forms,
): RecordValue {
  const figure = () =>
    new ComparableFigure(
      value,
      forms.of(of.name, member.title),
      { name: of.name, member: member.id, aspect: of.aspect },
      content,
    );
  const place = (measure: string, value: number | undefined) =>
    whole(value, { of: 'ranking', id, member: member.id, measure });
  return new NumberRecord({
    id: () => text(member.id),
    title: () => text(member.title),
    value: figure,
    rank: () => place('rank', rank),
    tied: () => tied,
    previous_rank: () => place('previous_rank', previousRank),
    // Places gained since the issue before; below zero: lost.
    rise: () =>
      place('rise', rank === undefined || previousRank === undefined ? undefined : previousRank - rank),
  });
}

function whole(value: number | undefined, key: FigureKey): FigureValue | null {
  return value === undefined
    ? null
    : new FigureValue(known(decimal(value)), { title: 'rank', key, unit: '', decimals: 0 });
}

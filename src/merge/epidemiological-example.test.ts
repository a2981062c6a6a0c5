import { beforeAll, describe, expect, it } from 'vitest';
import { epidemiologicalFigures } from '../../tests/support/epidemiological-figures.ts';
import { examplesFolder } from '../../tests/support/examples.ts';
import { equation } from '../../tests/support/workspace.ts';
import { builtinSource } from '../load/builtin.ts';
import { folderSource } from '../load/folder.ts';
import { printDecimal } from '../model/decimal.ts';
import { type Amount, isKnown, type Known, type LedgerEntry } from '../model/ledger.ts';
import { openSession, reviewIssue, type Session } from '../session.ts';
import type { IssueContent } from './issue.ts';

const districts = ['ashby', 'brindle', 'corley', 'dunmore', 'elmstead', 'fenwick'];

interface Row {
  readonly issue: string;
  /** A counter and its part, or a derived figure. */
  readonly name: string;
  readonly part: string;
  readonly values: readonly string[];
}

/** Lines of the table: `measles_cases opening 87 52 …`, below the id of their issue. */
const rows: readonly Row[] = epidemiologicalFigures
  .trim()
  .split('\n\n')
  .flatMap((block) => {
    const [issue = '', ...lines] = block.split('\n');
    return lines.map((line): Row => {
      const [name = '', ...rest] = line.split(/\s+/);
      const hasPart = /^(opening|current|closing|adjustment)$/.test(rest[0] ?? '');
      return {
        issue,
        name,
        part: hasPart ? (rest[0] ?? '') : 'derived',
        values: hasPart ? rest.slice(1) : rest,
      };
    });
  });

let session: Session;
beforeAll(async () => {
  const folder = `${examplesFolder}/epidemiological-weekly`;
  const opened = await openSession(folderSource(folder), builtinSource());
  if (!opened.session) throw new Error(JSON.stringify(opened.diagnostics));
  session = opened.session;
});

function contentOf(issue: string): IssueContent {
  const { content } = session.chain.merged(issue);
  if (!content) throw new Error(`${issue} has no content`);
  return content;
}

const missingOr = (amount: Amount | undefined, show: (known: Known) => string) =>
  amount && isKnown(amount) ? show(amount) : 'missing';

function counterValue(entry: LedgerEntry | undefined, part: string): string {
  if (part === 'adjustment')
    return String((entry?.adjustments ?? []).reduce((sum, { amount }) => sum + Number(amount.toFixed()), 0));
  const amount = entry?.[part as 'opening' | 'current' | 'closing'];
  return missingOr(amount, (known) => known.value.toFixed());
}

function derivedValue(content: IssueContent, name: string, district: string | undefined): string {
  const figure = content.derived.get(name);
  const amount = district === undefined ? figure?.total : figure?.members.get(district);
  return missingOr(amount, ({ value }) =>
    figure?.derived.format === 'percent'
      ? `${printDecimal(value.times(100), figure.derived.decimals)}%`
      : printDecimal(value, figure?.derived.decimals),
  );
}

describe('the epidemiological example has the figures that were computed apart from it', () => {
  it('in a table that is read whole', () => {
    expect(rows.map(({ values }) => values.length).filter((length) => length !== 7)).toEqual([]);
    expect(rows.length).toBe(6 + 3 * (18 + 4) + 1);
  });

  it.each(rows.filter(({ issue }) => issue === '2023-51'))('$issue $name opens with', ({ name, values }) => {
    const { ledger } = session.chain.recordedLedger('2023-51');
    const members = ledger?.figures.get(name)?.members;
    expect(districts.map((district) => counterValue(members?.get(district), 'closing'))).toEqual(
      values.slice(0, 6),
    );
  });

  it.each(rows.filter(({ issue, part }) => issue !== '2023-51' && part !== 'derived'))(
    '$issue $name $part',
    ({ issue, name, part, values }) => {
      const figure = contentOf(issue).figures.get(name);
      const entries = [...districts.map((district) => figure?.members.get(district)), figure?.total];
      expect(entries.map((entry) => counterValue(entry, part))).toEqual(values);
    },
  );

  it.each(rows.filter(({ part }) => part === 'derived'))('$issue $name', ({ issue, name, values }) => {
    const content = contentOf(issue);
    expect([...districts, undefined].map((district) => derivedValue(content, name, district))).toEqual(
      values,
    );
  });

  it.each([
    ['2023-52', '412380 + 6525 = 418905'],
    ['2024-01', '0 + 5240 = 5240'],
    ['2024-02', '5240 + 7070 = 12310'],
  ])('%s doses: %s', (issue, expected) => {
    expect(equation(contentOf(issue).figures.get('doses')?.total)).toBe(expected);
  });

  it('2024-02 measles: the region is missing, the gap is listed, what is known is 20 and 12', () => {
    const total = contentOf('2024-02').figures.get('measles_cases')?.total;
    expect([total?.knownTotal?.toFixed(), total?.gaps]).toEqual(['32', ['2024-02']]);
  });

  it.each([
    ['2023-52', '4', '2023-12-31', undefined],
    ['2024-01', '4', '2023-12-31', true],
    ['2024-02', '5', '2024-01-12', undefined],
  ])('%s: %s treatment centres as of %s', (issue, number, day, carried) => {
    const total = contentOf(issue).figures.get('treatment_centres')?.total;
    expect([counterValue(total, 'closing'), total?.asOf, total?.carried]).toEqual([number, day, carried]);
  });

  it('without any finding', () => {
    for (const issue of ['2023-52', '2024-01', '2024-02']) expect(reviewIssue(session, issue)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFigures } from '../../src/merge/figures.ts';
import { type Amount, isKnown, type LedgerEntry } from '../../src/model/ledger.ts';
import { type Entry, history, type Sent, type Step } from '../support/naive-ledger.ts';
import { type Files, sessionOf, workspace } from '../support/workspace.ts';

/*
 * Random histories of a hall, written as files and merged by the program, against the naive ledger: whole numbers of
 * hundredths in BigInt, one loop over the issues.
 */

const departments = ['window', 'transport', 'customs'] as const;
const ids = ['2023-50', '2023-51', '2023-52', '2024-01', '2024-02', '2024-03'];
const periods = [
  '2023-12-04/2023-12-08',
  '2023-12-11/2023-12-15',
  '2023-12-18/2023-12-22',
  '2023-12-25/2023-12-29',
  '2024-01-02/2024-01-05',
  '2024-01-08/2024-01-12',
];

/** Up to thirty digits, two of them decimals. */
const hundredths = fc.oneof(
  { weight: 3, arbitrary: fc.bigInt({ min: 0n, max: 99_999n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 29n }) },
);

const sentArbitrary = (index: number): fc.Arbitrary<Sent> =>
  fc.record({
    amount: fc.oneof(
      { weight: 6, arbitrary: hundredths },
      { weight: 1, arbitrary: fc.constant('missing' as const) },
      { weight: 1, arbitrary: fc.constant('not-sent' as const) },
    ),
    late: fc.option(fc.record({ issue: fc.integer({ min: -1, max: index - 1 }), amount: hundredths }), {
      freq: 3,
    }),
    typed: fc.option(hundredths, { freq: 5 }),
    running: fc.oneof(
      { weight: 6, arbitrary: hundredths },
      { weight: 1, arbitrary: fc.constant('missing' as const) },
    ),
    state: fc.oneof(
      { weight: 2, arbitrary: hundredths },
      { weight: 1, arbitrary: fc.constant('not-sent' as const) },
    ),
  });

const histories = fc.record({
  reset: fc.constantFrom('year', 'quarter', 'month', 'never'),
  partial: fc.boolean(),
  opening: fc.tuple(...departments.map(() => fc.option(hundredths, { freq: 4 }))),
  steps: fc.tuple(
    ...ids.map((_, index) =>
      fc.record({ turn: fc.constant(index), sent: fc.tuple(...departments.map(() => sentArbitrary(index))) }),
    ),
  ),
});
type History = typeof histories extends fc.Arbitrary<infer H> ? H : never;

const digits = (value: bigint) => {
  const text = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
};
const issueAt = (index: number) => (index < 0 ? '2023-49' : (ids[index] ?? ''));

function filesOf({ reset, partial, opening, steps }: History): Files {
  const kinds = `by: departments, decimals: 2, negative: true, reset: ${reset}, optional: true`;
  const members = departments.flatMap((id, index) => {
    const known = opening[index];
    return known === null || known === undefined ? [] : [`${id}: ${digits(known)}`];
  });
  return workspace({
    departments,
    counters: [
      `accept: {title: 受理金额, unit: 元, ${kinds}${partial ? ', partial: allowed' : ''}}`,
      `running: {title: 平台累计, unit: 元, kind: cumulative, ${kinds}}`,
      `state: {title: 在办, unit: 件, kind: stock, carry: true, ${kinds}}`,
    ].join('\n'),
    opening: {
      issue: '2023-49',
      period: '2023-11-20/2023-11-24',
      figures: `accept: {members: {${members.join(', ')}}}\nrunning: {members: {${members.join(', ')}}}`,
    },
    issues: Object.fromEntries(
      steps.map(({ sent }, index) => [
        ids[index] ?? '',
        {
          period: periods[index] ?? '',
          sent: Object.fromEntries(departments.map((id, at) => [id, submission(sent[at] as Sent)])),
        },
      ]),
    ),
  });
}

function submission({ amount, late, typed, running, state }: Sent): string {
  const value = (given: bigint | 'missing' | 'not-sent') =>
    typeof given === 'bigint' ? digits(given) : given === 'missing' ? '{missing: 系统升级}' : undefined;
  const counters = Object.entries({
    accept: value(amount),
    running:
      typeof running === 'bigint' ? `{value: ${digits(running)}, restated: 按平台口径}` : value(running),
    state: value(state),
  }).flatMap(([id, text]) => (text === undefined ? [] : [`${id}: ${text}`]));
  return [
    'nothing: true',
    `counters: {${counters.join(', ')}}`,
    late ? `late: {${issueAt(late.issue)}: {accept: ${digits(late.amount)}}}` : '',
    typed === null ? '' : `cumulative: {accept: {value: ${digits(typed)}, restated: 重新核定}}`,
  ].join('\n');
}

const shown = (amount: Amount) => (isKnown(amount) ? amount.value.toFixed(2) : 'missing');
const sumOf = (entry: LedgerEntry) =>
  entry.adjustments.reduce((sum, { amount }) => sum + BigInt(amount.times(100).toFixed()), 0n);

/** An entry of the program in the words of the naive ledger. */
const plain = (entry: LedgerEntry | undefined) =>
  entry && {
    opening: shown(entry.opening),
    current: shown(entry.current),
    adjustments: digits(sumOf(entry)),
    closing: shown(entry.closing),
    gaps: [...entry.gaps],
  };
const expected = ({ opening, current, adjustments, closing, gaps }: Entry) => ({
  opening: opening === undefined ? 'missing' : digits(opening),
  current: current === undefined ? 'missing' : digits(current),
  adjustments: digits(adjustments),
  closing: closing === undefined ? 'missing' : digits(closing),
  gaps: gaps.map(issueAt),
});

const runs = { numRuns: 60 };

describe('in any history of six issues over the turn of the year', () => {
  it('every flow has the figures of the naive ledger', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (given) => {
        const { chain } = await sessionOf(filesOf(given));
        const naive = departments.map((_, at) =>
          history(given.reset, given.partial, given.opening[at] ?? undefined, stepsOf(given, at)),
        );
        for (const [index, id] of ids.entries()) {
          const figure = chain.merged(id).content?.figures.get('accept');
          for (const [at, department] of departments.entries())
            expect([id, department, plain(figure?.members.get(department))]).toEqual([
              id,
              department,
              expected(naive[at]?.[index] as Entry),
            ]);
        }
      }),
      runs,
    );
  });

  it('opening + current + adjustments = closing, and each closing is the next opening', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (given) => {
        const { chain } = await sessionOf(filesOf(given));
        const before = new Map<string, string>();
        for (const id of ids) {
          for (const [counter, figure] of chain.merged(id).content?.figures ?? []) {
            for (const [member, entry] of figure.members) {
              checkLaw(counter, entry);
              const key = `${counter}/${member}`;
              const start = startsAgain(given.reset, id) ? '0.00' : before.get(key);
              if (counter !== 'state' && start !== undefined) expect(shown(entry.opening)).toBe(start);
              before.set(key, shown(entry.closing));
            }
          }
        }
      }),
      runs,
    );
  });

  it('a total is the sum of its members, part by part, and missing where one is', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (given) => {
        const { chain } = await sessionOf(filesOf({ ...given, partial: false }));
        for (const id of ids) {
          for (const figure of (chain.merged(id).content?.figures ?? new Map()).values()) {
            const entries = [...figure.members.values()] as LedgerEntry[];
            for (const part of ['opening', 'current', 'closing'] as const) {
              const amounts = entries.map((entry) => shown(entry[part]));
              const sum = amounts.includes('missing')
                ? 'missing'
                : digits(amounts.reduce((all, text) => all + BigInt(text.replace('.', '')), 0n));
              expect(shown((figure.total as LedgerEntry)[part])).toBe(sum);
            }
            expect(sumOf(figure.total as LedgerEntry)).toBe(
              entries.reduce((all, entry) => all + sumOf(entry), 0n),
            );
          }
        }
      }),
      runs,
    );
  });

  it('the order of the submissions changes nothing', async () => {
    const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    await fc.assert(
      fc.asyncProperty(histories, orders, async (given, order) => {
        const { chain, publication, registry } = await sessionOf(filesOf(given));
        const [before, last] = [chain.merged('2024-02'), chain.merged('2024-03')];
        const { issue } = chain.issue('2024-03');
        if (!issue || !before.content) throw new Error('not merged');
        const days = new Map(
          ids.map((id, index) => {
            const period = periods[index] ?? '';
            return [id, { period: { from: period.slice(0, 10), to: period.slice(-10) } }] as const;
          }),
        );
        const merge = (submissions: typeof last.submissions) =>
          mergeFigures({
            counters: publication.counters,
            registry,
            ledgerOf: () => undefined,
            issue,
            previous: before.content?.ledger ?? fail(),
            submissions,
            issueDays: days,
          }).figures;
        const shuffled = order.flatMap((index) => last.submissions[index] ?? []);
        expect(merge(shuffled)).toEqual(merge(last.submissions));
      }),
      runs,
    );
  });
});

function fail(): never {
  throw new Error('no ledger');
}

/** What one department sent, issue by issue, for the naive ledger. */
function stepsOf(given: History, at: number): readonly Step[] {
  return given.steps.map(({ sent }, index) => ({ ...(sent[at] as Sent), span: spanOf(given.reset, index) }));
}

function spanOf(reset: string, index: number): string {
  const january = index >= 4;
  return reset === 'never' ? 'all' : january ? 'january' : 'december';
}

const startsAgain = (reset: string, id: string) =>
  reset !== 'never' && (id === '2024-02' || (reset === 'month' && id === '2023-50'));

/** The equation of an entry, where all of its parts are known. */
function checkLaw(counter: string, { opening, current, adjustments, closing }: LedgerEntry): void {
  if (counter === 'state' || !isKnown(opening) || !isKnown(current)) return;
  expect(isKnown(closing)).toBe(true);
  const sum = adjustments.reduce(
    (total, { amount }) => total.plus(amount),
    opening.value.plus(current.value),
  );
  if (isKnown(closing)) expect(closing.value.toFixed()).toBe(sum.toFixed());
}

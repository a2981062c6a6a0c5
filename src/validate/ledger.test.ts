import { describe, expect, it } from 'vitest';
import { equation, equations, findingsOf, outcomeOf, workspace } from '../../tests/support/workspace.ts';

const path = 'issues/2023-20/ledger.yaml';
const counters =
  'consult: {title: 咨询, owner: window}\naccept: {title: 受理, owner: window, by: [网办, 窗办]}';
const files = (ledger: string) => ({
  ...workspace({
    counters,
    issues: { '2023-21': { sent: { window: 'counters: {consult: 10, accept: {网办: 1, 窗办: 2}}' } } },
  }),
  [path]: ledger,
});
const head = 'format: 1\nissue: 2023-20\nperiod: 2023-05-29/2023-06-02\n';
const opening = `${head}opening: true\n`;

describe('an opening ledger', () => {
  it('states closing figures, short or long', async () => {
    const { content, findings } = await outcomeOf(
      files(`${opening}figures:\n  consult: 24607\n  accept: {members: {网办: {closing: 100}, 窗办: 50}}\n`),
    );
    expect(equations(content, 'consult')).toEqual({ total: '24607 + 10 = 24617' });
    expect(equations(content, 'accept')['total']).toBe('150 + 3 = 153');
    expect(findings).toEqual([]);
  });

  it('may have no figures at all', async () => {
    const { content, findings } = await outcomeOf(files(`${opening}figures: {}\n`));
    expect(equations(content, 'consult')).toEqual({ total: 'unknown-opening + 10 = unknown-opening' });
    expect(findings).toEqual([]);
  });

  it.each([
    ['a counter that there is not', `${opening}figures: {consutl: 5}\n`, ':5:11 counter-unknown'],
    ['a figure in another form', `${opening}figures: {consult: 0343}\n`, ':5:20 number-form'],
    ['a figure in quotes', `${opening}figures: {consult: "343"}\n`, ':5:20 number-quoted'],
    ['another issue', `${opening.replace('2023-20', '2023-19')}figures: {}\n`, ':2:8 issue-id-mismatch'],
    ['a day that there is not', `${opening.replace('06-02', '06-31')}figures: {}\n`, ':3:20 date-invalid'],
    ['no period', 'format: 1\nissue: 2023-20\nopening: true\nfigures: {}\n', ':4:11 ledger-without-period'],
    ['another format', `${opening.replace('format: 1', 'format: 2')}figures: {}\n`, ':1:9 value-not-allowed'],
  ])('with %s is refused', async (_, ledger, finding) => {
    expect(await findingsOf(files(ledger))).toContain(`2023-20/ledger.yaml${finding}`);
  });
});

describe('a released ledger', () => {
  it('hands its gaps and what is known on to the next issue', async () => {
    const { content } = await outcomeOf(
      files(
        `${head}figures:\n  consult: {opening: 24000, missing: 停机, known: 24607, gaps: [2023-19, 2023-20]}\n  accept: {members: {网办: 100, 窗办: 50}, total: 150}\n`,
      ),
    );
    expect(equation(content.figures.get('consult')?.total)).toBe(
      'gap: 停机 + 10 = gap: 2023-19, 2023-20; known 24617, gaps 2023-19 2023-20',
    );
  });

  it('may know counters that there are no longer', async () => {
    expect(
      await findingsOf(
        files(`${head}figures: {retired: 5, consult: 24607, accept: {members: {网办: 1, 窗办: 1}}}\n`),
      ),
    ).toEqual([]);
  });

  it('does not pass off a reset that its period decides', async () => {
    const { content } = await outcomeOf(
      files(
        `${head.replace('period: 2023-05-29/2023-06-02', 'period: 2022-12-26/2022-12-30')}figures: {consult: 24607}\n`,
      ),
    );
    expect(equation(content.figures.get('consult')?.total)).toBe('0 + 10 = 10');
  });
});

import { describe, expect, it } from 'vitest';
import {
  findingsOf,
  outcomeOf,
  sentences,
  unmarked,
  type WorkspaceParts,
  workspace,
} from '../../tests/support/workspace.ts';

/** The one finding of the files that all issues share; `¦` in a text stands before its place. */
async function check(parts: Partial<WorkspaceParts>, code: string) {
  const { files, place } = unmarked(workspace({ issues: { '2023-21': {} }, ...parts }));
  const shared = (await findingsOf(files)).filter((finding) => !finding.startsWith('2023-21/'));
  expect(shared).toEqual([`${place} ${code}`]);
}

describe('a counter', () => {
  it.each([
    ['without an owner', '¦done: {title: 办结}', 'counter-without-owner'],
    ['with two owners', 'done: {title: 办结, owner: ¦window, by: departments}', 'counter-two-owners'],
    ['of a department that there is not', 'done: {title: 办结, owner: ¦windwo}', 'department-unknown'],
    [
      'by a department that there is not',
      'done: {title: 办结, by: departments, departments: [¦widnow]}',
      'department-unknown',
    ],
    ['without a title', 'done: {owner: window¦}', 'key-missing'],
    ['of no kind that there is', 'done: {title: 办结, owner: window, kind: ¦rate}', 'value-not-allowed'],
    ['with a member twice', 'done: {title: 办结, owner: window, by: [网办, ¦网办]}', 'name-twice'],
    [
      'with a member of a reserved name',
      'done: {title: 办结, owner: window, by: [网办, ¦total]}',
      'name-reserved',
    ],
    [
      'with more decimals than figures have',
      'done: {title: 办结, owner: window, decimals: ¦13}',
      'value-range',
    ],
    ['with a key that there is not', 'done: {title: 办结, owner: window, ¦cary: true}', 'key-unknown'],
  ])('%s', async (_, counters, code) => check({ counters }, code));

  it.each([
    ['its id with a slip', 'cusotms'],
    ['its name', 'haiguan'],
    ['an alias', 'chengdu-customs'],
  ])('names the department that was meant by %s', async (_, typed) => {
    const { diagnostics } = await outcomeOf(
      workspace({
        publication: `sections: [{id: news, title: 动态, from: [${typed}]}]`,
        departments: ['window', '{id: customs, name: haiguan, aliases: [chengdu-customs]}'],
        issues: { '2023-21': {} },
      }),
    );
    expect(diagnostics.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ['department-unknown', 'customs'],
    ]);
  });
});

describe('a formula of the publication', () => {
  const counters =
    'done: {title: 办结, owner: window}\naccept: {title: 受理, owner: window, by: [网办, 窗办]}';
  const rate = (formula: string) => `derived: {a: {title: 办结率, formula: ${formula}}}`;
  const relation = (formula: string) => `relations: [{id: a, formula: ${formula}}]`;

  it.each([
    ['a relation that compares nothing', relation('¦done + 1'), 'formula-not-comparison'],
    ['a relation that compares twice', relation('¦"(done == 1) == 1"'), 'formula-not-comparison'],
    ['a derived figure that compares', rate('¦done <= 1'), 'formula-not-value'],
    ['a comparison inside a value', rate('¦(done <= 1) + 1'), 'formula-not-value'],
    ['a comparison below a sign', rate('¦-(done <= 1)'), 'formula-not-value'],
    ['a fault, at its sign', relation('done == ¦* 2'), 'formula-syntax'],
    ['a fault, in quotes', relation('"done == ¦* 2"'), 'formula-syntax'],
    ['a fault after Chinese names', relation('办结 ¦办结 == 2'), 'formula-syntax'],
    ['a name that there is not', rate('done / ¦acept'), 'formula-name-unknown'],
    [
      'a derived figure that is declared further down',
      'derived: {a: {title: 率, formula: done / ¦b}, b: {title: 率, formula: done / 2}}',
      'formula-name-unknown',
    ],
    ['a member that there is not', rate('"accept[¦电话] / 2"'), 'member-unknown'],
    ['a member of a counter without members', rate('"2 * done[¦网办]"'), 'member-unknown'],
    [
      'a relation twice',
      'relations: [{id: a, formula: done == 1}, {id: ¦a, formula: done == 2}]',
      'name-twice',
    ],
    [
      'a constant named as a counter',
      'constants: {¦done: {title: 目标, values: [{from: 2023-01-01, value: 5}]}}',
      'name-twice',
    ],
    [
      'a constant of no day',
      'constants: {goal: {title: 目标, values: [{from: ¦2023-02-30, value: 5}]}}',
      'date-invalid',
    ],
    [
      'a constant in another form',
      'constants: {goal: {title: 目标, values: [{from: 2023-01-01, value: ¦1e3}]}}',
      'number-form',
    ],
    ['a section twice', 'sections: [{id: news, title: 动态}, {id: ¦news, title: 动态}]', 'name-twice'],
  ])('%s', async (_, publication, code) => check({ counters, publication }, code));

  it('says what it stumbled at, and the name that was meant', async () => {
    const { diagnostics } = await outcomeOf(
      workspace({
        counters: 'done: {title: 办结, owner: window, optional: true}',
        publication: 'relations: [{id: a, formula: donne == 1}, {id: b, formula: done == 办结)}]',
        issues: { '2023-21': {} },
      }),
    );
    expect(sentences(diagnostics)).toEqual([
      '公式里的“donne”不是指标、常数或前面的派生指标',
      '公式在“)”处写错：done == 办结)',
    ]);
    expect(diagnostics[0]?.suggestion).toBe('done');
  });
});

describe('the registry', () => {
  it.each([
    ['a department twice', ['window', '{id: ¦window, name: 综合窗口}'], 'name-twice'],
    ['a successor that there is not', ['{id: old, name: 原窗口, succeeded_by: ¦nwe}'], 'department-unknown'],
    ['an id with capitals', ['{id: ¦Customs, name: 海关}'], 'id-form'],
    ['a day that there is not', ['{id: old, name: 原窗口, until: ¦2023-02-29}'], 'date-invalid'],
    ['a key that there is not', ['{id: old, name: 原窗口, ¦untill: 2023-02-28}'], 'key-unknown'],
  ])('%s', async (_, departments, code) => check({ departments }, code));
});

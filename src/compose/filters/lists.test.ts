import { describe, expect, it } from 'vitest';
import { figure, missingFigure, placeIn, resultOf, wordsOf } from '../../../tests/support/template.ts';
import { DayValue, PeriodValue } from '../values/day.ts';
import { FigureValue } from '../values/figure.ts';
import { ListValue, RecordValue } from '../values/record.ts';
import { TextValue, text } from '../values/text.ts';

interface Row {
  readonly id: string;
  readonly current?: unknown;
  readonly title?: unknown;
}
const record = ({ id, current = null, title = null }: Row) =>
  new RecordValue({ id: () => text(id), current: () => current, title: () => title });
const ids = (expression: string, root: Record<string, unknown>) =>
  wordsOf(`${expression} | map: "id" | join: " "`, root);

const rows = [
  record({ id: 'a', current: figure('9'), title: text('九', [placeIn('nine')]) }),
  record({ id: 'b', current: figure('10') }),
  record({ id: 'c', current: missingFigure() }),
  record({ id: 'd', current: figure('-0.5'), title: text('负') }),
  record({ id: 'e', current: figure('9.0'), title: text('甲') }),
];

describe('where', () => {
  it.each([
    ['rows | where: "title"', 'a d e'],
    ['rows | where: "title", "甲"', 'e'],
    ['rows | where: "current", 9', 'a e'],
    ['rows | where: "current", "!=", 9', 'b c d'],
    ['rows | where: "current", ">", 9', 'b'],
    ['rows | where: "current", ">=", 9', 'a b e'],
    ['rows | where: "current", "<", 0', 'd'],
    ['rows | where: "current", "<=", limit', 'a d e'],
    ['rows | where: "current.missing", true', 'c'],
    ['rows | where: "title", nil', 'b c'],
    ['rows | where: "id", ">", "c"', 'd e'],
  ])('%s leaves %s', (expression, left) => {
    expect(ids(expression, { rows, limit: figure('9.00') })).toBe(left);
  });

  it('compares days in the order of time', () => {
    const days = ['2023-12-01', '2024-02-01'].map(
      (day) => new RecordValue({ id: () => text(day), day: () => new DayValue(day, 'zh', []) }),
    );
    expect(ids('days | where: "day", ">=", "2024-01-01"', { days })).toBe('2024-02-01');
  });

  it('takes lists with names, and leaves nothing of an empty one', () => {
    const list = new ListValue(rows.map((row, index) => [`n${index}`, row]));
    expect(ids('list | where: "current", 10', { list })).toBe('b');
    expect(resultOf('list | where: "whatever"', { list: [] })).toEqual([]);
  });

  it('takes a name that only some entries know', () => {
    const list = [record({ id: 'a' }), new RecordValue({ id: () => text('b'), grade: () => true })];
    expect(ids('list | where: "grade"', { list })).toBe('b');
  });

  it.each([
    ['rows | where: "titel"', 'where: “titel”'],
    ['rows | where: "current.mising"', 'where: “current.mising”'],
    ['rows | where: "current", "=>", 9', 'where: “=>”'],
    ['5 | where: "title"', 'where: “5”'],
  ])('%s is refused', (expression, words) => expect(() => resultOf(expression, { rows })).toThrow(words));
});

describe('sort_by', () => {
  it.each([
    ['rows | sort_by: "current"', 'd a e b c'],
    ['rows | sort_by: "current", "descending"', 'b a e d c'],
    ['rows | sort_by: "current", "ascending"', 'd a e b c'],
    ['rows | sort_by: "title"', 'a e d b c'],
    ['rows | sort_by: "title", "descending"', 'd e a b c'],
  ])('%s gives %s', (expression, order) => expect(ids(expression, { rows })).toBe(order));

  it('sorts texts by code point, not by UTF-16 unit', () => {
    const list = ['\u{20000}', '\uff01', 'b', 'B', 'ab', 'a'].map((id) => record({ id }));
    expect(ids('list | sort_by: "id"', { list })).toBe('B a ab b \uff01 \u{20000}');
  });

  it('sorts days by time and periods by their first day', () => {
    const list = ['2024-01-02', '2023-12-31'].map(
      (day) =>
        new RecordValue({
          id: () => text(day),
          period: () => new PeriodValue({ from: day, to: day }, 'en', []),
        }),
    );
    expect(ids('list | sort_by: "period"', { list })).toBe('2023-12-31 2024-01-02');
    expect(ids('list | sort_by: "period.from", "descending"', { list })).toBe('2024-01-02 2023-12-31');
  });

  it.each([
    ['rows | sort_by: "curent"', 'sort_by: “curent”'],
    ['rows | sort_by: "current", "down"', 'sort_by: “down”'],
    ['nested | sort_by: "inner"', 'sort_by: “id, current, title”'],
  ])('%s is refused', (expression, words) => {
    const nested = [new RecordValue({ inner: () => rows[0] })];
    expect(() => resultOf(expression, { rows, nested })).toThrow(words);
  });
});

describe('lists', () => {
  it('are made, joined, turned, cut and freed of blanks', () => {
    const root = { rows, nothing: null, none: [] };
    expect(resultOf('1 | list: 2, nothing', root)).toEqual([1, 2, null]);
    expect(resultOf('1 | list: 2 | concat: none | reverse', root)).toEqual([2, 1]);
    expect(resultOf('1 | list: 2, 3, 4 | slice: 1, 2')).toEqual([2, 3]);
    expect(resultOf('1 | list: 2, 3, 4 | slice: -2')).toEqual([3, 4]);
    expect(resultOf('1 | list: 2 | slice: -9, 1')).toEqual([1]);
    expect(resultOf('1 | list: 2 | slice: 5, 1')).toEqual([]);
    expect(resultOf('1 | list: nothing, nil, "", " ", false, 0, none | compact', root)).toEqual([
      1,
      false,
      0,
      [],
    ]);
  });

  it('do not change what they are made of', () => {
    const list = [1, 2, 3];
    resultOf('list | reverse', { list });
    resultOf('list | slice: 1', { list });
    expect(list).toEqual([1, 2, 3]);
  });

  it('have every text, number and day once', () => {
    const list = [text('甲', [placeIn('first')]), text('乙'), '甲', figure('1'), 1, figure('1.0'), '1'];
    const uniq = resultOf('list | uniq', { list }) as readonly unknown[];
    expect(uniq).toEqual([list[0], list[1], list[3], '1']);
    expect(() => resultOf('rows | uniq', { rows })).toThrow('uniq: “id, current, title”');
  });

  it.each([
    ['"ab" | reverse', 'reverse: “ab”'],
    ['"ab" | slice: 0, 1', 'slice: “ab”'],
    ['1 | list: 2 | slice: 0, -1', 'slice: “-1”'],
    ['1 | list: 2 | slice', 'slice: “”'],
    ['1 | list: 2 | concat: 3', 'concat: “3”'],
    ['1 | compact', 'compact: “1”'],
  ])('refuse %s', (expression, words) => expect(() => resultOf(expression)).toThrow(words));
});

describe('split and join', () => {
  it.each([
    ['"" | split: "、"', 0],
    ['" \n" | split: "、"', 0],
    ['unsaid | split: ","', 0],
    ['nil | split: ","', 0],
    ['nothing | split: ","', 0],
    ['"甲" | split: "、"', 1],
    ['"a,,b" | split: ","', 3],
  ])('%s has %i entries', (expression, size) => {
    expect(resultOf(expression, { unsaid: text(' '), nothing: null })).toHaveLength(size);
  });

  it.each([
    ['join: ", ", " and "', ['', 'A', 'A and B', 'A, B and C', 'A, B, C and D']],
    ['join: ", ", ", and ", " and "', ['', 'A', 'A and B', 'A, B, and C', 'A, B, C, and D']],
    ['join: "、", "和"', ['', 'A', 'A和B', 'A、B和C', 'A、B、C和D']],
    ['join: ", "', ['', 'A', 'A, B', 'A, B, C', 'A, B, C, D']],
    ['join', ['', 'A', 'A、B', 'A、B、C', 'A、B、C、D']],
    ['join: ", ", ""', ['', 'A', 'AB', 'A, BC', 'A, B, CD']],
  ])('%s', (filter, printed) => {
    const lists = [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']];
    expect(lists.map((list) => wordsOf(`list | ${filter}`, { list }))).toEqual(printed);
  });

  it('with another last sign keep places and captured texts, and do not hide a missing figure', () => {
    const list = [text('甲', [placeIn('a')]), figure('-2', { title: 'b' }), text('丙', [placeIn('c')])];
    const joined = resultOf('list | join: "、", "和"', { list });
    expect(joined instanceof TextValue && joined.valueOf()).toBe('甲、-2和丙');
    expect(joined instanceof TextValue && joined.origins.map(({ source }) => source.path)).toEqual([
      'a',
      'b',
      'c',
    ]);
    const captured = 'up \uE000\uE010\uE001';
    expect(resultOf('list | join: ", ", " and "', { list: [captured, 'b', 'c'] })).toBe(
      `${captured}, b and c`,
    );
    expect(resultOf('list | join: ", ", " and "', { list: ['a', missingFigure('gap')] })).toMatchObject({
      why: 'gap',
    });
  });

  it('keep the place of a text', () => {
    const value = resultOf('list | split: "、" | join: ", "', { list: text('甲、乙', [placeIn('x')]) });
    expect(value).toBeInstanceOf(TextValue);
    expect(value instanceof TextValue && value.origins.map(({ source }) => source.path)).toEqual(['x', 'x']);
  });

  it('do not hide a missing figure', () => {
    const joined = resultOf('list | join', { list: ['甲', missingFigure('gap')] });
    expect(joined instanceof FigureValue && joined.why).toBe('gap');
    const list = ['甲', missingFigure().with({ ifMissing: '暂缺' })];
    expect(wordsOf('list | join', { list })).toBe('甲、暂缺');
  });

  it('join captured texts, but not with values', () => {
    const captured = 'up \uE000\uE010\uE001';
    expect(resultOf('a | list: "", "level" | compact | join: ", "', { a: captured })).toBe(
      `${captured}, level`,
    );
    expect(() => resultOf('a | list: b | join', { a: captured, b: text('*b*') })).toThrow('join: “*b*”');
  });
});

describe('map', () => {
  it('reads along a path, and needs the name in every entry', () => {
    expect(wordsOf('rows | map: "current.missing" | join: " "', { rows })).toBe(
      'false false true false false',
    );
    const list = [record({ id: 'a' }), new RecordValue({ name: () => text('b') })];
    expect(() => resultOf('list | map: "id"', { list })).toThrow('map: “id”');
  });

  it('prefers a name with a dot that is one', () => {
    const list = [new RecordValue({ 'a.b': () => 1, a: () => new RecordValue({ b: () => 2 }) })];
    expect(resultOf('list | map: "a.b"', { list })).toEqual([1]);
  });
});

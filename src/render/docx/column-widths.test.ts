import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnRequest, columnWidths, type MeasuredCell, shareOut } from './column-widths.ts';
import { emsOf } from './text-width.ts';

const em = 240;
const padding = 236;
const widthOf = (text: string) => emsOf(text, { font: '仿宋' }, 'zh') * em;

/** Rows of cells by column, the first being the head; `<` continues the cell on its left. */
function requestOf(rows: readonly (readonly string[])[], width = 8844): ColumnRequest {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((text, column): MeasuredCell[] => {
      if (text === '<') return [];
      const behind = row.slice(column + 1).findIndex((other) => other !== '<');
      const columns = behind < 0 ? row.length - column : behind + 1;
      const isHead = index === 0;
      return [
        {
          column,
          columns,
          isHead,
          isBold: false,
          isNumber: /^[\d.]+%?$/.test(text),
          lines: text.split('\n'),
        },
      ];
    }),
  );
  return {
    count: rows[0]?.length ?? 0,
    cells,
    atLeast: [],
    padding,
    em,
    widthOf,
    roomyWidthOf: widthOf,
    width,
  };
}

const widths = (rows: readonly (readonly string[])[], width?: number) => columnWidths(requestOf(rows, width));
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
/** Lines that a text takes in a column. */
const lines = (text: string, column = 0) => Math.ceil(widthOf(text) / (column - padding));

describe('columns of a table', () => {
  it('have what their longest cell needs, and a part of what is left', () => {
    const found = widths([
      ['区县', '数量'],
      ['临港新区', '1'],
    ]);
    // Needs: 4 em and 2 em, with the padding.
    const needs = [4 * em + padding, 2 * em + padding];
    const share = 8844 / sum(needs);
    expect(found[1]).toBe(Math.floor((needs[1] ?? 0) * share));
    expect(sum(found)).toBe(8844);
  });

  it('keep names and numbers on their lines with nine columns, and put the heads on two lines', () => {
    const head = ['县（区）', ...Array.from({ length: 8 }, () => '较上年同期')];
    const row = ['东坪区', ...Array.from({ length: 8 }, () => '98.5%')];
    const found = widths([head, row]);
    expect(lines('东坪区', found[0])).toBe(1);
    for (const column of found.slice(1)) {
      expect(lines('98.5%', column)).toBe(1);
      expect(lines('较上年同期', column)).toBe(2);
    }
  });

  it('put heads on three lines before a name is broken', () => {
    const head = ['县（区）', ...Array.from({ length: 8 }, () => '比上年同期增减')];
    const row = ['东坪区', ...Array.from({ length: 8 }, () => '12')];
    const found = widths([head, row]);
    expect(lines('东坪区', found[0])).toBe(1);
    expect(lines('比上年同期增减', found[5])).toBe(3);
  });

  it('let long texts give way to names, numbers and heads', () => {
    const prose = '充电车位被占用和消防通道堵塞的情况仍然比较突出'.repeat(3);
    const found = widths([
      ['事项', '主要反映', '完成年度目标'],
      ['义务教育入学', prose, '12345.67'],
    ]);
    expect(lines('义务教育入学', found[0])).toBe(1);
    expect(lines('完成年度目标', found[2])).toBe(1);
    expect(found[1]).toBe(8844 - (6 * em + padding) * 2);
  });

  it('share what long texts have by what they need', () => {
    const [short = 0, long = 0] = widths([
      ['甲', '乙'],
      ['说'.repeat(40), '说'.repeat(160)],
    ]);
    expect(long).toBeGreaterThan(short * 1.5);
    expect(short).toBeGreaterThanOrEqual(10 * em + padding);
  });

  it('never part a long word', () => {
    const found = widths([
      ['Code', 'Text', 'Text'],
      ['91510000MA6ABCDEFGHIJ', 'word '.repeat(200), 'word '.repeat(200)],
    ]);
    expect(found[0]).toBeGreaterThanOrEqual(widthOf('91510000MA6ABCDEFGHIJ') + padding);
  });

  it('are widened together by a head over them', () => {
    const found = widths([
      ['某市各区县按时办结情况统计', '<', '很长'.repeat(30)],
      ['1', '2', '很长'.repeat(60)],
    ]);
    expect((found[0] ?? 0) + (found[1] ?? 0)).toBeGreaterThanOrEqual(
      widthOf('某市各区县按时办结情况统计') / 3 + padding,
    );
    expect(Math.abs((found[0] ?? 0) - (found[1] ?? 0))).toBeLessThan(5);
  });

  it('do not follow a title over all of them', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
    ];
    expect(widths([...rows, ['一个跨两栏的很长很长的标题', '<']])).toEqual(widths(rows));
  });

  it('count the lines of a cell one by one', () => {
    const rows = (cell: string) => [
      ['a', 'b'],
      [cell, '名'.repeat(8)],
    ];
    expect(widths(rows('第一行\n第二行'))).toEqual(widths(rows('第一行')));
  });

  it('give numbers room for wider digits before the rest is shared', () => {
    const request = requestOf([
      ['类别', '占比'],
      ['噪声扰民投诉', '+12.5%'],
    ]);
    const roomyWidthOf = (text: string) => widthOf(text) * (text === '+12.5%' ? 3 : 1);
    const usual = columnWidths(request)[1] ?? 0;
    const roomy = columnWidths({ ...request, roomyWidthOf })[1] ?? 0;
    expect(roomy).toBeGreaterThan(usual);
    // Where there is none, numbers have what they need.
    const prose = requestOf([
      ['类别', '占比', '说明'],
      ['噪声扰民投诉', '+12.5%', '说'.repeat(3000)],
    ]);
    const narrow = columnWidths({ ...prose, roomyWidthOf })[1] ?? 0;
    expect(narrow).toBeGreaterThanOrEqual(3 * em + padding);
    expect(narrow).toBeLessThan(3 * em + padding + 20);
  });

  it('have what they are told to need at least', () => {
    const request = requestOf(
      [
        ['a', 'b'],
        ['1', '说'.repeat(300)],
      ],
      8844,
    );
    expect(columnWidths({ ...request, atLeast: [2000, 0] })[0]).toBe(2000 + padding);
  });

  it('take up exactly the width, whatever the cells', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '1', '12.5%', '合计', '<'),
      fc.string({ maxLength: 60 }),
      fc.nat(80).map((count) => '字'.repeat(count)),
    );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 30 })
          .chain((count) =>
            fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 4 }),
          ),
        fc.integer({ min: 2000, max: 16000 }),
        (rows, width) => {
          const found = widths(rows, width);
          expect(sum(found)).toBe(width);
          for (const column of found) expect(column).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('shares', () => {
  it('are whole, and the first takes what rounding leaves', () => {
    expect(shareOut([1, 1, 1], 100)).toEqual([34, 33, 33]);
    expect(shareOut([4, 2, 2, 1], 8844)).toEqual([3932, 1965, 1965, 982]);
  });

  it('break a word without an end before they break numbers, or leave a column nothing', () => {
    for (const length of [75, 120, 420]) {
      const widths = columnWidths(
        requestOf([
          ['单位', '网址', '件数'],
          ['市政务服务管理局', `https://example.org/${'a'.repeat(length)}`, '1234'],
        ]),
      );
      expect(widths[2]).toBeGreaterThanOrEqual(widthOf('1234') + padding);
      expect(widths[0]).toBeGreaterThanOrEqual(2 * em + padding);
    }
  });
});

import type { Chart } from '../../model/bulletin.ts';
import { lineHeight, sizes, textLines } from './draw.ts';
import { columnMark, lineMark, pointMark } from './marks.ts';
import { limitLines, widthOf, wrap } from './text.ts';

/** A part of the picture that is placed below what stands before it. */
export interface Part {
  readonly height: number;
  /** Drawn with its upper edge at `top`. */
  readonly draw: (top: number) => string;
}

interface Entry {
  readonly index: number;
  readonly lines: readonly string[];
  readonly width: number;
}

const sample = 30;
const gap = 24;

/** Names of the series with their looks, in centred rows; nothing for a single one. */
export function legendOf(chart: Chart, width: number): Part {
  if (chart.series.length < 2) return { height: 0, draw: () => '' };
  const rows = rowsOf(chart, width);
  const heights = rows.map(
    (row) => Math.max(...row.map(({ lines }) => Math.max(1, lines.length))) * lineHeight(sizes.label) + 4,
  );
  const draw = (top: number) => {
    let y = top;
    return rows
      .map((row, index) => {
        const drawn = drawRow(chart, row, width, y);
        y += heights[index] ?? 0;
        return drawn;
      })
      .join('');
  };
  return { height: heights.reduce((sum, height) => sum + height, 0), draw };
}

function rowsOf({ series }: Chart, width: number): readonly (readonly Entry[])[] {
  const room = width - sample - 40;
  const rows: Entry[][] = [];
  series.forEach(({ name }, index) => {
    const lines = limitLines(wrap(name, room, sizes.label).lines, 3, room, sizes.label);
    const entry = {
      index,
      lines,
      width: sample + Math.max(0, ...lines.map((line) => widthOf(line, sizes.label))),
    };
    const row = rows.at(-1);
    if (row && rowWidth([...row, entry]) <= width - 32) row.push(entry);
    else rows.push([entry]);
  });
  return rows;
}

function rowWidth(row: readonly Entry[]): number {
  return row.reduce((sum, { width }) => sum + width, gap * (row.length - 1));
}

function drawRow(chart: Chart, row: readonly Entry[], width: number, top: number): string {
  let x = (width - rowWidth(row)) / 2;
  return row
    .map((entry) => {
      const drawn =
        drawSample(chart, entry.index, x, top + lineHeight(sizes.label) / 2) +
        textLines(entry.lines, x + sample, top, { size: sizes.label });
      x += entry.width + gap;
      return drawn;
    })
    .join('');
}

function drawSample({ form }: Chart, index: number, x: number, y: number): string {
  if (form !== 'line') return columnMark(index, { x: x + 6, y: y - 5 }, { x: x + 24, y: y + 5 });
  const line = [
    { x, y },
    { x: x + 25, y },
  ];
  return lineMark(index, line) + pointMark(index, { x: x + 12.5, y });
}

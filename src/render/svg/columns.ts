import type { Chart } from '../../model/bulletin.ts';
import { printsValues } from '../../model/chart.ts';
import { categoryLabels, middleOf } from './category-labels.ts';
import { line, lineHeight, type Point, sizes, text } from './draw.ts';
import type { Part } from './legend.ts';
import { columnMark, lineMark, pointMark } from './marks.ts';
import { type Scale, scaleOf } from './scale.ts';
import { widthOf } from './text.ts';

/** What the plot is drawn into, in pixels. */
interface Plot {
  readonly left: number;
  readonly right: number;
  /** Height of the first and the last tick. */
  readonly high: number;
  readonly low: number;
  /** The category axis: `low` and what hangs below it. */
  readonly floor: number;
}

const margin = 30;
const inner = 240;

/** The plot of a line or column chart: values upwards, categories from left to right. */
export function plotUpwards(chart: Chart, width: number, noData: string): Part {
  const scale = scaleOf(chart);
  const ticks = scale?.ticks ?? [];
  const tickWidth = Math.max(0, ...ticks.map(({ label }) => widthOf(label, sizes.figure)));
  const right = width - margin;
  const labels = categoryLabels(chart.categories, { left: Math.max(margin, tickWidth + 24), right, width });
  const figures = figuresOf(chart, (right - labels.left) / Math.max(1, chart.categories.length));
  const draw = (top: number) => {
    const high = top + figures.above;
    const low = high + inner;
    const plot: Plot = { left: labels.left, right, high, low, floor: low + figures.below };
    const middle = { x: (plot.left + right) / 2, y: high + inner / 2 };
    return (
      (scale ? grid(scale, plot) : '') +
      frame(plot) +
      (scale
        ? (chart.form === 'line' ? drawLines : drawColumns)(chart, scale, plot) + figures.draw(scale, plot)
        : text(noData, middle.x, middle.y, { size: sizes.label, anchor: 'middle' })) +
      labels.draw({ left: plot.left, right, y: plot.floor })
    );
  };
  return { height: figures.above + inner + figures.below + labels.height, draw };
}

function grid({ ticks, shareOf }: Scale, plot: Plot): string {
  const first = ticks[0]?.steps ?? 0;
  const last = ticks.at(-1)?.steps ?? 1;
  const drawn = ticks.map(({ steps, label }) => {
    const y = plot.low - (inner * (steps - first)) / (last - first);
    return (
      line({ x: plot.left, y }, { x: plot.right, y }, 'd9d9d9') +
      line({ x: plot.left - 4, y }, { x: plot.left, y }, '595959') +
      text(label, plot.left - 8, y + 4, { size: sizes.figure, anchor: 'end' })
    );
  });
  const zero = plot.low - inner * shareOf(0);
  const isInside = first < 0 && last >= 0;
  return (
    drawn.join('') + (isInside ? line({ x: plot.left, y: zero }, { x: plot.right, y: zero }, '595959') : '')
  );
}

function frame({ left, right, high, floor }: Plot): string {
  return (
    line({ x: left, y: high }, { x: left, y: floor }, '595959') +
    line({ x: left, y: floor }, { x: right, y: floor }, '595959')
  );
}

function drawColumns(chart: Chart, scale: Scale, plot: Plot): string {
  const { categories, series } = chart;
  const band = (plot.right - plot.left) / categories.length;
  const column = Math.min(band * 0.7, 64 * series.length) / series.length;
  const base = plot.low - inner * Math.min(1, Math.max(0, scale.shareOf(0)));
  return categories
    .flatMap((_, index) =>
      series.map(({ values }, one) => {
        const value = values[index];
        if (value === undefined) return '';
        const x = middleOf(plot, index, categories.length) + column * (one - series.length / 2);
        return columnMark(one, { x, y: base }, { x: x + column, y: heightOf(value, scale, plot) });
      }),
    )
    .join('');
}

function drawLines(chart: Chart, scale: Scale, plot: Plot): string {
  return chart.series
    .map(({ values }, one) => {
      const runs = runsOf(
        chart.categories.map((_, index) => pointOf(chart, values[index], index, scale, plot)),
      );
      return runs
        .map((run) => lineMark(one, run) + run.map((point) => pointMark(one, point)).join(''))
        .join('');
    })
    .join('');
}

function pointOf(
  { categories }: Chart,
  value: string | undefined,
  index: number,
  scale: Scale,
  plot: Plot,
): Point | undefined {
  return value === undefined
    ? undefined
    : { x: middleOf(plot, index, categories.length), y: heightOf(value, scale, plot) };
}

/** Points without a gap between them. */
function runsOf(points: readonly (Point | undefined)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === undefined) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs;
}

function heightOf(value: string, { shareOf }: Scale, { low }: Plot): number {
  return low - inner * shareOf(Number(value));
}

interface Figures {
  /** Pixels that the figures need above the last tick and below the first one. */
  readonly above: number;
  readonly below: number;
  readonly draw: (scale: Scale, plot: Plot) => string;
}

/** Values at their points, as they are; on end where they are wider than the band of their category. */
function figuresOf(chart: Chart, band: number): Figures {
  const values = chart.series[0]?.values;
  if (!values || !printsValues(chart)) return { above: 12, below: 0, draw: () => '' };
  const width = Math.max(0, ...values.map((value) => widthOf(value ?? '', sizes.figure)));
  const onEnd = width > band - 4;
  const extent = (onEnd ? width : lineHeight(sizes.figure)) + 10;
  const hangs = values.map((_, index) =>
    chart.form === 'line' ? isValley(values, index) : Number(values[index] ?? 0) < 0,
  );
  const draw = (scale: Scale, plot: Plot) =>
    values
      .map((value, index) => {
        const point = pointOf(chart, value, index, scale, plot);
        if (value === undefined || !point) return '';
        return (onEnd ? onEndAt : flatAt)(value, point, hangs[index] ?? false);
      })
      .join('');
  return { above: extent, below: hangs.includes(true) ? extent : 0, draw };
}

/** Whether the line rises to both sides of a value, where it would run through a figure above. */
function isValley(values: readonly (string | undefined)[], index: number): boolean {
  const value = Number(values[index]);
  const neighbours = [values[index - 1], values[index + 1]]
    .filter((other) => other !== undefined)
    .map(Number);
  return neighbours.some((other) => other > value) && neighbours.every((other) => other >= value);
}

function flatAt(value: string, { x, y }: Point, below: boolean): string {
  return text(value, x, below ? y + sizes.figure + 6 : y - 7, { size: sizes.figure, anchor: 'middle' });
}

function onEndAt(value: string, { x, y }: Point, below: boolean): string {
  return text(value, x + 4, below ? y + 7 : y - 7, {
    size: sizes.figure,
    anchor: below ? 'end' : 'start',
    turn: -90,
  });
}

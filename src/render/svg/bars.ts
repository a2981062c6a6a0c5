import type { Chart } from '../../model/bulletin.ts';
import { printsValues } from '../../model/chart.ts';
import { line, lineHeight, sizes, text, textLines } from './draw.ts';
import type { Part } from './legend.ts';
import { columnMark } from './marks.ts';
import { type Scale, scaleOf, type Tick } from './scale.ts';
import { limitLines, widthOf, wrapEvenly } from './text.ts';

/** What the plot is drawn into, in pixels. */
interface Plot {
  readonly left: number;
  readonly right: number;
  /** Where the first and the last tick are. */
  readonly low: number;
  readonly high: number;
  readonly top: number;
  readonly row: number;
}

const labelRoom = 220;

/** The plot of a bar chart: values from left to right, categories downwards in reading order. */
export function plotSideways(chart: Chart, width: number, noData: string): Part {
  const { categories, series } = chart;
  const scale = scaleOf(chart);
  const labels = categories.map((category) =>
    limitLines(wrapEvenly(category, labelRoom, sizes.label).lines, 4, labelRoom, sizes.label),
  );
  const lines = Math.max(1, ...labels.map(({ length }) => length));
  const row = Math.max(lines * lineHeight(sizes.label) + 6, 10 * series.length + 8, 24);
  const bottom = row * Math.max(1, categories.length);
  const edges = edgesOf(chart, labels, width, scale);
  const draw = (top: number) => {
    const plot: Plot = { ...edges, top: top + 8, row };
    const floor = plot.top + bottom;
    return (
      (scale ? grid(scale, plot, floor) : '') +
      line({ x: plot.left, y: plot.top }, { x: plot.left, y: floor }, '595959') +
      line({ x: plot.left, y: floor }, { x: plot.right, y: floor }, '595959') +
      (scale
        ? drawBars(chart, scale, plot)
        : text(noData, (plot.left + plot.right) / 2, (plot.top + floor) / 2 + 4, {
            size: sizes.label,
            anchor: 'middle',
          })) +
      labels.map((label, index) => drawLabel(label, index, plot)).join('')
    );
  };
  return { height: 8 + bottom + lineHeight(sizes.figure) + 10, draw };
}

/** Room for the labels on the left, the figures at both ends, and half of the outer ticks' labels. */
function edgesOf(
  chart: Chart,
  labels: readonly (readonly string[])[],
  width: number,
  scale: Scale | undefined,
): Omit<Plot, 'top' | 'row'> {
  const values = printsValues(chart) ? (chart.series[0]?.values ?? []) : [];
  const room = (isMeant: (value: string) => boolean) =>
    Math.max(0, ...values.map((value) => (value && isMeant(value) ? widthOf(value, sizes.figure) + 10 : 0)));
  const tick = Math.max(0, ...(scale?.ticks ?? []).map(({ label }) => widthOf(label, sizes.figure)));
  const label = Math.max(0, ...labels.flat().map((text) => widthOf(text, sizes.label)));
  const left = Math.max(label + 24, tick / 2 + 8);
  const right = width - Math.max(30, tick / 2 + 8);
  return { left, right, low: left + room(isNegative), high: right - room((value) => !isNegative(value)) };
}

const isNegative = (value: string) => Number(value) < 0;

function placeOf(share: number, { low, high }: Plot): number {
  return low + (high - low) * share;
}

function grid({ ticks, shareOf }: Scale, plot: Plot, floor: number): string {
  const first = ticks[0]?.steps ?? 0;
  const last = ticks.at(-1)?.steps ?? 1;
  const shareOfTick = ({ steps }: Tick) => (steps - first) / (last - first);
  const every = labelledTicks(ticks, (plot.high - plot.low) / (last - first));
  const drawn = ticks.map((tick) => {
    const x = placeOf(shareOfTick(tick), plot);
    return (
      line({ x, y: plot.top }, { x, y: floor }, 'd9d9d9') +
      line({ x, y: floor }, { x, y: floor + 4 }, '595959') +
      (tick.steps % every === 0
        ? text(tick.label, x, floor + 6 + sizes.figure, { size: sizes.figure, anchor: 'middle' })
        : '')
    );
  });
  const zero = placeOf(shareOf(0), plot);
  return drawn.join('') + line({ x: zero, y: plot.top }, { x: zero, y: floor }, '595959');
}

/** Long figures leave room for every second, third … one only; zero is always among them. */
function labelledTicks(ticks: readonly Tick[], pitch: number): number {
  const widest = Math.max(0, ...ticks.map(({ label }) => widthOf(label, sizes.figure)));
  return Math.max(1, Math.ceil((widest + 8) / pitch));
}

function drawBars(chart: Chart, scale: Scale, plot: Plot): string {
  const { categories, series } = chart;
  const bar = Math.min(plot.row * 0.7, 28 * series.length) / series.length;
  const base = placeOf(scale.shareOf(0), plot);
  return categories
    .flatMap((_, index) =>
      series.map(({ values }, one) => {
        const value = values[index];
        if (value === undefined) return '';
        const y = plot.top + plot.row * (index + 0.5) + bar * (one - series.length / 2);
        const end = placeOf(scale.shareOf(Number(value)), plot);
        return (
          columnMark(one, { x: base, y }, { x: end, y: y + bar }) +
          (printsValues(chart) ? drawFigure(value, end, y + bar / 2) : '')
        );
      }),
    )
    .join('');
}

function drawFigure(value: string, end: number, y: number): string {
  return isNegative(value)
    ? text(value, end - 5, y + 4, { size: sizes.figure, anchor: 'end' })
    : text(value, end + 5, y + 4, { size: sizes.figure });
}

function drawLabel(lines: readonly string[], index: number, { left, top, row }: Plot): string {
  const height = lines.length * lineHeight(sizes.label);
  return textLines(lines, left - 8, top + row * (index + 0.5) - height / 2, {
    size: sizes.label,
    anchor: 'end',
  });
}

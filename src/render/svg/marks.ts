import type { Chart } from '../../model/bulletin.ts';
import { type Dash, type Filling, type Marker, type SeriesLook, seriesLook } from '../../model/chart.ts';
import { at, box, type Point, place } from './draw.ts';

/** Lengths of strokes and gaps, for the strokes that DrawingML names. */
const dashes: Readonly<Record<Dash, string>> = {
  solid: '',
  dash: '8 4',
  sysDot: '2 3',
  dashDot: '8 4 2 4',
  lgDash: '14 4',
  lgDashDot: '14 4 2 4',
};

/** A tile of 6 by 6 pixels for each filling that is not one colour. */
const tiles: Readonly<Record<Exclude<Filling, 'solid'>, string>> = {
  wdUpDiag: 'M-1 1L1 -1M-1 7L7 -1M5 7L7 5',
  narHorz: 'M0 1.5H6M0 4.5H6',
  wdDnDiag: 'M-1 5L1 7M-1 -1L7 7M5 -1L7 1',
};

/** The fillings that the columns of a chart need, as definitions. */
export function fillingDefinitions(chart: Chart): string {
  if (chart.form === 'line') return '';
  const patterns = chart.series.map((_, index) => {
    const { colour, filling } = seriesLook(index);
    if (filling === 'solid') return '';
    return (
      `<pattern id="filling-${index + 1}" width="6" height="6" patternUnits="userSpaceOnUse">` +
      `<rect width="6" height="6" fill="#ffffff"/><path d="${tiles[filling]}" stroke="#${colour}" stroke-width="1.5"/></pattern>`
    );
  });
  const written = patterns.join('');
  return written === '' ? '' : `<defs>${written}</defs>`;
}

/** A column of a series between two corners. */
export function columnMark(index: number, from: Point, to: Point): string {
  const { colour, filling } = seriesLook(index);
  return box(from, to, filling === 'solid' ? `#${colour}` : `url(#filling-${index + 1})`, colour);
}

/** The line of a series through neighbouring points. */
export function lineMark(index: number, points: readonly Point[]): string {
  const { colour, dash } = seriesLook(index);
  if (points.length < 2) return '';
  const pattern = dashes[dash] === '' ? '' : ` stroke-dasharray="${dashes[dash]}"`;
  return `<path d="M${points.map(place).join('L')}" fill="none" stroke="#${colour}" stroke-width="2"${pattern}/>`;
}

/** The marker of a series at a point. */
export function pointMark(index: number, point: Point): string {
  const look = seriesLook(index);
  if (look.marker === 'circle')
    return `<circle cx="${at(point.x)}" cy="${at(point.y)}" r="3.5" fill="#${look.colour}"/>`;
  return `<path d="${shapes[look.marker](point)}" ${paintOf(look)}/>`;
}

/** Crosses are strokes, the others are surfaces. */
function paintOf({ marker, colour }: SeriesLook): string {
  return marker === 'x' || marker === 'plus'
    ? `fill="none" stroke="#${colour}" stroke-width="2"`
    : `fill="#${colour}"`;
}

const shapes: Readonly<Record<Exclude<Marker, 'circle'>, (point: Point) => string>> = {
  square: ({ x, y }) => `M${at(x - 3.5)} ${at(y - 3.5)}h7v7h-7z`,
  triangle: ({ x, y }) => `M${at(x)} ${at(y - 4.5)}l4.5 8h-9z`,
  diamond: ({ x, y }) => `M${at(x)} ${at(y - 5)}l5 5l-5 5l-5 -5z`,
  x: ({ x, y }) => `M${at(x - 4)} ${at(y - 4)}l8 8m0 -8l-8 8`,
  plus: ({ x, y }) => `M${at(x - 4.5)} ${at(y)}h9m-4.5 -4.5v9`,
};

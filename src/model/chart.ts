import type { Chart } from './bulletin.ts';

/** Shapes that mark the points of a line; named as DrawingML names them (ECMA-376 part 1, 21.2.3.27). */
export type Marker = 'circle' | 'square' | 'triangle' | 'diamond' | 'x' | 'plus';

/** Strokes of a line (ECMA-376 part 1, 20.1.10.48). */
export type Dash = 'solid' | 'dash' | 'sysDot' | 'dashDot' | 'lgDash' | 'lgDashDot';

/** Fillings of a column (ECMA-376 part 1, 20.1.10.51); `solid` is one colour. */
export type Filling = 'solid' | 'wdUpDiag' | 'narHorz' | 'wdDnDiag';

/** How one series is told from the others, on a printer without colours too. */
export interface SeriesLook {
  /** Six hexadecimal digits. */
  readonly colour: string;
  readonly marker: Marker;
  readonly dash: Dash;
  readonly filling: Filling;
}

const looks: readonly [SeriesLook, ...SeriesLook[]] = [
  { colour: '1F3864', marker: 'circle', dash: 'solid', filling: 'solid' },
  { colour: '7F7F7F', marker: 'square', dash: 'dash', filling: 'wdUpDiag' },
  { colour: '2E75B6', marker: 'triangle', dash: 'sysDot', filling: 'solid' },
  { colour: '000000', marker: 'diamond', dash: 'dashDot', filling: 'narHorz' },
  { colour: '9DC3E6', marker: 'x', dash: 'lgDash', filling: 'solid' },
  { colour: '595959', marker: 'plus', dash: 'lgDashDot', filling: 'wdDnDiag' },
];

/** The look of the series at an index; beyond the sixth the shapes combine anew. */
export function seriesLook(index: number): SeriesLook {
  const at = (position: number) => looks[position % looks.length] ?? looks[0];
  const shapes = at(index + Math.floor(index / looks.length));
  return { ...shapes, colour: at(index).colour };
}

/** Whether the values are printed at their points: with more of them, they would cover each other. */
export function printsValues(chart: Chart): boolean {
  return chart.series.length === 1 && chart.categories.length <= 12;
}

/** All values that are known, as binary floats: for positions and limits only, never for print. */
export function positionsOf(chart: Chart): readonly number[] {
  return chart.series.flatMap(({ values }) => values.filter((value) => value !== undefined).map(Number));
}

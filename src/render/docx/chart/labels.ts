import type { Chart, ChartSeries } from '../../../model/bulletin.ts';
import type { Language } from '../../../model/publication.ts';
import { numberFormat } from './cells.ts';
import { type ChartText, textProperties, writeWords } from './text.ts';

/** Labels that print the values of a series at their points, as `c:dLbls`. */
export function writeLabels(chart: Chart, series: ChartSeries, language: Language): string {
  const text: ChartText = { language, size: 900, upright: isCrowded(chart, series) };
  const position = chart.form === 'line' ? 't' : 'outEnd';
  const look =
    `<c:numFmt formatCode="${numberFormat(chart)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(text)}`;
  const own = series.values.map((value, index) => {
    // Above a valley the line would run through the figure.
    const isBelow = chart.form === 'line' && isValley(series.values, index);
    const at = shownAt(isBelow ? 'b' : position);
    const idx = `<c:idx val="${index}"/>`;
    if (value !== undefined && isLong(value))
      return `<c:dLbl>${idx}<c:tx>${writeWords(value, text)}</c:tx>${at}</c:dLbl>`;
    return isBelow ? `<c:dLbl>${idx}${look}${at}</c:dLbl>` : '';
  });
  return `<c:dLbls>${own.join('')}${look}${shownAt(position)}</c:dLbls>`;
}

/** Whether a line comes down to a point, from the one side that it has or from both. */
function isValley(values: ChartSeries['values'], index: number): boolean {
  const value = values[index];
  if (value === undefined) return false;
  const sides = [values[index - 1], values[index + 1]].filter((side) => side !== undefined);
  return sides.length > 0 && sides.every((side) => Number(side) > Number(value));
}

/** Word computes with binary floats, which keep 15 digits; what is longer is written out. */
function isLong(value: string): boolean {
  return value.replace(/[-.]/g, '').length > 15;
}

/** Whether figures side by side would touch: 9 pt digits are 4.5 pt wide, the plot about 360 pt. */
function isCrowded({ form, categories }: Chart, { values }: ChartSeries): boolean {
  const longest = Math.max(0, ...values.map((value) => value?.length ?? 0));
  return form !== 'bar' && longest * 4.5 * categories.length > 360;
}

function shownAt(position: string): string {
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map(
    (what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`,
  );
  return `<c:dLblPos val="${position}"/>${shown.join('')}`;
}

import type { Chart } from '../../../model/bulletin.ts';
import { positionsOf } from '../../../model/chart.ts';
import type { Language } from '../../../model/publication.ts';
import { numberFormat } from './cells.ts';
import { writeTitle } from './text.ts';

/** Category axis (id 1) and value axis (id 2), as `c:catAx` and `c:valAx`. */
export function writeAxes(chart: Chart, language: Language): string {
  const isBar = chart.form === 'bar';
  return (
    // Bars are read from the top.
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    // Labels stay at the edge where columns hang down.
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${line('595959')}</c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${limits(chart)}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${line('D9D9D9')}</c:spPr></c:majorGridlines>` +
    unitTitle(chart, language) +
    `<c:numFmt formatCode="${tickFormat(chart)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${line('595959')}</c:spPr><c:crossAx val="1"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="between"/>${majorUnit(chart)}</c:valAx>`
  );
}

/** Columns stand on zero, which Word gives up where all values are close to each other. */
function limits(chart: Chart): string {
  const values = positionsOf(chart);
  if (chart.form === 'line' || values.length === 0) return '';
  if (values.every((value) => value >= 0)) return '<c:min val="0"/>';
  return values.every((value) => value <= 0) ? '<c:max val="0"/>' : '';
}

/** Small counts must not be divided further than they are printed: there is no half inspection. */
function majorUnit(chart: Chart): string {
  const values = [0, ...positionsOf(chart)];
  const smallest = Number(`1e-${chart.decimals}`);
  const span = Math.max(...values) - Math.min(...values);
  const isCoarse = span <= 5 * smallest && (span > 0 || chart.decimals === 0);
  return isCoarse ? `<c:majorUnit val="${smallest}"/>` : '';
}

/** General prints as many decimals as the ticks have, but powers of ten from 12 digits on. */
function tickFormat(chart: Chart): string {
  return positionsOf(chart).some((value) => Math.abs(value) >= 1e10) ? '0' : numberFormatOfTicks(chart);
}

function numberFormatOfTicks(chart: Chart): string {
  return chart.decimals === 0 || majorUnit(chart) === '' ? 'General' : numberFormat(chart);
}

/** A short unit stands upright beside the axis. */
function unitTitle({ unit, form }: Chart, language: Language): string {
  if (unit.trim() === '') return '';
  const upright = form !== 'bar' && [...unit].length > 4;
  return writeTitle(unit, { language, size: 900, upright });
}

function line(colour: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
}

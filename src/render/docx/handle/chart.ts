import type { Chart } from '../../../model/bulletin.ts';
import { escapeAttribute } from '../../xml/escape.ts';
import { addChart } from '../chart/index.ts';
import { writePictureParagraph } from '../picture.ts';
import { hintedProperties } from '../script-hint.ts';
import type { WordContext } from '../types.ts';

/** English Metric Units in a twip. */
const emuPerTwip = 635;

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A native chart in a paragraph of its own, as wide as the text. */
export function writeChart(chart: Chart, context: WordContext): string {
  const { additions, language, textWidth, textHeight } = context;
  const { number, relation } = addChart(chart, language, additions);
  const title = chart.title.trim() === '' ? '' : ` title="${escapeAttribute(chart.title)}"`;
  const name = language === 'zh' ? `图表 ${number}` : `Chart ${number}`;
  const inline =
    `<wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${textWidth * emuPerTwip}" cy="${heightOf(chart, textWidth, textHeight) * emuPerTwip}"/>` +
    '<wp:effectExtent l="0" t="0" r="0" b="0"/>' +
    `<wp:docPr id="${additions.drawingId()}" name="${name}" descr="${escapeAttribute(chart.alternative)}"${title}/>` +
    '<wp:cNvGraphicFramePr/>' +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/></a:graphicData></a:graphic>` +
    '</wp:inline>';
  return writePictureParagraph(
    `<w:r>${hintedProperties(language)}<w:drawing>${inline}</w:drawing></w:r>`,
    context,
  );
}

/** Half the width, in twips; more where a bar chart has many rows, up to what fits on a page with a line of text. */
function heightOf({ form, categories }: Chart, width: number, page: number): number {
  const rows = form === 'bar' ? Math.max(1, categories.length / 12) : 1;
  return Math.round(Math.min(0.5 * width * rows, 0.9 * page));
}

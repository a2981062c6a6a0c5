import type { Chart } from '../../../model/bulletin.ts';
import type { Language } from '../../../model/publication.ts';
import type { Additions } from '../additions.ts';
import { writeChartPart } from './chart-part.ts';
import { writeWorkbook } from './workbook.ts';

/** A chart that was added to the package. */
export interface AddedChart {
  /** Counts the document's charts from 1. */
  readonly number: number;
  /** Id of the main text's relation to it. */
  readonly relation: string;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** Adds a chart with the workbook behind it; names of the parts differ from those that Word gives a shell's own. */
export function addChart(chart: Chart, language: Language, additions: Additions): AddedChart {
  const encoder = new TextEncoder();
  const number =
    [...additions.parts.keys()].filter((name) => name.startsWith('word/charts/chart')).length + 1;
  const name = `chartAdded${number}`;
  additions.add(
    `word/charts/${name}.xml`,
    encoder.encode(writeChartPart(chart, language)),
    `${office}.drawingml.chart+xml`,
  );
  additions.add(
    `word/charts/_rels/${name}.xml.rels`,
    encoder.encode(relationTo(`../embeddings/${name}.xlsx`)),
  );
  additions.add(`word/embeddings/${name}.xlsx`, writeWorkbook(chart), `${office}.spreadsheetml.sheet`);
  return { number, relation: additions.relate('chart', `charts/${name}.xml`) };
}

function relationTo(workbook: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="${workbook}"/></Relationships>`
  );
}

import type { Chart } from '../../../model/bulletin.ts';
import { escapeAttribute, escapeText } from '../../xml/escape.ts';
import { zipParts } from '../package.ts';
import { columnName, numberFormat, sheetName } from './cells.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook behind a chart, which Word opens at "edit data": categories in column A, one series in each column
 * from B on, names in row 1. A missing value is an empty cell. The same chart gives the same bytes.
 */
export function writeWorkbook(chart: Chart): Uint8Array {
  const encoder = new TextEncoder();
  const parts = new Map([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesPart(chart)],
    ['xl/workbook.xml', workbookPart],
    ['xl/worksheets/sheet1.xml', sheetPart(chart)],
  ]);
  return zipParts(new Map([...parts].map(([name, xml]) => [name, encoder.encode(declaration + xml)])));
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
  '</Types>';

const workbookPart =
  `<workbook xmlns="${main}" xmlns:r="${relationships}">` +
  `<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

type RelationRow = readonly [id: string, type: string, target: string];

function relations(rows: readonly RelationRow[]): string {
  const written = rows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelationships}">${written.join('')}</Relationships>`;
}

/** Cell format 1 is that of the values; 164 is the first number format that is free for one's own. */
function stylesPart(chart: Chart): string {
  return (
    `<styleSheet xmlns="${main}">` +
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${escapeAttribute(numberFormat(chart))}"/></numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}

function sheetPart({ categories, series }: Chart): string {
  const head = series.map(({ name }, index) => textCell(`${columnName(index + 1)}1`, name));
  const rows = categories.map((category, index) => {
    const row = index + 2;
    const values = series.map((one, column) =>
      valueCell(`${columnName(column + 1)}${row}`, one.values[index]),
    );
    return `<row r="${row}">${textCell(`A${row}`, category)}${values.join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData><row r="1">${head.join('')}</row>${rows.join('')}</sheetData></worksheet>`;
}

function textCell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
}

function valueCell(place: string, value: string | undefined): string {
  return value === undefined ? '' : `<c r="${place}" s="1"><v>${escapeText(value)}</v></c>`;
}

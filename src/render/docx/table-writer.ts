import {
  BorderStyle,
  type ITableFloatOptions,
  OverlapType,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { escapeAttribute, escapeText } from '../xml/escape.ts';
import type { WordCell, WordTable } from './types.ts';

/** A paragraph that is written already; docx only has to put it into its cell. */
class WrittenParagraph extends Paragraph {
  readonly #xml: string;

  constructor(xml: string) {
    super({});
    this.#xml = xml;
  }

  override prepForXml(): { [written]: string } {
    return { [written]: this.#xml };
  }
}

const written = '#written';

/** A native table: fixed layout, head rows repeated on every page, rows never split. */
export function writeTable({ style, width, columns, head, rows, foot, isRuled }: WordTable): string {
  const row = (cells: readonly WordCell[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: writeCells(cells, columns),
    });
  const table = new Table({
    ...(style === undefined ? {} : { style }),
    width: { size: width, type: WidthType.DXA },
    ...(foot ? { float: atFoot(foot.left), margins: noMargins } : {}),
    ...(isRuled ? { borders: ruled } : {}),
    layout: TableLayoutType.FIXED,
    columnWidths: [...columns],
    tableLook: {
      firstRow: head.length > 0,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [...head.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
  });
  return serialise(table.prepForXml({ stack: [] } as never));
}

/**
 * On the last line of the text area (GB/T 9704-2012, 7.4). LibreOffice puts a table as wide as the text there only when it
 * is placed from the page's edge.
 */
function atFoot(left: number | undefined): ITableFloatOptions {
  return {
    ...(left === undefined
      ? {
          horizontalAnchor: TableAnchorType.MARGIN,
          relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
        }
      : { horizontalAnchor: TableAnchorType.PAGE, absoluteHorizontalPosition: left }),
    verticalAnchor: TableAnchorType.MARGIN,
    relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    topFromText: spaceAboveFoot,
    overlap: OverlapType.NEVER,
  };
}

const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' });
const none = { style: BorderStyle.NIL } as const;

/** 0.35 and 0.25 mm, in eighths of a point. GB/T 9704-2012, 7.4. */
const ruled = {
  top: line(8),
  bottom: line(8),
  insideHorizontal: line(6),
  left: none,
  right: none,
  insideVertical: none,
} as const;

/** Programs disagree whether the edge of a table that floats, or the text in it, stands at its position: here both do. */
const noMargins = { marginUnitType: WidthType.DXA, left: 0, right: 0 } as const;

/** In twips. */
const spaceAboveFoot = 140;

function writeCells(cells: readonly WordCell[], widths: readonly number[]): readonly TableCell[] {
  let column = 0;
  return cells.map(({ paragraphs, columns = 1, merge, isCentred, ruleAbove }) => {
    const size = widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
    column += columns;
    return new TableCell({
      width: { size, type: WidthType.DXA },
      ...(columns > 1 ? { columnSpan: columns } : {}),
      ...(merge === undefined ? {} : { verticalMerge: merges[merge] }),
      ...(ruleAbove
        ? {
            borders: {
              top: { style: ruleAbove.style as 'single', size: ruleAbove.size, color: ruleAbove.color },
              bottom: { style: BorderStyle.NIL },
            },
          }
        : {}),
      ...(isCentred ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
      children: paragraphs.map((xml) => new WrittenParagraph(xml)),
    });
  });
}

const merges = { restart: VerticalMergeType.RESTART, continue: VerticalMergeType.CONTINUE } as const;

/** The objects that docx prepares, as text: `{name: [{_attr: …}, child, …]}`. */
function serialise(prepared: unknown): string {
  if (typeof prepared === 'string' || typeof prepared === 'number') return escapeText(String(prepared));
  if (typeof prepared !== 'object' || prepared === null) return '';
  return Object.entries(prepared)
    .map(([name, content]) => (name === written ? String(content) : element(name, content)))
    .join('');
}

function element(name: string, content: unknown): string {
  const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
  let attributes = '';
  let inner = '';
  for (const part of parts) {
    if (typeof part === 'object' && part !== null && '_attr' in part) {
      for (const [key, value] of Object.entries(part._attr as object))
        attributes += ` ${key}="${escapeAttribute(String(value))}"`;
    } else inner += serialise(part);
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

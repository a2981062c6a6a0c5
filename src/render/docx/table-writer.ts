import {
  Paragraph,
  Table,
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
export function writeTable({ style, width, columns, head, rows }: WordTable): string {
  const row = (cells: readonly WordCell[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: writeCells(cells, columns),
    });
  const table = new Table({
    ...(style === undefined ? {} : { style }),
    width: { size: width, type: WidthType.DXA },
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

function writeCells(cells: readonly WordCell[], widths: readonly number[]): readonly TableCell[] {
  let column = 0;
  return cells.map(({ paragraphs, columns = 1, merge, isCentred }) => {
    const size = widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
    column += columns;
    return new TableCell({
      width: { size, type: WidthType.DXA },
      ...(columns > 1 ? { columnSpan: columns } : {}),
      ...(merge === undefined ? {} : { verticalMerge: merges[merge] }),
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

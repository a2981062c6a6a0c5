import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { WordCell, WordTable } from './types.ts';
import { escapeAttribute, escapeText } from './xml.ts';

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
      children: cells.map(
        ({ paragraphs }, index) =>
          new TableCell({
            width: { size: columns[index] ?? 0, type: WidthType.DXA },
            children: paragraphs.map((xml) => new WrittenParagraph(xml)),
          }),
      ),
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

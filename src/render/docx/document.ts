import { XmlError } from '@rgrove/parse-xml';
import type { Block, Bulletin } from '../../model/bulletin.ts';
import type { WordShell } from '../../model/template.ts';
import { writeBlocks } from './handle/index.ts';
import { zipParts } from './package.ts';
import { coreProperties } from './properties.ts';
import { fillPart, type Placeholder } from './shell.ts';
import { type MissingStyle, Styles } from './styles.ts';
import type { TableWriter, WordContext } from './types.ts';
import { escapeAttribute } from './xml.ts';

export interface DocxInput {
  readonly bulletin: Bulletin;
  readonly shell: WordShell;
  /** Style names by role, from the template. */
  readonly styles: ReadonlyMap<string, string>;
  /** Text of an output placeholder. */
  readonly evaluate: (placeholder: Placeholder) => string;
}

export interface DocxResult {
  readonly bytes: Uint8Array;
  readonly missingStyles: readonly MissingStyle[];
  readonly refused: readonly Placeholder[];
  readonly hasBody: boolean;
}

const mainPart = 'word/document.xml';
const relationsPart = 'word/_rels/document.xml.rels';
const linkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A shell part that is not well-formed XML. */
export class ShellFault extends Error {}

/** Fills a Word shell with a bulletin. Everything outside the placeholders stays as the office made it. */
export async function renderDocx(input: DocxInput): Promise<DocxResult> {
  try {
    return await fillShell(input);
  } catch (error) {
    if (error instanceof XmlError) throw new ShellFault(error.message.split('\n')[0] ?? '', { cause: error });
    throw error;
  }
}

async function fillShell({ bulletin, shell, styles: styleNames, evaluate }: DocxInput): Promise<DocxResult> {
  const decoder = new TextDecoder();
  const text = (name: string) => decoder.decode(shell.parts.get(name) ?? new Uint8Array());
  const styles = new Styles(text('word/styles.xml'), styleNames);
  const links = new Map<string, string>();
  const context: WordContext = {
    styles,
    language: bulletin.properties.language,
    textWidth: textWidthOf(text(mainPart)),
    link(url) {
      const id = links.get(url) ?? `rIdLink${links.size + 1}`;
      links.set(url, id);
      return id;
    },
    tables: await loadTables([...bulletin.masthead, ...bulletin.body, ...bulletin.colophon]),
    paragraphRole: 'body',
  };
  const written = new Map<string, () => string>([
    ['masthead', () => writeBlocks(bulletin.masthead, context)],
    ['body', () => writeBlocks(bulletin.body, context)],
    ['colophon', () => writeBlocks(bulletin.colophon, context)],
  ]);
  const refused: Placeholder[] = [];
  const placed = new Set<string>();
  const parts = new Map(shell.parts);
  const encoder = new TextEncoder();
  for (const name of [...parts.keys()].filter(isTextPart)) {
    const filled = fillPart(text(name), {
      part: name,
      takesBlocks: name === mainPart,
      evaluate,
      block: (expression) => written.get(expression)?.(),
      // A block stands once: twice would print everything twice.
      isFree: (expression) => !placed.has(expression) && placed.add(expression).has(expression),
      refuse: (placeholder) => refused.push(placeholder),
    });
    parts.set(name, encoder.encode(filled));
  }
  if (links.size > 0) parts.set(relationsPart, encoder.encode(addLinks(text(relationsPart), links)));
  if (parts.has('docProps/core.xml'))
    parts.set('docProps/core.xml', encoder.encode(coreProperties(bulletin.properties)));
  return {
    bytes: zipParts(parts),
    missingStyles: [...styles.missing.values()],
    refused,
    hasBody: placed.has('body'),
  };
}

/** Parts that can hold placeholders. */
function isTextPart(name: string): boolean {
  return /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name);
}

/** The docx library costs as much as the rest of a small document; it is loaded where there is a table to write. */
async function loadTables(blocks: readonly Block[]): Promise<TableWriter | undefined> {
  const hasTable = (block: Block): boolean =>
    block.type === 'table' ||
    block.type === 'colophon' ||
    ('children' in block && (block.children as Block[]).some(hasTable));
  return blocks.some(hasTable) ? (await import('./table-writer.ts')).writeTable : undefined;
}

/** Width of the last section's text area in twips. */
function textWidthOf(document: string): number {
  const page = Number(/<w:pgSz\b[^>]*\bw:w="(\d+)"/.exec(document)?.[1] ?? 11906);
  const margins = /<w:pgMar\b[^>]*>/.exec(document)?.[0] ?? '';
  const margin = (side: string) => Number(new RegExp(`\\bw:${side}="(\\d+)"`).exec(margins)?.[1] ?? 1440);
  return page - margin('left') - margin('right');
}

function addLinks(relations: string, links: ReadonlyMap<string, string>): string {
  const added = [...links].map(
    ([url, id]) =>
      `<Relationship Id="${id}" Type="${linkType}" Target="${escapeAttribute(encodeTarget(url))}" TargetMode="External"/>`,
  );
  return relations.replace('</Relationships>', () => `${added.join('')}</Relationships>`);
}

/** A target as a URI: what a URI cannot hold is percent-encoded, what is encoded already stays. */
function encodeTarget(url: string): string {
  return encodeURI(url).replace(/%25([0-9A-Fa-f]{2})/g, '%$1');
}

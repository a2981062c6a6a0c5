import { XmlError } from '@rgrove/parse-xml';
import type { Block, Bulletin } from '../../model/bulletin.ts';
import { type Layout, layoutOf } from '../../model/layout.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { WordShell } from '../../model/template.ts';
import { Additions } from './additions.ts';
import { Bookmarks } from './bookmarks.ts';
import { fitName, nameStyleIds } from './fit-name.ts';
import { Footnotes } from './footnotes.ts';
import { writeBlocks } from './handle/index.ts';
import { turnPages } from './landscape.ts';
import { bodyArea, bodySection, inColophon, laidOut } from './layout.ts';
import { mainPart, settingsPart, textOf, zipParts } from './package.ts';
import { writeTinyParagraph } from './paragraph.ts';
import { partEntries } from './part-entries.ts';
import { addCoreProperties } from './properties.ts';
import { addProvenance } from './provenance.ts';
import { lastBottomMargin, sectionAt, textAreaOf, turned } from './section.ts';
import { fillPart, type Placeholder } from './shell.ts';
import type { MissingStyle } from './styles.ts';
import { closeTables } from './table-end.ts';
import type { TableWriter, WordContext } from './types.ts';

export interface DocxInput {
  readonly bulletin: Bulletin;
  readonly shell: WordShell;
  /** Style names by role, from the template. */
  readonly styles: ReadonlyMap<string, string>;
  /** As the shell is where not given. */
  readonly layout?: Layout;
  /** Text of an output placeholder. */
  readonly evaluate: (placeholder: Placeholder) => string;
  /** Written into a part of its own where given. */
  readonly provenance?: Provenance;
}

export interface DocxResult {
  readonly bytes: Uint8Array;
  readonly missingStyles: readonly MissingStyle[];
  readonly refused: readonly Placeholder[];
  readonly hasBody: boolean;
  readonly hasMasthead: boolean;
  readonly hasColophon: boolean;
  /** Where the colophon stands. */
  readonly colophon: Layout['colophon'];
  /** Margin below the text of the last section, in twips. */
  readonly bottom: number;
  /** Settings of the layout that the shell has no means for. */
  readonly unapplied: readonly ('lines' | 'grid')[];
  /** Lines of running text on a full page; undefined where they have no exact height. */
  readonly lines: number | undefined;
  /** First words of each table whose columns break numbers. */
  readonly tooWide: readonly string[];
}

const encoder = new TextEncoder();
const relationsPart = 'word/_rels/document.xml.rels';
const contentTypesPart = '[Content_Types].xml';

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

async function fillShell(input: DocxInput): Promise<DocxResult> {
  const { bulletin, shell, styles: styleNames, layout = layoutOf(), evaluate, provenance } = input;
  const { parts, styles, unapplied, lines: linesOfPage } = laidOut(shell.parts, layout, styleNames);
  const text = (name: string) => textOf(parts, name);
  const additions = new Additions();
  const footnotes = new Footnotes(parts, additions);
  const main = text(mainPart);
  const section = bodySection(main);
  const area = bodyArea(main);
  const context: WordContext = {
    styles,
    language: bulletin.properties.language,
    textWidth: area.width,
    textHeight: area.height,
    landscape: textAreaOf(turned(section)),
    names: nameStyleIds(styles),
    additions,
    bookmarks: new Bookmarks(),
    footnotes,
    tables: await loadTables([...bulletin.masthead, ...bulletin.body, ...bulletin.colophon]),
    colophon: { place: 'text', left: undefined },
    tooWide: [],
    paragraphRole: 'body',
  };
  const colophonContext = inColophon(context, layout, main, text(settingsPart), bulletin);
  const written = new Map<string, () => string>([
    ['masthead', once(() => writeBlocks(bulletin.masthead, context))],
    ['body', once(() => writeBlocks(bulletin.body, context))],
    ['colophon', once(() => writeBlocks(bulletin.colophon, colophonContext))],
  ]);
  const styleOf = (role: string) =>
    styles.has('paragraph', role) ? styles.id('paragraph', role) : undefined;
  const [top, lines] = [styleOf('masthead-top'), styleOf('masthead-lines')];
  const refused: Placeholder[] = [];
  const placed = new Set<string>();
  const tiny = writeTinyParagraph(context);
  for (const name of [...parts.keys()].filter(isTextPart)) {
    const filled = fillPart(text(name), {
      part: name,
      takesBlocks: name === mainPart,
      evaluate,
      block: (expression) => written.get(expression)?.(),
      // A block stands once: twice would print everything twice.
      isFree: (expression) => !placed.has(expression) && placed.add(expression).has(expression),
      refuse: (placeholder) => refused.push(placeholder),
      // A line of a fixed height has its place on the page, whether anything stands in it or not.
      keepsRoom: (style) => style === top && styles.exactLine('masthead-top') !== undefined,
      fitted(paragraph, style, offset) {
        const role = context.names.get(style);
        if (role === undefined && style !== lines) return paragraph;
        const { width } = name === mainPart ? textAreaOf(sectionAt(main, offset)) : area;
        return role === undefined
          ? partEntries(paragraph, 'masthead-lines', width, context)
          : fitName(paragraph, role, width, context);
      },
    });
    parts.set(name, encoder.encode(name === mainPart ? closeTables(turnPages(filled, tiny), tiny) : filled));
  }
  setBookmarks(parts, context, provenance);
  footnotes.addTo(parts);
  addCoreProperties(bulletin.properties, parts, additions);
  for (const [name, bytes] of additions.parts) parts.set(name, bytes);
  const relations = additions.relationsPart(text(relationsPart));
  if (relations !== undefined) parts.set(relationsPart, encoder.encode(relations));
  const contentTypes = additions.contentTypesPart(text(contentTypesPart));
  if (contentTypes !== undefined) parts.set(contentTypesPart, encoder.encode(contentTypes));
  return {
    bytes: zipParts(parts),
    missingStyles: [...styles.missing.values()],
    refused,
    hasBody: placed.has('body') || refused.some(({ expression }) => expression.trim() === 'body'),
    hasMasthead: placed.has('masthead'),
    hasColophon: placed.has('colophon'),
    colophon: colophonContext.colophon.place,
    bottom: lastBottomMargin(text(mainPart)),
    unapplied,
    lines: linesOfPage,
    tooWide: context.tooWide,
  };
}

/** Makes bookmarks of what was marked in the main text, and says where each comes from. */
function setBookmarks(
  parts: Map<string, Uint8Array>,
  { bookmarks, additions }: WordContext,
  provenance: Provenance | undefined,
): void {
  const others = [...parts].filter(([name]) => /^word\/[^/]+\.xml$/.test(name) && name !== mainPart);
  const { document, bookmarks: placed } = bookmarks.place(
    textOf(parts, mainPart),
    others.map(([name]) => textOf(parts, name)),
  );
  parts.set(mainPart, encoder.encode(document));
  if (provenance) addProvenance(provenance, placed, parts, additions);
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

/** Blocks are written once however often a shell names them: what they add to the document must not stand there twice. */
function once(write: () => string): () => string {
  let written: string | undefined;
  return () => {
    written ??= write();
    return written;
  };
}

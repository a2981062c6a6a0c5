import type { Footnote } from '../../model/bulletin.ts';
import { isBlankFootnote } from '../../model/footnote.ts';
import { escapeAttribute } from '../xml/escape.ts';
import { Additions } from './additions.ts';
import { writeBlocks } from './handle/index.ts';
import { writeParagraph, writeTinyParagraph } from './paragraph.ts';
import { writeRuns, writeText } from './runs.ts';
import { scriptHint } from './script-hint.ts';
import { closeTables } from './table-end.ts';
import type { FootnoteWriter, WordContext } from './types.ts';

const mainNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml';

const settingsPart = 'word/settings.xml';

/** What precedes `w:footnotePr` in no settings part; the schema fixes the order. ISO/IEC 29500-1, 17.15.1.78. */
const behindFootnoteSettings =
  /<w:(?:endnotePr|compat|docVars|rsids|attachedSchema|themeFontLang|clrSchemeMapping|doNotIncludeSubdocsInStats|doNotAutoCompressPictures|forceUpgrade|captions|readModeInkLockDown|smartTagType|shapeDefaults|doNotEmbedSmartTags|decimalSymbol|listSeparator)\b|<m:mathPr\b|<sl:schemaLibrary\b|<\/w:settings>/;

/** The notes' own relations; parts and ids of drawings are the document's. */
class NoteAdditions extends Additions {
  override readonly parts: Map<string, Uint8Array>;
  readonly #document: Additions;

  constructor(document: Additions) {
    super();
    this.parts = document.parts;
    this.#document = document;
  }

  override add(name: string, bytes: Uint8Array, type?: string): void {
    this.#document.add(name, bytes, type);
  }

  override drawingId(): number {
    return this.#document.drawingId();
  }
}

/** The footnotes of a document: collected while the text is written, then put behind those of the shell. */
export class Footnotes implements FootnoteWriter {
  readonly #document: Additions;
  readonly #additions: NoteAdditions;
  readonly #part: string;
  readonly #isRelated: boolean;
  readonly #notes: string[] = [];
  readonly #firstId: number;

  /** `shell` are its parts as the office made them; `document` takes what the main text needs of the notes. */
  constructor(shell: ReadonlyMap<string, Uint8Array>, document: Additions) {
    this.#document = document;
    this.#additions = new NoteAdditions(document);
    const related = relatedPart(read(shell, 'word/_rels/document.xml.rels'));
    this.#isRelated = related !== undefined;
    this.#part = related ?? 'word/footnotes.xml';
    const taken = [...read(shell, this.#part).matchAll(/<w:footnote\b[^>]*\bw:id="(-?\d+)"/g)];
    this.#firstId = Math.max(0, ...taken.map(([, id]) => Number(id))) + 1;
  }

  /** Keeps a note and gives the run with its mark; nothing for a note without text. */
  write(note: Footnote, context: WordContext): string {
    if (isBlankFootnote(note)) return '';
    const id = this.#firstId + this.#notes.length;
    const inside: WordContext = {
      ...context,
      additions: this.#additions,
      footnotes: undefined,
      landscape: undefined,
      paragraphRole: 'footnote-text',
      keepNext: false,
    };
    this.#notes.push(`<w:footnote w:id="${id}">${noteBlocks(note, inside)}</w:footnote>`);
    return markRun(`<w:footnoteReference w:id="${id}"/>`, context);
  }

  /** Puts the notes into the parts, whose placeholders are filled by now: what a note says is never a placeholder. */
  addTo(parts: Map<string, Uint8Array>): void {
    if (this.#notes.length === 0) return;
    const existing = read(parts, this.#part);
    const isNew = existing === '';
    write(parts, this.#part, withNotes(isNew ? emptyPart : existing, this.#notes.join('')));
    if (isNew) {
      this.#document.add(this.#part, parts.get(this.#part) ?? new Uint8Array(), contentType);
      write(parts, settingsPart, withSeparators(read(parts, settingsPart)));
    }
    if (!this.#isRelated) this.#document.relate('footnotes', this.#part.replace(/^word\//, ''));
    const relationsPart = this.#part.replace(/([^/]+)$/, '_rels/$1.rels');
    const relations = this.#additions.relationsPart(read(parts, relationsPart) || emptyRelations);
    if (relations !== undefined) write(parts, relationsPart, relations);
  }
}

const emptyRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${packageRelations}"/>`;

/** Word's separators: a short rule above notes, and one across the page above a note that goes on from the page before. */
const separators = [
  ['-1', 'separator'],
  ['0', 'continuationSeparator'],
] as const;

// The line height is said here, since the shell's default may be exact and as high as a line of text.
const separatorNotes = separators
  .map(
    ([id, type]) =>
      `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:${type}/></w:r></w:p></w:footnote>`,
  )
  .join('');

const emptyPart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:footnotes xmlns:w="${mainNames}" xmlns:r="${relationNames}">${separatorNotes}</w:footnotes>`;

/** A note's blocks, the first paragraph beginning with its number; a table is followed by a paragraph. */
function noteBlocks({ children }: Footnote, context: WordContext): string {
  const [first, ...rest] = children;
  const opening = first?.type === 'paragraph' ? first.children : [];
  const mark = markRun('<w:footnoteRef/>', context) + writeText(' ', context);
  const blocks = closeTables(
    writeParagraph('footnote-text', mark + writeRuns(opening, context), context) +
      writeBlocks(first?.type === 'paragraph' ? rest : children, context),
    writeTinyParagraph(context),
  );
  return blocks.endsWith('</w:tbl>') ? blocks + writeParagraph('footnote-text', '', context) : blocks;
}

/** The number of a note, in the text or before the note; raised even where the shell has no style for it. */
function markRun(content: string, { styles, language }: WordContext): string {
  const style = styles.id('character', 'footnote-reference');
  const named = style === undefined ? '' : `<w:rStyle w:val="${escapeAttribute(style)}"/>`;
  const raised = style === undefined ? '<w:vertAlign w:val="superscript"/>' : '';
  return `<w:r><w:rPr>${named}${scriptHint(language)}${raised}</w:rPr>${content}</w:r>`;
}

/** Part of the shell's own footnotes, wherever it lies. */
function relatedPart(relations: string): string | undefined {
  const relation = /<Relationship\b[^>]*\bType="[^"]*\/footnotes"[^>]*>/.exec(relations)?.[0] ?? '';
  const target = /\bTarget="([^"]+)"/.exec(relation)?.[1];
  return target?.startsWith('/') ? target.slice(1) : target && `word/${target}`;
}

function withNotes(part: string, notes: string): string {
  const named = /<w:footnotes\b[^>]*\bxmlns:r=/.test(part)
    ? part
    : part.replace('<w:footnotes', `<w:footnotes xmlns:r="${relationNames}"`);
  return named.replace(/<\/w:footnotes>|(<w:footnotes\b[^>]*)\/>/, (end, start?: string) =>
    start === undefined ? notes + end : `${start}>${notes}</w:footnotes>`,
  );
}

/** Settings that name the separators: only then Word takes them from the footnotes. */
function withSeparators(settings: string): string {
  if (/<w:footnotePr\b/.test(settings)) return settings;
  const named = separators.map(([id]) => `<w:footnote w:id="${id}"/>`).join('');
  return settings.replace(behindFootnoteSettings, (next) => `<w:footnotePr>${named}</w:footnotePr>${next}`);
}

function read(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

function write(parts: Map<string, Uint8Array>, name: string, text: string): void {
  parts.set(name, new TextEncoder().encode(text));
}

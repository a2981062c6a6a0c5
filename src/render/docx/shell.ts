import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { escapeText } from '../xml/escape.ts';
import { applyEdits, type Edit } from './edits.ts';
import { upright } from './landscape.ts';
import { elements } from './xml-tree.ts';

/** A placeholder as it stands in a shell. */
export interface Placeholder {
  /** `publication.title | upcase`, without the braces; curly quotes made straight. */
  readonly expression: string;
  readonly written: string;
  /** Part and number of the paragraph in it, from 1. */
  readonly part: string;
  readonly paragraph: number;
}

export interface FillOptions {
  readonly part: string;
  /** Whether blocks may be put in: only the main text takes them. */
  readonly takesBlocks: boolean;
  /** Text of a placeholder; empty for blank. */
  readonly evaluate: (placeholder: Placeholder) => string;
  /** WordprocessingML of a block placeholder (`body`, `masthead`, `colophon`); undefined for any other. */
  readonly block: (expression: string) => string | undefined;
  /** Whether a block has not been put in before; asking takes the place. */
  readonly isFree: (expression: string) => boolean;
  readonly refuse: (placeholder: Placeholder, why: 'not-alone') => void;
  /** Whether a paragraph of a style stays, as an empty line, where its placeholders are blank. */
  readonly keepsRoom: (style: string) => boolean;
  /** A filled paragraph of a style, `offset` being its place in the part, with its text made to fit. */
  readonly fitted: (paragraph: string, style: string, offset: number) => string;
}

const placeholderPattern = /\{\{(.*?)\}\}/gs;

/**
 * Fills the placeholders of one part. Only what a placeholder covers is replaced, wherever its runs were split;
 * everything else of the part stays byte for byte. A paragraph or row whose placeholders are all blank goes, but for a
 * paragraph that keeps its room.
 */
export function fillPart(xml: string, options: FillOptions): string {
  const document = parseXml(xml, { includeOffsets: true });
  const edits: Edit[] = [];
  const blankParagraphs = new Set<XmlElement>();
  const filledParagraphs = new Set<XmlElement>();
  let number = 0;
  for (const paragraph of document.root ? descendants(document.root, 'w:p') : []) {
    number++;
    const texts = textsOf(paragraph);
    const whole = texts.map(({ text }) => text).join('');
    const matches = [...whole.matchAll(placeholderPattern)];
    if (matches.length === 0) continue;
    const placeholders = matches.map(
      (match): Placeholder => ({
        expression: straighten(match[1] ?? ''),
        written: match[0],
        part: options.part,
        paragraph: number,
      }),
    );
    const blocks = placeholders.map(({ expression }) => options.block(expression.trim()));
    const blockIndex = blocks.findIndex((block) => block !== undefined);
    if (blockIndex >= 0) {
      const placeholder = placeholders[blockIndex] as Placeholder;
      const alone =
        whole.trim() === placeholder.written &&
        options.takesBlocks &&
        descendants(paragraph, 'w:sectPr').length === 0 &&
        !holdsMore(paragraph);
      // The fallback is the same text box again, for programs that do not know the first.
      const isFree = () =>
        options.isFree(placeholder.expression.trim()) || ancestor(paragraph, 'mc:Fallback') !== undefined;
      if (!alone || !isFree()) options.refuse(placeholder, 'not-alone');
      else
        edits.push({
          start: paragraph.start,
          end: paragraph.end,
          text: seated(blocks[blockIndex] ?? '', paragraph) || emptyIfNeeded(paragraph),
        });
      continue;
    }
    const values = placeholders.map(options.evaluate);
    const isBlank = values.every((value) => value.trim() === '') && !holdsMore(paragraph);
    if (isBlank) blankParagraphs.add(paragraph);
    else filledParagraphs.add(paragraph);
    edits.push(...substitute(texts, matches, values));
  }
  const filled = [
    ...edits,
    ...removals(blankParagraphs, filledParagraphs, (paragraph) => emptyLine(paragraph, xml, options)),
  ];
  const all = [...fittings(filledParagraphs, filled, xml, options), ...filled];
  return applyEdits(xml, withMarks(all, document.root, xml));
}

/** Whether a paragraph holds what is not its text and would go with it: a drawing, a text box, an object, a note. */
function holdsMore(paragraph: XmlElement): boolean {
  return ['w:drawing', 'w:pict', 'w:object', 'w:footnoteReference', 'w:endnoteReference'].some(
    (name) => descendants(paragraph, name).length > 0,
  );
}

/** Ends of ranges (bookmarks, comments, permissions) whose other end may stand elsewhere: they stay where paragraphs go. */
function withMarks(edits: readonly Edit[], root: XmlElement | null, xml: string): Edit[] {
  const marks = (root ? everyElement(root) : []).filter(({ name }) => /^w:\w+(Start|End)$/.test(name));
  return edits.map((edit) => {
    const inside = marks.filter(({ start, end }) => start >= edit.start && end <= edit.end);
    const lost = inside
      .map(({ start, end }) => xml.slice(start, end))
      .filter((mark) => !edit.text.includes(mark));
    return lost.length === 0 ? edit : { ...edit, text: lost.join('') + edit.text };
  });
}

/** Where a block placeholder stands in a part; undefined where it has none. */
export function placeOf(xml: string, expression: string): number | undefined {
  return paragraphOf(xml, expression)?.start;
}

/** Width in twips of the table cell that a block placeholder stands in; undefined where it stands in none. */
export function cellWidthOf(xml: string, expression: string): number | undefined {
  const paragraph = paragraphOf(xml, expression);
  const cell = paragraph && ancestor(paragraph, 'w:tc');
  const properties = cell && elements(cell, 'w:tcPr')[0];
  const width = properties && elements(properties, 'w:tcW')[0];
  const twips = Number(width?.attributes['w:type'] === 'dxa' ? width.attributes['w:w'] : Number.NaN);
  return twips > 0 ? twips : undefined;
}

function paragraphOf(xml: string, expression: string): XmlElement | undefined {
  const { root } = parseXml(xml, { includeOffsets: true });
  return (root ? descendants(root, 'w:p') : []).find((paragraph) => {
    const text = textsOf(paragraph)
      .map((node) => node.text)
      .join('')
      .trim();
    return /^\{\{(.*)\}\}$/s.exec(text)?.[1]?.trim() === expression;
  });
}

/** Blocks in the place of a paragraph: upright and without tables that float where no page can be turned. */
function seated(blocks: string, { parent }: XmlElement): string {
  return parent instanceof XmlElement && parent.name === 'w:body' ? blocks : inFlow(upright(blocks));
}

/** Blocks without tables that float on the page: in a cell or a text box there is none. */
function inFlow(blocks: string): string {
  return blocks.replace(/<w:tblpPr\b[^>]*\/>(?:<w:tblOverlap\b[^>]*\/>)?/g, '');
}

/** Filled paragraphs whose text is to fit on one line, as they are when it does. Not those whose width is a box's or a cell's. */
function fittings(
  filled: ReadonlySet<XmlElement>,
  edits: readonly Edit[],
  xml: string,
  options: FillOptions,
): Edit[] {
  return [...filled].flatMap((paragraph): Edit[] => {
    const { start, end } = paragraph;
    const style = styleOf(paragraph);
    if (style === undefined || ancestor(paragraph, 'w:tc') || ancestor(paragraph, 'w:txbxContent')) return [];
    const inside = edits
      .filter((edit) => edit.start >= start && edit.end <= end)
      .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const written = applyEdits(xml.slice(start, end), inside);
    const fitted = options.fitted(written, style, start);
    return fitted === written ? [] : [{ start, end, text: fitted }];
  });
}

function styleOf(paragraph: XmlElement): string | undefined {
  const properties = elements(paragraph, 'w:pPr')[0];
  return properties && elements(properties, 'w:pStyle')[0]?.attributes['w:val'];
}

interface TextNode {
  readonly text: string;
  /** The `w:t` that it stands in. */
  readonly element: XmlElement;
  /** Offsets of the text in the part. */
  readonly start: number;
  readonly end: number;
  /** Offset of this text within the paragraph's. */
  readonly at: number;
}

/** Texts of a paragraph itself, without those of text boxes inside it. */
function textsOf(paragraph: XmlElement): TextNode[] {
  const found: TextNode[] = [];
  let at = 0;
  const visit = (node: XmlNode): void => {
    if (!(node instanceof XmlElement) || (node.name === 'w:p' && node !== paragraph)) return;
    for (const child of node.children) {
      if (node.name === 'w:t' && child instanceof XmlText) {
        found.push({ text: child.text, element: node, start: child.start, end: child.end, at });
        at += child.text.length;
      } else visit(child);
    }
  };
  visit(paragraph);
  return found;
}

/** The first text of a placeholder takes the value, the others lose their part of it. */
function substitute(
  texts: readonly TextNode[],
  matches: readonly RegExpExecArray[],
  values: readonly string[],
): Edit[] {
  return texts.flatMap((node): Edit[] => {
    let result = '';
    let from = 0;
    let touched = false;
    matches.forEach((match, index) => {
      const start = match.index - node.at;
      const end = start + match[0].length;
      if (end <= 0 || start >= node.text.length) return;
      touched = true;
      result += escapeText(node.text.slice(from, Math.max(from, start)));
      if (start >= 0) result += inText(values[index] ?? '');
      from = Math.min(node.text.length, end);
    });
    if (!touched) return [];
    const text = result + escapeText(node.text.slice(from));
    return [...spacesKept(node.element, text), { start: node.start, end: node.end, text }];
  });
}

/** Word drops white space at the ends of a text that does not say it is kept. */
function spacesKept({ attributes, start, name }: XmlElement, text: string): Edit[] {
  if (attributes['xml:space'] === 'preserve' || !/^\s|\s$|<\/w:t>/.test(text)) return [];
  const at = start + 1 + name.length;
  return [{ start: at, end: at, text: ' xml:space="preserve"' }];
}

/** A value inside a `w:t`: line ends and tabs leave the text and come back. */
function inText(value: string): string {
  return escapeText(value).replace(
    /\r?\n|\t/g,
    (sign) => `</w:t>${sign === '\t' ? '<w:tab/>' : '<w:br/>'}<w:t xml:space="preserve">`,
  );
}

/** Whole rows go where nothing in them was filled; a cell and a section keep a paragraph. */
function removals(
  blank: ReadonlySet<XmlElement>,
  filled: ReadonlySet<XmlElement>,
  kept: (paragraph: XmlElement) => string | undefined,
): Edit[] {
  const edits: Edit[] = [];
  const rows = new Set<XmlElement>();
  for (const paragraph of blank) {
    const row = ancestor(paragraph, 'w:tr');
    if (row && !descendants(row, 'w:p').some((other) => filled.has(other))) rows.add(row);
    else if (descendants(paragraph, 'w:sectPr').length > 0) continue;
    else {
      const text = kept(paragraph) ?? emptyIfNeeded(paragraph);
      edits.push({ start: paragraph.start, end: paragraph.end, text });
    }
  }
  for (const row of rows) {
    const { parent } = row;
    // A table without rows is none.
    const isWhole =
      parent instanceof XmlElement && elements(parent, 'w:tr').every((other) => rows.has(other));
    const { start, end } = isWhole ? parent : row;
    edits.push({ start, end, text: '' });
  }
  return edits;
}

/** A blank paragraph without its words, where it keeps its room. */
function emptyLine(paragraph: XmlElement, xml: string, { keepsRoom }: FillOptions): string | undefined {
  const style = styleOf(paragraph);
  const [properties] = elements(paragraph, 'w:pPr');
  if (style === undefined || !properties || !keepsRoom(style)) return undefined;
  return `<w:p>${xml.slice(properties.start, properties.end)}</w:p>`;
}

/** A cell, a header and a text box must have a paragraph. */
function emptyIfNeeded(paragraph: XmlElement): string {
  const { parent } = paragraph;
  if (!(parent instanceof XmlElement) || parent.name === 'w:body') return '';
  return elements(parent, 'w:p').length === 1 || elements(parent).at(-1) === paragraph ? '<w:p/>' : '';
}

/** Quotes that Word made curly are straight again, and spaces of a Chinese keyboard narrow. */
function straighten(expression: string): string {
  return expression
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u00a0\u3000]/g, ' ');
}

function descendants(parent: XmlElement, name: string): XmlElement[] {
  return everyElement(parent).filter((element) => element.name === name);
}

/** Elements below another, in order. */
function everyElement(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((child) => [child, ...everyElement(child)]);
}

function ancestor(element: XmlElement, name: string): XmlElement | undefined {
  let parent: XmlNode | null = element.parent;
  while (parent instanceof XmlElement && parent.name !== name) parent = parent.parent;
  return parent instanceof XmlElement ? parent : undefined;
}

import { escapeAttribute } from '../xml/escape.ts';
import { fitName } from './fit-name.ts';
import type { WordContext } from './types.ts';

/** Direct properties of a paragraph, beyond its style. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Left and hanging indent in twips. */
  readonly indent?: { readonly left: number; readonly hanging: number };
  /** Right indent in twips. */
  readonly rightIndent?: number;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  /** From 0, where the style has none. */
  readonly outlineLevel?: number | undefined;
  /** Raw border element, in its place. */
  readonly border?: string;
  /** Line height in twips, exact. */
  readonly exactLine?: number;
  /** Holds a drawing alone: no indent, and a line as high as the drawing, which an exact height would cut. */
  readonly drawing?: boolean;
}

/** Characters go before twips, so both are taken back. */
const drawingLine =
  '<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>' +
  '<w:ind w:leftChars="0" w:left="0" w:rightChars="0" w:right="0" w:firstLineChars="0" w:firstLine="0"/>';

/** A paragraph that takes no visible room, for places that must have one. */
export function writeTinyParagraph(context: WordContext, look: ParagraphLook = {}): string {
  return writeParagraph('body', '', context, { ...look, exactLine: 20 });
}

/** A paragraph of a style; properties in the order of the schema. */
export function writeParagraph(
  role: string,
  runs: string,
  context: WordContext,
  look: ParagraphLook = {},
): string {
  const style = context.styles.id('paragraph', role);
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${escapeAttribute(style)}"/>`,
    look.keepNext || context.keepNext ? '<w:keepNext/>' : '',
    look.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    look.border ?? '',
    look.drawing ? drawingLine : growing(role, runs, context),
    look.exactLine === undefined
      ? ''
      : `<w:spacing w:before="0" w:after="0" w:line="${look.exactLine}" w:lineRule="exact"/>`,
    indentOf(look),
    look.align ? `<w:jc w:val="${look.align}"/>` : '',
    look.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${look.outlineLevel}"/>`,
  ].join('');
  const paragraph = `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
  const name = style === undefined ? undefined : context.names.get(style);
  return name === undefined ? paragraph : fitName(paragraph, name, context.textWidth, context);
}

/** Lines of an exact height cut a picture that stands among words: they are at least as high instead. */
function growing(role: string, runs: string, { styles }: WordContext): string {
  const line = runs.includes('<w:drawing>') ? styles.exactLine(role) : undefined;
  return line === undefined ? '' : `<w:spacing w:line="${line}" w:lineRule="atLeast"/>`;
}

function indentOf({ indent, rightIndent = 0 }: ParagraphLook): string {
  const attributes = [
    indent ? ` w:left="${indent.left}"` : '',
    rightIndent > 0 ? ` w:right="${rightIndent}"` : '',
    indent ? ` ${hangingOf(indent.hanging)}` : '',
  ].join('');
  return attributes === '' ? '' : `<w:ind${attributes}/>`;
}

function hangingOf(hanging: number): string {
  return hanging > 0 ? `w:hanging="${hanging}"` : 'w:firstLine="0"';
}

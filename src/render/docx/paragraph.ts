import type { WordContext } from './types.ts';
import { escapeAttribute } from './xml.ts';

/** Direct properties of a paragraph, beyond its style. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Left and hanging indent in twips. */
  readonly indent?: { readonly left: number; readonly hanging: number };
  readonly align?: 'left' | 'center' | 'right' | undefined;
  /** Raw border element, in its place. */
  readonly border?: string;
  /** Line height in twips, exact. */
  readonly exactLine?: number;
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
    look.keepNext ? '<w:keepNext/>' : '',
    look.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    look.border ?? '',
    look.exactLine === undefined
      ? ''
      : `<w:spacing w:before="0" w:after="0" w:line="${look.exactLine}" w:lineRule="exact"/>`,
    look.indent ? `<w:ind w:left="${look.indent.left}" ${hangingOf(look.indent.hanging)}/>` : '',
    look.align ? `<w:jc w:val="${look.align}"/>` : '',
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function hangingOf(hanging: number): string {
  return hanging > 0 ? `w:hanging="${hanging}"` : 'w:firstLine="0"';
}

import type { BlockContent } from 'mdast';
import type { Colophon } from '../../../model/bulletin.ts';
import { type ParagraphLook, writeParagraph, writeTinyParagraph } from '../paragraph.ts';
import { writeRuns } from '../runs.ts';
import type { WordCell, WordContext } from '../types.ts';
import { writeBlock } from './index.ts';

/** 版记: one column between rules, kept together, the print run below. GB/T 9704-2012, 7.4. */
export function writeColophon(node: Colophon, context: WordContext): string {
  const upright: WordContext = { ...context, landscape: undefined };
  const isAtFoot = context.colophon.place !== 'text';
  const look = isAtFoot ? inside(upright) : {};
  const lines = node.children.map((block) => writeLine(block, upright, look));
  const after = node.after.map((block) => writeBlock(block, { ...upright, paragraphRole: 'print-run' }));
  return isAtFoot ? writeAtFoot(lines, after, context) : writeBehindText(lines, after, context);
}

/** Said at the paragraph too: from the style alone LibreOffice may leave the print run on the next page. */
function writeLine(block: BlockContent, context: WordContext, look: ParagraphLook): string {
  return block.type === 'paragraph'
    ? writeParagraph('colophon', writeRuns(block.children, context), context, { ...look, keepNext: true })
    : writeBlock(block, context);
}

/** Indents that stand for the margins of the cells. */
function inside({ styles }: WordContext): ParagraphLook {
  const { left, right, first } = styles.indents('colophon');
  const margins = styles.cellMargins('colophon-table');
  return { indent: { left: left + margins.left, hanging: -first }, rightIndent: right + margins.right };
}

/** A table must not touch the text, and a part must not end with one. */
function writeBehindText(lines: readonly string[], after: readonly string[], context: WordContext): string {
  const before = writeParagraph('body', '', context, { keepNext: true });
  const rows = lines.map((line) => [{ paragraphs: [line] }]);
  return before + writeTable(rows, context) + (after.join('') || writeTinyParagraph(context));
}

/** One table with the print run in it, so that nothing of the colophon leaves the foot of the page. */
function writeAtFoot(lines: readonly string[], after: readonly string[], context: WordContext): string {
  const { styles, colophon } = context;
  const tiny = writeTinyParagraph(context);
  const rows = lines.map((line) => [{ paragraphs: [line] }]);
  const closing: WordCell = { paragraphs: after, ruleAbove: styles.closingRule('colophon-table') };
  const table = writeTable(after.length > 0 ? [...rows, [closing]] : rows, context, { left: colophon.left });
  // The table floats on the page of the paragraph behind it.
  const begin = colophon.place === 'new-page' ? writeTinyParagraph(context, { pageBreakBefore: true }) : '';
  return begin + table + tiny;
}

function writeTable(
  rows: readonly (readonly WordCell[])[],
  { tables, styles, textWidth }: WordContext,
  foot?: { left: number | undefined },
): string {
  if (!tables) throw new TypeError('tables are not loaded');
  if (rows.length === 0) return '';
  const style = styles.id('table', 'colophon-table');
  return tables({ style, width: textWidth, columns: [textWidth], head: [], rows, foot });
}

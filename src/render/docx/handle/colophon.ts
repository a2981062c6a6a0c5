import type { BlockContent, Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Colophon } from '../../../model/bulletin.ts';
import { footIndents } from '../colophon-place.ts';
import { type ParagraphLook, writeParagraph, writeTinyParagraph } from '../paragraph.ts';
import { writeRuns } from '../runs.ts';
import type { Rule } from '../table-rule.ts';
import { emsOf } from '../text-width.ts';
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
    ? writeParagraph('colophon', writeRuns(block.children, context), context, {
        ...belowLabel(block, look, context),
        keepNext: true,
      })
    : writeBlock(block, context);
}

/** A label and its colon, as 报： or 抄送： */
const label = /^[^：:，。\s]{1,8}[：:]/u;

/** Further lines begin below the first character behind the label (GB/T 9704-2012, 7.4), where the style hangs them at all. */
function belowLabel(block: Paragraph, look: ParagraphLook, { styles, language }: WordContext): ParagraphLook {
  const own = styles.indents('colophon');
  const written = label.exec(textOf(block))?.[0];
  if (language !== 'zh' || written === undefined || own.first >= 0) return look;
  const { size, font } = styles.letters('colophon');
  const hanging = Math.round(emsOf(written, { font }, language) * size * 20);
  const left = (look.indent?.left ?? own.left) + own.first + hanging;
  return { ...look, indent: { left, hanging } };
}

function inside({ styles }: WordContext): ParagraphLook {
  const { left, right, first } = footIndents(styles);
  return { indent: { left, hanging: -first }, rightIndent: right };
}

/** A table must not touch the text, and a part must not end with one. */
function writeBehindText(lines: readonly string[], after: readonly string[], context: WordContext): string {
  const before = writeParagraph('body', '', context, { keepNext: true });
  const rows = lines.map((line) => [{ paragraphs: [line] }]);
  return before + writeTable(rows, context) + (after.join('') || writeTinyParagraph(context));
}

/** 0.35 mm: the thick lines of GB/T 9704-2012, 7.4. */
const thickRule: Rule = { style: 'single', size: 8, color: '000000' };

function closingRule({ styles }: WordContext): Rule | undefined {
  return styles.id('table', 'colophon-table') === undefined
    ? thickRule
    : styles.closingRule('colophon-table');
}

/** One table with the print run in it, so that nothing of the colophon leaves the foot of the page. */
function writeAtFoot(lines: readonly string[], after: readonly string[], context: WordContext): string {
  const { colophon } = context;
  const tiny = writeTinyParagraph(context);
  const rows = lines.map((line) => [{ paragraphs: [line] }]);
  const closing: WordCell = { paragraphs: after, ruleAbove: closingRule(context) };
  const table = writeTable(after.length > 0 ? [...rows, [closing]] : rows, context, { left: colophon.left });
  // The table floats on the page of the paragraph behind it; the one before begins a page that would be empty without.
  const before =
    colophon.place === 'new-page' ? writeTinyParagraph(context, { pageBreakBefore: true }) : tiny;
  return before + table + tiny;
}

function writeTable(
  rows: readonly (readonly WordCell[])[],
  { tables, styles, textWidth }: WordContext,
  foot?: { left: number | undefined },
): string {
  if (!tables) throw new TypeError('tables are not loaded');
  if (rows.length === 0) return '';
  const style = styles.id('table', 'colophon-table');
  return tables({
    style,
    width: textWidth,
    columns: [textWidth],
    head: [],
    rows,
    foot,
    isRuled: style === undefined,
  });
}

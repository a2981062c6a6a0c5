import type { BlockContent } from 'mdast';
import type { Colophon } from '../../../model/bulletin.ts';
import { writeParagraph, writeTinyParagraph } from '../paragraph.ts';
import { writeRuns } from '../runs.ts';
import type { WordContext } from '../types.ts';
import { writeBlock } from './index.ts';

/** 版记: one column between rules, kept together, the print run below. GB/T 9704-2012, 7.4. */
export function writeColophon(node: Colophon, context: WordContext): string {
  const { tables, textWidth } = context;
  if (!tables) throw new TypeError('tables are not loaded');
  const line = (block: BlockContent) =>
    block.type === 'paragraph'
      ? // Said at the paragraph too: from the style alone LibreOffice may leave the print run on the next page.
        writeParagraph('colophon', writeRuns(block.children, context), context, { keepNext: true })
      : writeBlock(block, { ...context, landscape: undefined });
  const rows = node.children.map((block) => [{ paragraphs: [line(block)] }]);
  const table =
    rows.length === 0
      ? ''
      : tables({
          style: context.styles.id('table', 'colophon-table'),
          width: textWidth,
          columns: [textWidth],
          head: [],
          rows,
        });
  const after = node.after
    .map((block) => writeBlock(block, { ...context, paragraphRole: 'print-run' }))
    .join('');
  // A table must not touch the text, and a part must not end with one.
  const before = writeParagraph('body', '', context, { keepNext: true });
  return before + table + (after === '' ? writeTinyParagraph(context) : after);
}

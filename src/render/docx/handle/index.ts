import type { Paragraph } from 'mdast';
import type { Block } from '../../../model/bulletin.ts';
import { writeParagraph } from '../paragraph.ts';
import { holdsOnlyPictures, writePictureParagraph } from '../picture.ts';
import { writeRuns, writeText } from '../runs.ts';
import type { WordContext } from '../types.ts';
import { writeChart } from './chart.ts';
import { writeColophon } from './colophon.ts';
import { writeHeading } from './heading.ts';
import { writeList } from './list.ts';
import { writeTableNode } from './table.ts';

/** Blocks in order. A page break becomes a property of the paragraph that follows; adjacent tables are kept apart. */
export function writeBlocks(blocks: readonly Block[], context: WordContext): string {
  let xml = '';
  let previous: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'table' && previous?.type === 'table')
      xml += writeParagraph('body', '', context, { exactLine: 20 });
    xml += writeBlock(block, staysWithNext(blocks, index) ? { ...context, keepNext: true } : context);
    previous = block;
  }
  return xml;
}

/**
 * Whether a block must not be parted from the next: what is announced above a table or chart, and a table or chart from
 * the note or caption below it. A caption between two of them belongs to the second.
 */
function staysWithNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next) return false;
  if (isExhibit(block))
    return isStyledAs(next, 'note') || (isStyledAs(next, 'caption') && !staysWithNext(blocks, index + 1));
  if (!isStyledAs(block, 'caption', 'unit-line')) return false;
  return isExhibit(next) || staysWithNext(blocks, index + 1);
}

function isExhibit({ type }: Block): boolean {
  return type === 'table' || type === 'chart';
}

function isStyledAs(block: Block, ...roles: readonly string[]): boolean {
  return block.type === 'styled' && roles.includes(block.style);
}

/** One block as WordprocessingML. */
export function writeBlock(block: Block, context: WordContext): string {
  switch (block.type) {
    case 'paragraph':
      return writeTextParagraph(block, context);
    case 'heading':
      return writeHeading(block, context);
    case 'list':
      return writeList(block, context);
    case 'table':
      return writeTableNode(block, context);
    case 'blockquote':
      return writeBlocks(block.children, {
        ...context,
        paragraphRole: isInNote(context) ? 'footnote-text' : 'quote',
      });
    case 'styled':
      return writeBlocks(block.children, { ...context, paragraphRole: block.style });
    case 'colophon':
      return writeColophon(block, context);
    case 'chart':
      return writeChart(block, context);
    case 'pageBreak':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    case 'thematicBreak':
      return writeParagraph('body', '', context, {
        border: '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>',
      });
    case 'code':
      return writeParagraph('body', writeText(block.value, context), context);
    default:
      throw new TypeError(`no handler for ${block.type}`);
  }
}

/** A paragraph of pictures is dressed as such, unless the template names a style itself. */
function writeTextParagraph({ children }: Paragraph, context: WordContext): string {
  const runs = writeRuns(children, context);
  const isPicture =
    (context.paragraphRole === 'body' || context.paragraphRole === 'quote') && holdsOnlyPictures(children);
  return isPicture
    ? writePictureParagraph(runs, context)
    : writeParagraph(context.paragraphRole, runs, context);
}

function isInNote({ paragraphRole }: WordContext): boolean {
  return paragraphRole === 'footnote-text';
}

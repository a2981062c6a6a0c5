import type { Block } from '../../../model/bulletin.ts';
import { writeParagraph } from '../paragraph.ts';
import { writeRuns, writeText } from '../runs.ts';
import type { WordContext } from '../types.ts';
import { writeColophon } from './colophon.ts';
import { writeHeading } from './heading.ts';
import { writeList } from './list.ts';
import { writeTableNode } from './table.ts';

/** Blocks in order. A page break becomes a property of the paragraph that follows; adjacent tables are kept apart. */
export function writeBlocks(blocks: readonly Block[], context: WordContext): string {
  let xml = '';
  let previous: Block | undefined;
  for (const block of blocks) {
    if (block.type === 'table' && previous?.type === 'table')
      xml += writeParagraph('body', '', context, { exactLine: 20 });
    xml += writeBlock(block, context);
    previous = block;
  }
  return xml;
}

/** One block as WordprocessingML. */
export function writeBlock(block: Block, context: WordContext): string {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(context.paragraphRole, writeRuns(block.children, context), context);
    case 'heading':
      return writeHeading(block, context);
    case 'list':
      return writeList(block, context);
    case 'table':
      return writeTableNode(block, context);
    case 'blockquote':
      return writeBlocks(block.children, { ...context, paragraphRole: 'quote' });
    case 'styled':
      return writeBlocks(block.children, { ...context, paragraphRole: block.style });
    case 'colophon':
      return writeColophon(block, context);
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

import type { Paragraph } from 'mdast';
import type { Block } from '../../../model/bulletin.ts';
import { writeParagraph, writeTinyParagraph } from '../paragraph.ts';
import { holdsOnlyPictures, writePictureParagraph } from '../picture.ts';
import { writeRuns, writeText } from '../runs.ts';
import type { WordContext } from '../types.ts';
import { writeChart } from './chart.ts';
import { writeColophon } from './colophon.ts';
import { writeHeading } from './heading.ts';
import { writeLandscape } from './landscape.ts';
import { writeList } from './list.ts';
import { writeTableNode } from './table.ts';

/** Blocks in order; a page break goes where pages are turned anyway. */
export function writeBlocks(blocks: readonly Block[], context: WordContext): string {
  const pieces: string[] = [];
  for (const [index, block] of blocks.entries()) {
    // A page break is a property of what follows: a paragraph of its own may end up on a page of its own.
    if (block.type === 'pageBreak' && [blocks[index - 1], blocks[index + 1]].some(isTurned)) continue;
    if (block.type === 'pageBreak' && blocks[index + 1] !== undefined) continue;
    const plain = writeBlock(block, staysWithNext(blocks, index) ? { ...context, keepNext: true } : context);
    const written = blocks[index - 1]?.type === 'pageBreak' ? onNewPage(plain, block, context) : plain;
    pieces.push(written);
  }
  return pieces.join('');
}

/** A block that begins a page, by its first paragraph; a table gets a tiny one before it. */
function onNewPage(written: string, block: Block, context: WordContext): string {
  if (isTurned(block)) return written;
  const [opening = ''] =
    /^<w:p>(?:<w:pPr>(?:<w:pStyle [^>]*\/>)?(?:<w:keepNext\/>)?(?:<w:keepLines\/>)?)?/.exec(written) ?? [];
  if (opening === '')
    return onNewPage(writeTinyParagraph(context), { type: 'paragraph', children: [] }, context) + written;
  const property = '<w:pageBreakBefore/>';
  const added = opening === '<w:p>' ? `<w:p><w:pPr>${property}</w:pPr>` : opening + property;
  return added + written.slice(opening.length);
}

function isTurned(block: Block | undefined): boolean {
  return block?.type === 'landscape';
}

/**
 * Whether a block must not be parted from the next: what is announced above a table or chart, and a table or chart from
 * the note or caption below it. Charts and pictures have their captions below, tables above: a caption between two of
 * them belongs accordingly.
 */
export function staysWithNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next) return false;
  if (isExhibit(block) || isPicture(block))
    return isStyledAs(next, 'note') || (isStyledAs(next, 'caption') && !staysWithNext(blocks, index + 1));
  if (!isStyledAs(block, 'caption', 'unit-line')) return false;
  const before = blocks[index - 1];
  // Where the chart before has its own caption above it, this one is above too.
  const hasOwn =
    index >= 2 && isStyledAs(blocks[index - 2] as Block, 'caption') && staysWithNext(blocks, index - 2);
  const isBelow =
    isStyledAs(block, 'caption') && before && (before.type === 'chart' || isPicture(before)) && !hasOwn;
  return !isBelow && (isExhibit(next) || staysWithNext(blocks, index + 1));
}

function isExhibit({ type }: Block): boolean {
  return type === 'table' || type === 'chart';
}

function isPicture(block: Block): boolean {
  return block.type === 'paragraph' && holdsOnlyPictures(block.children);
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
    case 'landscape':
      return writeLandscape(block, context);
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

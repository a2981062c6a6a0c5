import { toString as textOf } from 'mdast-util-to-string';
import type { Block, Bulletin } from '../../model/bulletin.ts';
import type { Layout } from '../../model/layout.ts';
import type { Indents } from './line-height.ts';
import type { Styles } from './styles.ts';
import { emsOf } from './text-width.ts';
import type { WordContext } from './types.ts';

/** Share of a page that a colophon at the foot may take: a table that floats is not parted, so a longer one would be cut. */
const footShare = 0.5;

/** Pages from the end on which a note may be, by lines that are counted low. */
const pagesOfNotes = 1.2;

/**
 * Where a colophon stands: where the layout says, or behind the text where it is too high for the foot, or footnotes may
 * take the foot of its page, by all that can be known without the fonts.
 */
export function colophonPlace(
  { body, colophon }: Pick<Bulletin, 'body' | 'colophon'>,
  layout: Layout,
  context: WordContext,
): Layout['colophon'] {
  if (layout.colophon === 'text' || !fitsFoot(colophon, context)) return 'text';
  const own = layout.colophon === 'new-page' ? colophon : [...body, ...colophon];
  return mayEndInNotes(own, context) ? 'text' : layout.colophon;
}

/** Indents that stand for the margins of the cells: a table at the foot has none. */
export function footIndents(styles: Styles): Indents {
  const { left, right, first } = styles.indents('colophon');
  const margins = styles.cellMargins('colophon-table');
  return { left: left + margins.left, right: right + margins.right, first };
}

function fitsFoot(
  blocks: readonly Block[],
  { styles, language, textWidth, textHeight }: WordContext,
): boolean {
  const { size, font, bold } = styles.letters('colophon');
  const { left, right } = footIndents(styles);
  const room = Math.max(size * 20, textWidth - left - right);
  const written = blocks.flatMap((block) =>
    block.type === 'colophon' ? [...block.children, ...block.after] : [],
  );
  const lines = written.reduce((sum, block) => {
    const width = emsOf(textOf(block), { font, bold, roomy: true }, language) * size * 20;
    return sum + Math.max(1, Math.ceil(width / room));
  }, 0);
  return lines * (styles.exactLine('colophon') ?? size * 20 * 1.5) <= textHeight * footShare;
}

/** The parts of a node that matter here. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

/** Whether a footnote may stand on the last page of blocks, whose foot it takes then. Lines are estimated from characters. */
function mayEndInNotes(blocks: readonly Block[], { styles, textWidth, textHeight }: WordContext): boolean {
  const { size, spacing } = styles.letters('body');
  const lineLength = textWidth / (size * 20 + spacing);
  const pageLength = textHeight / (styles.exactLine('body') ?? size * 20 * 1.5);
  let lines = 0;
  for (const block of [...blocks].reverse()) {
    if (hasNote(block)) return true;
    if (block.type === 'pageBreak' || block.type === 'landscape') return false;
    lines += linesOf(block, lineLength);
    if (lines > pagesOfNotes * pageLength) return false;
  }
  return false;
}

function hasNote(node: Node): boolean {
  return node.type === 'footnote' || (node.children ?? []).some(hasNote);
}

const lineBlocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableRow']);

function linesOf(node: Node, lineLength: number): number {
  if (lineBlocks.has(node.type)) return Math.max(1, Math.floor(textOf(node).length / lineLength));
  return (node.children ?? []).reduce((sum, child) => sum + linesOf(child, lineLength), 0);
}

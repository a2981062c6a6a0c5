import { toString as textOf } from 'mdast-util-to-string';
import type { Block } from '../../model/bulletin.ts';

/** The parts of a node that matter here. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

/** Pages from the end on which a note may be, by lines that are counted low. */
const pages = 1.2;

/**
 * Whether a footnote may stand on the last page, whose foot it takes then: a colophon there would cover it. Lines are
 * estimated from their characters, `lineLength` to a line and `pageLength` to a page.
 */
export function mayEndInNotes(blocks: readonly Block[], lineLength: number, pageLength: number): boolean {
  let lines = 0;
  for (const block of [...blocks].reverse()) {
    if (hasNote(block)) return true;
    if (block.type === 'pageBreak' || block.type === 'landscape') return false;
    lines += linesOf(block, lineLength);
    if (lines > pages * pageLength) return false;
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

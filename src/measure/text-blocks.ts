import type { Block } from '../model/bulletin.ts';
import type { Origin } from '../model/origin.ts';
import { bare } from './printed-pages.ts';

/** A paragraph, heading or table row as it is printed, or something that has no text of its own. */
export interface TextBlock {
  /** Bare text, {@link markPlace} where the mark of a footnote stands; undefined for a picture or chart. */
  readonly text: string | undefined;
  readonly origins: readonly Origin[];
  /** Whether it begins a page whatever stands before it. */
  readonly beginsPage?: true;
}

/** Stands in a text where a footnote's mark is printed. */
export const markPlace = '\ufffc';

/** What is printed of blocks, in the order of reading. */
export function textBlocks(blocks: readonly Block[]): readonly TextBlock[] {
  return blocks.flatMap((block, index) => {
    const [first, ...others] = blocksOf(block, '');
    if (!first) return [];
    const beginsPage = block.type === 'landscape' || startsAnew(blocks[index - 1]);
    return [beginsPage ? { ...first, beginsPage } : first, ...others];
  });
}

function startsAnew(before: Block | undefined): boolean {
  return before?.type === 'pageBreak' || before?.type === 'landscape';
}

/** The parts of a node that matter here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly after?: readonly Node[];
  readonly data?: { readonly origins?: readonly Origin[]; readonly number?: string } | undefined;
}

const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableRow']);
const silent: ReadonlySet<string> = new Set(['pageBreak', 'thematicBreak', 'definition']);

function blocksOf(node: Node, prefix: string): readonly TextBlock[] {
  if (silent.has(node.type)) return [];
  if (lines.has(node.type)) return [lineOf(node, prefix + (node.data?.number ?? ''))];
  const number = node.type === 'listItem' ? (node.data?.number ?? '•') : prefix;
  const children = [...(node.children ?? []), ...(node.after ?? [])];
  if (children.length === 0) return [{ text: undefined, origins: [] }];
  return children.flatMap((child, index) => blocksOf(child, index === 0 ? number : ''));
}

function lineOf(node: Node, prefix: string): TextBlock {
  const origins: Origin[] = [];
  let isPicture = false;
  const read = ({ type, value, children, data }: Node): string => {
    origins.push(...(data?.origins ?? []));
    if (type === 'footnote') return markPlace;
    if (type === 'image') isPicture = true;
    return value ?? (children ?? []).map(read).join('');
  };
  const text = bare(prefix + (node.children ?? []).map(read).join(''));
  return { text: isPicture ? undefined : text, origins };
}

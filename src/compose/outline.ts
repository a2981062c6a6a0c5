import type { Heading, List, ListItem } from 'mdast';
import { writeNumber } from '../language/numerals.ts';
import type { Block, Landscape, NumberForm } from '../model/bulletin.ts';
import type { Language } from '../model/publication.ts';

/** Leaves out every heading below which nothing was printed, and landscape pages without anything. */
export function dropEmptyHeadings(blocks: readonly Block[]): Block[] {
  return keepFilled(blocks, new Array<boolean>(7).fill(false));
}

/** `printed`: whether something was printed in the part that a heading of each depth would open. */
function keepFilled(blocks: readonly Block[], printed: boolean[]): Block[] {
  const kept: Block[] = [];
  for (const block of [...blocks].reverse()) {
    if (block.type === 'heading') {
      if (printed[block.depth]) kept.push(block);
      printed.fill(false, block.depth);
    } else if (block.type === 'landscape') {
      const children = keepFilled(block.children, printed) as Landscape['children'];
      if (children.length > 0) kept.push({ ...block, children });
    } else {
      kept.push(block);
      if (isContent(block)) printed.fill(true);
    }
  }
  return kept.reverse();
}

/** What closes a document, or parts its pages, stands below no heading. */
function isContent(block: Block): boolean {
  const closes = block.type === 'colophon' || (block.type === 'styled' && block.style === 'signature');
  return !closes && block.type !== 'pageBreak';
}

/** Writes the literal numbers of headings and of numbered lists, by the template's forms. */
export function numberOutline(
  blocks: readonly Block[],
  headings: readonly NumberForm[],
  lists: readonly NumberForm[],
  language: Language,
): void {
  const counts = new Array<number>(7).fill(0);
  numberCaptions(blocks, language, new Map());
  numberBlocks(blocks, headings, lists, counts);
}

/** Landscape pages are part of the same outline. */
function numberBlocks(
  blocks: readonly Block[],
  headings: readonly NumberForm[],
  lists: readonly NumberForm[],
  counts: number[],
): void {
  for (const block of blocks) {
    if (block.type === 'heading') numberHeading(block, headings, counts);
    else if (block.type === 'landscape') numberBlocks(block.children, headings, lists, counts);
    else numberLists(block, lists, []);
  }
}

/** Captions with a label count by it, in the order of the document: 表1, 表2; Figure 1. */
function numberCaptions(blocks: readonly Block[], language: Language, counts: Map<string, number>): void {
  for (const block of blocks) {
    const label = block.type === 'styled' ? block.data?.label : undefined;
    if (block.type === 'styled' && label !== undefined) {
      const number = (counts.get(label) ?? 0) + 1;
      counts.set(label, number);
      const [first] = block.children;
      const value = language === 'zh' ? `${label}${number}　` : `${label} ${number}. `;
      if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value });
    } else if ('children' in block) numberCaptions(block.children as Block[], language, counts);
  }
}

function numberHeading(heading: Heading, forms: readonly NumberForm[], counts: number[]): void {
  const { depth } = heading;
  if (heading.data?.unnumbered) return;
  counts.fill(0, depth + 1);
  counts[depth] = (counts[depth] ?? 0) + 1;
  const path = counts
    .slice(1, depth + 1)
    .filter((count, level) => count > 0 && (forms[level] ?? 'none') !== 'none');
  const number = writeNumber(forms[depth - 1] ?? 'none', path.length > 0 ? path : [0]);
  if (number !== '') heading.data = { ...heading.data, number };
}

function numberLists(block: Block, forms: readonly NumberForm[], path: readonly number[]): void {
  if (block.type === 'list' && block.ordered) numberList(block, forms, path);
  else if ('children' in block) for (const child of block.children) numberLists(child as Block, forms, path);
}

function numberList(list: List, forms: readonly NumberForm[], path: readonly number[]): void {
  const form = list.data?.form ?? forms[path.length] ?? '1.';
  list.data = { ...list.data, form };
  list.children.forEach((item, index) => {
    const here = [...path, (list.start ?? 1) + index];
    const number = writeNumber(form, here);
    item.data = { ...item.data, number };
    markRunIn(item);
    for (const child of item.children) numberLists(child, forms, here);
  });
}

/** Strong text that opens a numbered paragraph is its run-in heading, and carries the number. */
function markRunIn(item: ListItem): void {
  const [first] = item.children;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (opening?.type === 'strong') opening.data = { ...opening.data, runIn: true };
}

import type { BlockContent, DefinitionContent, Heading, List, ListItem, PhrasingContent, Table } from 'mdast';
import type { Block, Colophon } from '../../model/bulletin.ts';
import { firstOfRun, isNumbered, numberedBlocks, numberOf, withNumber } from './numbers.ts';

/** A block that may stand anywhere. */
export type Flow = BlockContent | DefinitionContent;

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

/**
 * The same blocks in plain mdast: numbers written out, styles and page breaks gone, nothing left that would print as an
 * empty block. Headings go `deeper` levels down.
 */
export function plainBlocks(blocks: readonly Block[], deeper = 0): Flow[] {
  return joinRuns(blocks.flatMap((block) => plainBlock(block, deeper)));
}

function plainBlock(block: Block, deeper: number): Flow[] {
  switch (block.type) {
    case 'paragraph':
      return isBlank(block.children) ? [] : [block];
    case 'heading':
      return plainHeading(block, deeper);
    case 'list':
      return plainList(block, deeper);
    case 'table':
      return plainTable(block);
    case 'blockquote':
    case 'footnoteDefinition': {
      const children = plainBlocks(block.children, deeper);
      return children.length > 0 ? [{ ...block, children }] : [];
    }
    case 'styled':
    case 'landscape':
      return plainBlocks(block.children, deeper);
    case 'colophon':
      return plainColophon(block, deeper);
    case 'chart':
      return [{ type: 'paragraph', children: [{ type: 'image', url: block.file, alt: block.alternative }] }];
    case 'code':
    case 'thematicBreak':
      return [block];
    // References print their targets in place.
    case 'definition':
    case 'pageBreak':
      return [];
    case 'html':
    case 'yaml':
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
    case 'break':
    case 'delete':
    case 'emphasis':
    case 'footnote':
    case 'footnoteReference':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'marked':
    case 'strong':
    case 'text':
      throw new Error(`Bug: ${block.type} reached the Markdown renderer as a block`);
    default: {
      const impossible: never = block;
      throw new Error(`Bug: unknown block ${JSON.stringify(impossible)}`);
    }
  }
}

function plainHeading(heading: Heading, deeper: number): Flow[] {
  const children = withNumber(numberOf(heading), heading.children);
  if (isBlank(children)) return [];
  return [{ type: 'heading', depth: DEPTHS[heading.depth - 1 + deeper] ?? 6, children }];
}

function plainList(list: List, deeper: number): Flow[] {
  if (!isNumbered(list)) return plainItems(list, list.spread ?? false, deeper);
  const start = firstOfRun(list);
  if (start === undefined) {
    return list.children.flatMap((item) => plainBlocks(numberedBlocks(item), deeper));
  }
  return plainItems({ ...list, ordered: true, start }, true, deeper);
}

function plainItems(list: List, spread: boolean, deeper: number): Flow[] {
  if (list.children.length === 0) return [];
  const children = list.children.map(
    (item): ListItem => ({
      ...item,
      spread: spread || (item.spread ?? false),
      children: plainBlocks(item.children, deeper),
    }),
  );
  return [{ ...list, spread, children }];
}

function plainTable(table: Table): Flow[] {
  return table.children.some((row) => row.children.length > 0) ? [table] : [];
}

/** Distribution lines between two rules, the print run below. */
function plainColophon(colophon: Colophon, deeper: number): Flow[] {
  const lines = plainBlocks(colophon.children, deeper);
  const framed: Flow[] =
    lines.length > 0 ? [{ type: 'thematicBreak' }, ...lines, { type: 'thematicBreak' }] : [];
  return [...framed, ...plainBlocks(colophon.after, deeper)];
}

/** Lists that follow each other and go on counting are one list: otherwise the second would have to write `4)`. */
function joinRuns(blocks: readonly Flow[]): Flow[] {
  const joined: Flow[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const goesOn =
      block.type === 'list' &&
      block.ordered &&
      last?.type === 'list' &&
      last.ordered &&
      block.start === (last.start ?? 1) + last.children.length;
    if (goesOn) joined[joined.length - 1] = { ...last, children: [...last.children, ...block.children] };
    else joined.push(block);
  }
  return joined;
}

function isBlank(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return !/[^ \t\r\n]/.test(node.value);
    if (node.type === 'image') return !node.data?.picture && node.url === '' && !node.alt?.trim();
    if (node.type === 'footnote') return false;
    return node.type === 'break' || ('children' in node && isBlank(node.children));
  });
}

import type { Definition, Nodes, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block, Bulletin } from '../../model/bulletin.ts';
import { plainBlocks } from './blocks.ts';
import { nodeHandlers } from './nodes.ts';

/** The bulletin as Markdown, as a careful person would have written it; it reads the same on GitHub. */
export function renderMarkdown(bulletin: Bulletin): string {
  const { masthead, body, colophon } = bulletin;
  const deeper = masthead.some(holdsTitle) ? 1 : 0;
  const root: Root = {
    type: 'root',
    children: [...plainBlocks(masthead), ...plainBlocks(body, deeper), ...plainBlocks(colophon)],
  };
  const definitions = collectDefinitions([...masthead, ...body, ...colophon]);
  return unified()
    .use(remarkStringify, {
      bullet: '-',
      bulletOther: '*',
      listItemIndent: 'one',
      // What the handler prints where it matters to lists.
      rule: '_',
      fences: true,
      handlers: nodeHandlers(definitions),
    })
    .stringify(root);
}

/** A title in the masthead is the only heading of its level, so the body's begin one below. */
function holdsTitle(node: Nodes): boolean {
  if (node.type === 'heading') return node.depth === 1;
  return childrenOf(node).some(holdsTitle);
}

function collectDefinitions(blocks: readonly Block[]): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    childrenOf(node).forEach(visit);
  };
  blocks.forEach(visit);
  return found;
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

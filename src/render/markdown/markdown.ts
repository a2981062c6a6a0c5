import type { Definition, Nodes, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block, Bulletin } from '../../model/bulletin.ts';
import { plainBlocks } from './blocks.ts';
import { FootnoteList } from './footnotes.ts';
import { nodeHandlers } from './nodes.ts';

/** The bulletin as Markdown, as a careful person would have written it; it reads the same on GitHub. */
export function renderMarkdown(bulletin: Bulletin): string {
  const { language } = bulletin.properties;
  const given = [...bulletin.masthead, ...bulletin.body, ...bulletin.colophon];
  const notes = new FootnoteList(language, footnoteLabels(given));
  const masthead = notes.takeOutOf(bulletin.masthead);
  const body = notes.takeOutOf(bulletin.body);
  const colophon = notes.takeOutOf(bulletin.colophon);
  const deeper = masthead.some(holdsTitle) ? 1 : 0;
  const root: Root = {
    type: 'root',
    children: [
      ...plainBlocks(masthead),
      ...plainBlocks(body, deeper),
      ...plainBlocks(colophon),
      ...notes.definitions(),
    ],
  };
  const definitions = collectDefinitions([...given, ...notes.definitions()]);
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

/** Labels of footnotes that are written as GFM has them. */
function footnoteLabels(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') found.add(node.label ?? node.identifier);
    childrenOf(node).forEach(visit);
  };
  blocks.forEach(visit);
  return found;
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

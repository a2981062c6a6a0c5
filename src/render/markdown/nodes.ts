import type { FootnoteDefinition, Heading, ListItem, Paragraph, Table, ThematicBreak } from 'mdast';
import type { Options } from 'remark-stringify';
import { type Definitions, footnoteLabel } from './atoms.ts';
import { renderPhrasing } from './phrasing.ts';
import { flatRows } from './table.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers['paragraph']>;
type Parent = Parameters<Handle>[1];
type State = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

const RULES = { left: ':---', center: ':---:', right: '---:', none: '---' } as const;

/** How the nodes are printed whose remark-stringify form is not what a person would write. */
export function nodeHandlers(definitions: Definitions): Handlers {
  return {
    paragraph(node: Paragraph, parent: Parent): string {
      const opensItem = parent?.type === 'listItem' && parent.children[0] === node;
      const box = opensItem ? checkBox(parent) : '';
      return (
        box + renderPhrasing(node.children, { place: 'paragraph', definitions, opensItem: opensItem && !box })
      );
    },

    heading(node: Heading): string {
      return `${'#'.repeat(node.depth)} ${renderPhrasing(node.children, { place: 'heading', definitions })}`;
    },

    // Columns are not aligned: changing one cell changes one line.
    table(node: Table): string {
      const [head = [], ...rows] = flatRows(node);
      const print = (cells: typeof head): string =>
        tableLine(cells.map((cell) => renderPhrasing(cell, { place: 'cell', definitions })));
      const rule = head.map((_, column) => RULES[node.align?.[column] ?? 'none']);
      return [print(head), tableLine(rule), ...rows.map(print)].join('\n');
    },

    // Three hyphens would be front matter to GitHub at the very beginning, and could be bullets in an item.
    thematicBreak(_node: ThematicBreak, parent: Parent, _state: State, info: Info): string {
      const isFirst = info.now.line === 1 && info.now.column === 1;
      return isFirst || parent?.type === 'listItem' ? '___' : '---';
    },

    footnoteDefinition(node: FootnoteDefinition, _parent: Parent, state: State, info: Info): string {
      const text = state.indentLines(state.containerFlow(node, info), (line, index, isEmpty) =>
        index === 0 || isEmpty ? line : `    ${line}`,
      );
      return `[^${footnoteLabel(node)}]: ${text}`;
    },
  };
}

function checkBox(item: ListItem): string {
  if (typeof item.checked !== 'boolean') return '';
  return item.checked ? '[x] ' : '[ ] ';
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

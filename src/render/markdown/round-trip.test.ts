import fc from 'fast-check';
import type { BlockContent, Nodes, PhrasingContent, Root, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Block, Bulletin } from '../../model/bulletin.ts';
import { renderMarkdown } from './markdown.ts';

const github = unified().use(remarkParse).use(remarkGfm).freeze();
const commonMark = unified().use(remarkParse).freeze();

const PIECES = [
  ...'窗口办件。，、：；（）“”《》*_~#|>[]()!\\&<`1.-+=:@ab \t　😀℃→¥×\n',
  ...[
    '**',
    '__',
    '~~',
    '```',
    '~~~',
    '---',
    '===',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '# ',
    '> ',
    '\n- ',
    '\n1. ',
  ],
  ...[
    '\n---',
    '\n===',
    '\n# ',
    '\n|-|',
    '|-|-|',
    ':-:',
    '\n> ',
    '](',
    '![',
    '[^1]',
    '[x] ',
    ']: ',
    '&amp;',
    '&#35;',
  ],
  ...['<b>', '<!--', '</a', 'www.a.cn', 'https://a.cn/', 'x@a.cn', '\\*', '\\\n', '综窗', '受理 343 件'],
];

const typed = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));
/** Always something to see, so that no block falls away. */
const visible = typed.map((value) => (value.trim() === '' ? `窗${value}` : value));
const textNode = visible.map((value): PhrasingContent => ({ type: 'text', value }));

const { phrasing } = fc.letrec<{ node: PhrasingContent; phrasing: PhrasingContent[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: textNode },
    { weight: 1, arbitrary: fc.constant<PhrasingContent>({ type: 'break' }) },
    {
      weight: 1,
      arbitrary: typed.map(
        (value): PhrasingContent => ({ type: 'inlineCode', value: value.trim().replace(/\s/g, ' ') }),
      ),
    },
    {
      weight: 3,
      arbitrary: tie('phrasing').map((children): PhrasingContent => ({ type: 'strong', children })),
    },
    {
      weight: 2,
      arbitrary: tie('phrasing').map((children): PhrasingContent => ({ type: 'emphasis', children })),
    },
    {
      weight: 1,
      arbitrary: tie('phrasing').map((children): PhrasingContent => ({ type: 'delete', children })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(tie('phrasing'), typed).map(
        ([children, path]): PhrasingContent => ({
          type: 'link',
          url: `https://a.cn/${path.replace(/\s/g, '')}`,
          children,
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: typed.map((alt): PhrasingContent => ({ type: 'image', url: '图 (1).png', alt })),
    },
  ),
  phrasing: fc
    .array(tie('node'), { minLength: 1, maxLength: 4 })
    .map((nodes): PhrasingContent[] => [...nodes, { type: 'text', value: '件' }]),
}));

const paragraph = fc
  .oneof(
    textNode.map((node) => [node]),
    phrasing,
  )
  .map((children): BlockContent => ({ type: 'paragraph', children }));

const { block } = fc.letrec<{ block: BlockContent }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    paragraph,
    fc
      .tuple(fc.constantFrom(1 as const, 3 as const, 6 as const), phrasing)
      .map(([depth, children]): BlockContent => ({ type: 'heading', depth, children })),
    fc
      .tuple(
        fc.boolean(),
        fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      )
      .map(
        ([ordered, items]): BlockContent => ({
          type: 'list',
          ordered,
          spread: true,
          ...(ordered ? { start: 1 } : {}),
          children: items.map((children) => ({ type: 'listItem', spread: true, children })),
        }),
      ),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((children): BlockContent => ({ type: 'blockquote', children })),
    fc.array(fc.tuple(phrasing, phrasing), { minLength: 1, maxLength: 3 }).map(
      (rows): BlockContent => ({
        type: 'table',
        align: ['left', null],
        children: rows.map(
          (cells): TableRow => ({
            type: 'tableRow',
            children: cells.map((children) => ({ type: 'tableCell', children })),
          }),
        ),
      }),
    ),
    fc.constant<BlockContent>({ type: 'thematicBreak' }),
    typed.map((value): BlockContent => ({ type: 'code', value })),
  ),
}));

const document = fc.array(block, { minLength: 1, maxLength: 4 });

describe('what was typed is what is read', { timeout: 30_000 }, () => {
  it('in one paragraph of plain text', () => {
    holds(
      textNode.map((node): Block[] => [{ type: 'paragraph', children: [node] }]),
      250,
    );
  });

  it('in text with emphasis, code, links and images', () => {
    holds(
      phrasing.map((children): Block[] => [{ type: 'paragraph', children }]),
      250,
    );
  });

  it('in headings, lists, quotations and tables', () => {
    holds(document, 100);
  });

  it('by plain CommonMark too, which knows no tables', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (blocks) => {
        const read = commonMark.parse(render(blocks));
        // Without GFM the marks of a deletion are characters.
        fc.pre(!JSON.stringify(blocks).includes('"delete"'));
        expect(seen(read)).toEqual(seen({ type: 'root', children: blocks }));
      }),
      { numRuns: 200 },
    );
  });

  it('and printed once more it is the same text', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        // An address becomes a link when read.
        fc.pre(!/:\/\/|www|@/.test(JSON.stringify(blocks)));
        const once = render(github.parse(render(blocks)).children);
        expect(render(github.parse(once).children)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});

function holds(blocks: fc.Arbitrary<readonly Block[]>, numRuns: number): void {
  fc.assert(
    fc.property(blocks, (given) => {
      const read = github.parse(render(given));
      const tree: Root = { type: 'root', children: [...given] };
      expect(outline(read)).toEqual(outline(tree));
      expect(seen(read)).toEqual(seen(tree));
      const before = dressed(tree);
      dressed(read).forEach((character, index) => {
        const allowed = before[index]?.marks ?? [];
        expect(character.marks.filter((mark) => !allowed.includes(mark))).toEqual([]);
      });
    }),
    { numRuns },
  );
}

function render(body: readonly Block[]): string {
  const properties: Bulletin['properties'] = {
    title: '窗口工作周报',
    subject: '',
    creator: '',
    language: 'zh',
    date: '2023-06-15',
    issue: '2023-21',
    draft: false,
  };
  return renderMarkdown({ masthead: [], body, colophon: [], properties });
}

/** The blocks without their text. */
function outline(node: Nodes): unknown {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth}`;
    case 'paragraph':
    case 'thematicBreak':
    case 'tableCell':
      return node.type;
    case 'code':
      return `code ${node.value}`;
    default:
      return [node.type, ...('children' in node ? node.children.map(outline) : [])];
  }
}

/** The visible text of every block; white space counts once, as in print. */
function seen(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [
      node.children
        .map(plain)
        .join('')
        .replace(/[ \t\n]+/g, ' ')
        .replace(/^ | $/g, ''),
    ];
  }
  return 'children' in node ? node.children.flatMap(seen) : [];
}

function plain(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return `${node.alt?.replace(/\s+/g, ' ')} ${node.url}`;
  return 'children' in node ? node.children.map(plain).join('') : '';
}

/** Every printed character with the emphasis around it. */
function dressed(
  node: Nodes,
  marks: readonly string[] = [],
): { character: string; marks: readonly string[] }[] {
  if ('value' in node || node.type === 'image') {
    return Array.from(plain(node).replace(/\s/g, ''), (character) => ({ character, marks }));
  }
  if (!('children' in node)) return [];
  const isMark = node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
  return node.children.flatMap((child) => dressed(child, isMark ? [...marks, node.type] : marks));
}

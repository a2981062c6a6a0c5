import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { wordParts } from './word.ts';

/*
 * The words of a document as its reader has them, taken out of each format by that format's own rules. Nothing here knows
 * how the program writes.
 */

/**
 * Words in the order of reading, white space as one space, `[1]` where a footnote is referred to; and the words of each
 * footnote. Pictures and charts are left out, and what each page adds: headers, footers, numbers of notes.
 */
export interface Words {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A list's number and its text are parted by a tab or by nothing: that is how they look, not what they say. */
const settled = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(^| )(\d+\.) /g, '$1$2')
    .trim();

/** Words without any white space: where a line ends on a page is not a space in every script. */
export const withoutSpaces = ({ text, notes }: Words): Words => ({
  text: text.replace(/\s/g, ''),
  notes: notes.map((note) => note.replace(/\s/g, '')),
});

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** The words of GFM. */
export function wordsOfMarkdown(source: string): Words {
  const root = markdown.parse(source);
  const marks: string[] = [];
  const inside = (nodes: readonly Nodes[], between = '') => nodes.map((node) => words(node)).join(between);
  const words = (node: Nodes): string => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        return node.value;
      case 'break':
        return ' ';
      case 'list':
        return node.children
          .map((item, index) => (node.ordered ? `${(node.start ?? 1) + index}. ` : '• ') + words(item))
          .join(' ');
      case 'paragraph':
      case 'heading':
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
      case 'tableCell':
        return inside(node.children);
      case 'root':
      case 'blockquote':
      case 'listItem':
      case 'table':
      case 'tableRow':
        return inside(node.children, ' ');
      case 'footnoteReference':
        if (!marks.includes(node.identifier)) marks.push(node.identifier);
        return `[${marks.indexOf(node.identifier) + 1}]`;
      case 'image':
      case 'thematicBreak':
      case 'footnoteDefinition':
        return '';
      default:
        throw new TypeError(`no words of ${node.type}`);
    }
  };
  const text = settled(words(root));
  const notes = marks.map((mark) => {
    const note = root.children.find(
      (child) => child.type === 'footnoteDefinition' && child.identifier === mark,
    );
    return settled(note && 'children' in note ? inside(note.children, ' ') : '');
  });
  return { text, notes };
}

/** The words of a Word file: main text and footnotes. */
export function wordsOfWord(bytes: Uint8Array): Words {
  const parts = wordParts(bytes);
  const marks: string[] = [];
  const words = (node: XmlNode): string => {
    if (!(node instanceof XmlElement)) return '';
    const inside = () => node.children.map(words).join('');
    switch (node.name) {
      case 'w:t':
        return node.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
      case 'w:tab':
        // Among properties it is where a tabulator stands.
        return node.parent instanceof XmlElement && node.parent.name === 'w:r' ? ' ' : '';
      case 'w:br':
      case 'w:cr':
        return ' ';
      case 'w:noBreakHyphen':
        return '-';
      case 'w:p':
        return `${inside()} `;
      case 'w:footnoteReference':
        marks.push(node.attributes['w:id'] ?? '');
        return `[${marks.length}]`;
      // The same text box a second time, for programs that do not know the first.
      case 'mc:Fallback':
        return '';
      default:
        return inside();
    }
  };
  const main = parseXml(parts['word/document.xml'] ?? '').root;
  const text = settled(main ? words(main) : '');
  const { root } = parseXml(parts['word/footnotes.xml'] ?? '<none/>');
  const notes = marks.map((mark) => {
    const isMarked = (node: XmlNode) => node instanceof XmlElement && node.attributes['w:id'] === mark;
    const note = root?.children.find(isMarked);
    return settled(note ? words(note) : '');
  });
  return { text, notes };
}

/** One element of a tagged PDF, from the indented lines of `pdfinfo -struct-text`. */
interface Tagged {
  readonly name: string;
  readonly depth: number;
  readonly children: (Tagged | string)[];
}

/** The words of a tagged PDF; what each page adds has no tag. `structure` is what `pdfinfo -struct-text` prints. */
export function wordsOfPdf(structure: string): Words {
  const notes: string[] = [];
  const words = (node: Tagged | string): string => {
    if (typeof node === 'string') return node;
    if (isNotes(node)) {
      for (const note of node.children) notes.push(words(note).trim().replace(/^\d+/, ''));
      return '';
    }
    const inside = node.children.map(words).join('');
    switch (node.name) {
      case 'Figure':
        return '';
      case 'Link':
        return /^\d+$/.test(inside) ? `[${inside}]` : inside;
      case 'P':
        return `${inside} `;
      default:
        return inside;
    }
  };
  const text = settled(words(treeOf(structure)));
  return { text, notes: notes.map(settled) };

  /** The notes of a page: a division of paragraphs that begin with the numbers of the next notes. */
  function isNotes({ name, children }: Tagged): boolean {
    const start = (note: Tagged | string) => /^\s*(\d+)\s/.exec(words(note))?.[1];
    return (
      name === 'Div' && children.every((note, index) => start(note) === String(notes.length + index + 1))
    );
  }
}

function treeOf(structure: string): Tagged {
  const root: Tagged = { name: 'root', depth: -1, children: [] };
  const open = [root];
  for (const line of structure.split('\n')) {
    const depth = line.search(/\S/);
    const text = /^ *"(.*)"$/.exec(line)?.[1];
    const name = /^ *(\w+)/.exec(line)?.[1];
    if (text === undefined && name === undefined) continue;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(text);
    else {
      const element: Tagged = { name: name ?? '', depth, children: [] };
      parent.children.push(element);
      open.push(element);
    }
  }
  return root;
}

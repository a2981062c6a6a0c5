import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Block, Footnote } from '../../model/bulletin.ts';
import { inParentheses, isBlankFootnote } from '../../model/footnote.ts';
import type { Language } from '../../model/publication.ts';
import { plainBlocks } from './blocks.ts';

/** Inline content that a mark at its end leaves: `**情况**[^1]总体`, since `**情况[^1]**总体` would not close. */
const leftByMarks: ReadonlySet<Nodes['type']> = new Set(['strong', 'emphasis', 'delete', 'marked', 'link']);

/** The footnotes of a document, numbered in the order in which they are taken out of it. */
export class FootnoteList {
  readonly #language: Language;
  readonly #taken: ReadonlySet<string>;
  readonly #definitions: FootnoteDefinition[] = [];
  #number = 0;

  /** `taken` are labels of definitions that the document has already. */
  constructor(language: Language, taken: ReadonlySet<string>) {
    this.#language = language;
    this.#taken = taken;
  }

  /** The same blocks with marks, `[^1]`, in place of the notes. A note without text leaves no mark. */
  takeOutOf(blocks: readonly Block[]): Block[] {
    return blocks.flatMap((block) => this.#marked(block)) as Block[];
  }

  /** What the notes say, for the end of the document. */
  definitions(): readonly FootnoteDefinition[] {
    return this.#definitions;
  }

  #marked(node: Nodes): Nodes[] {
    if (node.type === 'footnote') return this.#mark(node);
    if (!('children' in node)) return [node];
    const marked = this.#withChildren(node, this.#all(node.children));
    return leftByMarks.has(node.type) ? marksOutside(marked) : [marked];
  }

  #all(nodes: readonly Nodes[]): Nodes[] {
    return nodes.flatMap((node) => this.#marked(node));
  }

  /** A node keeps the kind of its children: a mark is inline content, as the note was. */
  #withChildren(node: Nodes, children: readonly Nodes[]): Nodes {
    return (
      node.type === 'colophon' ? { ...node, children, after: this.#all(node.after) } : { ...node, children }
    ) as Nodes;
  }

  #mark(note: Footnote): Nodes[] {
    if (isBlankFootnote(note)) return [];
    const label = this.#nextLabel();
    const children = note.children.flatMap((block) => withoutNotes(block, this.#language)) as Block[];
    this.#definitions.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: plainBlocks(children) as FootnoteDefinition['children'],
    });
    return [{ type: 'footnoteReference', identifier: label, label }];
  }

  #nextLabel(): string {
    do this.#number += 1;
    while (this.#taken.has(String(this.#number)));
    return String(this.#number);
  }
}

/** A note inside a note stands in parentheses, as in Word. */
function withoutNotes(node: Nodes, language: Language): Nodes[] {
  if (node.type === 'footnote')
    return inParentheses(node, language).flatMap((inside) => withoutNotes(inside, language));
  if (!('children' in node)) return [node];
  const children = (node.children as Nodes[]).flatMap((child) => withoutNotes(child, language));
  return [{ ...node, children } as Nodes];
}

function marksOutside(node: Nodes): Nodes[] {
  if (!('children' in node)) return [node];
  const children = node.children as Nodes[];
  const kept = children.findLastIndex(({ type }) => type !== 'footnoteReference') + 1;
  const own = kept === 0 ? [] : [{ ...node, children: children.slice(0, kept) } as Nodes];
  return [...own, ...children.slice(kept)];
}

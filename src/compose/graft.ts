import type { BlockContent, FootnoteDefinition, Image, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { type Diagnostic, findingIn, findingInText } from '../diagnostics/diagnostic.ts';
import type { Anchor } from '../model/anchor.ts';
import type { Block, Picture } from '../model/bulletin.ts';
import type { Origin, SourceText } from '../model/origin.ts';
import { CellFault } from './cells.ts';
import { FilterFault } from './filters/types.ts';
import { hasToken, type PrintPlace, plainText, type Tokens, type TokenValue } from './tokens.ts';

export interface GraftOptions {
  readonly tokens: Tokens;
  /** Templates by path, for the places of findings. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The template being composed, for faults without a place of their own. */
  readonly file: string;
  /** Printed for a missing figure in a table cell. */
  readonly tableMark?: string;
  /** Marks missing figures instead of refusing them. */
  readonly draft: boolean;
  readonly draftMark: string;
  /** Parses Markdown that stands inside a line, such as a footnote. */
  readonly parse: (markdown: string) => Root;
  /** The template's picture of a name, under its name beside the Markdown. */
  readonly picture: (name: string) => Picture | undefined;
}

/** A tree whose tokens have become text and nodes. */
export interface Grafted {
  readonly blocks: Block[];
  /** How often each item's words were printed. */
  readonly items: ReadonlyMap<string, number>;
  readonly diagnostics: Diagnostic[];
}

/** Replaces every token of a parsed skeleton by what it stands for. */
export function graft(root: Root, options: GraftOptions): Grafted {
  const grafter = new Grafter(options, definitionsIn(root));
  const blocks = grafter.flow(root.children);
  return { blocks, items: grafter.items, diagnostics: grafter.diagnostics };
}

/** Walks one tree; keeps count of items and findings on the way. */
class Grafter {
  readonly items = new Map<string, number>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #options: GraftOptions;
  readonly #definitions: ReadonlyMap<string, FootnoteDefinition>;

  constructor(options: GraftOptions, definitions: ReadonlyMap<string, FootnoteDefinition>) {
    this.#options = options;
    this.#definitions = definitions;
  }

  /** Blocks in sequence: paragraphs that hold one value may become several blocks, and containers fold. */
  flow(children: readonly Block[]): Block[] {
    const stack: { open?: Extract<TokenValue, { kind: 'open' }>; blocks: Block[] }[] = [{ blocks: [] }];
    const top = () => stack.at(-1) as { open?: Extract<TokenValue, { kind: 'open' }>; blocks: Block[] };
    for (const child of children) {
      const alone = this.#valueAlone(child);
      if (alone?.kind === 'open') stack.push({ open: alone, blocks: [] });
      else if (alone?.kind === 'close') {
        if (top().open?.tag !== alone.tag) this.#unbalanced(alone);
        else {
          const { open, blocks } = stack.pop() as {
            open: Extract<TokenValue, { kind: 'open' }>;
            blocks: Block[];
          };
          top().blocks.push(...open.wrap(blocks));
        }
      } else if (alone?.kind === 'node') top().blocks.push(alone.node);
      else top().blocks.push(...this.#block(this.#prepared(child, top().open)));
    }
    while (stack.length > 1) {
      const { open, blocks } = stack.pop() as {
        open: Extract<TokenValue, { kind: 'open' }>;
        blocks: Block[];
      };
      this.#unbalanced(open);
      top().blocks.push(...blocks);
    }
    return top().blocks;
  }

  /** What the container around wants to know of the template's own block, before values are put into it. */
  #prepared(block: Block, open: Extract<TokenValue, { kind: 'open' }> | undefined): Block {
    try {
      return open?.prepare?.(block) ?? block;
    } catch (error) {
      if (error instanceof CellFault) {
        const { fault, row, column } = error.fault;
        this.#report('template-cells', open?.place, {
          row: String(row + 1),
          column: String(column + 1),
          fault: `@${fault}`,
        });
      } else if (error instanceof FilterFault)
        this.#report('template-failed', open?.place, { fault: error.fault });
      else throw error;
      return block;
    }
  }

  #block(block: Block): Block[] {
    switch (block.type) {
      case 'paragraph':
        return this.#paragraph(block);
      case 'heading':
        return [{ ...block, children: this.#inline(block.children, ' ') }];
      case 'blockquote':
        return dropEmpty({ ...block, children: this.flow(block.children) as typeof block.children });
      case 'list': {
        const children = block.children
          .map((item) => ({ ...item, children: this.flow(item.children) as typeof item.children }))
          .filter((item) => item.children.length > 0);
        return children.length > 0 ? [{ ...block, children }] : [];
      }
      case 'table':
        return [
          {
            ...block,
            children: block.children.map((row) => ({
              ...row,
              children: row.children.map((cell) => ({
                ...cell,
                children: this.#inline(cell.children, ' ', this.#options.tableMark),
              })),
            })),
          },
        ];
      case 'code':
        return [{ ...block, value: this.#string(block.value) }];
      case 'thematicBreak':
        return [block];
      case 'footnoteDefinition':
        // Its words stand where it is referred to.
        return [];
      default:
        // Definitions and the like have no handler yet; dropping them would lose words.
        if (block.type === 'definition') {
          const label = block.label ?? block.identifier;
          this.#report('template-node-unsupported', this.#find(`[${label}]:`), {
            node: '@definition',
            instead: `[${label}](${block.url})`,
          });
        } else this.#report('template-node-unsupported', undefined, { node: block.type });
        return [];
    }
  }

  /** A paragraph; a value of several paragraphs continues in paragraphs of its own. */
  #paragraph(paragraph: Paragraph): Block[] {
    const blocks: Block[] = [];
    let current: PhrasingContent[] = [];
    const flush = () => {
      if (isPrinted(current)) blocks.push({ type: 'paragraph', children: trimEnds(current) });
      current = [];
    };
    for (const child of paragraph.children) {
      if (child.type !== 'text' || !hasToken(child.value)) {
        current.push(...this.#inline([child], ' '));
        continue;
      }
      for (const piece of this.#options.tokens.split(child.value)) {
        if (typeof piece === 'string') current.push({ type: 'text', value: piece });
        else if (piece.kind === 'text') {
          this.#count(piece.item);
          piece.paragraphs.forEach((part, index) => {
            if (index > 0) flush();
            current.push(textNode(part.text, part.origins, anchorOf(piece.item) ?? part.anchor));
          });
        } else if (piece.kind === 'blocks') {
          this.#count(piece.item);
          const [first, ...rest] = piece.blocks.map((block) => copyNode(block, anchorOf(piece.item)));
          if (first?.type === 'paragraph') current.push(...first.children);
          else if (first) {
            flush();
            blocks.push(first);
          }
          if (rest.length > 0 || first?.type !== 'paragraph') flush();
          blocks.push(...rest);
        } else current.push(...this.#single(piece));
      }
    }
    flush();
    return blocks;
  }

  /** Inline content in which a value is one run of text. */
  #inline(children: readonly PhrasingContent[], between: string, mark?: string): PhrasingContent[] {
    return children.flatMap((child): PhrasingContent[] => {
      if (child.type === 'text') {
        return this.#options.tokens.split(child.value).flatMap((piece): PhrasingContent[] => {
          if (typeof piece === 'string') return [{ type: 'text', value: piece }];
          if (piece.kind === 'text') {
            this.#count(piece.item);
            return piece.paragraphs.flatMap((part, index) => [
              ...(index > 0 ? [{ type: 'text' as const, value: between }] : []),
              textNode(part.text, part.origins, anchorOf(piece.item) ?? part.anchor),
            ]);
          }
          if (piece.kind === 'missing' && mark !== undefined) return [textNode(mark, piece.origins)];
          return this.#single(piece);
        });
      }
      if (child.type === 'inlineCode') return [{ ...child, value: this.#string(child.value) }];
      if (child.type === 'footnoteReference') return this.#footnote(child.identifier);
      if (child.type === 'image') return this.#image(child);
      if (child.type === 'link') {
        return [
          {
            ...child,
            url: this.#string(child.url),
            children: this.#inline(child.children, between, mark) as typeof child.children,
          },
        ];
      }
      // The definition that they refer to is told.
      if (child.type === 'imageReference' || child.type === 'linkReference') return [];
      if (child.type === 'html') {
        this.#report('template-node-unsupported', this.#find(child.value), { node: 'HTML' });
        return [];
      }
      if ('children' in child) {
        const inner = this.#inline(child.children as PhrasingContent[], between, mark);
        return isPrinted(inner) ? [{ ...child, children: inner } as PhrasingContent] : [];
      }
      return [child];
    });
  }

  /** A value that is not plain text, within a line. */
  #single(value: TokenValue): PhrasingContent[] {
    switch (value.kind) {
      case 'missing':
        this.#report('figure-missing', value.place, { figure: value.figure, reason: value.reason }, value);
        if (!this.#options.draft) return [];
        return [{ type: 'marked', children: [textNode(this.#options.draftMark, value.origins)] }];
      case 'text':
        return [{ type: 'text', value: plainText(value) }];
      case 'blocks':
        return this.#inlineBlocks(value);
      case 'inline':
        return [value.node(this.flow(this.#options.parse(value.markdown).children))];
      case 'node':
        this.#report('template-block-unbalanced', value.place, { tag: value.node.type });
        return [];
      case 'open':
      case 'close':
        this.#unbalanced(value);
        return [];
    }
  }

  /** Paragraphs where only a line can stand; lists and tables cannot. */
  #inlineBlocks({ blocks, item }: Extract<TokenValue, { kind: 'blocks' }>): PhrasingContent[] {
    this.#count(item);
    if (blocks.some(({ type }) => type !== 'paragraph')) {
      this.#report('template-failed', undefined, { fault: '@markdown-in-line' });
      return [];
    }
    const copies = blocks.map((block) => copyNode(block, anchorOf(item))) as Paragraph[];
    return copies.flatMap(({ children }, index) => [
      ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
      ...children,
    ]);
  }

  #footnote(identifier: string): PhrasingContent[] {
    const definition = this.#definitions.get(identifier);
    if (!definition) return [];
    return [{ type: 'footnote', children: this.flow(definition.children) as BlockContent[] }];
  }

  #image(image: Image): PhrasingContent[] {
    const name = this.#string(image.url);
    const picture = this.#options.picture(name);
    if (!picture) {
      const place = this.#find(`](${name}`);
      const folder = this.#options.file.replace(/[^/]*$/, '');
      this.#report('picture-missing', place && { ...place, offset: place.offset + 2, length: name.length }, {
        file: name,
        folder,
      });
      return [];
    }
    return [
      { ...image, url: picture.file, alt: this.#string(image.alt ?? ''), data: { ...image.data, picture } },
    ];
  }

  #string(text: string): string {
    return this.#options.tokens
      .split(text)
      .map((piece) => (typeof piece === 'string' ? piece : plainText(piece)))
      .join('');
  }

  /** The one value that stands alone in a paragraph. */
  #valueAlone(block: Block): TokenValue | undefined {
    const [only, ...others] = block.type === 'paragraph' ? block.children : [];
    if (only?.type !== 'text' || others.length > 0) return undefined;
    const pieces = this.#options.tokens.split(only.value.trim());
    return pieces.length === 1 && typeof pieces[0] === 'object' ? pieces[0] : undefined;
  }

  /** Where words of the template's own stand, in whichever of its files. */
  #find(words: string): (PrintPlace & { readonly length: number }) | undefined {
    for (const [file, source] of this.#options.sources) {
      const offset = source.text.indexOf(words);
      if (offset >= 0) return { file, offset, length: words.length };
    }
    return undefined;
  }

  #count(item: string | undefined): void {
    if (item !== undefined) this.items.set(item, (this.items.get(item) ?? 0) + 1);
  }

  #unbalanced(value: Extract<TokenValue, { kind: 'open' | 'close' }>): void {
    this.#report('template-block-unbalanced', value.place, { tag: value.tag });
  }

  #report(
    code:
      | 'figure-missing'
      | 'picture-missing'
      | 'template-cells'
      | 'template-failed'
      | 'template-block-unbalanced'
      | 'template-node-unsupported',
    place: (PrintPlace & { readonly length?: number }) | undefined,
    args: Record<string, string>,
    value?: Extract<TokenValue, { kind: 'missing' }>,
  ): void {
    const source = place && this.#options.sources.get(place.file);
    const related = (value?.origins ?? []).slice(0, 3).map((origin) => ({ origin, note: 'missing-here' }));
    const details = { args, ...(related.length > 0 ? { related } : {}) };
    if (!place || !source) {
      this.diagnostics.push(findingIn(code, place?.file ?? this.#options.file, details));
      return;
    }
    const isTag = source.text.startsWith('{%', place.offset);
    const closing = source.text.indexOf(isTag ? '%}' : '}}', place.offset);
    const end = place.length === undefined ? closing + 2 : place.offset + place.length;
    const span: [number, number] = [place.offset, Math.max(end, place.offset + 1)];
    this.diagnostics.push(findingInText(code, source, span, details));
  }
}

/** Footnotes of the template by their identifiers. */
function definitionsIn(root: Root): ReadonlyMap<string, FootnoteDefinition> {
  return new Map(
    root.children.flatMap((child) =>
      child.type === 'footnoteDefinition' ? [[child.identifier, child] as const] : [],
    ),
  );
}

/** A copy that can be numbered on its own, its texts and images anchored; places and pictures are shared. */
function copyNode<N extends { readonly type: string }>(node: N, anchor: Anchor | undefined): N {
  const copy = { ...node } as N & { data?: object; children?: N[] };
  if (copy.data) copy.data = { ...copy.data };
  if (anchor && !copy.children) copy.data = { ...copy.data, anchor };
  if (copy.children) copy.children = copy.children.map((child) => copyNode(child, anchor));
  return copy;
}

function anchorOf(item: string | undefined): Anchor | undefined {
  return item === undefined ? undefined : { kind: 'item', reference: item };
}

function textNode(value: string, origins: readonly Origin[], anchor?: Anchor): Text {
  if (origins.length === 0 && !anchor) return { type: 'text', value };
  return { type: 'text', value, data: { origins, ...(anchor ? { anchor } : {}) } };
}

/** Whether anything of it can be seen. */
export function isPrinted(children: readonly PhrasingContent[]): boolean {
  return children.some((child) => {
    if (child.type === 'text' || child.type === 'inlineCode') return child.value.trim() !== '';
    if (child.type === 'break') return false;
    return 'children' in child ? isPrinted(child.children as PhrasingContent[]) : true;
  });
}

/** Without the white space of the template at both ends. */
function trimEnds(children: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = children.filter((child) => child.type !== 'text' || child.value !== '');
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = { ...first, value: first.value.trimStart() };
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed[trimmed.length - 1] = { ...last, value: last.value.trimEnd() };
  return trimmed;
}

function dropEmpty<B extends Block & { children: readonly unknown[] }>(block: B): B[] {
  return block.children.length > 0 ? [block] : [];
}

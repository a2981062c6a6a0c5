import type { Definition, Image, PhrasingContent } from 'mdast';
import { printDestination, printTitle } from './destination.ts';
import '../../model/bulletin.ts';

/** One emphasis: its two marks share this object, so that dropping it drops both. */
export interface Pair {
  readonly symbol: '**' | '*' | '~~';
  dropped: boolean;
}

/**
 * A piece of a line as it will be printed. `text` and `label` are what somebody typed (white space by
 * the character; `label` inside a link or an image), `syntax` and `mark` are ours, and nothing inside an `opaque` piece is read as Markdown.
 */
export type Atom =
  | { readonly kind: 'text' | 'label' | 'syntax' | 'opaque' | 'break'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string; readonly value: string }
  | { readonly kind: 'mark'; readonly text: string; readonly opens: boolean; pair: Pair };

export type Definitions = ReadonlyMap<string, Definition>;

export interface PhrasingContext {
  readonly place: 'paragraph' | 'heading' | 'cell';
  readonly definitions: Definitions;
}

interface Surroundings extends PhrasingContext {
  readonly inside: readonly Pair['symbol'][];
  readonly kind: 'text' | 'label';
}

/** The printed pieces of phrasing nodes, in order, not yet escaped. */
export function toAtoms(nodes: readonly PhrasingContent[], context: PhrasingContext): Atom[] {
  return flatten(nodes, { ...context, inside: [], kind: 'text' });
}

function flatten(nodes: readonly PhrasingContent[], around: Surroundings): Atom[] {
  return nodes.flatMap((node) => flattenNode(node, around));
}

function flattenNode(node: PhrasingContent, around: Surroundings): Atom[] {
  switch (node.type) {
    case 'text':
      return characters(node.value, around.kind);
    case 'strong':
    case 'marked':
      return emphasise('**', node.children, around);
    case 'emphasis':
      return emphasise('*', node.children, around);
    case 'delete':
      return emphasise('~~', node.children, around);
    case 'break':
      return [{ kind: 'break', text: '\\\n' }];
    case 'inlineCode':
      return code(node.value, around);
    case 'link':
      return link(node.children, node, around);
    case 'image':
      return image(node.alt ?? '', targetOf(node), around);
    case 'linkReference': {
      const target = around.definitions.get(node.identifier);
      return target ? link(node.children, target, around) : flatten(node.children, around);
    }
    case 'imageReference': {
      const target = around.definitions.get(node.identifier);
      return target ? image(node.alt ?? '', target, around) : characters(node.alt ?? '', around.kind);
    }
    case 'footnoteReference':
      return [opaque(`[^${footnoteLabel(node)}]`)];
    case 'footnote':
      throw new Error('Bug: a footnote that has no number reached the Markdown renderer');
    case 'html':
      throw new Error('Bug: raw HTML reached the Markdown renderer');
    default: {
      const impossible: never = node;
      throw new Error(`Bug: unknown phrasing node ${JSON.stringify(impossible)}`);
    }
  }
}

/** Label of a footnote, without the characters that would end it. */
export function footnoteLabel(node: {
  readonly label?: string | null | undefined;
  readonly identifier: string;
}): string {
  return (node.label ?? node.identifier).replace(/[\s[\]\\|]+/g, '-');
}

function characters(value: string, kind: 'text' | 'label'): Atom[] {
  const pieces = value.replace(/\r\n?/g, '\n').match(/[ \t\n]|[^ \t\n]+/g) ?? [];
  return pieces.map((text): Atom => ({ kind, text }));
}

function opaque(text: string): Atom {
  return { kind: 'opaque', text };
}

function syntax(text: string): Atom {
  return { kind: 'syntax', text };
}

/** Strong in strong says nothing more, and would print four asterisks in a row. */
function emphasise(symbol: Pair['symbol'], children: PhrasingContent[], around: Surroundings): Atom[] {
  if (around.inside.includes(symbol)) return flatten(children, around);
  const [only] = children;
  // `**[…](…)**` cannot open behind a letter, `[**…**](…)` can.
  if (only?.type === 'link' && children.length === 1 && symbol !== '~~') {
    const type = symbol === '**' ? 'strong' : 'emphasis';
    return flattenNode({ ...only, children: [{ type, children: only.children }] }, around);
  }
  const pair: Pair = { symbol, dropped: false };
  return [
    { kind: 'mark', text: symbol, opens: true, pair },
    ...flatten(children, { ...around, inside: [...around.inside, symbol] }),
    { kind: 'mark', text: symbol, opens: false, pair },
  ];
}

function code(given: string, around: Surroundings): Atom[] {
  const value = given.replace(/\r\n?|\n/g, ' ');
  // `]:` could make a link a definition.
  const isHarmful = around.kind === 'label' && value.includes(']');
  return isHarmful || !canBeCode(value, around.place)
    ? characters(value, around.kind)
    : [codeAtom(value, around.place)];
}

/** Empty code has no Markdown, and neither has `\|` in a table: the cell takes the backslash away. */
function canBeCode(value: string, place: PhrasingContext['place']): boolean {
  return value !== '' && !(place === 'cell' && value.includes('\\|'));
}

function codeAtom(value: string, place: PhrasingContext['place']): Atom {
  const runs = new Set(value.match(/`+/g));
  let fence = '`';
  while (runs.has(fence)) fence += '`';
  const losesSpaces = value.startsWith(' ') && value.endsWith(' ') && /[^ ]/.test(value);
  const padded = losesSpaces || /^`|`$/.test(value) ? ` ${value} ` : value;
  const inside = place === 'cell' ? padded.replaceAll('|', '\\|') : padded;
  return { kind: 'code', text: fence + inside + fence, value };
}

/** Code that touches code is one: two fences side by side would be a longer fence. */
export function joinCode(atoms: readonly Atom[], place: PhrasingContext['place']): readonly Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    if (atom.kind !== 'code' || last?.kind !== 'code') joined.push(atom);
    else if (canBeCode(last.value + atom.value, place))
      joined[joined.length - 1] = codeAtom(last.value + atom.value, place);
    else for (const character of characters(atom.value, 'text')) joined.push(character);
  }
  return joined;
}

interface Target {
  readonly url: string;
  readonly title?: string | null | undefined;
}

function link(children: readonly PhrasingContent[], target: Target, around: Surroundings): Atom[] {
  const label = flatten(children, { ...around, kind: 'label' });
  const text = label.map((atom) => (atom.kind === 'mark' ? '' : atom.text)).join('');
  // A link cannot stand in a link, and one without text cannot be seen.
  if (around.kind === 'label' || !/^(?:https?|mailto):/i.test(target.url) || text.trim() === '') {
    return flatten(children, around);
  }
  if (isAutolink(text, target) && label.every((atom) => atom.kind === 'label')) return [opaque(`<${text}>`)];
  return [syntax('['), ...label, syntax(']'), opaque(printTarget(target, around))];
}

function isAutolink(text: string, target: Target): boolean {
  if (target.title) return false;
  if (target.url === `mailto:${text}`) return /^[\w.+-]+@[a-z\d]+(?:[.-][a-z\d]+)*$/i.test(text);
  return target.url === text && /^[^\s<>|\\]+$/.test(text);
}

/** A picture lies beside the Markdown; in an address these three characters would mean something. */
function targetOf(image: Image): Target {
  const picture = image.data?.picture;
  return picture ? { url: picture.file.replace(/[%#?]/g, encodeURIComponent), title: image.title } : image;
}

function image(alt: string, target: Target, around: Surroundings): Atom[] {
  const hasForeignScheme = /^[a-z][a-z\d+.-]*:/i.test(target.url) && !/^https?:/i.test(target.url);
  if (hasForeignScheme || target.url === '') return characters(alt, around.kind);
  const label = characters(alt.replace(/\s+/g, ' '), 'label');
  return [syntax('!'), syntax('['), ...label, syntax(']'), opaque(printTarget(target, around))];
}

function printTarget(target: Target, around: Surroundings): string {
  const title = target.title ? ` ${printTitle(target.title)}` : '';
  const text = `(${printDestination(target.url)}${title})`;
  return around.place === 'cell' ? text.replaceAll('|', '\\|') : text;
}

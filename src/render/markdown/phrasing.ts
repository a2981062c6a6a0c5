import type { PhrasingContent } from 'mdast';
import { type Atom, joinCode, type PhrasingContext, toAtoms } from './atoms.ts';
import { settleMarks } from './emphasis.ts';
import { escapeLine } from './escape.ts';
import type { Line, Role } from './line.ts';

export interface PhrasingPlace extends PhrasingContext {
  /** The first paragraph of a list item, where `[ ]` would be a check box. */
  readonly opensItem?: boolean;
}

const ROLES: Readonly<Record<Atom['kind'], Role>> = {
  text: 't',
  label: 'l',
  syntax: 's',
  mark: 's',
  break: 's',
  opaque: 'o',
  code: 'o',
};

/** Phrasing nodes as Markdown, escaped for the place where they stand. */
export function renderPhrasing(nodes: readonly PhrasingContent[], place: PhrasingPlace): string {
  const settled = joinCode(settleMarks(toAtoms(nodes, place)), place.place);
  const atoms = tidySpace(settled, place.place === 'paragraph');
  return escapeLine(toLine(atoms), { block: place.place, opensItem: place.opensItem ?? false });
}

function toLine(atoms: readonly Atom[]): Line {
  let text = '';
  let roles = '';
  for (const atom of atoms) {
    text += atom.text;
    roles += ROLES[atom.kind].repeat(atom.text.length);
  }
  return { text, roles };
}

/** No white space at the edges of the block or of a line, no empty line; in headings and cells no line end at all. */
function tidySpace(atoms: readonly Atom[], mayBreak: boolean): readonly Atom[] {
  const tidied: Atom[] = [];
  let space: Atom[] = [];
  for (const atom of atoms) {
    if (isSpace(atom)) {
      space.push(atom);
      continue;
    }
    if (tidied.length > 0) for (const kept of separator(space, mayBreak)) tidied.push(kept);
    space = [];
    tidied.push(atom);
  }
  return tidied;
}

function isSpace(atom: Atom): boolean {
  return (
    atom.kind === 'break' || ((atom.kind === 'text' || atom.kind === 'label') && /^[ \t\n]$/.test(atom.text))
  );
}

function separator(space: readonly Atom[], mayBreak: boolean): readonly Atom[] {
  const breaks = space.filter((atom) => atom.kind === 'break');
  const lineEnd = space.find((atom) => atom.text === '\n');
  if (breaks.length === 0 && lineEnd === undefined) return space;
  if (!mayBreak) return [{ kind: 'text', text: ' ' }];
  return breaks.length > 0 || lineEnd === undefined ? breaks : [lineEnd];
}

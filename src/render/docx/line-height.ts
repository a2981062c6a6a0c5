import type { XmlElement } from '@rgrove/parse-xml';
import { chainOf, child } from './letters.ts';
import { elements } from './xml-tree.ts';

/** Height of the lines of a paragraph, as `w:spacing` says it. */
export interface LineHeight {
  /** Twips, or 1/240 of a line where the rule is `auto`. */
  readonly line: number;
  readonly rule: 'exact' | 'atLeast' | 'auto';
}

/** Line height of a paragraph style of styles.xml, its own or inherited. */
export function lineHeightIn(root: XmlElement | undefined, styleId: string | undefined): LineHeight {
  const said = inheritedFrom(root, styleId, 'w:spacing');
  const rule = said('w:lineRule');
  const line = Number(said('w:line'));
  return {
    line: line > 0 ? line : 240,
    rule: line > 0 && (rule === 'exact' || rule === 'atLeast') ? rule : 'auto',
  };
}

/**
 * Exact line height of a paragraph style of styles.xml, in twips, its own or inherited; undefined where its lines grow with
 * what stands in them.
 */
export function exactLineIn(root: XmlElement | undefined, styleId: string | undefined): number | undefined {
  const { line, rule } = lineHeightIn(root, styleId);
  return rule === 'exact' ? line : undefined;
}

/** Indents of a paragraph in twips; that of the first line adds to the left one, and is negative where it hangs. */
export interface Indents {
  readonly left: number;
  readonly right: number;
  readonly first: number;
}

/**
 * Indents of a paragraph style of styles.xml, its own or inherited, `own` before them: the `w:ind` of a paragraph. Indents
 * in characters win over those in twips. `size` is that of its letters in points.
 */
export function indentsIn(
  root: XmlElement | undefined,
  styleId: string | undefined,
  size: number,
  own?: XmlElement,
): Indents {
  const inherited = inheritedFrom(root, styleId, 'w:ind');
  const said = (name: string) => own?.attributes[name] ?? inherited(name);
  const indent = (...names: readonly string[]) => {
    const characters = names.map((name) => Number(said(`w:${name}Chars`))).find((number) => number > 0);
    if (characters !== undefined) return (characters / 100) * size * 20;
    return names.map((name) => Number(said(`w:${name}`))).find((number) => Number.isFinite(number)) ?? 0;
  };
  return {
    left: indent('left', 'start'),
    right: indent('right', 'end'),
    first: indent('firstLine') - indent('hanging'),
  };
}

/** Attributes of a paragraph property, by name: of a style, those it is based on, then of the defaults. */
function inheritedFrom(
  root: XmlElement | undefined,
  styleId: string | undefined,
  property: string,
): (attribute: string) => string | undefined {
  const styles = chainOf(root ? elements(root, 'w:style') : [], styleId);
  const defaults = child(child(root, 'w:docDefaults'), 'w:pPrDefault');
  const owners = [...styles, defaults].map((owner) => child(child(owner, 'w:pPr'), property));
  return (attribute) =>
    owners.map((owner) => owner?.attributes[attribute]).find((value) => value !== undefined);
}

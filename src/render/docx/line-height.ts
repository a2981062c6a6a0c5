import type { XmlElement } from '@rgrove/parse-xml';
import { chainOf, child } from './letters.ts';
import { elements } from './xml-tree.ts';

/**
 * Exact line height of a paragraph style of styles.xml, in twips, its own or inherited; undefined where its lines grow with
 * what stands in them.
 */
export function exactLineIn(root: XmlElement | undefined, styleId: string | undefined): number | undefined {
  const styles = chainOf(root ? elements(root, 'w:style') : [], styleId);
  const defaults = child(child(root, 'w:docDefaults'), 'w:pPrDefault');
  const spacings = [...styles, defaults].map((owner) => child(child(owner, 'w:pPr'), 'w:spacing'));
  const inherited = (name: string) =>
    spacings.map((spacing) => spacing?.attributes[name]).find((value) => value !== undefined);
  const line = Number(inherited('w:line'));
  return inherited('w:lineRule') === 'exact' && line > 0 ? line : undefined;
}

import type { XmlElement } from '@rgrove/parse-xml';
import { chainOf, child } from './letters.ts';
import { elements } from './xml-tree.ts';

/** A line of a table, as `w:bottom` and its like say it. */
export interface Rule {
  /** `single`, `double`, … ST_Border of ISO/IEC 29500-1. */
  readonly style: string;
  /** In eighths of a point. */
  readonly size: number;
  /** RRGGBB or `auto`. */
  readonly color: string;
}

/** The line below a table of a style of styles.xml, its own or inherited; undefined where it has none. */
export function closingRuleIn(root: XmlElement | undefined, styleId: string | undefined): Rule | undefined {
  const rule = chainOf(root ? elements(root, 'w:style') : [], styleId, 'table')
    .map((style) => child(child(child(style, 'w:tblPr'), 'w:tblBorders'), 'w:bottom'))
    .find((bottom) => bottom !== undefined);
  const style = rule?.attributes['w:val'] ?? 'none';
  if (!rule || style === 'none' || style === 'nil') return undefined;
  return {
    style,
    size: Number(rule.attributes['w:sz'] ?? 4) || 4,
    color: rule.attributes['w:color'] ?? 'auto',
  };
}

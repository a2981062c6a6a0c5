import type { XmlElement } from '@rgrove/parse-xml';
import { chainOf, child } from './letters.ts';
import { elements } from './xml-tree.ts';

/** Space between a cell's edges and its text, in twips. */
export interface CellMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where no style says it: nothing above and below, 0.08 inches at the sides. ISO/IEC 29500-1, `w:tblCellMar`. */
const usual = { top: 0, bottom: 0, left: 115, right: 115 } as const;

/** Cell margins of a table style of styles.xml: its own, else of what it is based on, else of the default table style. */
export function cellMarginsIn(root: XmlElement | undefined, styleId: string | undefined): CellMargins {
  const owners = chainOf(root ? elements(root, 'w:style') : [], styleId, 'table').map((style) =>
    child(child(style, 'w:tblPr'), 'w:tblCellMar'),
  );
  const margin = (...names: readonly string[]) =>
    owners
      .flatMap((owner) => names.map((name) => Number(child(owner, name)?.attributes['w:w'])))
      .find((width) => width >= 0);
  return {
    top: margin('w:top') ?? usual.top,
    bottom: margin('w:bottom') ?? usual.bottom,
    left: margin('w:left', 'w:start') ?? usual.left,
    right: margin('w:right', 'w:end') ?? usual.right,
  };
}

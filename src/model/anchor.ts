import type { ItemReference } from './issue.ts';

/**
 * What a printed piece is, wherever it stands: the same piece is tied to its source under the same name in every
 * version of the document.
 */
export type Anchor =
  | {
      readonly kind: 'item';
      /** `department/id`, perhaps with the part of the item: `#title`, or `#` and the file of a picture. */
      readonly reference: ItemReference;
    }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'figure'; readonly figure: FigureKey };

/** Which number is printed. */
export interface FigureKey {
  /** What `id` is the id of; for a field its name, for data the YAML path, for a filter its name. */
  readonly of: 'counter' | 'derived' | 'constant' | 'ranking' | 'field' | 'data' | 'correction' | 'filter';
  readonly id: string;
  /** The item of a field, the department of data, the issue whose counter is corrected. */
  readonly within?: string;
  readonly member?: string;
  /** `current`, `opening`, `closing`, `rank` and so on; not given where the id alone names one number. */
  readonly measure?: string;
  /** What it is compared with: `previous`, `last_year`, the id of a constant. */
  readonly against?: string;
  /** The number of the comparison: `base`, `change`, `rate`, `points`, `times`. */
  readonly comparison?: string;
  /** What a filter computed it from, where that is known. */
  readonly operands?: readonly FigureKey[];
}

/** An anchor as one text: equal for equal anchors, whatever the order of their properties. */
export function anchorText(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'item':
      return JSON.stringify([anchor.kind, anchor.reference]);
    case 'section':
      return JSON.stringify([anchor.kind, anchor.section]);
    case 'figure':
      return JSON.stringify([anchor.kind, figureText(anchor.figure)]);
  }
}

/** A figure as one text, of which equal figures have the same. */
function figureText({ of, id, operands = [], ...key }: FigureKey): readonly unknown[] {
  const { within = '', member = '', measure = '', against = '', comparison = '' } = key;
  return [of, id, within, member, measure, against, comparison, ...operands.map(figureText)];
}

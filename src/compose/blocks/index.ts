import { chart } from './chart.ts';
import { colophon } from './colophon.ts';
import { footnote } from './footnote.ts';
import { landscape } from './landscape.ts';
import { list } from './list.ts';
import { pageBreak } from './page-break.ts';
import { addressee, caption, note, signature, unit } from './roles.ts';
import { style } from './style.ts';
import { table } from './table.ts';
import type { BlockTag } from './types.ts';
import { unnumbered } from './unnumbered.ts';

/** Every block tag that templates have. */
export const blockTags: readonly BlockTag[] = [
  addressee,
  caption,
  chart,
  colophon,
  footnote,
  landscape,
  list,
  note,
  pageBreak,
  signature,
  style,
  table,
  unit,
  unnumbered,
];

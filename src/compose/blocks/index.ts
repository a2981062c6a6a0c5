import { colophon } from './colophon.ts';
import { list } from './list.ts';
import { pageBreak } from './page-break.ts';
import { style } from './style.ts';
import type { BlockTag } from './types.ts';

/** Every block tag that templates have. */
export const blockTags: readonly BlockTag[] = [colophon, list, pageBreak, style];

import type { Landscape } from '../../../model/bulletin.ts';
import { inLandscape } from '../landscape.ts';
import type { WordContext } from '../types.ts';
import { writeBlocks } from './index.ts';

/** Blocks on pages of their own in landscape; upright where a page cannot be turned. */
export function writeLandscape({ children }: Landscape, context: WordContext): string {
  const { landscape } = context;
  if (!landscape) return writeBlocks(children, context);
  return inLandscape(
    writeBlocks(children, {
      ...context,
      textWidth: landscape.width,
      textHeight: landscape.height,
      landscape: undefined,
      keepNext: false,
    }),
  );
}

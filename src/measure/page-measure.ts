import type { Bulletin } from '../model/bulletin.ts';
import type { Layout } from '../model/layout.ts';
import { locate, type PlacedBlock, type PlacedLine } from './locate.ts';
import type { PrintedPage } from './printed-pages.ts';
import { textBlocks } from './text-blocks.ts';

/** Where the parts of a bulletin stand on its printed pages. Pages count from 1. */
export interface PageMeasure {
  readonly pages: number;
  /** The body, block by block. */
  readonly body: readonly PlacedBlock[];
  /** Page of the body's last line; absent where that was not found, or is no text. */
  readonly bodyEndsOn?: number;
  /** Lines of the body on the page it ends on. */
  readonly linesOnLastPage?: number;
  /** Page on which the colophon begins; absent where there is none. */
  readonly colophonPage?: number;
  /** Whether there is text of the body on the colophon's page; absent where that is not known. */
  readonly isBodyOnColophonPage?: boolean;
  /** About how many lines shorter the body must be for a colophon that stands alone to fit the page before. */
  readonly linesTooMany?: number;
}

/** What is wrong with the last page: the colophon alone on it, where it is not to be, or one line of the text. */
export function looseEndOf(
  { pages, bodyEndsOn, linesOnLastPage, linesTooMany }: PageMeasure,
  { colophon }: Layout,
): 'colophon-alone' | 'last-page-one-line' | undefined {
  if (linesTooMany !== undefined && colophon !== 'new-page') return 'colophon-alone';
  return linesOnLastPage === 1 && bodyEndsOn === pages && pages > 1 ? 'last-page-one-line' : undefined;
}

/** How the pages are set. */
export interface PageSetting {
  /** Margin below the text, in points. */
  readonly bottom: number;
  /** Whether the colophon stands at the foot of the page, not behind the text. */
  readonly isAtFoot: boolean;
}

/** Measures a bulletin on the pages that were printed of it. */
export function measurePages(
  { body, colophon }: Pick<Bulletin, 'body' | 'colophon'>,
  pages: readonly PrintedPage[],
  { bottom, isAtFoot }: PageSetting,
): PageMeasure {
  const located = locate(textBlocks(body), pages);
  const last = located.at(-1)?.lines.at(-1);
  const closing = locate(textBlocks(colophon), pages, last ?? located.flatMap(({ lines }) => lines).at(-1));
  const colophonLines = closing.flatMap(({ lines }) => lines);
  const [firstOfColophon] = colophonLines;
  const measure: PageMeasure = {
    pages: pages.length,
    body: located,
    ...(last ? { bodyEndsOn: last.page } : {}),
    ...(last ? linesOn(last.page, located) : {}),
    ...(firstOfColophon ? { colophonPage: firstOfColophon.page } : {}),
  };
  if (!last || !firstOfColophon) return measure;
  const isBodyOnColophonPage = firstOfColophon.page === last.page;
  return {
    ...measure,
    isBodyOnColophonPage,
    ...(isBodyOnColophonPage
      ? {}
      : { linesTooMany: linesTooMany(located, last.y - bottom, colophonLines, isAtFoot) }),
  };
}

/** Counts the body's lines on its last page; nothing where a block there was not found. */
function linesOn(page: number, located: readonly PlacedBlock[]): { linesOnLastPage?: number } {
  const before = located.findLastIndex(({ lines }) => (lines[0]?.page ?? page) < page);
  const onPage = located.slice(Math.max(before, 0));
  if (onPage.some(({ lines }) => lines.length === 0)) return {};
  return {
    linesOnLastPage: onPage.flatMap(({ lines }) => lines).filter((line) => line.page === page).length,
  };
}

/**
 * Lines of the body that stand for what the colophon takes beyond its baselines: the room above it, and the parts of the
 * lines above the first baseline and below the last. Behind the text an empty line comes to it.
 */
const aroundColophon = { atFoot: 1.3, behindText: 2.1 } as const;

/** The height of the colophon less the points that are free below the body on the page before, in lines of the body. */
function linesTooMany(
  located: readonly PlacedBlock[],
  free: number,
  colophon: readonly PlacedLine[],
  isAtFoot: boolean,
): number {
  const pitch = pitchOf(located);
  const heights = colophon.map(({ y }) => y);
  const needed =
    Math.max(...heights) - Math.min(...heights) + aroundColophon[isAtFoot ? 'atFoot' : 'behindText'] * pitch;
  return Math.max(1, Math.ceil((needed - free) / pitch));
}

/** Usual distance of two lines of a paragraph, in points. */
function pitchOf(located: readonly PlacedBlock[]): number {
  const distances = located.flatMap(({ lines }) =>
    lines.flatMap((line, index) => {
      const above = lines[index - 1];
      return above?.page === line.page ? [above.y - line.y] : [];
    }),
  );
  distances.sort((a, b) => a - b);
  // 28.95 pt: 22 lines on the page of GB/T 9704—2012.
  return distances[Math.floor(distances.length / 2)] ?? 28.95;
}

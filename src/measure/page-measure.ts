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
  /**
   * About how many lines shorter the body must be for the colophon to fit the page before; only where it stands alone, or has
   * taken with it the last lines of a text for which there was room.
   */
  readonly linesTooMany?: number;
}

/** What can be wrong with the last page. */
export type LooseEnd = 'colophon-alone' | 'colophon-no-room' | 'last-page-one-line';

/** The colophon alone on the last page, or with lines that it took along, where it is not to be; or one line of the text. */
export function looseEndOf(
  { pages, bodyEndsOn, linesOnLastPage, linesTooMany, isBodyOnColophonPage }: PageMeasure,
  { colophon }: Layout,
): LooseEnd | undefined {
  if (linesTooMany !== undefined && colophon !== 'new-page')
    return isBodyOnColophonPage ? 'colophon-no-room' : 'colophon-alone';
  return linesOnLastPage === 1 && bodyEndsOn === pages && pages > 1 ? 'last-page-one-line' : undefined;
}

/** Characters that a last paragraph must have to be told from others. */
const shortest = 4;

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
  const ending = located.at(-1);
  // A text of so few characters may have been found in another place.
  const last = [...(ending?.block.text ?? '')].length < shortest ? undefined : ending?.lines.at(-1);
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
  if (!last || !firstOfColophon || body.at(-1)?.type === 'landscape') return measure;
  const isBodyOnColophonPage = firstOfColophon.page === last.page;
  const needed = heightOf(colophonLines, pitchOf(located), isAtFoot);
  const tooMany = isBodyOnColophonPage
    ? linesTakenAlong(located, measure.linesOnLastPage, needed, bottom)
    : linesTooMany(needed - (last.y - bottom), located);
  return { ...measure, isBodyOnColophonPage, ...(tooMany === undefined ? {} : { linesTooMany: tooMany }) };
}

/** Lines of this height in points, at least one. */
function linesTooMany(height: number, located: readonly PlacedBlock[]): number {
  return Math.max(1, Math.ceil(height / pitchOf(located)));
}

/**
 * Lines too many where the body's lines on the colophon's page had room on the page before, and only the colophon had none;
 * undefined where they are there for another reason.
 */
function linesTakenAlong(
  located: readonly PlacedBlock[],
  count: number | undefined,
  needed: number,
  bottom: number,
): number | undefined {
  const lines = located.flatMap((placed) => placed.lines.map((line) => ({ ...line, placed })));
  const page = lines.at(-1)?.page ?? 1;
  const own = lines.filter((line) => line.page === page);
  const before = lines.findLast((line) => line.page === page - 1);
  const [first] = own;
  if (count === undefined || !before || !first || first.placed.block.beginsPage) return undefined;
  const height = first.y - (own.at(-1)?.y ?? first.y) + pitchOf(located);
  const free = before.y - bottom;
  // A heading that keeps with its text may leave a line free; it has a line of text with it then.
  return height <= free ? linesTooMany(height + needed - free, located) : undefined;
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

/** Height of the colophon with what is around it, in points. */
function heightOf(colophon: readonly PlacedLine[], pitch: number, isAtFoot: boolean): number {
  const heights = colophon.map(({ y }) => y);
  return (
    Math.max(...heights) - Math.min(...heights) + aroundColophon[isAtFoot ? 'atFoot' : 'behindText'] * pitch
  );
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

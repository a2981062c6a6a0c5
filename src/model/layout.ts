/** How the pages of a Word file are set, beyond what its shell says. */
export interface Layout {
  /**
   * How lines and characters are fitted to the page: `portable` by the line height and character spacing of the styles, the
   * same in every program; `word` by the grid that Word's page setup shows (指定行和字符网格).
   */
  readonly grid: 'portable' | 'word';
  /** Lines of running text on a full page; undefined leaves them as the shell has them. */
  readonly lines?: number;
  /**
   * Where the colophon stands: behind the text; at the foot of the last page; there, and it should be an even one; or at the
   * foot of a new page.
   */
  readonly colophon: 'text' | 'foot' | 'even-page' | 'new-page';
}

/** More lines than this no page of A4 is given. */
export const mostLines = 26;

export const grids = ['portable', 'word'] as const satisfies readonly Layout['grid'][];
export const colophonPlaces = [
  'text',
  'foot',
  'even-page',
  'new-page',
] as const satisfies readonly Layout['colophon'][];

/** What one file says of the layout. */
export type LayoutSettings = Partial<Layout>;

const usual: Layout = { grid: 'portable', colophon: 'text' };

/** What files say together: the first ones win, key by key. */
export function joinLayouts(settings: readonly LayoutSettings[]): LayoutSettings {
  return Object.assign({}, ...[...settings].reverse());
}

/** The layout of an issue: what files say together, the first ones winning, and the usual for the rest. */
export function layoutOf(...settings: readonly LayoutSettings[]): Layout {
  return { ...usual, ...joinLayouts(settings) };
}

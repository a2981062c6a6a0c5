import { colophonPlaces, grids, type LayoutSettings } from '../model/layout.ts';
import { get, type Located } from '../model/located.ts';
import { optional, readInteger, readWord } from './values.ts';

/** The `layout` of a template, a publication or an issue. */
export function readLayout(root: Located | undefined): LayoutSettings {
  const layout = get(root, 'layout');
  return {
    ...optional('grid', readWord(get(layout, 'grid'), grids)),
    ...optional('lines', readInteger(get(layout, 'lines'))),
    ...optional('colophon', readWord(get(layout, 'colophon'), colophonPlaces)),
  };
}

import { expect, it } from 'vitest';
import type { Anchor } from '../../model/anchor.ts';
import { Bookmarks } from './bookmarks.ts';

const figure: Anchor = { kind: 'figure', figure: { of: 'counter', id: 'consult', measure: 'current' } };
const item: Anchor = { kind: 'item', reference: 'window/news' };

it('a bookmark that goes from a cell to the text takes in the table, and no word is doubled or lost', () => {
  const bookmarks = new Bookmarks();
  const cell = (runs: string) => `<w:tc><w:p>${runs}</w:p></w:tc>`;
  const table = `<w:tbl><w:tr>${cell(bookmarks.around('12', figure))}${cell(bookmarks.around('甲', item))}</w:tr></w:tbl>`;
  const written = `<w:p>前</w:p>${table}<w:p>${bookmarks.around('乙', item)}</w:p>`;
  const { document, bookmarks: placed } = bookmarks.place(written, []);
  expect(placed).toHaveLength(2);
  expect(document.replace(/<[^>]*>/g, '')).toBe('前12甲乙');
  expect(document).toMatch(/<\/w:p><w:bookmarkStart[^>]*_bi_[^>]*><w:tbl>/);
});

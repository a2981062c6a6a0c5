import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { wordParts } from './word.ts';

export interface PlacedBookmark {
  readonly id: string;
  readonly name: string;
  /** What stands between its start and its end; a paragraph mark as a line end. */
  readonly text: string;
}

/** Bookmarks of the main text, in order of their starts; throws where one crosses another or is not closed. */
export function bookmarksOf(bytes: Uint8Array): readonly PlacedBookmark[] {
  const { root } = parseXml(wordParts(bytes)['word/document.xml'] ?? '');
  const found: { id: string; name: string; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const add = (text: string) => {
    for (const bookmark of open) bookmark.text += text;
  };
  const visit = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === 'w:bookmarkStart') {
      const bookmark = { id: attributes['w:id'] ?? '', name: attributes['w:name'] ?? '', text: '' };
      found.push(bookmark);
      open.push(bookmark);
    } else if (name === 'w:bookmarkEnd') {
      const last = open.pop();
      if (last?.id !== attributes['w:id'])
        throw new Error(`bookmark ${attributes['w:id']} crosses ${last?.name}`);
    } else if (name === 'w:t') add(element.text);
    for (const child of element.children) if (child instanceof XmlElement) visit(child);
    if (name === 'w:p') add('\n');
  };
  if (root) visit(root);
  if (open.length > 0) throw new Error(`not closed: ${open.map(({ name }) => name).join(' ')}`);
  return found;
}

/** What can stand between two elements without being seen: white space, comments, and marks of bookmarks. */
const unseen = String.raw`(?:\s|<!--(?:(?!-->).)*-->|<\?bulletin [^?]*\?>|<w:bookmark(?:Start|End)\b[^>]*/>)*`;

/**
 * Where Word would add a paragraph of its own, as high as a line of text, since a part, a section or a cell cannot end in a
 * table; and where it would make one table of two, since nothing stands between them.
 */
const openEnd = new RegExp(`</w:tbl>(?=${unseen}(?:<w:sectPr\\b|</w:body>|</w:tc>|<w:tbl>))`, 'gs');

/** Puts a paragraph that takes no visible room behind each table which ends a part, a section or a cell, or meets another. */
export function closeTables(part: string, tiny: string): string {
  return part.replace(openEnd, (end) => end + tiny);
}

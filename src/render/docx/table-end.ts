/** Where Word would add a paragraph of its own, as high as a line of text: a part, a section or a cell cannot end in a table. */
const openEnd = /<\/w:tbl>(?=(?:\s|<!--(?:(?!-->).)*-->)*(?:<w:sectPr\b|<\/w:body>|<\/w:tc>))/gs;

/** Puts a paragraph that takes no visible room behind each table which ends a part, a section or a cell. */
export function closeTables(part: string, tiny: string): string {
  return part.replace(openEnd, (end) => end + tiny);
}

/** Size of a page's text area, in twips. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/** A section's properties; the older ones that a tracked change keeps inside them are part of it. */
export const sectionPattern =
  /<w:sectPr\b(?:[^>]*\/>|[^>]*>(?:<w:sectPrChange\b.*?<\/w:sectPrChange>|(?!<\/w:sectPr>).)*<\/w:sectPr>)/s;

/** A4 with margins of an inch: what a document without section properties is taken for. */
export const usualSection =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

/** The properties of the section in which a place of `word/document.xml` stands: the next ones behind it. */
export function sectionAt(document: string, offset: number): string {
  return sectionPattern.exec(document.slice(offset))?.[0] ?? usualSection;
}

/** Text area of a section without columns. A missing size or margin is that of A4 with margins of an inch. */
export function textAreaOf(section: string): TextArea {
  const { width, height } = pageOf(section);
  const { top, right, bottom, left, gutter } = marginsOf(section);
  return { width: width - left - right - gutter, height: height - top - bottom };
}

/** From the left edge of the page to the text, in twips. */
export function leftMarginOf(section: string): number {
  const { left, gutter } = marginsOf(section);
  return left + gutter;
}

/** Twips below the text area of a document's last section. */
export function lastBottomMargin(document: string): number {
  const section = sectionAt(document, Math.max(0, document.lastIndexOf('<w:sectPr')));
  return Math.abs(marginsOf(section).bottom);
}

/**
 * The same section in landscape: the page is turned to the left, so that its left margin is above, and headers and footers
 * are as near to the text as before. A section in landscape stays as it is.
 */
export function turned(section: string): string {
  const { width, height } = pageOf(section);
  if (isLandscape(section)) return section;
  const { top, right, bottom, left, gutter, header, footer } = marginsOf(section);
  const above = left + gutter;
  const size = `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`;
  const margins =
    `<w:pgMar w:top="${above}" w:right="${top}" w:bottom="${right}" w:left="${bottom}" ` +
    `w:header="${asNear(header, top, above)}" w:footer="${asNear(footer, bottom, right)}" w:gutter="0"/>`;
  const bare = opened(without(section, 'pgSz', 'pgMar'));
  // Both follow references, notes and the type, and precede everything else. ISO/IEC 29500-1, 17.6.17.
  const before =
    /^<w:sectPr\b[^>]*>(?:\s|<!--.*?-->|<w:(?:headerReference|footerReference|type)\b[^>]*\/>|<w:(footnotePr|endnotePr)\b(?:[^>]*\/>|.*?<\/w:\1>))*/s;
  return bare.replace(before, (start) => start + size + margins);
}

export function isLandscape(section: string): boolean {
  const { width, height } = pageOf(section);
  return width > height;
}

/** A section that goes on from others: it begins on a new page, and neither counts nor opens anew. */
export function continued(section: string): string {
  return without(section, 'type', 'titlePg').replace(
    /(<w:pgNumType\b[^>]*?)\s+w:start="[^"]*"/,
    (_, start: string) => start,
  );
}

/** Without what a tracked change keeps, which belongs to the shell's own section alone. */
export function copyOf(section: string): string {
  return section.replace(/<w:sectPrChange\b.*?<\/w:sectPrChange>/s, '');
}

function without(section: string, ...names: readonly string[]): string {
  return names.reduce((text, name) => text.replace(new RegExp(`<w:${name}\\b[^>]*/>`), ''), section);
}

/** With an end tag, where it had none. */
function opened(section: string): string {
  return section.replace(
    /^<w:sectPr\b([^>]*)\/>$/,
    (_, attributes: string) => `<w:sectPr${attributes}></w:sectPr>`,
  );
}

/** Distance of a header or footer from the edge when the margin changes: the same gap to the text, at least 5 mm. */
function asNear(distance: number, margin: number, newMargin: number): number {
  return Math.min(distance, Math.max(284, distance + newMargin - margin));
}

function pageOf(section: string) {
  const size = /<w:pgSz\b[^>]*>/.exec(section)?.[0] ?? '';
  return { width: number(size, 'w', 11906), height: number(size, 'h', 16838) };
}

/** Margins above and below may be negative, which only means that they do not grow with the header. */
function marginsOf(section: string) {
  const margins = /<w:pgMar\b[^>]*>/.exec(section)?.[0] ?? '';
  return {
    top: number(margins, 'top', 1440),
    right: number(margins, 'right', 1440),
    bottom: number(margins, 'bottom', 1440),
    left: number(margins, 'left', 1440),
    gutter: number(margins, 'gutter', 0),
    header: number(margins, 'header', 720),
    footer: number(margins, 'footer', 720),
  };
}

function number(element: string, name: string, otherwise: number): number {
  return Number(new RegExp(`\\bw:${name}="-?(\\d+)"`).exec(element)?.[1] ?? otherwise);
}

import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';

/** XML parts of a Word file as text. */
export function wordParts(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, decoder.decode(part)]),
  );
}

export interface WordParagraph {
  readonly style: string | undefined;
  readonly text: string;
}

/** Paragraphs of the main text in order, then those of its footnotes: style id and text, tabs and breaks as white space. */
export function wordParagraphs(bytes: Uint8Array): WordParagraph[] {
  const parts = wordParts(bytes);
  return ['word/document.xml', 'word/footnotes.xml'].flatMap((name) =>
    parts[name] === undefined ? [] : paragraphsIn(parts[name]),
  );
}

function paragraphsIn(part: string): WordParagraph[] {
  const { root } = parseXml(part);
  const paragraphs: WordParagraph[] = [];
  const visit = (node: XmlNode): void => {
    if (!(node instanceof XmlElement)) return;
    if (node.name === 'w:p') paragraphs.push({ style: styleOf(node), text: textOf(node) });
    else node.children.forEach(visit);
  };
  if (root) visit(root);
  return paragraphs;
}

function styleOf(paragraph: XmlElement): string | undefined {
  const child = (parent: XmlElement | undefined, name: string) =>
    parent?.children.find((node): node is XmlElement => node instanceof XmlElement && node.name === name);
  return child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
}

function textOf(node: XmlElement): string {
  if (node.name === 'w:t') return node.text;
  if (node.name === 'w:tab' || node.name === 'w:br') return ' ';
  return node.children.map((child) => (child instanceof XmlElement ? textOf(child) : '')).join('');
}

import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';

/** Whether the placeholders of a part are filled. */
export function isFilledPart(name: string): boolean {
  return /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name);
}

/** The words of one paragraph of a Word part. */
export interface ShellParagraph {
  /** Number of the paragraph in its part, from 1, those in tables and text boxes included. */
  readonly number: number;
  readonly text: string;
  /**
   * Texts that are not printed as they are filled: codes of its fields, alternative texts and other attributes, and controls
   * that Word fills from data of its own when it opens the file.
   */
  readonly others: readonly string[];
}

/** Paragraphs of a part that have words, in order. A text box inside a paragraph is paragraphs of its own. */
export function paragraphsOf(xml: string): readonly ShellParagraph[] {
  const found: XmlElement[] = [];
  const collect = (node: XmlNode) => {
    if (!(node instanceof XmlElement)) return;
    if (node.name === 'w:p') found.push(node);
    node.children.forEach(collect);
  };
  const { root } = parseXml(xml);
  if (root) collect(root);
  return found
    .map((paragraph, index) => ({
      number: index + 1,
      text: textOf(paragraph, paragraph),
      others: [
        ...(isInBoundControl(paragraph) ? [textOf(paragraph, paragraph)] : []),
        ...othersOf(paragraph, paragraph),
      ].filter((text) => text.includes('{{')),
    }))
    .filter(({ text, others }) => text !== '' || others.length > 0);
}

function othersOf(node: XmlElement, paragraph: XmlElement): readonly string[] {
  const code = node.name === 'w:instrText' ? [node.text] : [];
  const bound = isBoundControl(node) ? [textOf(node, paragraph)] : [];
  const inside = node.children.filter(
    (child) => child instanceof XmlElement && !(child.name === 'w:p' && child !== paragraph),
  );
  return [
    ...code,
    ...bound,
    ...Object.values(node.attributes),
    ...inside.flatMap((child) => othersOf(child as XmlElement, paragraph)),
  ];
}

/** ISO/IEC 29500-1, 17.5.2.6: the content is replaced by what the data says. */
function isBoundControl(node: XmlElement): boolean {
  const child = (parent: XmlElement | undefined, name: string) =>
    parent?.children.find((one): one is XmlElement => one instanceof XmlElement && one.name === name);
  return node.name === 'w:sdt' && child(child(node, 'w:sdtPr'), 'w:dataBinding') !== undefined;
}

function isInBoundControl({ parent }: XmlNode): boolean {
  return parent instanceof XmlElement && (isBoundControl(parent) || isInBoundControl(parent));
}

/** Text of the runs below a node, as Word joins them. */
function textOf(node: XmlElement, paragraph: XmlElement): string {
  return node.children
    .map((child) => {
      if (child instanceof XmlText) return node.name === 'w:t' ? child.text : '';
      if (!(child instanceof XmlElement) || (child.name === 'w:p' && child !== paragraph)) return '';
      return textOf(child, paragraph);
    })
    .join('');
}

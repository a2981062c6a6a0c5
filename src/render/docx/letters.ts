import type { XmlElement } from '@rgrove/parse-xml';
import { elements } from './xml-tree.ts';

/** What a style's letters look like. */
export interface Letters {
  /** In points. */
  readonly size: number;
  /** Font of digits and Western letters; undefined where no style names one. */
  readonly font: string | undefined;
  readonly bold: boolean;
  /** What is added to each letter, in twips; may be negative. */
  readonly spacing: number;
  /** Share of the usual width that letters have: 1, or less where they are narrowed. */
  readonly scale: number;
}

/** 五号, the size of a Chinese Word document whose styles say none. */
const usualSize = 10.5;

/** Letters of a paragraph style of styles.xml: its own, else those of the style it is based on, else the default. */
export function lettersIn(root: XmlElement | undefined, styleId: string | undefined): Letters {
  const styles = root ? elements(root, 'w:style') : [];
  const chain = chainOf(styles, styleId).map((style) => child(style, 'w:rPr'));
  const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const properties = [...chain, defaults];
  const said = (name: string, attribute = 'w:val') =>
    properties.map((runs) => child(runs, name)?.attributes[attribute]).find((value) => value !== undefined);
  const bold = properties.map((runs) => child(runs, 'w:b')).find((element) => element !== undefined);
  return {
    size: positive(said('w:sz'), usualSize * 2) / 2,
    font: said('w:rFonts', 'w:ascii'),
    bold: isOnElement(bold),
    spacing: Number(said('w:spacing') ?? 0) || 0,
    scale: positive(said('w:w')?.replace('%', ''), 100) / 100,
  };
}

/** Whether a property such as `w:b` is there and not switched off. */
export function isOnElement(element: XmlElement | undefined): boolean {
  const value = element?.attributes['w:val'];
  return element !== undefined && (value === undefined || isOn(value));
}

function positive(value: string | undefined, otherwise: number): number {
  const number = Number(value);
  return number > 0 ? number : otherwise;
}

/** A style and those it is based on; the default style where none is named. A circle ends where it closes. */
export function chainOf(
  styles: readonly XmlElement[],
  styleId: string | undefined,
  type: 'paragraph' | 'table' = 'paragraph',
): readonly XmlElement[] {
  const candidates = styles.filter(({ attributes }) => (attributes['w:type'] ?? 'paragraph') === type);
  const chain: XmlElement[] = [];
  let style = candidates.find(({ attributes }) =>
    styleId === undefined ? isOn(attributes['w:default']) : attributes['w:styleId'] === styleId,
  );
  while (style && !chain.includes(style)) {
    chain.push(style);
    const base = child(style, 'w:basedOn')?.attributes['w:val'];
    style = candidates.find(({ attributes }) => base !== undefined && attributes['w:styleId'] === base);
  }
  return chain;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** First child element of a name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent ? elements(parent, name)[0] : undefined;
}

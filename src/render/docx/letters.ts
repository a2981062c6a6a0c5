import type { XmlElement } from '@rgrove/parse-xml';
import { elements } from './xml-tree.ts';

/** What a style's letters look like. */
export interface Letters {
  /** In points. */
  readonly size: number;
  /** Font of digits and Western letters; undefined where no style names one. */
  readonly font: string | undefined;
}

/** 五号, the size of a Chinese Word document whose styles say none. */
const usualSize = 10.5;

/** Letters of a paragraph style of styles.xml: its own, else those of the style it is based on, else the default. */
export function lettersIn(root: XmlElement | undefined, styleId: string | undefined): Letters {
  const styles = root ? elements(root, 'w:style') : [];
  const chain = chainOf(styles, styleId).map((style) => child(style, 'w:rPr'));
  const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const properties = [...chain, defaults];
  const halfPoints = properties
    .map((runs) => Number(child(runs, 'w:sz')?.attributes['w:val']))
    .find((size) => size > 0);
  const font = properties
    .map((runs) => child(runs, 'w:rFonts')?.attributes['w:ascii'])
    .find((name) => name !== undefined);
  return { size: halfPoints === undefined ? usualSize : halfPoints / 2, font };
}

/** A style and those it is based on; the default style where none is named. A circle ends where it closes. */
export function chainOf(styles: readonly XmlElement[], styleId: string | undefined): readonly XmlElement[] {
  const paragraphs = styles.filter(({ attributes }) => (attributes['w:type'] ?? 'paragraph') === 'paragraph');
  const chain: XmlElement[] = [];
  let style = paragraphs.find(({ attributes }) =>
    styleId === undefined ? isOn(attributes['w:default']) : attributes['w:styleId'] === styleId,
  );
  while (style && !chain.includes(style)) {
    chain.push(style);
    const base = child(style, 'w:basedOn')?.attributes['w:val'];
    style = paragraphs.find(({ attributes }) => base !== undefined && attributes['w:styleId'] === base);
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

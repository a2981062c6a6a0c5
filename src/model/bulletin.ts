import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import type { Anchor } from './anchor.ts';
import type { Origin } from './origin.ts';

/** Form of a generated number; the names are the forms themselves, as an office writes them. */
export type NumberForm =
  | 'none'
  | '一、'
  | '（一）'
  | '1.'
  | '1、'
  | '（1）'
  | '(1)'
  | '①'
  | '1.1'
  | 'a)'
  | 'I.'
  | '第一章'
  | '第一部分'
  | '第一节'
  | 'A.'
  | 'i.'
  | '(a)';

export type Block = RootContent;

/** Blocks dressed by a named Word style; in Markdown its children as they are. */
export interface Styled {
  type: 'styled';
  /** Name of the Word style, or a role that the template maps to one. */
  style: string;
  data?: NodeData;
  children: (BlockContent | DefinitionContent)[];
}

/** The next block begins on a new page; nothing in Markdown. */
export interface PageBreak {
  type: 'pageBreak';
}

/** Blocks on pages of their own in landscape; in Markdown its children as they are. */
export interface Landscape {
  type: 'landscape';
  children: BlockContent[];
}

/** 报尾: distribution lines between rules, then the print run. Each child paragraph is one line. */
export interface Colophon {
  type: 'colophon';
  children: BlockContent[];
  /** Lines below the closing rule. */
  after: BlockContent[];
}

/** A line or column chart; native in Word, an SVG file beside the Markdown. */
export interface Chart {
  type: 'chart';
  /** Name of the SVG file beside the Markdown. */
  file: string;
  form: 'line' | 'column' | 'bar';
  /** Blank for none. */
  title: string;
  /** Unit of all values, blank for none. */
  unit: string;
  /** Decimals that its labels are printed with. */
  decimals: number;
  /** Labels of the category axis, in order. */
  categories: readonly string[];
  /** At least one; every one has a value per category. */
  series: readonly ChartSeries[];
  /** What it shows, in words and figures, for those who cannot see it. */
  alternative: string;
  data?: NodeData;
}

export interface ChartSeries {
  name: string;
  /** Exact digits with `decimals` decimals; undefined where the figure is missing: a gap, never zero. */
  values: readonly (string | undefined)[];
}

/** A picture that goes into the document. */
export interface Picture {
  /** Name of its file beside the Markdown. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A footnote at the place of its mark. */
export interface Footnote {
  type: 'footnote';
  children: BlockContent[];
}

/** A place that a draft could not fill; shown so that nobody overlooks it. */
export interface Marked {
  type: 'marked';
  children: PhrasingContent[];
}

/** What the tree knows beyond mdast: where a text came from, and which text was generated. */
export interface NodeData {
  /** Sources of the printed value, in the order they entered it. */
  origins?: readonly Origin[];
  /** What the text prints, for its bookmark in Word. */
  anchor?: Anchor;
  /** The literal number of a heading or list item, for example （一）. */
  number?: string;
  /** Form of the numbers of a list. */
  form?: NumberForm;
  /** Strong text that opens a numbered paragraph and stands for its heading. */
  runIn?: boolean;
  /** What a caption is counted by: 表, Figure. */
  label?: string;
  /** A heading that has no number and does not count. */
  unnumbered?: boolean;
  /** A table's rows that are its head; 1 where not given. */
  heads?: number;
  /** Shares of the columns in the table's width. */
  widths?: readonly number[];
  /** How many columns and rows a cell takes; the cells it covers are `covered`, and empty. */
  columnSpan?: number;
  rowSpan?: number;
  covered?: boolean;
  /** The picture behind an image. */
  picture?: Picture;
}

declare module 'mdast' {
  interface RootContentMap {
    styled: Styled;
    pageBreak: PageBreak;
    landscape: Landscape;
    colophon: Colophon;
    marked: Marked;
    chart: Chart;
    footnote: Footnote;
  }
  interface BlockContentMap {
    styled: Styled;
    pageBreak: PageBreak;
    landscape: Landscape;
    colophon: Colophon;
    chart: Chart;
  }
  interface PhrasingContentMap {
    marked: Marked;
    footnote: Footnote;
  }
  interface TextData extends NodeData {}
  interface InlineCodeData extends NodeData {}
  interface HeadingData extends NodeData {}
  interface ListData extends NodeData {}
  interface ListItemData extends NodeData {}
  interface StrongData extends NodeData {}
  interface TableData extends NodeData {}
  interface TableCellData extends NodeData {}
  interface ImageData extends NodeData {}
}

/** Facts about the document itself, for file properties. */
export interface BulletinProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly language: 'zh' | 'en';
  /** YYYY-MM-DD; dates inside a document come from the issue, never from a clock. */
  readonly date: string;
  readonly issue: string;
  readonly draft: boolean;
}

/** The composed document: one tree in three parts, from which every format is rendered. */
export interface Bulletin {
  readonly masthead: readonly Block[];
  readonly body: readonly Block[];
  readonly colophon: readonly Block[];
  readonly properties: BulletinProperties;
}

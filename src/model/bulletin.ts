import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
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
  | 'I.';

export type Block = RootContent;

/** Blocks dressed by a named Word style; in Markdown its children as they are. */
export interface Styled {
  type: 'styled';
  /** Name of the Word style, or a role that the template maps to one. */
  style: string;
  children: (BlockContent | DefinitionContent)[];
}

/** The next block begins on a new page; nothing in Markdown. */
export interface PageBreak {
  type: 'pageBreak';
}

/** 报尾: distribution lines between rules, then the print run. Each child paragraph is one line. */
export interface Colophon {
  type: 'colophon';
  children: BlockContent[];
  /** Lines below the closing rule. */
  after: BlockContent[];
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
  /** The literal number of a heading or list item, for example （一）. */
  number?: string;
  /** Form of the numbers of a list. */
  form?: NumberForm;
  /** Strong text that opens a numbered paragraph and stands for its heading. */
  runIn?: boolean;
}

declare module 'mdast' {
  interface RootContentMap {
    styled: Styled;
    pageBreak: PageBreak;
    colophon: Colophon;
    marked: Marked;
  }
  interface BlockContentMap {
    styled: Styled;
    pageBreak: PageBreak;
    colophon: Colophon;
  }
  interface PhrasingContentMap {
    marked: Marked;
  }
  interface TextData extends NodeData {}
  interface HeadingData extends NodeData {}
  interface ListData extends NodeData {}
  interface ListItemData extends NodeData {}
  interface StrongData extends NodeData {}
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

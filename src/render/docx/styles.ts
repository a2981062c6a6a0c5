import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { type CellMargins, cellMarginsIn } from './cell-margins.ts';
import { chainOf, child, type Letters, lettersIn } from './letters.ts';
import { exactLineIn, type Indents, indentsIn, type LineHeight, lineHeightIn } from './line-height.ts';
import { closingRuleIn, type Rule } from './table-rule.ts';
import { elements } from './xml-tree.ts';

export type StyleType = 'paragraph' | 'character' | 'table';

/** What a kind of text is called in a shell when the template does not say otherwise. */
const defaultNames: Readonly<Record<string, string>> = {
  body: 'Body Text',
  'heading-1': 'heading 1',
  'heading-2': 'heading 2',
  'heading-3': 'heading 3',
  'heading-4': 'heading 4',
  'heading-5': 'heading 5',
  'heading-6': 'heading 6',
  list: 'List Paragraph',
  quote: 'Quote',
  caption: 'caption',
  'unit-line': 'Unit Line',
  note: 'Note',
  signature: 'Signature',
  addressee: 'Addressee',
  picture: 'Picture',
  'footnote-text': 'footnote text',
  'footnote-reference': 'footnote reference',
  colophon: 'Colophon',
  'print-run': 'Print Run',
  'table-text': 'Table Text',
  'table-head': 'Table Head',
  'draft-notice': 'Draft Notice',
  table: 'Bulletin Table',
  'colophon-table': 'Colophon Table',
  strong: 'Strong',
  emphasis: 'Emphasis',
  link: 'Hyperlink',
  'run-in': 'Run-in Head',
  'draft-mark': 'Draft Mark',
};

/**
 * Built-in styles under the names that Word and WPS show in Chinese. They store the English ones whatever their language, so
 * these are the names of files which other programs made, and of styles which an office made by hand.
 */
const chineseNames: Readonly<Record<string, readonly string[]>> = {
  body: ['正文文本'],
  'heading-1': ['标题 1'],
  'heading-2': ['标题 2'],
  'heading-3': ['标题 3'],
  'heading-4': ['标题 4'],
  'heading-5': ['标题 5'],
  'heading-6': ['标题 6'],
  list: ['列表段落', '列出段落'],
  quote: ['引用'],
  caption: ['题注'],
  signature: ['签名'],
  'footnote-text': ['脚注文本'],
  'footnote-reference': ['脚注引用'],
  strong: ['要点'],
  emphasis: ['强调'],
  link: ['超链接'],
};

/** Whether a word names a kind of text, and not a style of the office's own. */
export function isRole(word: string): boolean {
  return Object.hasOwn(defaultNames, word);
}

/** Styles of texts that stand in the shell itself: looked after where there are any, and never missed. */
const shellNames: Readonly<Record<string, string>> = {
  'masthead-top': 'Bulletin Top',
  'masthead-name': 'Bulletin Name',
  'masthead-lines': 'Bulletin Lines',
  'masthead-imprint': 'Bulletin Imprint',
  title: 'Title',
};

/** Roles of texts that stand in the shell itself. */
export const shellRoles: readonly string[] = Object.keys(shellNames);

/** Words that `styles` of a template may map to a style of the shell, beside names of the office's own. */
export const styleRoles: readonly string[] = [...Object.keys(defaultNames), ...shellRoles];

/** Where a shell lacks the style, this role's is taken instead; nothing else remains but the default style. */
const fallbacks: Readonly<Record<string, string>> = {
  list: 'body',
  quote: 'body',
  'unit-line': 'body',
  note: 'body',
  signature: 'body',
  addressee: 'body',
  picture: 'body',
  'footnote-text': 'body',
  colophon: 'body',
  'print-run': 'colophon',
  'table-text': 'body',
  'table-head': 'table-text',
  'draft-notice': 'body',
  'heading-5': 'heading-4',
  'heading-6': 'heading-5',
  'run-in': 'strong',
  'draft-mark': 'strong',
};

export interface MissingStyle {
  readonly style: string;
  /** Name of the style that is taken instead; a dash for none. */
  readonly fallback: string;
}

/** Styles of a shell, found by their names whatever their ids. Remembers which were asked for in vain. */
export class Styles {
  readonly missing = new Map<string, MissingStyle>();
  readonly #ids: ReadonlyMap<string, string>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #root: XmlElement | undefined;

  constructor(stylesXml: string, names: ReadonlyMap<string, string>) {
    this.#root = parseXml(stylesXml).root ?? undefined;
    this.#ids = readStyles(this.#root);
    this.#names = names;
  }

  /** Size and font of the letters in the paragraph style for a role. */
  letters(role: string): Letters {
    return lettersIn(this.#root, this.id('paragraph', role));
  }

  /** Exact line height of the paragraph style for a role, in twips; undefined where lines grow with what they hold. */
  exactLine(role: string): number | undefined {
    return exactLineIn(this.#root, this.id('paragraph', role));
  }

  /** Line height of the paragraph style for a role. */
  lineHeight(role: string): LineHeight {
    return lineHeightIn(this.#root, this.id('paragraph', role));
  }

  /** Indents of the paragraph style for a role; `own` is the `w:ind` of a paragraph, which comes before them. */
  indents(role: string, own?: XmlElement): Indents {
    return indentsIn(this.#root, this.id('paragraph', role), this.letters(role).size, own);
  }

  /** Margins within the cells of the table style for a role. */
  cellMargins(role: string): CellMargins {
    return cellMarginsIn(this.#root, this.id('table', role));
  }

  /** The line below a table of the table style for a role; undefined where it has none. */
  closingRule(role: string): Rule | undefined {
    return closingRuleIn(this.#root, this.id('table', role));
  }

  /** Whether headings of a role stand in the outline at the level that its own style says. */
  hasOutlineLevel(role: string): boolean {
    const chain = chainOf(this.#root ? elements(this.#root, 'w:style') : [], this.id('paragraph', role));
    const isSaid = chain.some((style) => child(child(style, 'w:pPr'), 'w:outlineLvl') !== undefined);
    return isSaid && this.has('paragraph', role);
  }

  /** Whether the shell has the style for a role itself, not only its fallback. */
  has(type: StyleType, role: string): boolean {
    return this.#ownId(type, role) !== undefined;
  }

  /** The id of the style for a role, or of a style named directly; undefined leaves the default style. */
  id(type: StyleType, role: string): string | undefined {
    const name = this.#nameOf(role);
    const found = this.#ownId(type, role);
    if (found !== undefined) return found;
    const next =
      fallbacks[role] ??
      (type === 'paragraph' && role !== 'body' && !(role in defaultNames) ? 'body' : undefined);
    const fallback = next === undefined ? undefined : this.id(type, next);
    this.missing.set(key(type, name), { style: name, fallback: this.#shownName(type, fallback) });
    return fallback;
  }

  /** A style as Word's list shows it; the default style where text has no other, and a dash where there is none. */
  #shownName(type: StyleType, id: string | undefined): string {
    if (id === undefined && type !== 'paragraph') return '—';
    const style = chainOf(this.#root ? elements(this.#root, 'w:style') : [], id).at(0);
    return child(style, 'w:name')?.attributes['w:val'] ?? id ?? 'Normal';
  }

  #ownId(type: StyleType, role: string): string | undefined {
    const others = this.#names.has(role) ? [] : (chineseNames[role] ?? []);
    return [this.#nameOf(role), ...others]
      .flatMap((name) => [key(type, name), foldedKey(type, name)])
      .map((at) => this.#ids.get(at))
      .find((id) => id !== undefined);
  }

  #nameOf(role: string): string {
    return this.#names.get(role) ?? defaultNames[role] ?? shellNames[role] ?? role;
  }
}

/** Ids by type and name. A name of one style's own goes before the same word as another one's alias. */
function readStyles(root: XmlElement | undefined): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const isAlias of [false, true]) {
    for (const style of root ? elements(root, 'w:style') : []) {
      const id = style.attributes['w:styleId'];
      const value = elements(style, isAlias ? 'w:aliases' : 'w:name')[0]?.attributes['w:val'] ?? '';
      for (const name of isAlias ? value.split(',') : [value]) {
        const type = style.attributes['w:type'] ?? 'paragraph';
        for (const at of [key(type, name.trim()), foldedKey(type, name.trim())])
          if (id !== undefined && name.trim() !== '' && !ids.has(at)) ids.set(at, id);
      }
    }
  }
  return ids;
}

function key(type: string, name: string): string {
  return `${type}=${name}`;
}

/** Built-in names are the same in any case; but a shell can have both, as LibreOffice writes “Caption” beside its “caption”. */
function foldedKey(type: string, name: string): string {
  return `${type}:${name.toLowerCase()}`;
}

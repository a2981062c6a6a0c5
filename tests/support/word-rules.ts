import { posix } from 'node:path';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';

/*
 * What a Word file must obey so that Word opens it without a word: a part of ISO/IEC 29500-1 and -2, checked from the bytes.
 * It is kept apart from the program, which must not be measured with its own rule.
 */

/** Order of properties: ISO/IEC 29500-1, 17.3.1.26 and 17.3.1.29, 17.3.2.28, 17.4.59, 17.4.69, 17.6.17. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    words(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`),
  'w:rPr':
    words(`ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss
    imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText
    vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange`),
  'w:tblPr':
    words(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
    tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`),
  'w:tcPr':
    words(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
    headers cellIns cellDel cellMerge tcPrChange`),
  'w:sectPr':
    words(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`),
};

/** Properties that may come in either order, and several times. */
const headersAndFooters: ReadonlySet<string> = new Set(['w:headerReference', 'w:footerReference']);

/** Kinds of styles by the element that names one. */
const styleTypes: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
};

function words(list: string): readonly string[] {
  return list.split(/\s+/).map((word) => `w:${word}`);
}

/** What a Word file breaks, as `part: sentence`; nothing where all is well. */
export function brokenRules(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const found: string[] = [];
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      const { root } = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content));
      if (root) parts.set(name, root);
    } catch (error) {
      found.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
  const names = Object.keys(files).filter((name) => !name.endsWith('/'));
  found.push(...packageFaults(names, parts));
  // Settings name the separators of footnotes, and hold no text.
  const texts = [...parts].filter(([name]) => /^word\/(?!settings)\w+\.xml$/.test(name));
  const styles = new Set(
    all(parts.get('word/styles.xml'), 'w:style').map(
      (style) => `${style.attributes['w:type']} ${idOf(style, 'w:styleId')}`,
    ),
  );
  const notes = new Set(all(parts.get('word/footnotes.xml'), 'w:footnote').map((note) => idOf(note)));
  for (const [name, root] of texts)
    for (const element of descendants(root))
      found.push(...elementFaults(element, styles, notes).map((fault) => `${name}: ${fault}`));
  return [...found, ...idFaults(texts.map(([, root]) => root))];
}

function elementFaults(
  element: XmlElement,
  styles: ReadonlySet<string>,
  notes: ReadonlySet<string>,
): readonly string[] {
  const { name, attributes } = element;
  const inside = children(element);
  const type = styleTypes[name];
  const last = inside.filter((child) => !child.name.startsWith('w:bookmark')).at(-1)?.name;
  return [
    ...orderFaults(element),
    ...(type && !styles.has(`${type} ${attributes['w:val']}`)
      ? [`no ${type} style ${attributes['w:val']}`]
      : []),
    ...(name === 'w:tc' && last !== 'w:p' && last !== 'w:sdt' ? ['a cell ends without a paragraph'] : []),
    ...(/^w:(hdr|ftr|txbxContent|footnote)$/.test(name) && inside.length === 0 ? [`${name} is empty`] : []),
    ...(name === 'w:t' && /^\s|\s$/.test(element.text) && attributes['xml:space'] !== 'preserve'
      ? [`“${element.text}” loses its spaces`]
      : []),
    ...(name === 'w:t' && /[\t\r\n]/.test(element.text) ? [`“${element.text}” has a line end or tab`] : []),
    ...(name === 'w:footnoteReference' && !notes.has(idOf(element)) ? [`no footnote ${idOf(element)}`] : []),
  ];
}

function orderFaults(element: XmlElement): readonly string[] {
  const order = orders[element.name];
  if (!order) return [];
  let before = -1;
  return children(element).flatMap(({ name }) => {
    const rank = headersAndFooters.has(name) ? 0 : order.indexOf(name);
    // Elements of other namespaces are for programs that know them.
    if (!name.startsWith('w:')) return [];
    if (rank < 0) return [`${name} in ${element.name}`];
    const isFault = rank < before || (rank === before && !headersAndFooters.has(name));
    before = Math.max(before, rank);
    return isFault ? [`${name} stands too late in ${element.name}, or twice`] : [];
  });
}

/** Bookmarks and drawings of the whole document have ids of their own, and bookmarks have an end. */
function idFaults(roots: readonly XmlElement[]): readonly string[] {
  const ids = (name: string, attribute = 'w:id') =>
    roots.flatMap((root) => all(root, name)).map((element) => idOf(element, attribute));
  const starts = ids('w:bookmarkStart');
  const ends = ids('w:bookmarkEnd');
  return [
    ...twice(starts).map((id) => `bookmark id ${id} twice`),
    ...twice(ids('w:bookmarkStart', 'w:name')).map((id) => `bookmark ${id} twice`),
    ...twice(ids('wp:docPr', 'id')).map((id) => `drawing id ${id} twice`),
    ...twice(ids('w:footnote')).map((id) => `footnote id ${id} twice`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} without end`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `bookmark ${id} without start`),
  ];
}

/** Content types of all parts, and targets of all relations. ISO/IEC 29500-2, 7.2 and 6.5. */
function packageFaults(names: readonly string[], parts: ReadonlyMap<string, XmlElement>): readonly string[] {
  const types = parts.get('[Content_Types].xml');
  const endings = all(types, 'Default').map(({ attributes }) => attributes['Extension']?.toLowerCase());
  const overrides = all(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1) ?? '');
  const typed = (name: string) =>
    name === '[Content_Types].xml' ||
    overrides.includes(name) ||
    endings.includes(name.split('.').at(-1)?.toLowerCase());
  return [
    ...names.filter((name) => !typed(name)).map((name) => `${name}: no content type`),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `${name}: a content type for no part`),
    ...twice(overrides).map((name) => `${name}: two content types`),
    ...[...parts].flatMap(([name, root]) => relationFaults(name, root, names, parts)),
  ];
}

function relationFaults(
  name: string,
  root: XmlElement,
  names: readonly string[],
  parts: ReadonlyMap<string, XmlElement>,
): readonly string[] {
  if (name.endsWith('.rels')) {
    const folder = posix.dirname(posix.dirname(name));
    const relations = all(root, 'Relationship').map(({ attributes }) => attributes);
    const targets = relations
      .filter(({ TargetMode }) => TargetMode !== 'External')
      .map(({ Target = '' }) => (Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)));
    return [
      ...twice(relations.map(({ Id = '' }) => Id)).map((id) => `${name}: relation ${id} twice`),
      ...targets.filter((target) => !names.includes(target)).map((target) => `${name}: no part ${target}`),
    ];
  }
  const own = parts.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`));
  const known = all(own, 'Relationship').map(({ attributes }) => attributes['Id']);
  const used = descendants(root).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([key, id]) => (/^r:(id|embed|link|pict)$/.test(key) ? [id] : [])),
  );
  return used.filter((id) => !known.includes(id)).map((id) => `${name}: no relation ${id}`);
}

function twice(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}

function idOf(element: XmlElement, attribute = 'w:id'): string {
  return element.attributes[attribute] ?? '';
}

function children(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child: XmlNode) => child instanceof XmlElement);
}

/** Elements below one, and it; without what stands for programs that do not know the rest. */
function descendants(element: XmlElement): readonly XmlElement[] {
  return element.name === 'mc:Fallback' ? [] : [element, ...children(element).flatMap(descendants)];
}

function all(root: XmlElement | undefined, name: string): readonly XmlElement[] {
  return root ? descendants(root).filter((element) => element.name === name) : [];
}

import { parseXml, type XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Language } from '../../model/publication.ts';
import { applyEdits, type Edit } from './edits.ts';
import { child, isOnElement, type Letters } from './letters.ts';
import type { Styles } from './styles.ts';
import { emsOf } from './text-width.ts';
import { elements } from './xml-tree.ts';

/** A role whose text stands on one line, and the size in points below which it is not made smaller. */
interface NameRole {
  readonly role: string;
  readonly smallest: number;
  /** Whether a text that is too long even so is wrapped at that size; else it keeps its own. */
  readonly wrapsSmall: boolean;
  /** Whether tabs set its texts at the left, in the middle and at the right; where not, they make its width unknown. */
  readonly tabs?: true;
}

/** Names of bulletins and titles, and the lines of the masthead above and below. 14 pt is 四号, 10.5 pt 五号. */
const nameRoles: readonly NameRole[] = [
  { role: 'masthead-name', smallest: 10.5, wrapsSmall: true },
  { role: 'title', smallest: 14, wrapsSmall: false },
  { role: 'masthead-top', smallest: 10.5, wrapsSmall: false, tabs: true },
  { role: 'masthead-imprint', smallest: 10.5, wrapsSmall: false, tabs: true },
];

/** Ids of the styles that `fitName` looks after. */
export function nameStyleIds(styles: Styles): ReadonlyMap<string, string> {
  const found = nameRoles.filter(({ role }) => styles.has('paragraph', role));
  return new Map(found.map(({ role }) => [styles.id('paragraph', role) ?? '', role]));
}

/**
 * A paragraph in the style of a name, its letters made as much smaller as it takes to stand on one line, in half points; the
 * line keeps its height, so that what follows keeps its place. Unchanged where it fits, and where a tab or a drawing makes
 * its width unknown.
 *
 * @param paragraph a `w:p` with its text filled in
 * @param width of the text area, in twips
 */
export function fitName(
  paragraph: string,
  role: string,
  width: number,
  { styles, language }: { readonly styles: Styles; readonly language: Language },
): string {
  const { root } = parseXml(paragraph, { includeOffsets: true });
  const name = nameRoles.find((candidate) => candidate.role === role);
  const runs = root ? runsOf(root) : [];
  if (!root || !name || runs.some((run) => hasUnknownWidth(run, name))) return paragraph;
  const letters = styles.letters(role);
  const { left, right, first } = styles.indents(role, child(child(root, 'w:pPr'), 'w:ind'));
  const factor = factorToFit(
    linesOf(runs, { ...letters, roomy: name.tabs === true }, language),
    width - left - right - first,
  );
  if (factor >= 1 || factor <= 0) return paragraph;
  const largest = Math.max(...runs.map((run) => sizeOf(run, letters)));
  const smallest = Math.min(name.smallest, largest);
  const fits = halfPoint(largest * factor) >= smallest;
  if (!fits && !name.wrapsSmall) return paragraph;
  const line = fits ? keptLine(role, styles, largest) : ' w:line="240" w:lineRule="auto"';
  const share = fits ? factor : smallest / largest;
  const edits = runs.map((run) => sized(run, halfPoint(sizeOf(run, letters) * share), paragraph));
  return applyEdits(paragraph, [...spaced(root, line, paragraph), ...edits]);
}

/** Runs of a paragraph itself, without those of text boxes inside it. */
function runsOf(parent: XmlElement): readonly XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === 'w:r') return [element];
    return element.name === 'w:p' || element.name === 'w:pPr' ? [] : runsOf(element);
  });
}

function hasUnknownWidth(run: XmlElement, { tabs }: NameRole): boolean {
  return [...(tabs ? [] : ['w:tab']), 'w:ptab', 'w:drawing', 'w:pict', 'w:object', 'w:fldChar'].some(
    (name) => elements(run, name).length > 0,
  );
}

/** Width of a line in twips: of its letters, and of what is added to each whatever its size. */
interface LineWidth {
  readonly letters: number;
  readonly spacing: number;
}

/** By how much letters must shrink for the longest line to fit; 1 or more where it does. */
function factorToFit(lines: readonly LineWidth[], room: number): number {
  return Math.min(...lines.map(({ letters, spacing }) => (letters === 0 ? 1 : (room - spacing) / letters)));
}

/** Letters of a style; `roomy` where a line must not wrap even with fonts that stand in. */
type LineLetters = Letters & { readonly roomy: boolean };

const nothing: LineWidth = { letters: 0, spacing: 0 };

/** Widths of the lines that line breaks make. */
function linesOf(
  runs: readonly XmlElement[],
  letters: LineLetters,
  language: Language,
): readonly LineWidth[] {
  const lines: LineWidth[][] = [[nothing]];
  for (const run of runs) {
    for (const element of elements(run)) {
      if (element.name === 'w:br' || element.name === 'w:cr') lines.push([nothing]);
      if (element.name === 'w:tab') lines.at(-1)?.push(nothing);
      if (element.name !== 'w:t') continue;
      const text = element.children.map((node) => (node instanceof XmlText ? node.text : '')).join('');
      const line = lines.at(-1) ?? [];
      line.push(sum([line.pop() ?? nothing, widthOf(text, run, letters, language)]));
    }
  }
  return lines.map((line) => acrossTabs(line, { letters: letters.size * 20, spacing: 0 }));
}

/** Width of texts between tabs; one in the middle needs as much room on either side as the wider of its neighbours takes. */
function acrossTabs(texts: readonly LineWidth[], gap: LineWidth): LineWidth {
  const [left = nothing, middle = nothing, right = nothing] = texts;
  if (texts.length !== 3 || middle.letters === 0) return sum([...texts, ...texts.slice(1).map(() => gap)]);
  const side = left.letters > right.letters ? left : right;
  return sum([middle, side, side, gap, gap]);
}

function sum(widths: readonly LineWidth[]): LineWidth {
  return {
    letters: widths.reduce((total, { letters }) => total + letters, 0),
    spacing: widths.reduce((total, { spacing }) => total + spacing, 0),
  };
}

function widthOf(text: string, run: XmlElement, letters: LineLetters, language: Language): LineWidth {
  const own = child(run, 'w:rPr');
  const said = (name: string) => child(own, name)?.attributes['w:val']?.replace('%', '');
  const scale = Number(said('w:w') ?? letters.scale * 100) / 100;
  const isBold = child(own, 'w:b');
  const face = {
    font: letters.font,
    bold: isBold ? isOnElement(isBold) : letters.bold,
    roomy: letters.roomy,
  };
  return {
    letters: emsOf(text, face, language) * sizeOf(run, letters) * 20 * scale,
    spacing: [...text].length * Number(said('w:spacing') ?? letters.spacing),
  };
}

/** In points. */
function sizeOf(run: XmlElement, letters: Letters): number {
  const own = Number(child(child(run, 'w:rPr'), 'w:sz')?.attributes['w:val']);
  return own > 0 ? own / 2 : letters.size;
}

/** Rounded down. */
function halfPoint(size: number): number {
  return Math.floor(size * 2) / 2;
}

/** What keeps a line as high as the letters of the style make it; nothing where the style says the height itself. */
function keptLine(role: string, styles: Styles, size: number): string | undefined {
  const { line, rule } = styles.lineHeight(role);
  if (rule === 'exact') return undefined;
  // Fonts make a single line about 1.2 em high.
  const natural = size * 20 * 1.2;
  const height = rule === 'auto' ? natural * (line / 240) : Math.max(line, natural);
  return ` w:line="${Math.round(height)}" w:lineRule="atLeast"`;
}

/** What follows `w:szCs` in `w:rPr`, and `w:spacing` in `w:pPr`. ISO/IEC 29500-1, 17.3.1.26 and 17.3.2.28. */
const behindSize =
  'highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange';
const behindSpacing =
  'ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange';

/** A run with its size in points. */
function sized(run: XmlElement, size: number, xml: string): Edit {
  const written = `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
  const own = child(run, 'w:rPr');
  if (own) return withChild(own, written, ['w:sz', 'w:szCs'], behindSize, xml);
  return behindStart(run, `<w:rPr>${written}</w:rPr>`, xml);
}

/** A paragraph with another height of its lines, if any; its space above and below stays. */
function spaced(paragraph: XmlElement, line: string | undefined, xml: string): readonly Edit[] {
  if (line === undefined) return [];
  const own = child(paragraph, 'w:pPr');
  const kept = Object.entries(child(own, 'w:spacing')?.attributes ?? {})
    .filter(([name]) => name !== 'w:line' && name !== 'w:lineRule')
    .map(([name, value]) => ` ${name}="${value}"`);
  const written = `<w:spacing${kept.join('')}${line}/>`;
  return [
    own
      ? withChild(own, written, ['w:spacing'], behindSpacing, xml)
      : behindStart(paragraph, `<w:pPr>${written}</w:pPr>`, xml),
  ];
}

/** Replaces children of an element, in the place that the schema has for them. */
function withChild(
  parent: XmlElement,
  written: string,
  replaced: readonly string[],
  behind: string,
  xml: string,
): Edit {
  const names = behind.split(' ').map((name) => `w:${name}`);
  const kept = elements(parent).filter(({ name }) => !replaced.includes(name));
  const text = (children: readonly XmlElement[]) =>
    children.map(({ start, end }) => xml.slice(start, end)).join('');
  const before = kept.filter(({ name }) => !names.includes(name));
  const after = kept.filter(({ name }) => names.includes(name));
  return {
    start: parent.start,
    end: parent.end,
    text: `<${parent.name}>${text(before)}${written}${text(after)}</${parent.name}>`,
  };
}

function behindStart(element: XmlElement, text: string, xml: string): Edit {
  const end = element.start + xml.slice(element.start).indexOf('>') + 1;
  return { start: end, end, text };
}

import type { Language } from '../../../model/publication.ts';
import { escapeText } from '../../xml/escape.ts';

/** How a text of a chart looks. */
export interface ChartText {
  readonly language: Language;
  /** In hundredths of a point: 900 is 9 pt (小五), 1050 is 10.5 pt (五号). */
  readonly size: number;
  readonly bold?: boolean;
  /** Whether it reads from bottom to top; undefined leaves it to the reader. */
  readonly upright?: boolean;
}

/** The look of all texts of the element in which it stands. */
export function textProperties(text: ChartText): string {
  return `<c:txPr>${body(text)}${paragraph(text, '<a:endParaRPr lang="en-US"/>')}</c:txPr>`;
}

/** A title of a chart or an axis. */
export function writeTitle(words: string, text: ChartText): string {
  return `<c:title><c:tx>${writeWords(words, text)}</c:tx><c:overlay val="0"/></c:title>`;
}

/** Words of their own, as `c:rich`. */
export function writeWords(words: string, text: ChartText): string {
  const language = text.language === 'zh' ? 'lang="zh-CN" altLang="en-US"' : 'lang="en-US"';
  const run = `<a:r><a:rPr ${language} ${sizeOf(text)}>${fontsOf(text)}</a:rPr><a:t>${escapeText(words)}</a:t></a:r>`;
  return `<c:rich>${body(text)}${paragraph(text, run)}</c:rich>`;
}

/** Without a rotation said, the reader chooses one where there is little room. */
function body({ upright }: ChartText): string {
  const rotation = upright === undefined ? '' : ` rot="${upright ? -5_400_000 : 0}" vert="horz"`;
  return `<a:bodyPr${rotation}/><a:lstStyle/>`;
}

function paragraph(text: ChartText, content: string): string {
  return `<a:p><a:pPr><a:defRPr ${sizeOf(text)}>${fontsOf(text)}</a:defRPr></a:pPr>${content}</a:p>`;
}

function sizeOf({ size, bold }: ChartText): string {
  return `sz="${size}" b="${bold ? 1 : 0}"`;
}

/** Named, since a shell need not have a theme from which they could come. */
function fontsOf({ language }: ChartText): string {
  const eastAsian = language === 'zh' ? '<a:ea typeface="宋体"/>' : '';
  return `<a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Times New Roman"/>${eastAsian}`;
}

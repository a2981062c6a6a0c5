import type { PhrasingContent } from 'mdast';
import type { NodeData } from '../../model/bulletin.ts';
import { inParentheses } from '../../model/footnote.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';
import { encodeTarget } from './additions.ts';
import { writePicture } from './picture.ts';
import { scriptHint } from './script-hint.ts';
import type { WordContext } from './types.ts';

/** Character properties that accumulate on the way down to a text. */
interface RunLook {
  /** Id of the character style. */
  readonly style?: string | undefined;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
}

/** Inline content as runs. */
export function writeRuns(
  children: readonly PhrasingContent[],
  context: WordContext,
  look: RunLook = {},
): string {
  return children.map((child) => writeInline(child, context, look)).join('');
}

/** One text as runs, for example a generated number. */
export function writeText(text: string, context: WordContext, look: RunLook = {}): string {
  return text === '' ? '' : run(textElements(text), context, look);
}

function writeInline(node: PhrasingContent, context: WordContext, look: RunLook): string {
  const styled = (role: string) => ({ ...look, style: context.styles.id('character', role) });
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return anchored(writeText(node.value, context, look), node, context);
    case 'break':
      return run('<w:br/>', context, look);
    case 'strong':
      if (node.data?.runIn) return writeRuns(node.children, context, styled('run-in'));
      return writeRuns(node.children, context, look.style ? { ...look, bold: true } : styled('strong'));
    case 'emphasis':
      return writeRuns(node.children, context, look.style ? { ...look, italic: true } : styled('emphasis'));
    case 'delete':
      return writeRuns(node.children, context, { ...look, strike: true });
    case 'marked':
      return writeRuns(node.children, context, styled('draft-mark'));
    case 'link':
      return `<w:hyperlink r:id="${context.additions.relate('hyperlink', encodeTarget(node.url), true)}" w:history="1">${writeRuns(node.children, context, styled('link'))}</w:hyperlink>`;
    case 'image':
      return anchored(
        node.data?.picture
          ? writePicture(node.data.picture, node, context)
          : writeText(node.alt ?? '', context, look),
        node,
        context,
      );
    case 'footnote':
      return context.footnotes
        ? context.footnotes.write(node, context)
        : writeRuns(inParentheses(node, context.language), context, look);
    default:
      throw new TypeError(`no handler for ${node.type}`);
  }
}

/** Runs with a bookmark, where what they print has a name; not in a footnote, which is no main text. */
function anchored(
  runs: string,
  { data }: { data?: NodeData | undefined },
  { bookmarks, footnotes }: WordContext,
): string {
  return footnotes ? bookmarks.around(runs, data?.anchor, data?.origins) : runs;
}

/** Properties in the order of the schema: style, fonts, bold, italic, strike. */
function run(content: string, { language }: WordContext, { style, bold, italic, strike }: RunLook): string {
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${escapeAttribute(style)}"/>`,
    scriptHint(language),
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    strike ? '<w:strike/>' : '',
  ].join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** Text with tabs and line ends as Word has them. */
function textElements(text: string): string {
  return text
    .split(/(\t|\r?\n)/)
    .map((part) => {
      if (part === '') return '';
      if (part === '\t') return '<w:tab/>';
      if (/^\r?\n$/.test(part)) return '<w:br/>';
      return `<w:t xml:space="preserve">${escapeText(part)}</w:t>`;
    })
    .join('');
}

import type { Heading } from 'mdast';
import { writeParagraph } from '../paragraph.ts';
import { writeRuns, writeText } from '../runs.ts';
import type { WordContext } from '../types.ts';

/** A real heading; its number is literal text. */
export function writeHeading(node: Heading, context: WordContext): string {
  const number = node.data?.number ?? '';
  const separator = separatorBehind(number, context);
  const runs = writeText(number + separator, context) + writeRuns(node.children, context);
  const role = `heading-${node.depth}`;
  const outlineLevel = context.styles.hasOutlineLevel(role) ? undefined : node.depth - 1;
  return writeParagraph(role, runs, context, { outlineLevel });
}

/** A chapter's number stands apart by a full-width space (第一章　总则), one that ends in a Western sign by a space. */
function separatorBehind(number: string, { language }: WordContext): string {
  if (/^第.+(章|部分|节)$/.test(number)) return '\u3000';
  return language !== 'zh' && /[\x21-\x7e]$/.test(number) ? ' ' : '';
}

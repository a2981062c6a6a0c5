import type { Heading } from 'mdast';
import { writeParagraph } from '../paragraph.ts';
import { writeRuns, writeText } from '../runs.ts';
import type { WordContext } from '../types.ts';

/** A real heading; its number is literal text. */
export function writeHeading(node: Heading, context: WordContext): string {
  const number = node.data?.number ?? '';
  // A number that ends in a Western sign stands apart from the words: 1.1 Scope.
  const separator = number !== '' && context.language !== 'zh' && /[\x21-\x7e]$/.test(number) ? ' ' : '';
  const runs = writeText(number + separator, context) + writeRuns(node.children, context);
  return writeParagraph(`heading-${node.depth}`, runs, context);
}

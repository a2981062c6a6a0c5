import type { Root, RootContent } from 'mdast';
import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import type { Block } from '../model/bulletin.ts';
import type { Origin } from '../model/origin.ts';
import type { Language } from '../model/publication.ts';
import type { Paragraph } from '../model/submission.ts';
import { parseMarkdown } from './parser.ts';

/** Runs of delimiters that remark-parse needs quadratic time for. */
const longRun = /([*_~`[\]<>!])\1{15}/;
const maximumDepth = 12;
const linkProtocols = /^(https?:|mailto:)/i;

/** What an item's Markdown may not have: it could forge structure, hide text, or reach outside. */
const refused: Readonly<Record<string, string>> = {
  heading: '@heading',
  html: 'HTML',
  image: '@image',
  imageReference: '@image',
  footnoteReference: '@footnote',
  footnoteDefinition: '@footnote',
  definition: '@definition',
  linkReference: '@link-reference',
  thematicBreak: '@rule',
  code: '@code-block',
};

/** Parses the `markdown` of an item behind limits. */
export function parseField(
  source: Paragraph,
  language: Language,
): { blocks: readonly Block[]; diagnostics: readonly Diagnostic[] } {
  const [origin] = source.origins;
  const refuse = (what: string, line = 1): Diagnostic[] =>
    origin ? [findingAt('markdown-unsupported', lineIn(origin, line), { args: { what } })] : [];
  const run = longRun.exec(source.text);
  if (run) return { blocks: [], diagnostics: refuse(run[0]) };
  const tree: Root = parseMarkdown(source.text, language);
  const diagnostics: Diagnostic[] = [];
  const visit = (node: Root | RootContent, depth: number): void => {
    const what = refused[node.type];
    const line = 'position' in node ? node.position?.start.line : undefined;
    if (what !== undefined) diagnostics.push(...refuse(what, line));
    else if (depth > maximumDepth) diagnostics.push(...refuse(`> ${maximumDepth}`, line));
    else if (node.type === 'link' && !linkProtocols.test(node.url))
      diagnostics.push(...refuse(node.url, line));
    if (node.type === 'text') node.data = { ...node.data, origins: source.origins };
    if ('children' in node && depth <= maximumDepth)
      for (const child of node.children) visit(child, depth + 1);
  };
  visit(tree, 0);
  return { blocks: tree.children, diagnostics };
}

/** A line of a block of text in its file, without its indentation; any other text is one place. */
function lineIn(origin: Origin, line: number): Origin {
  const { source, span } = origin;
  const lines = source.text.slice(...span).split('\n');
  const found = lines[line];
  if (!/^[|>]/.test(lines[0] ?? '') || !found?.trim()) return origin;
  const start = span[0] + lines.slice(0, line).join('\n').length + 1;
  const indent = found.length - found.trimStart().length;
  return { ...origin, span: [start + indent, start + found.trimEnd().length] };
}

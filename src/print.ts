import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { pageFindings } from './measure/findings.ts';
import { looseEndOf, measurePages, type PageMeasure } from './measure/page-measure.ts';
import { readPages } from './measure/printed-pages.ts';
import type { IssueContent } from './merge/issue.ts';
import { type Layout, mostLines } from './model/layout.ts';
import { fontsOf } from './template-author/styles.ts';
import { renderWord, type WordFile, type WordSource } from './word-file.ts';

/** Makes the PDF of a Word file. */
export type Print = (docx: Uint8Array) => Promise<Uint8Array>;

export interface Printed {
  readonly pdf: Uint8Array;
  /** What is wrong on the pages. */
  readonly diagnostics: readonly Diagnostic[];
  /** Fonts that the Word file asks for. */
  readonly fonts: readonly string[];
}

/** So many lines more than usual are tried where a last page has too little on it. */
const tightening = 2;

/** Prints a Word file and measures its pages. */
export async function printIssue(
  source: WordSource,
  content: IssueContent,
  layout: Layout,
  word: WordFile,
  print: Print,
): Promise<Printed> {
  // LibreOffice cannot lay out Word's grid; the portable setting makes the same pages.
  const portable = { ...layout, grid: 'portable' } as const;
  const printed = layout.grid === 'portable' ? word : ((await renderWord(source, portable)).file ?? word);
  const pdf = await print(printed.bytes);
  const measure = await measureOf(source, printed, pdf);
  const lines = looseEndOf(measure, layout) ? await fittingLines(source, portable, word, print) : undefined;
  const items = [...content.sections.values()].flat();
  return {
    pdf,
    diagnostics: pageFindings(measure, items, content.issue.origin.source.path, layout, lines),
    fonts: fontsOf(source.template.word).map(({ font }) => font),
  };
}

async function measureOf(
  { composed }: WordSource,
  { colophon, bottom }: WordFile,
  pdf: Uint8Array,
): Promise<PageMeasure> {
  return measurePages(composed.bulletin ?? { body: [], colophon: [] }, await readPages(pdf), {
    bottom: bottom / 20,
    isAtFoot: colophon !== 'text',
  });
}

/** Lines on a page that leave no loose end; undefined where a few more than usual do not, or the shell cannot have more. */
async function fittingLines(
  source: WordSource,
  layout: Layout,
  { lines: usual }: WordFile,
  print: Print,
): Promise<number | undefined> {
  if (usual === undefined) return undefined;
  for (let lines = usual + 1; lines <= Math.min(usual + tightening, mostLines); lines++) {
    const { file } = await renderWord(source, { ...layout, lines });
    if (!file) return undefined;
    const measure = await measureOf(source, file, await print(file.bytes));
    if (looseEndOf(measure, layout) === undefined) return lines;
  }
  return undefined;
}

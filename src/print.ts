import type { BuildOptions, Built } from './build.ts';
import type { MergedIssue } from './issue-chain.ts';
import type { IssueContent } from './merge/issue.ts';
import type { Artifact } from './model/artifact.ts';
import type { Bulletin } from './model/bulletin.ts';
import type { Publication } from './model/publication.ts';
import type { Template } from './model/template.ts';
import { hasBlocking, reviewFindings } from './review.ts';

interface ComposedIssue {
  readonly merged: MergedIssue;
  readonly content: IssueContent;
  readonly bulletin: Bulletin;
  readonly template: Template;
}

/** Prints the Word file among the artifacts and measures its pages: what was asked for, with what is wrong on the pages. */
export async function printIssue(
  { merged, content, bulletin, template }: ComposedIssue,
  artifacts: readonly Artifact[],
  { rules }: Publication,
  { print, strict, to }: BuildOptions,
): Promise<Pick<Built, 'artifacts' | 'diagnostics' | 'fonts'>> {
  const docx = artifacts.find(({ name }) => name.endsWith('.docx'));
  if (!docx) return { artifacts, diagnostics: [] };
  if (!print) throw new TypeError('A PDF needs `print`.');
  const bytes = await print(docx.bytes);
  const [
    { readPages },
    { measurePages },
    { pageFindings },
    { fontsOf },
    { unzipSync },
    { lastBottomMargin },
  ] = await Promise.all([
    import('./measure/printed-pages.ts'),
    import('./measure/page-measure.ts'),
    import('./measure/findings.ts'),
    import('./template-author/styles.ts'),
    import('fflate'),
    import('./render/docx/section.ts'),
  ]);
  const main = unzipSync(docx.bytes, { filter: ({ name }) => name === 'word/document.xml' })[
    'word/document.xml'
  ];
  const bottom = lastBottomMargin(new TextDecoder().decode(main)) / 20;
  const measure = measurePages(bulletin, await readPages(bytes), bottom);
  const items = [...content.sections.values()].flat();
  const found = pageFindings(measure, items, content.issue.origin.source.path);
  const diagnostics = reviewFindings(found, merged.waivers, rules, 'pages');
  const pdf: Artifact = { name: docx.name.replace(/\.docx$/, '.pdf'), bytes };
  const kept = artifacts.filter((artifact) => artifact !== docx || to.includes('docx'));
  return {
    artifacts: hasBlocking(diagnostics, strict) ? [] : [...kept, pdf],
    diagnostics,
    fonts: fontsOf(template.word).map(({ font }) => font),
  };
}

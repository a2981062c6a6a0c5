import { type Composed, composeBulletin } from './compose/bulletin.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { messageOf } from './diagnostics/message.ts';
import type { MergedIssue } from './issue-chain.ts';
import type { Source } from './load/source.ts';
import { loadTemplate } from './load/template.ts';
import type { IssueContent } from './merge/issue.ts';
import type { Artifact, ArtifactKind } from './model/artifact.ts';
import type { IssueId } from './model/issue.ts';
import { type Layout, layoutOf } from './model/layout.ts';
import type { Publication } from './model/publication.ts';
import type { Template } from './model/template.ts';
import type { Print } from './print.ts';
import { provenanceOf } from './provenance.ts';
import { hasBlocking, reviewFindings } from './review.ts';
import { reviewIssue, type Session } from './session.ts';
import { validateTemplate } from './validate/template.ts';
import { renderWord, type WordFile, type WordSource } from './word-file.ts';

export interface BuildOptions {
  readonly to: readonly ArtifactKind[];
  /** Warnings fail too. */
  readonly strict: boolean;
  /** Build in spite of errors: what is broken is left out and marked. */
  readonly draft: boolean;
  /** Makes the PDF of a Word file; needed where `to` has `pdf`. */
  readonly print?: Print;
}

export interface Built {
  readonly issue: IssueId;
  /** Empty where findings forbid a document. */
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many submissions went in. */
  readonly submissions: number;
  /** Fonts that the Word file asks for; only where a PDF was made. */
  readonly fonts?: readonly string[];
}

/** load → validate → merge → compose → render, for one issue. Nothing is written here. */
export async function buildIssue(session: Session, id: IssueId, options: BuildOptions): Promise<Built> {
  const merged = session.chain.merged(id);
  const before = reviewIssue(session, id);
  const count = merged.submissions.length;
  if (!merged.content || (!options.draft && hasBlocking(before, options.strict))) {
    return { issue: id, artifacts: [], diagnostics: before, submissions: count };
  }
  const composed = composeIssue(session, merged, merged.content, options.draft, before);
  const diagnostics = [...before, ...composed.diagnostics];
  const failed = options.draft ? !composed.bulletin : hasBlocking(composed.diagnostics, options.strict);
  if (failed || !composed.bulletin || !composed.template)
    return { issue: id, artifacts: [], diagnostics, submissions: count };
  const { rules } = session.publication;
  const name = artifactName(session.publication, id, options.draft);
  const provenance = provenanceOf(session, merged, composed.templateFiles);
  const source: WordSource = { composed, template: composed.template, provenance };
  const layout = layoutOf(merged.content.issue.layout, session.publication.layout, composed.template.layout);
  const rendered = await render(source, name, layout, options.to);
  const found = reviewFindings(rendered.diagnostics, { rules });
  const built = { issue: id, diagnostics: [...diagnostics, ...found], submissions: count };
  if (hasBlocking(found, options.strict)) return { ...built, artifacts: [] };
  if (!rendered.word || !options.to.includes('pdf')) return { ...built, artifacts: rendered.artifacts };
  if (!options.print) throw new TypeError('A PDF needs `print`.');
  const { printIssue } = await import('./print.ts');
  const printed = await printIssue(source, merged.content, layout, rendered.word, options.print);
  const onPages = reviewFindings(printed.diagnostics, { rules, step: 'pages', waivers: merged.waivers });
  const pdf: Artifact = { name: `${name}.pdf`, bytes: printed.pdf };
  return {
    ...built,
    artifacts: hasBlocking(onPages, options.strict) ? [] : [...rendered.artifacts, pdf],
    diagnostics: [...built.diagnostics, ...onPages],
    fonts: printed.fonts,
  };
}

/** Composes an issue, with the findings of its template, reviewed. */
export function composeIssue(
  session: Session,
  merged: MergedIssue,
  content: IssueContent,
  draft: boolean,
  before: readonly Diagnostic[],
): Partial<Composed> & {
  template?: Template;
  /** Paths of the template's files in the workspace. */
  templateFiles: readonly string[];
  diagnostics: readonly Diagnostic[];
} {
  const { source, read } = recording(session.workspace.source);
  const { template, diagnostics } = readTemplate(session.publication, source, session.builtin);
  const templateFiles = [...read];
  if (!template) return { templateFiles, diagnostics };
  const composed = composeBulletin(content, template, {
    draft,
    stem: artifactName(session.publication, merged.id, draft),
    draftNotice: draft ? draftNotice(session.publication, merged, before) : [],
  });
  const found = [...diagnostics, ...composed.diagnostics];
  const { rules } = session.publication;
  const reviewed = reviewFindings(found, { rules, step: 'document', waivers: merged.waivers });
  return { ...composed, template, templateFiles, diagnostics: reviewed };
}

/** A source that notes which files are read from it. */
function recording(source: Source): { readonly source: Source; readonly read: ReadonlySet<string> } {
  const read = new Set<string>();
  return {
    read,
    source: {
      identity: source.identity,
      list: (folder) => source.list(folder),
      read(path) {
        const bytes = source.read(path);
        if (bytes) read.add(path);
        return bytes;
      },
    },
  };
}

/** What the names of an issue's artifacts begin with. */
function artifactName({ outputName }: Publication, id: IssueId, draft: boolean): string {
  return `${outputName}-${id}${draft ? '-draft' : ''}`;
}

function readTemplate(
  publication: Publication,
  workspace: Source,
  builtin: Source,
): { template?: Template; diagnostics: readonly Diagnostic[] } {
  const files = loadTemplate(
    workspace,
    builtin,
    publication.template,
    publication.origins.template ?? publication.origin,
  );
  const { body, shell, word } = files;
  if (!body || !shell || !word) return { diagnostics: files.diagnostics };
  const { template, diagnostics } = validateTemplate({ ...files, body, shell, word });
  return { template, diagnostics: [...files.diagnostics, ...diagnostics] };
}

/** What a reader of a draft must know: that it is one, and which files are not in it or not right. */
function draftNotice(
  publication: Publication,
  merged: MergedIssue,
  before: readonly Diagnostic[],
): readonly string[] {
  const { language } = publication;
  const errors = before.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged);
  const lines = errors.map((diagnostic) => {
    const line = diagnostic.range ? `:${diagnostic.range.start.line}` : '';
    return `${diagnostic.file}${line} ${messageOf(diagnostic, language)}`;
  });
  const head =
    language === 'zh' ? `草稿（${merged.id}），不得印发。` : `Draft of ${merged.id}; not for publication.`;
  return [head, ...lines];
}

/** Artifacts of a composed issue, with what is wrong with its Word shell. The Word file is there for a PDF too. */
async function render(
  source: WordSource,
  name: string,
  layout: Layout,
  to: readonly ArtifactKind[],
): Promise<{ artifacts: Artifact[]; word?: WordFile; diagnostics: readonly Diagnostic[] }> {
  const artifacts: Artifact[] = [];
  const { bulletin } = source.composed;
  if (bulletin && to.includes('md')) {
    const { renderMarkdown } = await import('./render/markdown/markdown.ts');
    const { filesBeside } = await import('./render/markdown/files.ts');
    artifacts.push({ name: `${name}.md`, bytes: new TextEncoder().encode(renderMarkdown(bulletin)) });
    artifacts.push(...filesBeside(bulletin));
  }
  if (!to.includes('docx') && !to.includes('pdf')) return { artifacts, diagnostics: [] };
  const { file: word, diagnostics } = await renderWord(source, layout);
  if (!word) return { artifacts: [], diagnostics };
  if (to.includes('docx')) artifacts.push({ name: `${name}.docx`, bytes: word.bytes });
  return { artifacts, word, diagnostics };
}

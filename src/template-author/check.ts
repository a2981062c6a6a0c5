import { type Composed, composeBulletin } from '../compose/bulletin.ts';
import { type Diagnostic, findingAt, findingIn } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { loadTemplate, type TemplateFiles } from '../load/template.ts';
import type { IssueContent } from '../merge/issue.ts';
import type { Bulletin } from '../model/bulletin.ts';
import type { IssueId } from '../model/issue.ts';
import { layoutOf } from '../model/layout.ts';
import { entriesOf, get, type Located } from '../model/located.ts';
import { SourceText } from '../model/origin.ts';
import type { Template } from '../model/template.ts';
import { styleRoles } from '../render/docx/styles.ts';
import { reviewFindings } from '../review.ts';
import type { Session } from '../session.ts';
import { validateTemplate } from '../validate/template.ts';
import { renderWord } from '../word-file.ts';
import {
  allRoles,
  fontsOf,
  missingShellStyles,
  missingStyles,
  type RoleStyle,
  type ShellFont,
  stylesFor,
} from './styles.ts';
import { type Usage, usageOf } from './usage.ts';

/** What a check of a template found. */
export interface TemplateCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files it consists of. */
  readonly files: number;
  /** What its Word shell has for every role, and asks for; absent where the shell cannot be read. */
  readonly shell?: { readonly styles: readonly RoleStyle[]; readonly fonts: readonly ShellFont[] };
}

/** Checks a template completely on one issue: its texts, its Word shell, and what of it nothing uses. */
export async function checkTemplate(
  session: Session,
  id: IssueId,
  content: IssueContent,
  name: string,
): Promise<TemplateCheck> {
  const { workspace, builtin, publication } = session;
  const asked = publication.origins.template ?? publication.origin;
  // Waivers are about one issue; what the publication raises or switches off holds for a template too.
  const reviewed = (found: readonly Diagnostic[]) =>
    reviewFindings(found, { rules: publication.rules, step: 'document' });
  const files = loadTemplate(workspace.source, builtin, name, asked);
  const { body, word } = files;
  const count = countFiles(files);
  if (!body) return { diagnostics: reviewed(files.diagnostics), files: count };
  // Without its own files the rest of the template can still be checked.
  const shell = files.shell ?? new SourceText(`templates/${name}/shell.md`, '{{ body }}');
  const { template, diagnostics } = validateTemplate({
    ...files,
    body,
    shell,
    word: word ?? { path: `templates/${name}/shell.docx`, parts: new Map() },
  });
  const usage = usageOf(template, word);
  const composed = composeBulletin(content, template, { draft: false, stem: id, draftNotice: [] });
  const found = [
    ...files.diagnostics,
    ...diagnostics,
    ...composed.diagnostics,
    ...partialFaults(content, template),
    ...labelFaults(content, template),
    ...unused(session, files, template, usage),
  ];
  if (!word) return { diagnostics: reviewed(found), files: count };
  const inWord = await wordFaults(session, content, template, composed);
  if (inWord.some(({ code }) => code === 'shell-not-docx'))
    return { diagnostics: reviewed([...found, ...inWord]), files: count };
  const lacking = [
    ...missingStyles(word, template.styles, usage.roles),
    ...missingShellStyles(word, template.styles),
  ].map(({ style, fallback }) => findingIn('shell-style-missing', word.path, { args: { style, fallback } }));
  const named = usage.roles.filter(({ role }) => !allRoles.some((known) => known.role === role));
  return {
    diagnostics: reviewed([...found, ...inWord, ...lacking]),
    files: count,
    shell: { styles: stylesFor(word, template.styles, [...allRoles, ...named]), fonts: fontsOf(word) },
  };
}

function countFiles({ manifests, body, shell, word, partials, pictures }: TemplateFiles): number {
  const single = [body, shell, word].filter((file) => file !== undefined).length;
  return manifests.length + single + partials.size + pictures.size;
}

/** Faults of the Word shell. A body that could not be composed does not keep its placeholders from being looked at. */
async function wordFaults(
  { publication }: Session,
  content: IssueContent,
  template: Template,
  { bulletin, evaluate, inMasthead }: Composed,
): Promise<readonly Diagnostic[]> {
  const composed = { bulletin: bulletin ?? emptyBulletin(content), evaluate, inMasthead };
  const layout = layoutOf(content.issue.layout, publication.layout, template.layout);
  const source = { composed, template };
  return (await renderWord(source, layout)).diagnostics;
}

function emptyBulletin({ publication, issue }: IssueContent): Bulletin {
  const { title, publisher, language } = publication;
  const date = issue.date ?? issue.period.to;
  return {
    masthead: [],
    body: [],
    colophon: [],
    properties: {
      title,
      subject: issue.id,
      creator: publisher,
      language,
      date,
      issue: issue.id,
      draft: false,
    },
  };
}

/** Faults that a partial has wherever it is rendered, and even where this issue does not come by it. */
const standing: ReadonlySet<string> = new Set([
  'template-syntax',
  'template-filter-unknown',
  'template-tag-unknown',
  'template-private-character',
]);

function partialFaults(content: IssueContent, template: Template): readonly Diagnostic[] {
  return [...template.partials.values()].flatMap((partial) =>
    faultsOfBody(content, template, partial).filter(
      ({ code, file }) => standing.has(code) && file === partial.path,
    ),
  );
}

/** Faults of the labels, those that only a Word shell prints or nothing does included. */
function labelFaults(content: IssueContent, template: Template): readonly Diagnostic[] {
  const outputs = template.labels.map(({ name }) => `{{ issue.labels["${name}"] }}\n`);
  const places = new Set(template.labels.map(({ origin }) => origin.source.path));
  const body = new SourceText('labels', outputs.join('\n'));
  return faultsOfBody(content, template, body).filter(({ file }) => places.has(file));
}

function faultsOfBody(content: IssueContent, template: Template, body: SourceText): readonly Diagnostic[] {
  const options = { draft: false, stem: content.issue.id, draftNotice: [] };
  return composeBulletin(content, { ...template, body }, options).diagnostics;
}

/** Mappings of `styles` whose word is neither a role nor the name that a tag asks for. */
function unusedStyles(manifest: Located | undefined, usage: Usage): readonly Diagnostic[] {
  const names = [...styleRoles, ...usage.roles.map(({ role }) => role)];
  return entriesOf(get(manifest, 'styles'))
    .filter(({ key }) => !names.includes(key))
    .map(({ key, keyOrigin }) =>
      findingAt('template-style-unused', keyOrigin, {
        args: { name: key },
        suggestion: nearest(key, styleRoles),
      }),
    );
}

/** What of the template's own nothing uses; what it takes from another template is not its concern. */
function unused(
  { workspace, builtin }: Session,
  { name, manifests }: TemplateFiles,
  template: Template,
  usage: Usage,
): readonly Diagnostic[] {
  const folder = `templates/${name}`;
  const isOwn = workspace.source.list(folder).length > 0;
  const shown = isOwn ? folder : `(built-in)/${folder}`;
  const files = (isOwn ? workspace.source : builtin).list(folder).map((entry) => entry.name);
  const partials = [...template.partials.keys()].filter(
    (partial) => files.includes(`${partial}.md`) && !usage.partials(partial),
  );
  const labels = entriesOf(get(manifests[0], 'labels')).filter(({ key }) => !usage.labels(key));
  const pictures = [...template.pictures.keys()].filter(
    (file) => files.includes(file) && !usage.pictures(file),
  );
  return [
    ...partials.map((partial) =>
      findingIn('template-partial-unused', `${shown}/${partial}.md`, { args: { partial } }),
    ),
    ...labels.map(({ key: label, keyOrigin }) =>
      findingAt('template-label-unused', keyOrigin, { args: { label } }),
    ),
    ...pictures.map((file) => findingIn('template-picture-unused', `${shown}/${file}`, { args: { file } })),
    ...unusedStyles(manifests[0], usage),
  ];
}

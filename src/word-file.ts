import type { Composed } from './compose/bulletin.ts';
import { mastheadReference } from './compose/values/masthead.ts';
import { type Diagnostic, findingIn, findingInText } from './diagnostics/diagnostic.ts';
import type { Layout } from './model/layout.ts';
import { SourceText } from './model/origin.ts';
import type { Provenance } from './model/provenance.ts';
import type { Template } from './model/template.ts';
import type { Placeholder } from './render/docx/shell.ts';

/** A composed issue, and what else goes into its Word file. */
export interface WordSource {
  readonly composed: Partial<Composed>;
  readonly template: Template;
  readonly provenance?: Provenance;
}

export interface WordFile {
  readonly bytes: Uint8Array;
  /** Lines of running text on a full page; undefined where they have no exact height. */
  readonly lines?: number;
  /** Where the colophon stands. */
  readonly colophon: Layout['colophon'];
  /** Margin below the text of the last section, in twips. */
  readonly bottom: number;
}

/** The Word file of a composed issue, with what is wrong with its shell; none where the shell cannot be read. */
export async function renderWord(
  { composed, template, provenance }: WordSource,
  layout: Layout,
): Promise<{ file?: WordFile; diagnostics: Diagnostic[] }> {
  const { bulletin, evaluate, inMasthead = [] } = composed;
  const diagnostics: Diagnostic[] = [];
  if (!bulletin || !evaluate) return { diagnostics };
  const { renderDocx, ShellFault } = await import('./render/docx/document.ts');
  const { shellFindings } = await import('./template-author/shell.ts');
  const readInShell = new Set<string>();
  const fill = (placeholder: Placeholder): string => {
    const {
      text,
      read,
      diagnostics: found,
      ofLabels,
    } = evaluate(placeholder.expression, new SourceText(template.word.path, ''));
    diagnostics.push(...ofLabels);
    for (const what of read) readInShell.add(what);
    const [first] = found;
    if (first) diagnostics.push(shellFinding('shell-placeholder', template, placeholder, first));
    return text;
  };
  const result = await renderDocx({
    bulletin,
    shell: template.word,
    styles: template.styles,
    layout,
    evaluate: fill,
    ...(provenance ? { provenance } : {}),
  }).catch((error: unknown) => {
    if (!(error instanceof ShellFault)) throw error;
    diagnostics.push(findingIn('shell-not-docx', template.word.path, { args: { reason: error.message } }));
    return undefined;
  });
  if (!result) return { diagnostics };
  for (const placeholder of result.refused)
    diagnostics.push(shellFinding('shell-block-not-alone', template, placeholder));
  for (const { style, fallback } of result.missingStyles) {
    diagnostics.push(findingIn('shell-style-missing', template.word.path, { args: { style, fallback } }));
  }
  for (const setting of result.unapplied)
    diagnostics.push(findingIn('shell-layout-not-applied', template.word.path, { args: { setting } }));
  diagnostics.push(...shellFindings(template.word));
  if (!result.hasColophon && bulletin.colophon.length > 0)
    diagnostics.push(
      findingIn('shell-colophon-missing', template.word.path, { args: { placeholder: '{{ colophon }}' } }),
    );
  if (!result.hasMasthead)
    diagnostics.push(
      ...inMasthead
        .map(mastheadReference)
        .filter((name) => !readInShell.has(name))
        .map((name) =>
          findingIn('shell-masthead-missing', template.word.path, {
            args: { placeholder: `{{ ${name} }}` },
          }),
        ),
    );
  if (!result.hasBody)
    diagnostics.push(
      findingIn('shell-body-missing', template.word.path, { args: { placeholder: '{{ body }}' } }),
    );
  for (const start of result.tooWide) diagnostics.push(tableFinding(template, start));
  const { bytes, lines, colophon, bottom } = result;
  return { file: { bytes, ...(lines === undefined ? {} : { lines }), colophon, bottom }, diagnostics };
}

/** At the table that begins so, where a template has one such; a table whose first cell comes from the data has no such place. */
function tableFinding({ body, partials }: Template, start: string): Diagnostic {
  const cell = new RegExp(
    `(?<=\\|[ \\t]*)${start.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?=[ \\t]*\\|)`,
    'g',
  );
  const places = [body, ...partials.values()].flatMap((source) =>
    [...source.text.matchAll(cell)].map(({ index }) => ({ source, index })),
  );
  const [place, ...others] = start === '' ? [] : places;
  const details = { args: { start } };
  if (!place || others.length > 0) return findingIn('table-too-wide', body.path, details);
  return findingInText('table-too-wide', place.source, [place.index, place.index + start.length], details);
}

/** A place in a Word file: its part and paragraph. */
function shellFinding(
  code: 'shell-placeholder' | 'shell-block-not-alone',
  { word }: Template,
  placeholder: Placeholder,
  cause?: Diagnostic,
): Diagnostic {
  return findingIn(code, `${word.path}!${placeholder.part}#p${placeholder.paragraph}`, {
    args: { placeholder: placeholder.written, ...(cause ? { reason: cause.code } : {}) },
    suggestion: cause?.suggestion,
    cause,
  });
}

import { stringify } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { memorySource, type Source } from '../load/source.ts';
import { loadTemplate } from '../load/template.ts';
import { entriesOf, type Located, toPlain } from '../model/located.ts';
import { SourceText } from '../model/origin.ts';
import { zipParts } from '../render/docx/package.ts';

/** Settings that a template joins entry by entry with those of what it extends; all others are taken whole. */
const joined: ReadonlySet<string> = new Set(['labels', 'numbering', 'styles']);

/**
 * The files of a built-in template by name, complete: with everything that it takes from others, and the Word shell as
 * one .docx. Findings where the program is not installed completely.
 */
export function copyOfBuiltin(
  builtin: Source,
  name: string,
): { files: ReadonlyMap<string, Uint8Array>; diagnostics: readonly Diagnostic[] } {
  const asked = { source: new SourceText(`templates/${name}`, ''), path: [], span: [0, 0] as const };
  const template = loadTemplate(memorySource({}), builtin, name, asked);
  const { body, shell, word, partials, pictures, manifests, diagnostics } = template;
  const files = new Map<string, Uint8Array>();
  const add = (file: string, text: string) => files.set(file, new TextEncoder().encode(text));
  const [only, ...more] = manifests;
  // A template that extends nothing keeps its comments.
  add('template.yaml', only && more.length === 0 ? only.origin.source.text : joinedManifest(manifests));
  if (body) add('body.md', body.text);
  for (const [partial, source] of partials) add(`${partial}.md`, source.text);
  if (shell) add('shell.md', shell.text);
  if (word) files.set('shell.docx', zipParts(word.parts));
  for (const [file, { bytes }] of pictures) files.set(file, bytes);
  return { files, diagnostics };
}

/** The settings of a template and of those it extends as one template.yaml; the first that says something wins. */
function joinedManifest(manifests: readonly Located[]): string {
  const settings = new Map<string, unknown>();
  for (const manifest of manifests) {
    for (const { key, value } of entriesOf(manifest)) {
      if (key === 'extends') continue;
      const plain = toPlain(value);
      const own = settings.get(key);
      if (own === undefined) settings.set(key, plain);
      else if (joined.has(key)) settings.set(key, { ...(plain as object), ...(own as object) });
    }
  }
  return stringify(Object.fromEntries(settings), { lineWidth: 0 });
}

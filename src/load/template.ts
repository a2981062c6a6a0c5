import { type Diagnostic, findingAt, findingIn } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Picture } from '../model/bulletin.ts';
import { get, type Located, stringOf } from '../model/located.ts';
import type { Origin, SourceText } from '../model/origin.ts';
import { readPicture } from '../model/picture.ts';
import type { WordShell } from '../model/template.ts';
import { loadBytes, loadText, loadYaml, type YamlFile } from './file.ts';
import type { Source } from './source.ts';
import { readShell, readShellFolder } from './word-shell.ts';

/** The files of one template, those of the template it extends included. */
export interface TemplateFiles {
  readonly name: string;
  /** The template's own settings, then those of what it extends. */
  readonly manifests: readonly Located[];
  readonly body?: SourceText;
  readonly shell?: SourceText;
  readonly word?: WordShell;
  readonly partials: ReadonlyMap<string, SourceText>;
  /** Pictures of the template, by file name. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Shown before the paths of files that come with the program. */
const builtinPrefix = '(built-in)/';

interface Place {
  readonly source: Source;
  readonly folder: string;
  readonly prefix: string;
}

/** Finds a template in the workspace, else among the built-in ones, with what it extends. */
export function loadTemplate(workspace: Source, builtin: Source, name: string, asked: Origin): TemplateFiles {
  const diagnostics: Diagnostic[] = [];
  const own = placeOf(workspace, name, '') ?? placeOf(builtin, name, builtinPrefix);
  if (!own) {
    const known = [...workspace.list('templates'), ...builtin.list('templates')].map((entry) => entry.name);
    diagnostics.push(missingTemplate(asked, name, known));
    return { name, manifests: [], partials: new Map(), pictures: new Map(), diagnostics };
  }
  const places = [own];
  const manifest = manifestOf(own);
  diagnostics.push(...manifest.diagnostics);
  const manifests = manifest.root ? [manifest.root] : [];
  for (let last = manifest.root; last !== undefined; ) {
    const base = get(last, 'extends');
    const baseName = stringOf(base);
    const isCircle = places.some(({ folder, prefix }) => prefix !== '' && folder === `templates/${baseName}`);
    if (!base || baseName === undefined || isCircle) break;
    const place = placeOf(builtin, baseName, builtinPrefix);
    if (!place) {
      const known = builtin.list('templates').map((entry) => entry.name);
      diagnostics.push(missingTemplate(base.origin, baseName, known));
      break;
    }
    places.push(place);
    const { root, diagnostics: found } = manifestOf(place);
    diagnostics.push(...found);
    if (root) manifests.push(root);
    last = root;
  }
  const text = (file: string) => firstText(places, file, diagnostics);
  const body = text('body.md');
  const shell = text('shell.md');
  const word = firstShell(places, diagnostics);
  for (const [file, found] of [
    ['body.md', body],
    ['shell.md', shell],
    ['shell.docx', word],
  ] as const) {
    if (!found && diagnostics.length === 0) {
      diagnostics.push(
        findingIn('template-file-missing', `${own.prefix}${own.folder}`, { args: { template: name, file } }),
      );
    }
  }
  return {
    name,
    manifests,
    ...(body ? { body } : {}),
    ...(shell ? { shell } : {}),
    ...(word ? { word } : {}),
    partials: loadPartials(places, diagnostics),
    pictures: loadPictures(places, diagnostics),
    diagnostics,
  };
}

/** The nearest name, or where none is near all of them. */
function missingTemplate(place: Origin, template: string, known: readonly string[]): Diagnostic {
  const suggestion = nearest(template, known);
  const all = [...new Set(known)].slice(0, 8).join(', ');
  const args = { template, ...(suggestion === undefined ? { known: all } : {}) };
  return findingAt('template-missing', place, { args, suggestion });
}

function placeOf(source: Source, name: string, prefix: string): Place | undefined {
  const folder = `templates/${name}`;
  return source.list(folder).length > 0 ? { source, folder, prefix } : undefined;
}

function manifestOf({ source, folder, prefix }: Place): YamlFile {
  const file = loadYaml(source, `${folder}/template.yaml`);
  return {
    ...file,
    diagnostics: file.diagnostics.map((diagnostic) => ({ ...diagnostic, file: prefix + diagnostic.file })),
  };
}

function firstText(
  places: readonly Place[],
  file: string,
  diagnostics: Diagnostic[],
): SourceText | undefined {
  for (const { source, folder, prefix } of places) {
    const found = loadText(source, `${folder}/${file}`);
    diagnostics.push(...found.diagnostics);
    if (found.source) return withPrefix(found.source, prefix);
    if (found.exists) return undefined;
  }
  return undefined;
}

/** A shell that was saved as another kind of file, which would be passed over in silence. */
const otherWordFile = /^shell\.(dotx|docm|dotm|doc|dot|wps|wpt|odt|rtf)$/i;

/** `shell.docx`, or the parts in folders `shell/`: a template's own, and those of what it extends. */
function firstShell(places: readonly Place[], diagnostics: Diagnostic[]): WordShell | undefined {
  const parts = new Map<string, Uint8Array>();
  let path: string | undefined;
  for (const { source, folder, prefix } of places) {
    const file = `${folder}/shell.docx`;
    const whole = path === undefined ? loadBytes(source, file) : undefined;
    diagnostics.push(...(whole?.diagnostics ?? []));
    if (whole?.bytes) {
      const shell = readShell(prefix + file, whole.bytes);
      diagnostics.push(...shell.diagnostics);
      return shell.shell;
    }
    const unusable = source.list(folder).find(({ name }) => otherWordFile.test(name));
    if (unusable && path === undefined) {
      const args = { reason: `@other-kind${unusable.name.replace(/^.*(?=\.)/, '')}` };
      diagnostics.push(findingIn('shell-not-docx', `${prefix}${folder}/${unusable.name}`, { args }));
      return undefined;
    }
    const own = readShellFolder(source, `${folder}/shell`);
    if (own.size === 0) continue;
    path ??= `${prefix}${folder}/shell`;
    for (const [name, content] of own) if (!parts.has(name)) parts.set(name, content);
  }
  return path === undefined ? undefined : { path, parts };
}

/** Every other Markdown file is a partial, called by its name without the ending. */
function loadPartials(places: readonly Place[], diagnostics: Diagnostic[]): ReadonlyMap<string, SourceText> {
  const partials = new Map<string, SourceText>();
  for (const { source, folder, prefix } of [...places].reverse()) {
    for (const { name, kind } of source.list(folder)) {
      if (kind !== 'file' || !name.endsWith('.md') || ['body.md', 'shell.md', 'README.md'].includes(name))
        continue;
      const found = loadText(source, `${folder}/${name}`);
      diagnostics.push(...found.diagnostics);
      if (found.source) partials.set(name.slice(0, -3), withPrefix(found.source, prefix));
    }
  }
  return partials;
}

/** PNG and JPEG files of the template. */
function loadPictures(places: readonly Place[], diagnostics: Diagnostic[]): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const { source, folder, prefix } of [...places].reverse()) {
    for (const { name, kind } of source.list(folder)) {
      if (kind !== 'file' || !/\.(png|jpe?g)$/.test(name)) continue;
      const path = `${folder}/${name}`;
      const { bytes, diagnostics: found } = loadBytes(source, path);
      diagnostics.push(...found);
      const picture = bytes && readPicture(name, bytes);
      if (picture) pictures.set(name, picture);
      else if (bytes)
        diagnostics.push(findingIn('picture-unreadable', prefix + path, { args: { file: name } }));
    }
  }
  return pictures;
}

function withPrefix(source: SourceText, prefix: string): SourceText {
  return prefix === '' ? source : source.renamed(prefix + source.path);
}

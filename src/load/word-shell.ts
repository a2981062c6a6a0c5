import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Diagnostic, findingIn } from '../diagnostics/diagnostic.ts';
import type { WordShell } from '../model/template.ts';
import type { Source } from './source.ts';

/** A container from outside is inspected before anything else opens it. */
const limits = { packed: 8 * 1024 * 1024, entries: 2000, part: 16 * 1024 * 1024, total: 32 * 1024 * 1024 };

const required = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/document.xml',
  'word/styles.xml',
  'word/_rels/document.xml.rels',
];

/** Reads a .docx into its parts, behind limits. */
export function readShell(
  path: string,
  bytes: Uint8Array,
): { shell?: WordShell; diagnostics: readonly Diagnostic[] } {
  const refuse = (reason: string) => ({
    diagnostics: [findingIn('shell-not-docx', path, { args: { reason } })],
  });
  if (bytes.length > limits.packed) return refuse('@too-large> 8 MiB');
  const names = new Set<string>();
  let total = 0;
  let fault: string | undefined;
  const inspect = ({ name, originalSize }: UnzipFileInfo): boolean => {
    total += originalSize;
    if (names.size >= limits.entries) fault ??= `@too-large> ${limits.entries}`;
    if (names.has(name)) fault ??= `@part-twice${name}`;
    if (/^\/|\\|(^|\/)\.\.(\/|$)|^[A-Za-z]:/.test(name)) fault ??= `@outside${name}`;
    if (originalSize > limits.part || total > limits.total) fault ??= `@too-large${name}`;
    names.add(name);
    return fault === undefined && !name.endsWith('/');
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: inspect });
  } catch {
    return refuse(bytes.length === 0 ? '@empty' : '@no-zip');
  }
  parts = withUsualMainPart(parts);
  const missing = required.find((name) => !Object.hasOwn(parts, name));
  if (fault === undefined && missing !== undefined) fault = `@no-part${missing}`;
  if (fault === undefined)
    fault = Object.entries(parts)
      .map(([name, content]) => faultOf(name, content))
      .find((found) => found !== undefined);
  fault ??= faultOfKind(parts['[Content_Types].xml']);
  if (fault !== undefined) return refuse(fault);
  return { shell: { path, parts: new Map(Object.entries(parts)) }, diagnostics: [] };
}

/** The main text under the name that it usually has: some programs number it, and only a relation says which part it is. */
function withUsualMainPart(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const usual = 'word/document.xml';
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const relation =
    /<Relationship\b[^>]*\bType="[^"]*\/officeDocument"[^>]*>/.exec(text('_rels/.rels'))?.[0] ?? '';
  const main = /\bTarget="\/?(word\/[^"/]+\.xml)"/.exec(relation)?.[1];
  if (main === undefined || Object.hasOwn(parts, usual) || !Object.hasOwn(parts, main)) return parts;
  const relationsOf = (name: string) => name.replace('word/', 'word/_rels/').concat('.rels');
  const names = new Map([
    [main, usual],
    [relationsOf(main), relationsOf(usual)],
  ]);
  const renamed = Object.entries(parts).map(([name, content]) => [names.get(name) ?? name, content] as const);
  const encoder = new TextEncoder();
  return {
    ...Object.fromEntries(renamed),
    '_rels/.rels': encoder.encode(text('_rels/.rels').replace(main, usual)),
    '[Content_Types].xml': encoder.encode(text('[Content_Types].xml').replace(`"/${main}"`, `"/${usual}"`)),
  };
}

/** A template (.dotx) or a file for macros (.docm) under another name: what is filled would not open under the name of a document. */
function faultOfKind(contentTypes: Uint8Array | undefined): string | undefined {
  const kind = /\b(template|macroEnabled\w*)\.main\+xml/.exec(new TextDecoder().decode(contentTypes))?.[1];
  if (kind === undefined) return undefined;
  return `@other-kind${{ template: '.dotx', macroEnabled: '.docm' }[kind] ?? '.dotm'}`;
}

/** The parts of a shell that is kept as a folder, so that its changes can be read. */
export function readShellFolder(source: Source, folder: string, below = ''): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const { name, kind } of source.list(`${folder}${below}`)) {
    const path = `${below}/${name}`;
    if (kind === 'folder')
      for (const [part, content] of readShellFolder(source, folder, path)) parts.set(part, content);
    else {
      const content = source.read(`${folder}${path}`);
      if (content) parts.set(path.slice(1), content);
    }
  }
  return parts;
}

/** Types of relations that run code, fetch, or embed. */
const refusedRelations =
  /attachedTemplate|oleObject|\/package"|aFChunk|vbaProject|mailMerge|frame"|subDocument/i;

function faultOf(name: string, content: Uint8Array): string | undefined {
  if (/vbaProject|activeX|\.bin$/i.test(name)) return `@macros${name}`;
  if (!/\.(xml|rels)$/.test(name)) return undefined;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return `${name}: UTF-8`;
  }
  if (/<!DOCTYPE/i.test(text)) return `${name}: DOCTYPE`;
  if (name.endsWith('.rels') && refusedRelations.test(text))
    return `@outside${name}: ${refusedRelations.exec(text)?.[0]}`;
  const outside = [...text.matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/g)].find(
    ([relation]) => !/Type="[^"]*\/hyperlink"/.test(relation) || !/Target="(https?:|mailto:)/i.test(relation),
  );
  if (outside) return `@outside${name}: ${outside[0].slice(0, 120)}`;
  const field = actingField.exec(text);
  return field ? `@outside${name}: ${field[1]}` : undefined;
}

/** Fields that read files, run programs or fetch when the document is opened. */
const actingField =
  /(?:<w:instrText[^>]*>|w:instr=")\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|LINK|IMPORT|MACROBUTTON|DATABASE|RD)\b/i;

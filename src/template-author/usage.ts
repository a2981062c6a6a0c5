import { blockTags } from '../compose/blocks/index.ts';
import type { SourceText } from '../model/origin.ts';
import type { Template, WordShell } from '../model/template.ts';
import { isFilledPart, paragraphsOf } from './shell-text.ts';
import type { Role } from './styles.ts';

/** What the texts of a template name: read from what is written, whether this issue comes by it or not. */
export interface Usage {
  readonly partials: (name: string) => boolean;
  readonly labels: (name: string) => boolean;
  readonly pictures: (file: string) => boolean;
  /** Roles that its block tags need styles for. */
  readonly roles: readonly Role[];
}

/** Reads a template and its Word shell, if it has one, for what they use. */
export function usageOf(template: Template, shell: WordShell | undefined): Usage {
  const partials = renderedPartials(template);
  const sources = [template.body, template.shell, ...named(template.partials, partials)];
  const written = [...sources.map(({ text }) => text), ...template.labels.map(({ text }) => text)].map(
    withoutComments,
  );
  const labels = namesBehind(
    /\blabels\s*(?:\.\s*([\p{L}_][\p{L}\p{N}_]*)|\[\s*(?:["'“‘]([^"'”’]*)["'”’]|[^\]]*)\s*\])/gu,
    [...written, ...shellTexts(shell)],
  );
  const pictures = namesBehind(/!\[.*?\]\(\s*<?(?:([^\s)>{}]+)|[^)]*\{\{)/g, written);
  return {
    partials: (name) => partials === 'all' || partials.has(name),
    labels: (name) => labels === 'all' || labels.has(name),
    pictures: (file) => pictures === 'all' || pictures.has(file),
    roles: rolesIn(written),
  };
}

/** Names, or all where one is known only when it runs. */
type Names = ReadonlySet<string> | 'all';

/** Names that a pattern finds, in any of its groups; a find without a group is a name from a variable. */
function namesBehind(pattern: RegExp, texts: readonly string[]): Names {
  const names = new Set<string>();
  for (const match of texts.flatMap((text) => [...text.matchAll(pattern)])) {
    const name = match.slice(1).find((group) => group !== undefined);
    if (name === undefined) return 'all';
    names.add(decoded(name));
  }
  return names;
}

/** A name as Markdown may have it, with %20 and the like. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Partials that body, shell and labels render, and those that these render in turn. */
function renderedPartials({ body, shell, labels, partials }: Template): Names {
  const rendered = new Set<string>();
  const pending = [body.text, shell.text, ...labels.map(({ text }) => text)];
  for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
    const names = namesBehind(/\{%-?\s*render\s+(?:["'“‘]([^"'”’]*)["'”’]|\S)/g, [withoutComments(text)]);
    if (names === 'all') return 'all';
    for (const name of names) {
      const partial = partials.get(name);
      if (partial && !rendered.has(name)) pending.push(partial.text);
      rendered.add(name);
    }
  }
  return rendered;
}

function named(partials: ReadonlyMap<string, SourceText>, names: Names): readonly SourceText[] {
  return [...partials].filter(([name]) => names === 'all' || names.has(name)).map(([, source]) => source);
}

function withoutComments(text: string): string {
  return text.replace(/\{%-?\s*comment\b.*?\bendcomment\s*-?%\}/gs, '').replace(/\{%-?\s*#.*?%\}/gs, '');
}

function shellTexts(shell: WordShell | undefined): readonly string[] {
  const decoder = new TextDecoder();
  return [...(shell?.parts ?? [])]
    .filter(([name]) => isFilledPart(name))
    .flatMap(([, bytes]) => paragraphsOf(decoder.decode(bytes)).map(({ text }) => text));
}

/** What the tags need that make nodes of their own. */
const rolesOfTags: Readonly<Record<string, readonly Role[]>> = {
  colophon: [
    { role: 'colophon', type: 'paragraph' },
    { role: 'colophon-table', type: 'table' },
  ],
  footnote: [
    { role: 'footnote-text', type: 'paragraph' },
    { role: 'footnote-reference', type: 'character' },
  ],
  table: [
    { role: 'table-head', type: 'paragraph' },
    { role: 'table', type: 'table' },
  ],
};

/** Roles that the block tags in texts need. */
function rolesIn(texts: readonly string[]): readonly Role[] {
  const tag = /\{%-?\s*([a-z]+)(?:\s+["'“‘]([^"'”’]*)["'”’])?/g;
  const roles = texts
    .flatMap((text) => [...text.matchAll(tag)])
    .flatMap(([, name = '', word = '']) => rolesOfTag(name, word));
  return [...new Map(roles.map((role) => [`${role.type} ${role.role}`, role])).values()];
}

/** A tag that dresses paragraphs is asked which style it gives them. */
function rolesOfTag(name: string, word: string): readonly Role[] {
  const known = rolesOfTags[name];
  if (known) return known;
  const tag = blockTags.find((candidate) => candidate.name === name);
  if (tag?.make.kind !== 'container' || tag.takesWord === (word === '')) return [];
  const dressed = tag.make.wrap([{ type: 'paragraph', children: [] }], { word, options: new Map() });
  return dressed.flatMap((block) =>
    block.type === 'styled' ? [{ role: block.style, type: 'paragraph' }] : [],
  );
}

import { type Anchor, anchorText, type FigureKey } from '../../model/anchor.ts';
import { type IssueId, parseIssueId } from '../../model/issue.ts';
import { type Origin, printPath, rangeOf } from '../../model/origin.ts';
import type { Provenance } from '../../model/provenance.ts';
import { escapeAttribute } from '../xml/escape.ts';
import type { Additions } from './additions.ts';
import type { Bookmark } from './bookmarks.ts';

/** Namespace of the part; its number changes when its form does. */
export const provenanceNames = 'urn:bulletin:provenance:1';

/** Names the part among the custom parts of a document; Word wants a GUID, the same one in every document. */
const storeId = '{6E0B4F0C-7C55-4C0B-9A0E-2B1D5A3F7C21}';

const propertyNames = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertyType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const relationNames = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Adds the custom part that says where a document comes from: digests of its sources, and the source of every bookmark.
 * In a shell that was made from such a document it takes the place of the old one. ISO/IEC 29500-1, 15.2.5.
 */
export function addProvenance(
  provenance: Provenance,
  bookmarks: readonly Bookmark[],
  shell: ReadonlyMap<string, Uint8Array>,
  additions: Additions,
): void {
  const encoder = new TextEncoder();
  const content = encoder.encode(provenancePart(provenance, bookmarks));
  const own = customParts(shell).find((name) => decode(shell.get(name)).includes(`"${provenanceNames}"`));
  if (own !== undefined) {
    additions.add(own, content);
    return;
  }
  const number = freeNumber(shell);
  const add = (name: string, text: string, type?: string) =>
    additions.add(`customXml/${name}`, encoder.encode(declaration + text), type);
  additions.add(`customXml/item${number}.xml`, content, 'application/xml');
  add(
    `itemProps${number}.xml`,
    `<ds:datastoreItem xmlns:ds="${propertyNames}" ds:itemID="${storeId}"><ds:schemaRefs><ds:schemaRef ds:uri="${provenanceNames}"/></ds:schemaRefs></ds:datastoreItem>`,
    propertyType,
  );
  add(
    `_rels/item${number}.xml.rels`,
    `<Relationships xmlns="${relationNames}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  additions.relate('customXml', `../customXml/item${number}.xml`);
}

function customParts(shell: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...shell.keys()].filter((name) => /^customXml\/item\d+\.xml$/.test(name));
}

/** The first number that no custom part of the shell has, whatever it is. */
function freeNumber(shell: ReadonlyMap<string, Uint8Array>): number {
  const taken = [...shell.keys()].map((name) => Number(/^customXml\/\D*(\d+)\./i.exec(name)?.[1] ?? 0));
  return Math.max(0, ...taken) + 1;
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

/** The part itself: files, then places in them, then what stands at each bookmark in the order of the text. */
function provenancePart(provenance: Provenance, bookmarks: readonly Bookmark[]): string {
  const { publication, issue, generator } = provenance;
  const places = new Places(issue);
  const marks = printedOnce(bookmarks).map(({ names, anchor, origins }) =>
    element(anchor.kind, { names: names.join(' '), ...attributesOf(anchor), ...places.of(origins) }),
  );
  const paths = [...new Set([...provenance.files, ...places.files])].sort();
  const numbers = new Map(paths.map((path, index) => [path, index + 1]));
  const files = paths.map((path) =>
    element('file', {
      n: String(numbers.get(path)),
      path,
      sha256: provenance.digestOf(path),
    }),
  );
  const issues = places.issues.map((id) => element('issue', { id, sha256: provenance.digestOfIssue(id) }));
  return [
    `${declaration}<provenance${attributes({ xmlns: provenanceNames, publication, issue, generator })}>`,
    ...group('sources', [...files, ...issues]),
    ...group('places', places.written(numbers)),
    ...group('bookmarks', marks),
    '</provenance>\n',
  ].join('\n');
}

/** What is printed at several places, with the names of all its bookmarks. */
function printedOnce(
  bookmarks: readonly Bookmark[],
): readonly (Pick<Bookmark, 'anchor' | 'origins'> & { readonly names: readonly string[] })[] {
  const printed = new Map<string, { names: string[]; anchor: Anchor; origins: Origin[] }>();
  for (const { name, anchor, origins } of bookmarks) {
    const key = anchorText(anchor);
    const one = printed.get(key) ?? { names: [], anchor, origins: [] };
    printed.set(key, one);
    one.names.push(name);
    one.origins.push(...origins);
  }
  return [...printed.values()];
}

function group(name: string, lines: readonly string[]): readonly string[] {
  return [`<${name}>`, ...lines, `</${name}>`];
}

function element(name: string, values: Readonly<Record<string, string | undefined>>): string {
  return `<${name}${attributes(values)}/>`;
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}

/** What an anchor is, in attributes. */
function attributesOf(anchor: Anchor): Readonly<Record<string, string | undefined>> {
  if (anchor.kind === 'section') return { section: anchor.section };
  if (anchor.kind === 'figure') return figureAttributes(anchor.figure);
  const [reference, part] = anchor.reference.split(/#(.*)/s);
  return { reference, part };
}

/** What `within` of a figure is called. */
const surroundings: Readonly<Partial<Record<FigureKey['of'], string>>> = {
  field: 'item',
  data: 'department',
  correction: 'corrects',
};

/** A computed figure is told by its filters and the first figure that went in; the others are in its places. */
function figureAttributes(key: FigureKey): Readonly<Record<string, string | undefined>> {
  const { of, id, within, member, measure, against, comparison, operands = [] } = key;
  if (of === 'filter') {
    const first = operands.find((operand) => operand.of !== 'filter' || operand.operands);
    const { filter, ...inner } = first ? figureAttributes(first) : {};
    return { ...inner, filter: filter === undefined ? id : `${filter} ${id}` };
  }
  const surrounding = surroundings[of];
  return {
    [of === 'correction' ? 'counter' : of]: id,
    ...(surrounding ? { [surrounding]: within } : {}),
    member,
    measure,
    against,
    comparison,
  };
}

/**
 * The places that bookmarks come from, each once. A figure of another issue's own files is told by that issue: its own
 * document and its digest say the rest, and a running total would name every file of the year.
 */
class Places {
  readonly #issue: IssueId;
  readonly #places = new Map<string, { readonly origin: Origin; readonly number: number }>();
  readonly #issues = new Set<IssueId>();

  constructor(issue: IssueId) {
    this.#issue = issue;
  }

  /** Numbers of the places, and the other issues, in attributes. */
  of(origins: readonly Origin[]): Readonly<Record<string, string | undefined>> {
    const issues = new Set<IssueId>();
    const numbers = new Set<number>();
    for (const origin of origins) {
      const other = otherIssue(origin.source.path, this.#issue);
      if (other === undefined) numbers.add(this.#number(origin));
      else issues.add(other);
    }
    for (const id of issues) this.#issues.add(id);
    return {
      from: numbers.size === 0 ? undefined : ranges([...numbers].sort((a, b) => a - b)),
      issues: issues.size === 0 ? undefined : [...issues].sort().join(' '),
    };
  }

  #number(origin: Origin): number {
    const key = `${origin.source.path}\n${origin.span.join(' ')}\n${printPath(origin.path)}`;
    const known = this.#places.get(key);
    if (known) return known.number;
    const number = this.#places.size + 1;
    this.#places.set(key, { origin, number });
    return number;
  }

  get files(): readonly string[] {
    return [...this.#places.values()].map(({ origin }) => origin.source.path);
  }

  get issues(): readonly IssueId[] {
    return [...this.#issues].sort();
  }

  written(files: ReadonlyMap<string, number>): readonly string[] {
    return [...this.#places.values()].map(({ origin, number }) => {
      const path = printPath(origin.path);
      const n = String(number);
      const file = String(files.get(origin.source.path));
      return element('place', path === '' ? { n, file, at: printRange(origin) } : { n, file, path });
    });
  }
}

/** `12:3-12:8`: lines and columns, for a place that no YAML path names. */
function printRange(origin: Origin): string {
  const { start, end } = rangeOf(origin);
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** The issue whose own file a path is, if it is another one; a ledger is named itself. */
function otherIssue(path: string, issue: IssueId): IssueId | undefined {
  const [, folder = '', file] = /^issues\/([^/]+)\/(.*)$/.exec(path) ?? [];
  return folder !== issue && file !== 'ledger.yaml' ? parseIssueId(folder) : undefined;
}

/** Rising numbers, neighbours together: `3-48 52`. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');
}

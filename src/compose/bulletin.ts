import { type Diagnostic, findingAt, findingIn, findingInText } from '../diagnostics/diagnostic.ts';
import { figuresOf } from '../formula/expression.ts';
import type { IssueContent } from '../merge/issue.ts';
import type { Block, Bulletin, BulletinProperties, Styled } from '../model/bulletin.ts';
import { type MastheadPart, mastheadOf, mastheadParts, placeOfPart } from '../model/masthead.ts';
import { SourceText } from '../model/origin.ts';
import { allSections } from '../model/publication.ts';
import type { Item } from '../model/submission.ts';
import { subjectOf } from '../model/submission.ts';
import type { Template } from '../model/template.ts';
import { chartOf } from './charts.ts';
import { Engine } from './engine.ts';
import { FileNames } from './file-names.ts';
import { type GraftOptions, graft } from './graft.ts';
import { dropEmptyHeadings, numberOutline } from './outline.ts';
import { parseMarkdown } from './parser.ts';
import { templateRoot, textReference } from './root.ts';
import { plainText, reservedCharacters, Tokens } from './tokens.ts';
import { Forms } from './values/forms.ts';
import { imageReference, titleReference } from './values/items.ts';
import { dataKeys } from './values/located.ts';
import { mastheadReference } from './values/masthead.ts';
import { TextValue } from './values/text.ts';

export interface ComposeOptions {
  /** Marks what is broken or missing instead of refusing it. */
  readonly draft: boolean;
  /** Beginning of the names of files beside the Markdown. */
  readonly stem: string;
  /** Sentences of the draft's notice: the files that are broken. */
  readonly draftNotice: readonly string[];
}

export interface Composed {
  /** Absent where findings make a document impossible. */
  readonly bulletin?: Bulletin;
  /** Evaluates the outputs of a Word shell over the same values. */
  readonly evaluate: (expression: string, source: SourceText) => Evaluated;
  /** Parts of the masthead that stand nowhere but before the body of `shell.md`: a Word shell has to print them itself. */
  readonly inMasthead: readonly MastheadPart[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Evaluated {
  readonly text: string;
  /** What it read, as `Surroundings.read` is told. */
  readonly read: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings of the labels that it prints, at their own places. */
  readonly ofLabels: readonly Diagnostic[];
}

/** Rendered Markdown beyond this is a runaway template: values are tokens and count for little. */
const maximumText = 2_000_000;
/** Runs of delimiters that a Markdown parser needs quadratic time for. */
const longRun = /([*_~`[\]<>!])\1{199}/;

/** The place of the body in a shell. */
const bodySlot = '{{ body }}';
const draftMarks = { zh: '〔缺〕', en: '[missing]' } as const;

/** Composes one issue by a template into one tree: masthead, body, colophon. */
export function composeBulletin(
  content: IssueContent,
  template: Template,
  options: ComposeOptions,
): Composed {
  const { language } = content.publication;
  const tokens = new Tokens();
  const diagnostics: Diagnostic[] = [];
  const labels = new Map(template.labels.map((label) => [label.name, label]));
  const files = new FileNames(options.stem);
  let read = new Set<string>();
  const forms = new Forms(content, template.numbers);
  const root = templateRoot(content, options.draft, (name) => renderLabel(name), [...labels.keys()], {
    forms,
    files,
    read: (what) => read.add(what),
  });
  const engine = new Engine(root, tokens, template.partials, {
    chart: (request) =>
      chartOf(request, content, forms, files.nextChart(), (id) => read.add(`counters.${id}`)),
  });
  const sources = new Map(
    [template.body, template.shell, ...template.partials.values()].map((source) => [source.path, source]),
  );
  for (const [name, source] of template.partials) sources.set(name, source);
  const graftOptions: Omit<GraftOptions, 'file'> = {
    tokens,
    sources,
    ...(template.missing === undefined ? {} : { tableMark: template.missing }),
    draft: options.draft,
    draftMark: draftMarks[language],
    parse: (markdown) => parseMarkdown(markdown, language),
    picture: (name) => {
      const picture = template.pictures.get(name);
      return picture && { ...picture, file: files.of(undefined, name) };
    },
  };

  /** What some work reads, beside all that was read. */
  function reading<R>(work: () => R): [result: R, own: ReadonlySet<string>] {
    const all = read;
    read = new Set();
    const result = work();
    const own = read;
    read = new Set([...all, ...own]);
    return [result, own];
  }

  /** A label is a line of text: its outputs are printed and joined, with their origins. */
  function renderLabel(name: string): unknown {
    const label = labels.get(name);
    if (!label) return undefined;
    const rendered = engine.render(new SourceText(`${label.origin.source.path}#labels.${name}`, label.text));
    diagnostics.push(
      ...rendered.diagnostics.map(({ code, args, suggestion }) =>
        findingAt(code, label.origin, { args, suggestion }),
      ),
    );
    const pieces = tokens.split((rendered.text ?? '').trim());
    const printed = pieces.map((piece) => (typeof piece === 'string' ? piece : plainText(piece))).join('');
    const origins = pieces.flatMap((piece) =>
      typeof piece === 'object' && piece.kind === 'text'
        ? piece.paragraphs.flatMap((part) => part.origins)
        : [],
    );
    return new TextValue([{ text: printed, origins: origins.length > 0 ? origins : [label.origin] }]);
  }

  for (const source of sources.values()) diagnostics.push(...checkCharacters(source));

  const parseAndGraft = (text: string, source: SourceText) => {
    const limit = () => diagnostics.push(findingInText('template-limit', source, [0, 1]));
    if (text.length > maximumText || longRun.test(text)) return void limit();
    try {
      return graft(parseMarkdown(text, language), { ...graftOptions, file: source.path });
    } catch (error) {
      // Nesting without measure ends the stack before it ends the template.
      if (!(error instanceof RangeError)) throw error;
      return void limit();
    }
  };

  const renderBlocks = (source: SourceText) => {
    const rendered = engine.render(source);
    diagnostics.push(...rendered.diagnostics);
    if (rendered.text === undefined) return undefined;
    const grafted = parseAndGraft(rendered.text, source);
    if (!grafted) return undefined;
    diagnostics.push(...grafted.diagnostics);
    return grafted;
  };

  const [body, readInBody] = reading(() => renderBlocks(template.body));
  const [before, after] = splitShell(template.shell);
  if (after === undefined)
    diagnostics.push(
      findingIn('shell-body-missing', template.shell.path, { args: { placeholder: bodySlot } }),
    );
  const [masthead, readInMasthead] = reading(() => (after === undefined ? undefined : renderBlocks(before)));
  const [colophon, readInColophon] = reading(() =>
    renderBlocks(after ?? new SourceText(template.shell.path, '')),
  );
  // A block without its end may have taken items into itself: that they are not printed follows from it.
  if (body && !body.diagnostics.some(({ code }) => code === 'template-block-unbalanced')) {
    const parts = [body, masthead, colophon].flatMap((part) => (part ? [...part.items] : []));
    diagnostics.push(...checkPlacement(content, countAll(parts)), ...checkRead(content, read));
  }

  const evaluate = (expression: string, source: SourceText): Evaluated => {
    const before = diagnostics.length;
    const [rendered, own] = reading(() => engine.render(new SourceText(source.path, `{{${expression}}}`)));
    const grafted =
      rendered.text === undefined
        ? undefined
        : graft(parseLine(rendered.text), { ...graftOptions, file: source.path });
    const text = grafted?.blocks.map((block) => lineText(block)).join(' ') ?? '';
    return {
      text,
      read: own,
      diagnostics: [...rendered.diagnostics, ...(grafted?.diagnostics ?? [])],
      ofLabels: diagnostics.splice(before),
    };
  };

  const inMasthead = givenParts(content).filter((part) => {
    const reference = mastheadReference(part);
    return readInMasthead.has(reference) && !readInBody.has(reference) && !readInColophon.has(reference);
  });
  if (!body || !masthead || !colophon) return { evaluate, inMasthead, diagnostics };
  const blocks = dropEmptyHeadings(body.blocks);
  numberOutline(blocks, template.headings, template.lists, language);
  const bulletin: Bulletin = {
    masthead: masthead.blocks,
    body: [...draftNotice(options.draftNotice), ...blocks],
    colophon: colophon.blocks,
    properties: propertiesOf(content, options.draft),
  };
  return { bulletin, evaluate, inMasthead, diagnostics };
}

/** A rendered output as a paragraph of its own, without reading it as Markdown. */
function parseLine(text: string) {
  return {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] }],
  };
}

function lineText(node: Block | { type: string; value?: string; children?: unknown }): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  const children = 'children' in node && Array.isArray(node.children) ? (node.children as Block[]) : [];
  return children.map(lineText).join('');
}

/** The shell's text before and after the body; positions in both stay those of the whole file. */
function splitShell(shell: SourceText): [before: SourceText, after: SourceText | undefined] {
  const match = /\{\{-?\s*body\s*-?\}\}/.exec(shell.text);
  if (!match) return [shell, undefined];
  const end = match.index + match[0].length;
  const blank = shell.text.slice(0, end).replace(/[^\n]/g, ' ');
  return [
    new SourceText(shell.path, shell.text.slice(0, match.index)),
    new SourceText(shell.path, blank + shell.text.slice(end)),
  ];
}

/** Parts of the masthead that this issue prints. */
function givenParts({ publication, issue, released }: IssueContent): readonly MastheadPart[] {
  const masthead = mastheadOf(publication.masthead, issue.masthead);
  return mastheadParts.filter(
    (part) => placeOfPart(masthead, part) !== undefined && !(released && part === 'proof_mark'),
  );
}

/** Data, corrections, addressees and parts of the masthead that no template reads would vanish silently. */
function checkRead(content: IssueContent, read: ReadonlySet<string>): Diagnostic[] {
  const { data, issue, publication, definitions } = content;
  const findings = [...data].flatMap(([department, value]) => {
    const told = new Set<string>();
    return dataKeys(value).flatMap((key): Diagnostic[] => {
      // What is below something unread is unread with it; rows share their keys.
      const isBelow = [...told].some(
        (path) => key.path === path || key.path.startsWith(`${path}.`) || key.path.startsWith(`${path}[`),
      );
      if (isBelow || read.has(`data.${department}.${key.path}`)) return [];
      told.add(key.path);
      return [
        findingAt('data-not-read', key.value.origin, {
          subject: key.path,
          args: { department, path: key.path },
        }),
      ];
    });
  });
  findings.push(...unreadCounters(definitions, publication.rankings, publication.relations, read));
  const [correction] = issue.corrections;
  if (correction && !read.has('issue.corrections'))
    findings.push(findingAt('corrections-not-read', correction.origin, { subject: 'corrections' }));
  const [addressee] = issue.addressees ?? [];
  const [place] = addressee?.origins ?? [];
  if (place && !read.has('issue.addressees'))
    findings.push(findingAt('addressees-not-read', place, { subject: 'addressees' }));
  const masthead = mastheadOf(publication.masthead, issue.masthead);
  for (const part of givenParts(content)) {
    const given = placeOfPart(masthead, part);
    if (given && !read.has(mastheadReference(part)))
      findings.push(findingAt('masthead-not-read', given, { subject: part, args: { part } }));
  }
  return findings;
}

/** Counters that departments send for nothing: no template reads them, and no figure or relation is built on them. */
function unreadCounters(
  { counters, derived }: IssueContent['definitions'],
  rankings: IssueContent['publication']['rankings'],
  relations: IssueContent['publication']['relations'],
  read: ReadonlySet<string>,
): Diagnostic[] {
  const formulas = [
    ...[...derived, ...relations].map(({ formula }) => formula),
    ...rankings.flatMap(({ of, minimum }) => (minimum ? [of, minimum.of] : [of])),
  ];
  const used = new Set(formulas.flatMap(figuresOf).map(({ name }) => name));
  return counters
    .filter(({ id }) => !read.has(`counters.${id}`) && !used.has(id))
    .map(({ id, title, origin }) =>
      findingAt('counter-not-read', origin, { subject: id, args: { counter: title, id } }),
    );
}

/** How often each thing was printed in all parts of the document. */
function countAll(parts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [reference, count] of parts) counts.set(reference, (counts.get(reference) ?? 0) + count);
  return counts;
}

/** After composition every accepted item stands in the document exactly once. */
function checkPlacement(content: IssueContent, printed: ReadonlyMap<string, number>): Diagnostic[] {
  const items = [...content.sections.values()].flat();
  const titles = new Map(allSections(content.publication.sections).map(({ id, title }) => [id, title]));
  const texts = content.issue.texts.filter(({ name }) => !printed.has(textReference(name)));
  return [
    ...items.flatMap((item) => checkItem(item, titles.get(item.section) ?? item.section, printed)),
    ...texts.map(({ name, origin }) =>
      findingAt('text-not-placed', origin, { subject: name, args: { name } }),
    ),
  ];
}

/** An item's words stand in the document once, its title and its pictures at least once. */
function checkItem(item: Item, title: string, printed: ReadonlyMap<string, number>): Diagnostic[] {
  const { reference, section, origin } = item;
  const subject = subjectOf(item);
  const count = printed.get(reference) ?? 0;
  if (count !== 1) {
    const code = count === 0 ? 'item-not-placed' : 'item-placed-twice';
    const args = { reference, section: title, id: section, count };
    return [findingAt(code, origin, { subject, args })];
  }
  const findings = item.images
    .filter((image) => !printed.has(imageReference(item, image)))
    .map((image) =>
      findingAt('picture-not-placed', image.origin, { subject, args: { reference, file: image.file } }),
    );
  if (item.title !== undefined && !printed.has(titleReference(item))) {
    const args = { reference, title: item.title };
    findings.push(findingAt('title-not-placed', item.titleOrigin ?? origin, { subject, args }));
  }
  return findings;
}

/** Braces of a Chinese keyboard where a template has an output or a tag: they would be printed as they stand. */
const wideBraces = /｛[ \t]*(?:[｛%％]|\{(?!\{))|(?<!\{)\{[ \t]*[｛％]/;

function checkCharacters(source: SourceText): Diagnostic[] {
  const wide = wideBraces.exec(source.text);
  if (wide) {
    const instead = /[%％]/.test(wide[0]) ? '{%' : '{{';
    const span = [wide.index, wide.index + wide[0].length] as const;
    return [findingInText('template-syntax', source, span, { args: { fault: '@full-width', instead } })];
  }
  const match = reservedCharacters.exec(source.text);
  if (!match) return [];
  const character = `U+${match[0].codePointAt(0)?.toString(16).toUpperCase()}`;
  return [
    findingInText('template-private-character', source, [match.index, match.index + 1], {
      args: { character },
    }),
  ];
}

function draftNotice(sentences: readonly string[]): Block[] {
  const children = sentences.map((sentence) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: sentence }],
  }));
  const notice: Styled = { type: 'styled', style: 'draft-notice', children };
  return children.length > 0 ? [notice] : [];
}

function propertiesOf({ publication, issue }: IssueContent, draft: boolean): BulletinProperties {
  return {
    title: publication.title,
    subject: issue.id,
    creator: publication.publisher,
    language: publication.language,
    date: issue.date ?? issue.period.to,
    issue: issue.id,
    draft,
  };
}

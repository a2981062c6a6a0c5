import {
  type Context,
  type Emitter,
  Hash,
  Liquid,
  LiquidError,
  type Template as LiquidTemplate,
  Tag,
  type TagToken,
  type TopLevelToken,
} from 'liquidjs';
import { type Diagnostic, findingInText } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Block } from '../model/bulletin.ts';
import type { SourceText } from '../model/origin.ts';
import { blockTags } from './blocks/index.ts';
import type { BlockTag, TagInput, TagServices } from './blocks/types.ts';
import { filters } from './filters/index.ts';
import { PlainFor, SettledCapture } from './liquid-tags.ts';
import { type Prepared, prepare } from './prepare.ts';
import { printValue } from './print.ts';
import { faultsOf, isBareLimit, type TemplateFault } from './template-faults.ts';
import { TagFault } from './template-syntax.ts';
import { type PrintPlace, settleLines, type Tokens } from './tokens.ts';
import { vocabulary } from './values/vocabulary.ts';

/** LiquidJS's own tags that templates have; the rest (`raw`, `include`, `layout` …) are not registered. */
const liquidTags: ReadonlySet<string> = new Set([
  'assign',
  'break',
  'capture',
  'case',
  'comment',
  'continue',
  'cycle',
  'for',
  'if',
  'render',
  'unless',
  '#',
]);

/** Limits of one rendering: milliseconds, and entries held in memory. */
const limits = { parseLimit: 1_000_000, renderLimit: 3_000, memoryLimit: 20_000_000 };

export interface Rendered {
  /** Markdown with tokens; undefined where the template failed. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Renders the text templates of one composition; all share the same values. */
export class Engine {
  readonly #liquid: Liquid;
  readonly #tokens: Tokens;
  readonly #root: object;
  readonly #partials: readonly string[];
  readonly #sources = new Map<string, { readonly source: SourceText; readonly prepared: Prepared }>();
  readonly #diagnostics: Diagnostic[] = [];

  constructor(
    root: object,
    tokens: Tokens,
    partials: ReadonlyMap<string, SourceText>,
    services: TagServices,
  ) {
    this.#root = root;
    this.#tokens = tokens;
    this.#partials = [...partials.keys()];
    const templates = Object.fromEntries(
      [...partials].map(([name, source]) => [name, this.#prepare(source).text]),
    );
    for (const [name, source] of partials)
      this.#sources.set(name, { source, prepared: this.#prepare(source) });
    this.#liquid = new Liquid({
      strictVariables: true,
      strictFilters: true,
      ownPropertyOnly: true,
      greedy: false,
      catchAllErrors: true,
      templates,
      ...limits,
    });
    this.#registerTags(services);
    this.#registerFilters();
  }

  /** Renders a template to Markdown in which every output is a token. */
  render(source: SourceText): Rendered {
    const prepared = this.#prepare(source);
    this.#sources.set(source.path, { source, prepared });
    const before = this.#diagnostics.length;
    try {
      const templates: LiquidTemplate[] = this.#liquid.parse(prepared.text, source.path);
      return { text: settleLines(this.#run(templates)), diagnostics: this.#diagnostics.splice(before) };
    } catch (error) {
      return { diagnostics: [...this.#diagnostics.splice(before), ...this.#explain(error, source)] };
    }
  }

  #run(templates: LiquidTemplate[]): string {
    const scope = { globals: this.#root, sync: true };
    try {
      return this.#liquid.renderSync(templates, {}, scope);
    } catch (error) {
      if (!isBareLimit(error)) throw error;
      // LiquidJS tells the place of a limit only where it stops at the first error: once more, and shortly.
      this.#liquid.options.catchAllErrors = false;
      try {
        return this.#liquid.renderSync(templates, {}, { ...scope, renderLimit: limits.renderLimit / 10 });
      } finally {
        this.#liquid.options.catchAllErrors = true;
      }
    }
  }

  #prepare(source: SourceText): Prepared {
    try {
      return prepare(source);
    } catch (error) {
      if (!(error instanceof LiquidError)) throw error;
      // The same fault is met, and told, when the template is parsed.
      return { text: source.text, original: (offset) => offset };
    }
  }

  #registerFilters(): void {
    for (const name of Object.keys(this.#liquid.filters)) delete this.#liquid.filters[name];
    for (const { name, apply } of filters)
      this.#liquid.registerFilter(name, (value, ...args) => apply(value, ...args));
    const engine = this;
    this.#liquid.registerFilter('__print', function (value: unknown, offset: unknown) {
      const place = { file: this.token.file ?? '', offset: Number(offset) };
      return printValue(value, engine.#tokens, place, (diagnostic) => engine.#diagnostics.push(diagnostic));
    });
  }

  #registerTags(services: TagServices): void {
    for (const name of Object.keys(this.#liquid.tags))
      if (!liquidTags.has(name)) delete this.#liquid.tags[name];
    this.#liquid.registerTag('capture', SettledCapture);
    this.#liquid.registerTag('for', PlainFor);
    for (const tag of blockTags)
      this.#liquid.registerTag(
        tag.name,
        blockTagClass(tag, this.#tokens, services, (place) => this.#written(place)),
      );
  }

  /** A place in the template as written, of a place in the prepared text. */
  #written({ file, offset }: PrintPlace): PrintPlace {
    return { file, offset: this.#sources.get(file)?.prepared.original(offset) ?? offset };
  }

  /** LiquidJS's errors as findings at their lines. */
  #explain(error: unknown, main: SourceText): Diagnostic[] {
    return faultsOf(error).map(({ code, file, input, begin, end, args, unknown, ...fault }) => {
      const byText = [...this.#sources.values()].find(({ prepared: { text } }) => text === input);
      const { source, prepared } = byText ??
        this.#sources.get(file ?? main.path) ?? { source: main, prepared: undefined };
      const original = (offset: number) => Math.min(source.text.length, prepared?.original(offset) ?? offset);
      const start = original(begin);
      const suggestion = fault.suggestion ?? (unknown && this.#suggest(unknown));
      return findingInText(code, source, [start, Math.max(start, original(end))], { args, suggestion });
    });
  }

  #suggest({ kind, name }: NonNullable<TemplateFault['unknown']>): string | undefined {
    switch (kind) {
      case 'variable':
        return this.#suggestVariable(name);
      case 'filter':
        return nearest(
          name,
          filters.map((filter) => filter.name),
        );
      case 'tag':
        return name === 'include' ? 'render' : nearest(name, Object.keys(this.#liquid.tags));
      case 'partial':
        return nearest(name, this.#partials);
    }
  }

  #suggestVariable(variable: string): string | undefined {
    const [first = '', ...rest] = variable.split('.');
    const roots = Object.keys(this.#root);
    if (!roots.includes(first)) {
      // What follows a name that a loop or a partial was given is looked for among all names there are.
      if (rest.length === 0) return nearest(first, roots) ?? withRoot(first);
      const found = nearest(rest.at(-1) ?? '', anyName);
      return found && [first, ...rest].slice(0, -1).concat(found).join('.');
    }
    let value: unknown = (this.#root as Record<string, unknown>)[first];
    const path = [first];
    for (const step of rest) {
      const names = (value as { names?: readonly string[] } | null)?.names ?? [];
      const next = (
        value as { liquidMethodMissing?: (key: string) => unknown } | null
      )?.liquidMethodMissing?.(step);
      if (next === undefined) {
        const found = nearest(step, names) ?? entitled(value, names, step);
        return found && [...path, found].join('.');
      }
      path.push(step);
      value = next;
    }
    return undefined;
  }
}

/** Names that templates can have below their roots. */
const anyName = Object.values(vocabulary).flatMap(({ names }) => names.map(({ name }) => name));

/** The whole name of what stands below `publication` or `issue`. */
function withRoot(name: string): string | undefined {
  const root = (['publication', 'issue'] as const).find((group) =>
    vocabulary[group].names.some((known) => known.name === name),
  );
  return root && `${root}.${name}`;
}

/** The id of a list's entry whose title or name was written for it. */
function entitled(list: unknown, ids: readonly string[], written: string): string | undefined {
  const below = (value: unknown, key: string) =>
    (value as { liquidMethodMissing?: (name: string) => unknown } | null)?.liquidMethodMissing?.(key);
  const titles = ids.flatMap((id) =>
    ['title', 'name'].map((key) => [String(below(below(list, id), key) ?? ''), id] as const),
  );
  const found = nearest(
    written,
    titles.map(([title]) => title),
  );
  return titles.find(([title]) => title === found)?.[1];
}

/** A Liquid tag that writes tokens: alone in their paragraphs for blocks, in the line for inline nodes. */
function blockTagClass(
  tag: BlockTag,
  tokens: Tokens,
  services: TagServices,
  written: (place: PrintPlace) => PrintPlace,
) {
  return class extends Tag {
    readonly #templates: LiquidTemplate[] = [];
    readonly #word: string;
    readonly #options: Hash;
    readonly #place: { file: string; offset: number };

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid);
      this.#place = { file: token.file ?? '', offset: token.begin };
      const { word, options } = readArguments(token.args, tag);
      this.#word = word;
      this.#options = options;
      if (tag.make.kind === 'leaf') return;
      const stream = liquid.parser
        .parseStream(remaining)
        .on(`tag:end${tag.name}`, () => stream.stop())
        .on('template', (template: LiquidTemplate) => this.#templates.push(template))
        .on('end', () => {
          throw new Error(`tag ${token.getText()} not closed`);
        });
      stream.start();
    }

    override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const { make } = tag;
      const place = written(this.#place);
      const options = (yield this.#options.render(context)) as Record<string, unknown>;
      const input: TagInput = { word: this.#word, options: new Map(Object.entries(options)) };
      const paragraph = (token: string) => emitter.write(`\n\n${token}\n\n`);
      switch (make.kind) {
        case 'leaf':
          paragraph(tokens.add({ kind: 'node', node: make.node(input, services), place }));
          return;
        case 'inline': {
          const markdown = yield this.liquid.renderer.renderTemplates(this.#templates, context);
          const settled = settleLines(String(markdown));
          emitter.write(tokens.add({ kind: 'inline', markdown: settled, node: make.node }));
          return;
        }
        case 'container': {
          const { prepare } = make;
          const wrap = (children: readonly Block[]) => make.wrap(children, input);
          paragraph(
            tokens.add({
              kind: 'open',
              tag: tag.name,
              wrap,
              place,
              ...(prepare ? { prepare: (block: Block) => prepare(block, input) } : {}),
            }),
          );
          yield this.liquid.renderer.renderTemplates(this.#templates, context, emitter);
          paragraph(tokens.add({ kind: 'close', tag: tag.name, place }));
        }
      }
    }
  };
}

/** The word in quotes and the named options of a block tag. Throws where they are not what the tag takes. */
function readArguments(written: string, tag: BlockTag): { word: string; options: Hash } {
  const args = written.trim();
  const quoted = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’)[\s,]*/.exec(args);
  const word = quoted ? (quoted[1] ?? quoted[2] ?? quoted[3] ?? quoted[4] ?? '') : '';
  const usage = (fault: string) => new TagFault(fault, tag.example.split('\n')[0] ?? '');
  if (tag.takesWord !== 'optional' && tag.takesWord === (word === ''))
    throw usage(tag.takesWord ? '@no-word' : '@word-too-many');
  if (tag.words && !tag.words.includes(word))
    throw new TagFault(`@not-among“${word}”`, tag.words.map((one) => `"${one}"`).join(' '));
  const rest = args.slice(quoted?.[0].length ?? 0);
  const options = new Hash(rest);
  const unknown = Object.keys(options.hash).find((name) => !tag.options?.includes(name));
  if (unknown !== undefined || (rest !== '' && Object.keys(options.hash).length === 0))
    throw usage(`@no-option“${unknown ?? rest}”`);
  return { word, options };
}

import type { CatalogueEntry, Wording } from '../diagnostics/catalogue/entry.ts';
import type { CounterKind } from '../model/counter.ts';
import type { Registry } from '../model/department.ts';
import type { Issue } from '../model/issue.ts';
import type { Origin } from '../model/origin.ts';
import type { Publication } from '../model/publication.ts';
import type { WordLists } from '../model/word-lists.ts';
import type { IssueView } from './issue-view.ts';
import type { ItemView, Passage, PassageKind } from './passage.ts';

/** What a rule may know beside the text. */
export interface RuleContext {
  readonly publication: Publication;
  readonly registry: Registry;
  readonly issue: Issue;
  readonly words: WordLists;
}

/** A change of a passage's text. */
export interface Edit {
  readonly span: readonly [start: number, end: number];
  readonly text: string;
}

/** Something found in a passage. */
export interface Hit {
  /** In the passage's text; UTF-16 offsets, end exclusive. */
  readonly span: readonly [start: number, end: number];
  /** Fill the rule's message; `text` (what the span holds) and `replacement` are always there. */
  readonly args?: Readonly<Record<string, string | number>>;
  /** What `--fix` puts in the span's place. Only where no meaning can change: spaces, width, doubled or paired marks. */
  readonly fix?: string;
  /** Instead of `fix`, where one finding stands for many places of a paragraph: all of them, in order, apart from each other. */
  readonly fixes?: readonly Edit[];
  /** What an editor would probably put in its place; offered, never applied. */
  readonly replacement?: string;
}

/** Something found in an item or an issue: in a passage of it, or at another place, such as its date. */
export type PlacedHit =
  | (Hit & { readonly passage: Passage; readonly related?: readonly Related[] })
  | {
      readonly origin: Origin;
      readonly subject?: string;
      readonly args?: Hit['args'];
      /** What was probably meant. */
      readonly suggestion?: string | undefined;
      readonly related?: readonly Related[];
    };

/** Another place, with the key of a note (`src/diagnostics/notes.ts`) that says what it has to do with the hit. */
export interface Related {
  readonly origin: Origin;
  readonly note: string;
}

/**
 * Text that a rule finds fault with, or must not. What it finds stands between ⟦ and ⟧; an empty line starts a
 * paragraph. It is an item of the example issue (5–9 June 2023) unless `kind` says otherwise.
 */
export interface Example {
  readonly text: string;
  /** The text after `--fix`. */
  readonly fixed?: string;
  /** How it should have been written, where `--fix` does not do it. */
  readonly good?: string;
  readonly kind?: PassageKind;
  readonly title?: string;
  /** As in a submission: 2023-06-07, or 2023-06-08/2023-06-09. */
  readonly date?: string;
  readonly department?: string;
  /** Items before and after it in the same section. */
  readonly before?: readonly Example[];
  readonly after?: readonly Example[];
  /** Items of the issue before. */
  readonly earlier?: readonly Example[];
  readonly words?: Partial<WordLists>;
  /** Amounts, in 件, that the item's department sent with it: this period's, by title of the counter. */
  readonly amounts?: Readonly<Record<string, number>>;
  /**
   * Instead of items: a counter with its amounts in the issues before, oldest first, and now; several where it has
   * members. `text` only shows it.
   */
  readonly counter?: {
    readonly kind: CounterKind;
    readonly past: readonly (number | readonly number[])[];
    readonly now: number | readonly number[];
  };
}

interface RuleBase<C extends string> extends CatalogueEntry {
  readonly code: C;
  readonly step: 'prose';
  /** What is wrong and why it matters, in one to three sentences. */
  readonly meaning: Wording;
  /** The standard and clause, or what else the rule rests on. */
  readonly basis?: string;
  /** The first of each is shown to people. */
  readonly rejected: readonly [Example | string, ...(Example | string)[]];
  readonly accepted: readonly [Example | string, ...(Example | string)[]];
  /** Codes of more special rules: where one of them finds something in the same characters this one is silent. */
  readonly yieldsTo?: readonly string[];
}

/** Looks at one paragraph. */
export interface PassageRule<C extends string = string> extends RuleBase<C> {
  readonly scope: 'passage';
  readonly in: readonly PassageKind[];
  readonly check: (passage: Passage, context: RuleContext) => Iterable<Hit>;
}

/** Looks at an item with its date, title and section. */
export interface ItemRule<C extends string = string> extends RuleBase<C> {
  readonly scope: 'item';
  readonly check: (item: ItemView, context: RuleContext) => Iterable<PlacedHit>;
}

/** Looks at the whole issue, and at those before it. */
export interface IssueRule<C extends string = string> extends RuleBase<C> {
  readonly scope: 'issue';
  readonly check: (issue: IssueView, context: RuleContext) => Iterable<PlacedHit>;
}

/** An editorial rule: what it looks for, what it says, and the examples that are its tests. */
export type Rule<C extends string = string> = PassageRule<C> | ItemRule<C> | IssueRule<C>;

type WithoutStep<R> = R extends unknown ? Omit<R, 'step'> : never;

/** Checks the shape of a rule and keeps its code as a type. */
export function defineRule<const C extends string>(rule: WithoutStep<Rule<C>>): Rule<C> {
  return { ...rule, step: 'prose' };
}

/** Every kind of passage. */
export const everywhere: readonly PassageKind[] = ['item', 'title', 'text', 'line', 'data'];

/** Passages that are sentences. */
export const prose: readonly PassageKind[] = ['item', 'text'];

/** Hits of an expression with the flag g. */
export function* hitsOf(
  text: string,
  expression: RegExp,
  more: (match: RegExpExecArray) => Omit<Hit, 'span'> | undefined = () => ({}),
): Iterable<Hit> {
  for (const match of text.matchAll(expression)) {
    const found = more(match as RegExpExecArray);
    if (found) yield { span: [match.index, match.index + match[0].length], ...found };
  }
}

/** One finding for all the changes that a paragraph needs, at the first of them; none where it needs none. */
export function* together(edits: readonly Edit[]): Iterable<Hit> {
  const [first] = edits;
  if (first) yield { span: first.span, args: { count: edits.length }, fixes: edits };
}

import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { choicesOf, titled, unknownAt } from '../diagnostics/unknown-word.ts';
import type { Arrangement, Edit, Issue, Referenced } from '../model/issue.ts';
import type { Origin } from '../model/origin.ts';
import { allSections, type Section } from '../model/publication.ts';
import { type Item, type Paragraph, type Submission, subjectOf } from '../model/submission.ts';

/** An item that the chief editor did not print, with the reason. */
export interface LeftOut {
  readonly item: Item;
  readonly reason: string;
}

export interface ItemsResult {
  /** Items in printed order, by section id. */
  readonly sections: ReadonlyMap<string, readonly Item[]>;
  readonly leftOut: readonly LeftOut[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the items of all submissions into their sections: the editor's order, then date, undated last, then registry. */
export function mergeItems(
  sections: readonly Section[],
  issue: Issue,
  submissions: readonly Submission[],
  broken: ReadonlySet<string>,
): ItemsResult {
  const diagnostics: Diagnostic[] = [];
  const leftOut: LeftOut[] = [];
  const items = new Map<string, Item>();
  for (const item of submissions.flatMap((submission) => submission.items)) {
    const twin = items.get(item.reference);
    if (twin) {
      diagnostics.push(
        findingAt('item-duplicate', item.idOrigin ?? item.origin, {
          subject: subjectOf(item),
          args: { reference: item.reference },
          related: [{ origin: twin.idOrigin ?? twin.origin, note: 'first' }],
        }),
      );
    } else items.set(item.reference, item);
  }

  applyEdits(issue.edits, items, diagnostics);
  for (const arrangement of issue.arrange) arrangeOne(arrangement, sections, items, leftOut, diagnostics);

  const rank = orderOf(issue.arrange, sections, items, diagnostics);
  const placed = new Map<string, Item[]>(allSections(sections).map(({ id }) => [id, []]));
  for (const item of items.values()) placed.get(item.section)?.push(item);
  const sorted = [...placed].map(([id, list]): [string, readonly Item[]] => [id, sortItems(list, rank)]);
  // An item of a file with errors may have its own finding there.
  const isKnown = ({ code, args }: Diagnostic) =>
    code === 'item-unknown' && broken.has(String(args['reference']).split('/')[0] ?? '');
  return { sections: new Map(sorted), leftOut, diagnostics: diagnostics.filter((one) => !isKnown(one)) };
}

/** Stable: items come in the registry's order, and in the order of their file. */
function sortItems(items: readonly Item[], rank: ReadonlyMap<string, number>): readonly Item[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...items].sort((a, b) => {
    const byEditor = (rank.get(a.reference) ?? last) - (rank.get(b.reference) ?? last);
    return byEditor || compareDates(a, b);
  });
}

function compareDates(a: Item, b: Item): number {
  const [first, second] = [a.period, b.period];
  if (!first || !second) return Number(!first) - Number(!second);
  return compareText(first.from, second.from) || compareText(first.to, second.to);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function orderOf(
  arrangements: readonly Arrangement[],
  sections: readonly Section[],
  items: ReadonlyMap<string, Item>,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, number> {
  const rank = new Map<string, number>();
  for (const arrangement of arrangements) {
    if (arrangement.kind !== 'order') continue;
    if (!sectionTakes(arrangement.section, arrangement.sectionOrigin, sections, diagnostics)) continue;
    for (const referenced of arrangement.order) {
      const { item: reference, origin } = referenced;
      const item = find(referenced, items, diagnostics);
      if (!item) continue;
      if (item.section !== arrangement.section) {
        diagnostics.push(
          findingAt('arrangement-other-section', origin, {
            args: { reference, section: item.section, expected: arrangement.section },
          }),
        );
      } else if (!rank.has(reference)) rank.set(reference, rank.size);
    }
  }
  return rank;
}

function arrangeOne(
  arrangement: Arrangement,
  sections: readonly Section[],
  items: Map<string, Item>,
  leftOut: LeftOut[],
  diagnostics: Diagnostic[],
): void {
  if (arrangement.kind === 'order') return;
  const item = find(arrangement.item, items, diagnostics);
  if (!item) return;
  switch (arrangement.kind) {
    case 'move': {
      if (!sectionTakes(arrangement.to, arrangement.origin, sections, diagnostics)) return;
      items.set(item.reference, { ...item, section: arrangement.to });
      return;
    }
    case 'leave-out':
      items.delete(item.reference);
      leftOut.push({ item, reason: arrangement.reason });
      return;
    case 'merge': {
      const target = find(arrangement.into, items, diagnostics);
      if (!target) return;
      if (item.markdown || target.markdown || item.title !== undefined || item === target) {
        diagnostics.push(
          findingAt('merge-impossible', arrangement.into.origin, {
            args: { reference: item.reference, into: target.reference },
          }),
        );
        return;
      }
      items.delete(item.reference);
      items.set(target.reference, { ...target, paragraphs: [...target.paragraphs, ...item.paragraphs] });
    }
  }
}

/** Whether a section that is named takes items; a finding where it does not. */
function sectionTakes(
  named: string,
  origin: Origin,
  sections: readonly Section[],
  diagnostics: Diagnostic[],
): boolean {
  const section = allSections(sections).find(({ id }) => id === named);
  if (section?.takesItems) return true;
  const open = titled(allSections(sections).filter(({ takesItems }) => takesItems));
  diagnostics.push(
    section
      ? findingAt('section-without-items', origin, {
          args: { section: section.title, ...choicesOf(open) },
        })
      : unknownAt('section-unknown', origin, named, { section: named }, open),
  );
  return false;
}

/** Replaces words once; refused where they are gone or stand there more than once. */
function applyEdits(edits: readonly Edit[], items: Map<string, Item>, diagnostics: Diagnostic[]): void {
  for (const edit of edits) {
    const item = find(edit.item, items, diagnostics);
    if (!item) continue;
    const paragraphs = item.markdown ? [item.markdown] : item.paragraphs;
    const count = paragraphs.reduce((sum, { text }) => sum + text.split(edit.old).length - 1, 0);
    if (count !== 1) {
      diagnostics.push(
        findingAt(count === 0 ? 'edit-words-gone' : 'edit-words-repeated', edit.oldOrigin, {
          args: { reference: item.reference, old: edit.old, count },
          related: paragraphs
            .flatMap(({ origins }) => origins.slice(0, 1))
            .map((origin) => ({ origin, note: 'item' })),
        }),
      );
      continue;
    }
    const edited = paragraphs
      .map((paragraph) => editParagraph(paragraph, edit))
      .filter((paragraph) => paragraph.text.trim() !== '');
    const [first] = edited;
    if (!first) {
      diagnostics.push(
        findingAt('edit-leaves-nothing', edit.oldOrigin, { args: { reference: item.reference } }),
      );
      continue;
    }
    items.set(item.reference, item.markdown ? { ...item, markdown: first } : { ...item, paragraphs: edited });
  }
}

function editParagraph(paragraph: Paragraph, edit: Edit): Paragraph {
  const at = paragraph.text.indexOf(edit.old);
  if (at < 0) return paragraph;
  return {
    text: paragraph.text.slice(0, at) + edit.new + paragraph.text.slice(at + edit.old.length),
    origins: [...paragraph.origins, edit.origin],
  };
}

function find(
  { item: reference, origin }: Referenced,
  items: ReadonlyMap<string, Item>,
  diagnostics: Diagnostic[],
): Item | undefined {
  const item = items.get(reference);
  if (!item) {
    const department = reference.slice(0, reference.indexOf('/') + 1);
    // An item without an id has another reference once its words have changed.
    const own = [...items.keys()].filter((key) => key.startsWith(department));
    const suggestion = nearest(reference, items.keys()) ?? (own.length === 1 ? own[0] : undefined);
    diagnostics.push(findingAt('item-unknown', origin, { args: { reference }, suggestion }));
  }
  return item;
}

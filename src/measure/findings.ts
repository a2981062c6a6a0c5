import { type Diagnostic, findingAt, findingIn } from '../diagnostics/diagnostic.ts';
import type { Layout } from '../model/layout.ts';
import type { Origin } from '../model/origin.ts';
import type { Item } from '../model/submission.ts';
import type { PlacedBlock } from './locate.ts';
import { type LooseEnd, looseEndOf, type PageMeasure } from './page-measure.ts';

/** A last line of so few characters looks like a mistake. */
const fewCharacters = 2;
/** At most so many items are named for shortening. */
const namedItems = 3;

/**
 * What is wrong with the printed pages. `issueFile` is the place of what is no item's; with `fitting` lines on a page the
 * last one would be right.
 */
export function pageFindings(
  measure: PageMeasure,
  items: readonly Item[],
  issueFile: string,
  layout: Layout,
  fitting?: number,
): readonly Diagnostic[] {
  return [
    ...lastPage(measure, items, issueFile, layout, fitting),
    ...oddPage(measure, issueFile, layout),
    ...shortLines(measure, items),
    ...lostSigns(measure, items, issueFile),
  ];
}

function lastPage(
  measure: PageMeasure,
  items: readonly Item[],
  issueFile: string,
  layout: Layout,
  fitting: number | undefined,
): readonly Diagnostic[] {
  const { pages, body, colophonPage = pages, linesTooMany = 1, linesOnLastPage = 0 } = measure;
  const looseEnd = looseEndOf(measure, layout);
  if (looseEnd === undefined) return [];
  const fits = { more: fitting === undefined ? '' : `@or-lines${fitting}` };
  const args = {
    'colophon-alone': { page: colophonPage, lines: linesTooMany, ...fits },
    'colophon-no-room': {
      page: colophonPage,
      before: colophonPage - 1,
      moved: linesOnLastPage,
      lines: linesTooMany,
      ...fits,
    },
    'last-page-one-line': { page: pages, ...fits },
  }[looseEnd];
  return [atLastItems(looseEnd, body, linesTooMany, { args }, items, issueFile)];
}

/** GB/T 9704-2012, 7.4: the colophon closes the last sheet, on the back of it. */
function oddPage(
  { colophonPage }: PageMeasure,
  issueFile: string,
  { colophon }: Layout,
): readonly Diagnostic[] {
  if (colophon !== 'even-page' || colophonPage === undefined || colophonPage % 2 === 0) return [];
  return [findingIn('colophon-page-odd', issueFile, { args: { page: colophonPage } })];
}

/** A finding at the last item; those before it are named while they are needed for the lines. */
function atLastItems(
  code: LooseEnd,
  body: readonly PlacedBlock[],
  lines: number,
  details: { readonly args: Diagnostic['args'] },
  items: readonly Item[],
  issueFile: string,
): Diagnostic {
  const places = new Map<Item, Origin>();
  let count = 0;
  for (const { block, lines: own } of [...body].reverse()) {
    const found = itemOf(block.origins, items);
    if (!found) continue;
    places.set(found.item, found.origin);
    count += own.length;
    if (count > lines || places.size === namedItems) break;
  }
  const [first, ...others] = [...places.values()];
  if (!first) return findingIn(code, issueFile, details);
  return findingAt(code, first, {
    ...details,
    related: others.map((origin) => ({ origin, note: 'item' })),
  });
}

function shortLines({ body }: PageMeasure, items: readonly Item[]): readonly Diagnostic[] {
  return body.flatMap(({ block, lines }) => {
    const last = lines.at(-1);
    const found = itemOf(block.origins, items);
    if (!last || !found || lines.length < 2 || [...last.text].length > fewCharacters) return [];
    const { reference } = found.item;
    return [
      findingAt('paragraph-last-line-short', found.origin, {
        subject: reference.slice(reference.indexOf('/') + 1),
        args: { reference, start: startOf(block.text), text: last.text, page: last.page },
      }),
    ];
  });
}

function lostSigns({ body }: PageMeasure, items: readonly Item[], issueFile: string): readonly Diagnostic[] {
  // A short text may have been taken for another one that begins alike.
  const sure = body.filter(({ block }) => [...(block.text ?? '')].length > 8);
  return sure.flatMap(({ block, lost }) =>
    lost.map(({ sign, line }) => {
      const args = { page: line.page, line: line.text.slice(-6), sign };
      const found = itemOf(block.origins, items);
      return found
        ? findingAt('printed-sign-lost', found.origin, { args })
        : findingIn('printed-sign-lost', issueFile, { args });
    }),
  );
}

/** The first characters of a text, by which it is found again. */
function startOf(text = ''): string {
  return [...text].slice(0, 8).join('');
}

/** The item whose words are among these places, and the last of them: a title may stand before the text. */
function itemOf(
  origins: readonly Origin[],
  items: readonly Item[],
): { item: Item; origin: Origin } | undefined {
  for (const origin of [...origins].reverse()) {
    const item = items.find(
      ({ origin: own }) =>
        own.source.path === origin.source.path &&
        own.path.every((step, index) => step === origin.path[index]),
    );
    if (item) return { item, origin };
  }
  return undefined;
}

import { disjoint, quotations, type Span } from '../language/quotations.ts';
import type { Passage } from '../rules/passage.ts';
import type { RuleContext } from '../rules/rule.ts';

/**
 * Parts of a passage that no fix may touch: quotations, titles, names of departments and of bodies, expressions that the
 * office accepts. What is printed there is somebody else's.
 */
export const protectedSpans = oncePerPassage(({ text }, { registry, words }) => {
  const names = [
    ...registry.flatMap(({ name, aliases, formerNames }) => [
      name,
      ...aliases,
      ...formerNames.map((former) => former.name),
    ]),
    ...words.organisations,
    ...words.accepted,
    ...words.leaders.map(({ name }) => name),
    ...words.references.keys(),
  ];
  return [...quotations(text), ...names.flatMap((name) => occurrences(text, name))];
});

/** Expressions of the list of accepted ones in a passage. */
export const acceptedSpans = oncePerPassage(({ text }, { words }) =>
  words.accepted.flatMap((word) => occurrences(text, word)),
);

/** Spans are asked for with every finding of a passage, and there may be thousands. They come in order, none over another. */
function oncePerPassage(
  find: (passage: Passage, context: RuleContext) => readonly Span[],
): (passage: Passage, context: RuleContext) => readonly Span[] {
  const known = new WeakMap<Passage, readonly Span[]>();
  return (passage, context) => {
    const spans = known.get(passage) ?? disjoint(find(passage, context));
    known.set(passage, spans);
    return spans;
  };
}

function occurrences(text: string, word: string): Span[] {
  const found: Span[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push([at, at + word.length]);
  return found;
}

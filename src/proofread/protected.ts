import { overlap, quotations, type Span } from '../language/quotations.ts';
import type { RuleContext } from '../rules/rule.ts';

/**
 * Parts of a text that no fix may touch: quotations, titles, names of departments and of bodies, expressions that the
 * office accepts. What is printed there is somebody else's.
 */
export function protectedSpans(text: string, { registry, words }: RuleContext): readonly Span[] {
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
}

/** Expressions of the list of accepted ones in a text. */
export function acceptedSpans(text: string, { words }: RuleContext): readonly Span[] {
  return words.accepted.flatMap((word) => occurrences(text, word));
}

export function touchesAny(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => overlap(span, other));
}

function occurrences(text: string, word: string): Span[] {
  const found: Span[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push([at, at + word.length]);
  return found;
}

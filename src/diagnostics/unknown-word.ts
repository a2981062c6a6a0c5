import type { Origin } from '../model/origin.ts';
import type { Code } from './catalogue.ts';
import { type Arguments, type Diagnostic, findingAt } from './diagnostic.ts';
import { type Nameable, nearestId } from './nearest.ts';

/** Beyond this number a list of all there are is not read. */
const few = 8;

/** A finding about a word that names nothing: with the id that was meant, else with all there are if they are few. */
export function unknownAt(
  code: Code,
  origin: Origin,
  word: string,
  args: Arguments,
  known: readonly Nameable[],
): Diagnostic {
  const suggestion = nearestId(word, known);
  const choices = suggestion === undefined ? choicesOf(known) : {};
  return findingAt(code, origin, { args: { ...args, ...choices }, suggestion });
}

/** All there are, as an argument, if they are few. */
export function choicesOf(known: readonly Nameable[]): Arguments {
  if (known.length === 0 || known.length > few) return {};
  const choices = known.map(({ id, names: [name = id] }) => (name === id ? id : `${id} ${name}`));
  return { choices: choices.join(', ') };
}

/** What is called by its title: a counter, a member, a section. */
export function titled<T extends { readonly id: string; readonly title: string }>(
  things: readonly T[],
): readonly Nameable[] {
  return things.map(({ id, title }) => ({ id, names: [title] }));
}

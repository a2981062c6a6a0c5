import { distance } from 'fastest-levenshtein';

/** The known word nearest to a mistyped one, or undefined where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  return closest(
    word,
    [...known].map((name) => [name, name]),
  )[0];
}

/** Something that is typed by its id, and that people call by names too. */
export interface Nameable {
  readonly id: string;
  readonly names: readonly string[];
}

/** The id somebody meant who typed a name, or something near an id or a name; undefined where two are as near. */
export function nearestId(word: string, known: readonly Nameable[]): string | undefined {
  const called = known.filter(({ names }) => names.includes(word));
  if (called.length > 0) return only(called.map(({ id }) => id));
  const near = closest(
    word,
    known.flatMap(({ id, names }) => [id, ...names].map((name): [string, string] => [id, name])),
  );
  if (near.length > 0) return only(near);
  // 水利 for 水利厅, 省水利厅窗口 for 水利厅.
  const within = known.filter(({ names }) =>
    // 网上办结量 is not 办结: a name with more around it must say more than a short one does.
    names.some((name) => contains(name, word, 2) || contains(word, name, 3)),
  );
  return only(within.map(({ id }) => id));
}

/** The ids whose names are nearest to a word, if any is near. */
function closest(word: string, named: readonly (readonly [id: string, name: string])[]): readonly string[] {
  let best: string[] = [];
  let bestDistance = Math.max(1, Math.floor([...word].length / 3));
  for (const [id, name] of named) {
    const steps = stepsBetween(word.toLowerCase(), name.toLowerCase());
    if (steps > bestDistance || steps >= [...name].length) continue;
    if (steps < bestDistance) best = [];
    best.push(id);
    bestDistance = steps;
  }
  return best;
}

/** Edits from one word to another; two neighbouring letters in the wrong order are one slip of the fingers. */
function stepsBetween(typed: string, name: string): number {
  const at = [...typed].findIndex((_, index) => typed[index] !== name[index]);
  const swapped = `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`;
  return at >= 0 && swapped === name ? 1 : distance(typed, name);
}

function only(ids: readonly string[]): string | undefined {
  const [first, ...others] = new Set(ids);
  return others.length === 0 ? first : undefined;
}

/** Whether a text has a name in it that says enough to be one. */
function contains(text: string, name: string, least: number): boolean {
  return [...name].length >= least && text.includes(name);
}

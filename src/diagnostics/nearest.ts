import { distance } from 'fastest-levenshtein';

/** The known word nearest to a mistyped one, or undefined where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor([...word].length / 3)) + 1;
  for (const candidate of known) {
    const steps = stepsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance && steps < [...candidate].length) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** Letters changed, added or left out; two neighbours in each other's place are one step. */
function stepsBetween(a: string, b: string): number {
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = first < 0 ? a : a.slice(0, first) + (a[first + 1] ?? '') + a[first] + a.slice(first + 2);
  return swapped === b && a !== b ? 1 : distance(a, b);
}

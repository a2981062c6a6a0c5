import { distance } from 'fastest-levenshtein';

/** The known word nearest to a mistyped one, or undefined where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor([...word].length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance && steps < [...candidate].length) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

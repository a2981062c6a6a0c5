import { characterAfter, characterBefore, classOf, mayOpen } from './flanking.ts';
import { isTyped, type Line } from './line.ts';

interface Run {
  readonly start: number;
  readonly end: number;
  /** Runs with different keys never pair: another marker, another length where the length must agree. */
  readonly key: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Touches a marker of ours, with which it would grow together. */
  readonly isMixed: boolean;
}

/** Escapes typed `*`, `_`, `~` and backticks that could open and find something that could close, or the other way round. */
export function escapeAttention(line: Line, escapes: Set<number>): void {
  const runs = findRuns(line);
  const paired = new Set([
    ...pairable(runs, 'opens', 'closes'),
    ...pairable(runs.toReversed(), 'closes', 'opens'),
  ]);
  const isRisky = (run: Run): boolean =>
    run.isMixed || paired.has(run) || indicesOf(run).some((index) => escapes.has(index));
  const risky = runs.filter((run) => indicesOf(run).some((index) => isTyped(line, index)) && isRisky(run));
  // Backslashes do not hide backticks from code that began before them: all are escaped or none.
  const isCodeRisky = risky.some((run) => run.key.startsWith('`'));
  for (const run of isCodeRisky ? [...risky, ...runs.filter((other) => other.key.startsWith('`'))] : risky) {
    for (const index of indicesOf(run)) if (isTyped(line, index)) escapes.add(index);
  }
}

function indicesOf(run: Run): number[] {
  return Array.from({ length: run.end - run.start }, (_, offset) => run.start + offset);
}

/** Runs that can end what an earlier run of the list began. */
function pairable(runs: readonly Run[], begins: 'opens' | 'closes', ends: 'opens' | 'closes'): Run[] {
  const begun = new Set<string>();
  return runs.filter((run) => {
    const pairs = run[ends] && begun.has(run.key);
    if (run[begins]) begun.add(run.key);
    return pairs;
  });
}

function findRuns(line: Line): Run[] {
  const runs: Run[] = [];
  for (const match of line.text.matchAll(/\*+|_+|~+|`+/g)) {
    const [text] = match;
    const [marker = ''] = text;
    const start = match.index;
    const end = start + text.length;
    const roles = line.roles.slice(start, end);
    if (marker === '`') {
      // Code begins and ends with equally many backticks, whatever stands around them.
      const isMixed = /[tl]/.test(roles) && /[so]/.test(roles);
      runs.push({ start, end, key: text, opens: true, closes: true, isMixed });
      continue;
    }
    if (roles.startsWith('o')) continue;
    const isMixed = /[tl]/.test(roles) && roles.includes('s');
    // Three tildes in a row strike nothing through.
    const canPair = marker !== '~' || text.length < 3;
    const before = classOf(characterBefore(line.text, start));
    const after = classOf(characterAfter(line.text, end));
    runs.push({
      start,
      end,
      // A deletion of ours always has two tildes.
      key: marker === '~' ? (isMixed ? '~~' : text) : marker,
      opens: isMixed || (canPair && mayOpen(marker, before, after)),
      closes: isMixed || (canPair && mayOpen(marker, after, before)),
      isMixed,
    });
  }
  return runs;
}

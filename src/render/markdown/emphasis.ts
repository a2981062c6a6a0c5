import type { Atom, Pair } from './atoms.ts';
import { type CharacterClass, characterAfter, characterBefore, classOf, surelyOpens } from './flanking.ts';

/** Brackets and quotation marks that leave an emphasis together, when they are its first and its last character. */
const PARTNERS = new Map(
  [...'“”‘’（）《》〈〉「」『』【】〔〕()'].map((c, i, all) => [c, all[i % 2 ? i - 1 : i + 1]]),
);

type Step = 1 | -1;
type Mark = Extract<Atom, { kind: 'mark' }>;

/**
 * Makes every emphasis work by the plain CommonMark rules, as on GitHub: `**情况。**总体` does not close, so the full stop
 * goes outside: `**情况**。总体`. White space goes outside too. An emphasis that cannot work loses its marks.
 */
export function settleMarks(given: readonly Atom[]): readonly Atom[] {
  if (!given.some((atom) => atom.kind === 'mark')) return given;
  let atoms = byCharacter(given);
  for (;;) {
    atoms = atoms.filter((atom) => !isDropped(atom));
    mergeTouching(atoms);
    atoms = atoms.filter((atom) => !isDropped(atom));
    const opened = settleSide(atoms, 1);
    const closed = settleSide(atoms, -1);
    if (!opened && !closed && !untangle(atoms)) return atoms;
  }
}

/** Emphasised text in single characters, which can go outside one by one; other text stays whole. */
function byCharacter(atoms: readonly Atom[]): Atom[] {
  let depth = 0;
  return atoms.flatMap((atom): Atom | Atom[] => {
    if (atom.kind === 'mark') depth += atom.opens ? 1 : -1;
    if (depth === 0 || (atom.kind !== 'text' && atom.kind !== 'label')) return atom;
    return Array.from(atom.text, (text): Atom => ({ kind: atom.kind, text }));
  });
}

/** `**一****二**` is not two strong texts: marks that close and open the same thing fall away. */
function mergeTouching(atoms: readonly Atom[]): void {
  const merged = new Map<Pair, Pair>();
  for (const [index, atom] of atoms.entries()) {
    if (atom.kind !== 'mark') continue;
    const first = merged.get(atom.pair);
    if (first && !atom.opens) atom.pair = first;
    const next = atoms[index + 1];
    if (atom.opens || next?.kind !== 'mark' || !next.opens || next.text !== atom.text) continue;
    merged.set(next.pair, atom.pair);
    const gone: Pair = { symbol: atom.pair.symbol, dropped: true };
    atom.pair = gone;
    next.pair = gone;
  }
}

/** Settles the opening marks (step 1) or the closing ones (step -1), inner marks first. Tells whether anything changed. */
function settleSide(atoms: Atom[], step: Step): boolean {
  let changed = false;
  const start = step === 1 ? atoms.length - 1 : 0;
  for (let index = start; index >= 0 && index < atoms.length; index -= step) {
    const atom = atoms[index];
    if (atom?.kind === 'mark' && atom.opens === (step === 1) && !isDropped(atom)) {
      changed = settleMark(atoms, index, atom, step) || changed;
    }
  }
  return changed;
}

function settleMark(atoms: Atom[], start: number, mark: Mark, step: Step): boolean {
  let at = start;
  for (;;) {
    const next = nextAlive(atoms, at, step);
    const inner = atoms[next];
    if (inner === undefined || (inner.kind === 'mark' && inner.pair === mark.pair)) break;
    if (inner.text !== '~' && works(atoms, at, mark, step)) return at !== start;
    if (inner.kind !== 'text' && inner.kind !== 'label' && inner.kind !== 'break') break;
    atoms[at] = inner;
    atoms[next] = mark;
    at = next;
    movePartner(atoms, at, mark, inner.text, step);
  }
  mark.pair.dropped = true;
  return true;
}

function works(atoms: readonly Atom[], at: number, mark: Mark, step: Step): boolean {
  return surelyOpens(classBeyond(atoms, at, mark, step === 1 ? -1 : 1), classBeyond(atoms, at, mark, step));
}

/** Class of what stands beside the run of equal markers at `at`; for a closing mark, inside and outside are swapped. */
function classBeyond(atoms: readonly Atom[], at: number, mark: Mark, step: Step): CharacterClass {
  let index = nextAlive(atoms, at, step);
  for (let atom = atoms[index]; atom?.kind === 'mark' && atom.text[0] === mark.text[0]; atom = atoms[index]) {
    index = nextAlive(atoms, index, step);
  }
  const beyond = atoms[index];
  const text = beyond?.kind === 'break' ? '\n' : (beyond?.text ?? '');
  return classOf(step === 1 ? characterAfter(text, 0) : characterBefore(text, text.length));
}

/** After `“` has left by the front, `”` at the very end leaves too, so that `“**通知**”` stays whole. */
function movePartner(atoms: Atom[], at: number, mark: Mark, moved: string, step: Step): void {
  const partner = PARTNERS.get(moved);
  if (partner === undefined) return;
  let depth = 1;
  let last = at;
  for (let index = nextAlive(atoms, at, step); ; index = nextAlive(atoms, index, step)) {
    const atom = atoms[index];
    if (atom === undefined || depth < 0) return;
    if (atom.kind === 'mark' && atom.pair === mark.pair) {
      const before = atoms[last];
      if (depth === 0 && before?.text === partner) [atoms[last], atoms[index]] = [atom, before];
      return;
    }
    // Closed before the end: it was not the partner of the last one.
    if (depth === 0) return;
    if (atom.text === moved) depth += 1;
    if (atom.text === partner) depth -= 1;
    last = index;
  }
}

/** A run that closes and opens more than two things at once is read differently by every parser: the lighter emphasis goes. */
function untangle(atoms: readonly Atom[]): boolean {
  for (let index = 0; index < atoms.length; index += 1) {
    const run: Mark[] = [];
    for (let atom = atoms[index]; atom?.kind === 'mark' && atom.text !== '~~'; atom = atoms[index]) {
      run.push(atom);
      index += 1;
    }
    const isMixed = run.length > 2 && run.some((mark) => mark.opens) && run.some((mark) => !mark.opens);
    const lighter = run.find((mark) => mark.text === '*');
    if (!isMixed || !lighter) continue;
    lighter.pair.dropped = true;
    return true;
  }
  return false;
}

function nextAlive(atoms: readonly Atom[], from: number, step: Step): number {
  let index = from + step;
  for (let atom = atoms[index]; atom && isDropped(atom); atom = atoms[index]) index += step;
  return index;
}

function isDropped(atom: Atom): boolean {
  return atom.kind === 'mark' && atom.pair.dropped;
}

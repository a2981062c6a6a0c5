/** Shortest text, in letters, of which likeness says anything. */
const shortest = 30;

/** A leading date: each week has its own, though the item be the same. */
const leadingDate =
  /^\s*(?:\d{4}\s*年)?\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*[至—~-]\s*(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日)?/;

/** A text in the form in which it is compared. */
export interface Comparable {
  readonly letters: string;
  /** Numbers in it but for the leading date: what the text counts. */
  readonly numbers: string;
  /** Runs of three letters; made when they are first asked for, since most texts differ in their numbers. */
  readonly grams: () => ReadonlySet<string>;
}

/** Undefined for a text too short to be compared. */
export function comparable(text: string): Comparable | undefined {
  const body = text.replace(leadingDate, '');
  const letters = body
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  if (letters.length < shortest) return undefined;
  let known: ReadonlySet<string> | undefined;
  return {
    letters,
    numbers: (body.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? []).join(' '),
    grams: () => {
      known ??= gramsOf(letters);
      return known;
    },
  };
}

function gramsOf(letters: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at++) grams.add(letters.slice(at, at + 3));
  return grams;
}

/** Jaccard likeness of two texts by their runs of three letters: 0 nothing in common, 1 the same. */
export function likeness(a: Comparable, b: Comparable): number {
  const [one, other] = [a.grams(), b.grams()];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const gram of few) if (many.has(gram)) common += 1;
  return common / (few.size + many.size - common);
}

/** Pieces of a text, some of which a slightly changed copy still has: runs of letters, from its beginning to its end. */
export function piecesOf(text: string): readonly string[] {
  const length = 8;
  const runs = text.match(/\p{L}[\p{L}\s]*/gu) ?? [];
  const pieces = runs.flatMap((run) => {
    const letters = run.replace(/\s+/g, '');
    return letters.length >= length ? [letters.slice(0, length)] : [];
  });
  const step = Math.max(1, Math.floor(pieces.length / 8));
  return pieces.filter((_, index) => index % step === 0);
}

/** A piece of a text, by its offsets, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits in any order; of those at one place the first comes first. One inside a piece that goes as a whole is dropped. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let end = 0;
  for (const edit of sorted) {
    if (edit.start < end) continue;
    pieces.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return pieces.join('') + text.slice(end);
}

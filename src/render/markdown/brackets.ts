import { isTyped, type Line } from './line.ts';

/** Escapes typed brackets that would make a link or an image, or end one of ours too early. */
export function escapeBrackets(line: Line, escapes: Set<number>): void {
  const { text } = line;
  const lastParenthesis = text.lastIndexOf(')');
  /** Opening brackets not closed yet: ours and typed ones. */
  let open: number[] = [];
  /** Escapes the typed brackets opened since our last one, which alone stay open. */
  const escapeOpen = (): void => {
    const ours = open.findLastIndex((index) => !isTyped(line, index));
    for (const index of open.slice(ours + 1)) escapes.add(index);
    open = open.slice(0, ours + 1);
  };
  for (const { index } of text.matchAll(/[[\]]/g)) {
    if (!isTyped(line, index)) escapeNeighbour(line, index, escapes);
    if (escapes.has(index) || line.roles[index] === 'o') continue;
    if (text[index] === '[') {
      open.push(index);
      continue;
    }
    const opening = open.at(-1);
    if (!isTyped(line, index)) {
      escapeOpen();
      open.pop();
    } else if (opening !== undefined && !isTyped(line, opening)) {
      escapes.add(index);
    } else if (text[index + 1] === '(' && index < lastParenthesis) {
      if (open.every((other) => isTyped(line, other))) escapeOpen();
      else escapes.add(index);
    } else {
      open.pop();
    }
  }
}

/** A typed `!` before our link would make it an image; `(`, `[` or `:` after our `[^1]` would make it something else. */
function escapeNeighbour(line: Line, index: number, escapes: Set<number>): void {
  const [neighbour, harmful] = line.text[index] === '[' ? [index - 1, /!/] : [index + 1, /[[(:]/];
  if (isTyped(line, neighbour) && harmful.test(line.text.charAt(neighbour))) escapes.add(neighbour);
}

import { escapeAttention } from './attention.ts';
import { escapeBrackets } from './brackets.ts';
import { isTyped, type Line } from './line.ts';
import { type EscapePlace, UNSAFE } from './unsafe.ts';

/** Puts a backslash before typed characters that would be Markdown where they stand, and before no others. */
export function escapeLine(line: Line, place: EscapePlace): string {
  const escapes = new Set<number>();
  for (const { pattern, block, onlyOpeningItem } of UNSAFE) {
    if (block !== undefined && block !== place.block) continue;
    if (onlyOpeningItem && !place.opensItem) continue;
    for (const match of line.text.matchAll(pattern)) {
      if (isTyped(line, match.index)) escapes.add(match.index);
    }
  }
  escapeAttention(line, escapes);
  escapeBrackets(line, escapes);
  escapeAddresses(line, escapes);
  return withBackslashes(line.text, escapes);
}

/**
 * GitHub links `https://…` and `www.…` up to the next space, and reads no Markdown in between: an address that would
 * swallow one of our marks or escapes is cut short.
 */
function escapeAddresses(line: Line, escapes: Set<number>): void {
  if (!/:\/\/|www\./i.test(line.text)) return;
  for (const word of line.text.matchAll(/[^ \t\n]+/g)) {
    const end = word.index + word[0].length;
    let harm = end - 1;
    // Marks at the very end are not part of an address.
    while (line.roles[harm] === 's' && /[*~]/.test(line.text.charAt(harm))) harm -= 1;
    while (harm >= word.index && line.roles[harm] === 't' && !escapes.has(harm)) harm -= 1;
    for (const address of word[0].matchAll(/(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi)) {
      const index = word.index + address.index;
      if (index < harm && line.roles[index] === 't') escapes.add(index);
    }
  }
}

function withBackslashes(text: string, escapes: ReadonlySet<number>): string {
  if (escapes.size === 0) return text;
  let escaped = '';
  let start = 0;
  for (const index of [...escapes].sort((a, b) => a - b)) {
    escaped += `${text.slice(start, index)}\\`;
    start = index;
  }
  return escaped + text.slice(start);
}

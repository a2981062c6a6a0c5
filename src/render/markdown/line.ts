/** `t` typed text, `l` typed text inside a link or image, `s` our syntax, `o` opaque (code, addresses). */
export type Role = 't' | 'l' | 's' | 'o';

/** A block's text as it will be printed, with the role of every UTF-16 unit. */
export interface Line {
  readonly text: string;
  readonly roles: string;
}

export function isTyped(line: Line, index: number): boolean {
  const role = line.roles[index];
  return role === 't' || role === 'l';
}

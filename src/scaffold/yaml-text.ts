/** A YAML scalar that needs no quotes more than it should. */
export function quote(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ，。、（）—-]*$/u.test(text) ? text : JSON.stringify(text);
}

const ENTITY = /&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{0,40};)/gi;
const BACKSLASH = /\\(?=[!-/:-@[-`{-~]|$)/g;

/** The target of a link or image as it stands between the parentheses. */
export function printDestination(url: string): string {
  const target = url
    .trim()
    .replace(/[\0-\x1f\x7f]/g, encodeURIComponent)
    .replace(BACKSLASH, '\\\\')
    .replace(ENTITY, '\\&');
  if (/[ <>]/.test(target)) return `<${target.replace(/[<>]/g, '\\$&')}>`;
  return isBalanced(target) ? target : target.replace(/[()]/g, '\\$&');
}

/** The title of a link or image, quoted. */
export function printTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').replace(BACKSLASH, '\\\\').replace(ENTITY, '\\&');
  return `"${line.replaceAll('"', '\\"')}"`;
}

function isBalanced(url: string): boolean {
  let depth = 0;
  for (const character of url) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

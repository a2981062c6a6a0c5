/** Text between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

/** Text between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\n\t]/g, (sign) =>
    sign === '"' ? '&quot;' : sign === '\n' ? '&#10;' : '&#9;',
  );
}

import { type Zippable, zipSync } from 'fflate';

/** Built from local fields, since that is what fflate writes: the same bytes in every time zone. */
const zipDate = () => new Date(1980, 0, 1, 0, 0, 0);

/** Zips parts in a fixed order: content types first, relations next, then by name. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = zipDate();
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const name of names) entries[name] = [parts.get(name) ?? new Uint8Array(), { level: 6, mtime }];
  return zipSync(entries);
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

export const mainPart = 'word/document.xml';
export const stylesPart = 'word/styles.xml';
export const settingsPart = 'word/settings.xml';

/** Text of a part; blank where there is none. */
export function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

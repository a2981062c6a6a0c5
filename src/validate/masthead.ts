import { entriesOf, get, itemsOf, type Located } from '../model/located.ts';
import {
  type Masthead,
  type MastheadChanges,
  type MastheadLine,
  type MastheadText,
  mastheadOf,
  mastheadTexts,
} from '../model/masthead.ts';
import type { Language } from '../model/publication.ts';
import { joinLines } from './prose.ts';
import { optional, readString } from './values.ts';

/** The masthead of bulletin.yaml. */
export function readMasthead(map: Located | undefined, language: Language): Masthead {
  return mastheadOf({}, readMastheadChanges(map, language));
}

/** The masthead of issue.yaml, in which an empty part takes the publication's away. */
export function readMastheadChanges(map: Located | undefined, language: Language): MastheadChanges {
  const given = new Set(entriesOf(map).map(({ key }) => key));
  const lines = readLines(get(map, 'lines'), language);
  return {
    ...Object.fromEntries(
      mastheadTexts
        .filter((part) => given.has(part))
        .map((part) => [part, readText(get(map, part), language)]),
    ),
    ...(given.has('lines') ? { lines: lines.length > 0 ? lines : null } : {}),
  };
}

/** A number of a copy is taken as typed: 000012 is no twelve. */
function readText(value: Located | undefined, language: Language): MastheadText | null {
  if (value?.kind !== 'scalar' || value.value === null) return null;
  const text = joinLines(typeof value.value === 'string' ? value.value : value.source, language);
  return text === '' ? null : { text, origin: value.origin };
}

function readLines(list: Located | undefined, language: Language): readonly MastheadLine[] {
  return itemsOf(list).map((line) => ({
    ...optional('label', readString(line, 'label')),
    text: joinLines(readString(line, 'text') ?? '', language),
    origin: line.origin,
  }));
}

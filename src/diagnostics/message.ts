import type { Language } from '../model/publication.ts';
import type { Wording } from './catalogue/entry.ts';
import { catalogue } from './catalogue.ts';
import type { Arguments, Diagnostic, Related } from './diagnostic.ts';
import { notes, words } from './notes.ts';

/** The sentence of a finding. This is the one place where sentences are made. */
export function messageOf({ code, args, cause }: Diagnostic, language: Language): string {
  const pattern = catalogue[code].message[language];
  const given = cause ? { ...args, reason: messageOf(cause, language) } : args;
  return fill(pattern, given, language) ?? pattern;
}

/** What to do about it: the nearest word, then the catalogue's advice. */
export function hintOf({ code, args, suggestion }: Diagnostic, language: Language): string | undefined {
  const { hint = [] } = catalogue[code];
  const advice = ('zh' in hint ? [hint] : hint)
    .map((wording) => fill(wording[language], args, language))
    .find((text) => text !== undefined);
  const meant =
    suggestion === undefined
      ? undefined
      : language === 'zh'
        ? `是不是“${suggestion}”？`
        : `did you mean “${suggestion}”?`;
  const parts = [meant, advice].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(language === 'zh' ? '' : ' ') : undefined;
}

export function noteOf({ note }: Related, language: Language): string {
  const wording: Wording | undefined = notes[note];
  return wording ? wording[language] : note;
}

/** Fills `{name}`; undefined where an argument was not given. Braces that name nothing stand as they are. */
function fill(template: string, args: Arguments, language: Language): string | undefined {
  let complete = true;
  const text = template.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) {
      complete = false;
      return whole;
    }
    const text = translated.has(name) ? inWords(String(value), language) : String(value);
    return shown(language === 'zh' && lists.has(name) ? text.replaceAll(', ', '、') : text);
  });
  return complete ? text : undefined;
}

/** Arguments that are our own words rather than a user's. */
const translated: ReadonlySet<string> = new Set([
  'reason',
  'owed',
  'what',
  'fault',
  'more',
  'node',
  'found',
  'character',
]);

/** Arguments that are lists, which Chinese separates in its own way. */
const lists: ReadonlySet<string> = new Set(['owed', 'choices', 'members', 'owner', 'allowed']);

function inWords(value: string, language: Language): string {
  return value.replace(/@([a-z-]+)/g, (word, key: string) => words[key]?.[language] ?? word);
}

/** Data in a message: one line, cut, with invisible characters made visible. */
function shown(value: string): string {
  const characters = [...value];
  const cut = characters.length > 120 ? `${characters.slice(0, 120).join('')}…` : value;
  return cut.replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return character === '\n' ? ' ' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

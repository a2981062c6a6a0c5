import { findingAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Registry } from '../model/department.ts';
import { entriesOf, get, itemsOf, type Located, stringOf } from '../model/located.ts';
import type { Leader, WordLists } from '../model/word-lists.ts';
import { registered } from './registered.ts';
import { checkShape } from './shape.ts';
import { type Findings, optional, readString, readStrings } from './values.ts';

/** Lists of the program whose entries are single words. */
const wordLists = ['places', 'flattery', 'superlatives'] as const;
/** Lists that give a word for a word. */
const replacementLists = ['typos', 'terms', 'variants'] as const;

/** Reads words.yaml: the lists of the program with what the office adds to them and takes away from them. */
export function validateWords(
  root: Located,
  program: WordLists,
  registry: Registry,
): { words: WordLists; diagnostics: Findings } {
  const diagnostics: Findings = [...checkShape('words', root)];
  // Files that are too broken add nothing.
  if (diagnostics.length > 0) return { words: program, diagnostics };
  const without = get(root, 'without');
  const list = (name: (typeof wordLists)[number]) => [
    ...remaining(program[name], get(without, name), name, diagnostics),
    ...readStrings(get(root, name)),
  ];
  const replacements = (name: (typeof replacementLists)[number]) => {
    const kept = remaining([...program[name].keys()], get(without, name), name, diagnostics);
    return new Map([
      ...kept.map((word) => [word, program[name].get(word) ?? word] as const),
      ...readReplacements(get(root, name), diagnostics),
    ]);
  };
  const words: WordLists = {
    ...program,
    ...Object.fromEntries(wordLists.map((name) => [name, list(name)])),
    ...Object.fromEntries(replacementLists.map((name) => [name, replacements(name)])),
    organisations: readStrings(get(root, 'organisations')),
    accepted: readStrings(get(root, 'accepted')),
    forbidden: new Map(
      itemsOf(get(root, 'forbidden')).map((entry) => [
        readString(entry, 'word') ?? '',
        readString(entry, 'reason'),
      ]),
    ),
    leaders: itemsOf(get(root, 'leaders')).map((entry) => readLeader(entry, registry, diagnostics)),
    references: readReferences(get(root, 'references'), diagnostics),
  };
  diagnostics.push(...blanksIn(root));
  return { words, diagnostics };
}

/** The program's entries but for those that the office does not want. */
function remaining(
  program: readonly string[],
  without: Located | undefined,
  list: string,
  findings: Findings,
): readonly string[] {
  const unwanted = new Set(readStrings(without));
  for (const value of itemsOf(without)) {
    const word = stringOf(value) ?? '';
    if (program.includes(word)) continue;
    const suggestion = nearest(word, program);
    findings.push(findingAt('word-not-listed', value.origin, { args: { word, list }, suggestion }));
  }
  return program.filter((word) => !unwanted.has(word));
}

function readReplacements(
  map: Located | undefined,
  findings: Findings,
): readonly (readonly [string, string])[] {
  return entriesOf(map).map(({ key, keyOrigin, value }) => {
    const right = stringOf(value) ?? '';
    if (right === key) findings.push(findingAt('word-for-itself', keyOrigin, { args: { word: key } }));
    return [key, right];
  });
}

function readLeader(entry: Located, registry: Registry, findings: Findings): Leader {
  return {
    name: readString(entry, 'name') ?? '',
    post: readString(entry, 'post') ?? '',
    ...optional('department', registered(get(entry, 'department'), registry, findings)?.id),
  };
}

/** Approved forms by name; a form without the name would never be looked for. */
function readReferences(
  list: Located | undefined,
  findings: Findings,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    itemsOf(list).map((entry) => {
      const name = readString(entry, 'name') ?? '';
      for (const form of itemsOf(get(entry, 'forms'))) {
        const text = stringOf(form) ?? '';
        if (!text.includes(name))
          findings.push(findingAt('form-without-name', form.origin, { args: { form: text, name } }));
      }
      return [name, readStrings(get(entry, 'forms'))];
    }),
  );
}

/** Words with a blank at an end or a line end inside, which no text has. */
function blanksIn(value: Located): Findings {
  if (value.kind === 'list') return value.items.flatMap(blanksIn);
  if (value.kind === 'map')
    return entriesOf(value).flatMap(({ key, keyOrigin, value: inner }) => [
      ...(isBlank(key) ? [findingAt('word-with-blank', keyOrigin, { args: { word: key.trim() } })] : []),
      ...(key === 'reason' ? [] : blanksIn(inner)),
    ]);
  const word = stringOf(value);
  return word !== undefined && isBlank(word)
    ? [findingAt('word-with-blank', value.origin, { args: { word: word.trim() } })]
    : [];
}

const isBlank = (word: string) => word !== word.trim() || /[\r\n]/.test(word);

import { wordsIn } from '../../../language/lexicon.ts';
import { type Department, nameOn } from '../../../model/department.ts';
import type { RuleContext } from '../../rule.ts';

/** How a name is known. */
export interface Known {
  /** The department's name at the time of the issue; none for bodies outside the registry. */
  readonly name?: string;
  /** Whether it is another form of that name. */
  readonly isAlias: boolean;
}

/** A known name in a text. */
export interface NameOccurrence extends Known {
  readonly span: readonly [start: number, end: number];
  readonly word: string;
}

const read = new WeakMap<RuleContext, ReadonlyMap<string, Known>>();

/** Every known name: of departments at the time of the issue, their other forms, other bodies. */
export function knownNames(context: RuleContext): ReadonlyMap<string, Known> {
  const known = read.get(context) ?? readNames(context);
  read.set(context, known);
  return known;
}

function readNames({ registry, words, issue }: RuleContext): ReadonlyMap<string, Known> {
  const day = issue.period.to;
  const known = new Map<string, Known>();
  for (const department of registry) {
    const name = nameOn(department, day);
    for (const form of formsOf(department, day)) known.set(form, { name, isAlias: true });
  }
  // A name that is right somewhere is right.
  for (const department of registry) {
    known.set(department.name, { name: department.name, isAlias: false });
    const name = nameOn(department, day);
    known.set(name, { name, isAlias: false });
  }
  for (const body of words.organisations) known.set(body, { isAlias: false });
  return known;
}

/** Other forms, with 省 before them too where the body is no city's, and names that are in force no longer. */
function formsOf({ name, aliases, formerNames }: Department, day: string): readonly string[] {
  return [
    ...(/^[市县区州盟旗]/.test(name) ? [] : aliases)
      .filter((alias) => !alias.startsWith('省'))
      .map((alias) => `省${alias}`),
    ...aliases,
    ...formerNames.filter(({ until }) => until < day).map(({ name }) => name),
  ];
}

/** Known names in a text, longest ones, but for words that only look like one: 市场监管局面. */
export function* namesIn(text: string, context: RuleContext): Iterable<NameOccurrence> {
  for (const { word, span } of wordsIn(text, knownNames(context)))
    if (endsThere(text, span[1])) yield { word, span, ...(knownNames(context).get(word) as Known) };
}

/** Characters that make another word of the last one of a name. */
const continued: Readonly<Record<string, string>> = {
  局: '面部势限域长',
  厅: '长级堂房官',
  委: '员托派任婉屈靡书',
  办: '公理事件结法好学成案证',
  处: '理于在置分长境罚',
  院: '长校士',
};

/** Whether a name that ends before an offset is not continued into another word. */
export function endsThere(text: string, end: number): boolean {
  const next = text[end];
  return next === undefined || !continued[text[end - 1] ?? '']?.includes(next);
}

/** Whether a name at an offset is that of another place or time: 成都市住建厅, 原省工商局, 国家发改委. */
export function isElsewhere(text: string, start: number, { words }: RuleContext): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  // 市城管局 behind a character that may end the name of a city.
  if (
    /^[市县区州]/.test(text.slice(start, start + 1)) &&
    /[^\P{Script=Han}在到由与和及向对经赴请同]$/u.test(before)
  )
    return true;
  return (
    /(?:[省市县区州盟旗乡镇国部原各全该外邻两跨]|国家|兄弟)$/.test(before) ||
    [words.provinces, words.places].some((places) => places.some((place) => before.endsWith(place)))
  );
}

import { wordsIn } from '../../../language/lexicon.ts';
import type { Leader } from '../../../model/word-lists.ts';
import type { RuleContext } from '../../rule.ts';

/** Posts before a name, the way documents write them. */
const post =
  '(?:党[组委](?:副?书记|成员|委员)|副?书记|副?(?:厅长|局长|主任|处长|院长|部长|省长|市长|县长|州长|区长)|总(?:工程师|经济师|会计师)|[一二三四]级(?:巡视员|调研员))';
const postsBefore = new RegExp(`${post}(?:、${post})*$`);
const postAfter = new RegExp(`^${post}(?![科医护编检法督\\p{Script=Han}]?员)`, 'u');

/** A listed leader in a text. */
export interface LeaderOccurrence {
  readonly leader: Leader;
  /** Place in the office's order. */
  readonly order: number;
  readonly span: readonly [start: number, end: number];
}

const read = new WeakMap<RuleContext['words'], ReadonlyMap<string, number>>();

/** Listed leaders in a text; nobody whose name is listed twice, since two persons may have it. */
export function* leadersIn(text: string, { words }: RuleContext): Iterable<LeaderOccurrence> {
  if (words.leaders.length === 0) return;
  const byName = read.get(words) ?? namesOf(words.leaders);
  read.set(words, byName);
  for (const { word, span } of wordsIn(text, byName)) {
    const order = byName.get(word) ?? -1;
    const leader = words.leaders[order];
    if (leader) yield { leader, order, span };
  }
}

function namesOf(leaders: readonly Leader[]): ReadonlyMap<string, number> {
  const names = leaders.map(({ name }) => name);
  return new Map(
    names
      .map((name, order) => [name, order] as const)
      .filter(([name, order]) => names.indexOf(name) === order && names.lastIndexOf(name) === order),
  );
}

/** Posts right before a name: 党组成员、副厅长. */
export function titleBefore(text: string, start: number): string | undefined {
  return postsBefore.exec(text.slice(Math.max(0, start - 40), start))?.[0];
}

/** A post right behind a name. */
export function titleAfter(text: string, end: number): string | undefined {
  return postAfter.exec(text.slice(end, end + 12))?.[0];
}

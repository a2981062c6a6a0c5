import { readChineseNumber } from '../../../language/chinese-numbers.ts';
import { quotations } from '../../../language/quotations.ts';
import type { RuleContext } from '../../rule.ts';

/** A count as it is written, for expressions: 12, 两, 十一. */
export const countPattern = '\\d{1,3}|[一二两三四五六七八九十]{1,3}';

/** The number that a count says; undefined for what is none. */
export function readCount(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : readChineseNumber(text);
}

/** Names that are certainly names of one body each, longest first. */
export function knownNames({ registry, words }: RuleContext): readonly string[] {
  const names = registry.flatMap(({ name, aliases, formerNames }) => [
    name,
    ...aliases,
    ...formerNames.map((former) => former.name),
  ]);
  return [...names, ...words.organisations].sort((a, b) => b.length - a.length);
}

const separator = /^(?:、|以及|和|与|及)/;

/** How many names stand in a row from a place on, and where the row ends. */
export function namesFrom(text: string, start: number, names: readonly string[]) {
  let at = start;
  for (let count = 0; ; count++) {
    const [sign = ''] = count === 0 ? [] : (separator.exec(text.slice(at, at + 2)) ?? []);
    const name =
      count > 0 && sign === '' ? undefined : names.find((own) => text.startsWith(own, at + sign.length));
    if (name === undefined) return { count, end: at };
    at += sign.length + name.length;
  }
}

/** Where quotations and titles begin, by where they end. */
export function quotationStarts(text: string): ReadonlyMap<number, number> {
  return new Map(quotations(text).map(([start, end]) => [end, start]));
}

/** How many names, quotations and titles stand in a row before a place, and where the row begins. */
export function namesBefore(
  text: string,
  end: number,
  names: readonly string[],
  quoted: ReadonlyMap<number, number>,
) {
  let start = end;
  let at = end;
  for (let count = 0; ; count++) {
    const name = quoted.has(at) ? undefined : names.find((own) => text.endsWith(own, at));
    if (!quoted.has(at) && name === undefined) return { count, start };
    start = quoted.get(at) ?? at - (name?.length ?? 0);
    // 和 and 与 may be prepositions. Names need a mark between them; quotations and titles need none.
    const isMarked = text[start - 1] === '、';
    if (!isMarked && !quoted.has(start)) return { count: count + 1, start };
    at = isMarked ? start - 1 : start;
  }
}

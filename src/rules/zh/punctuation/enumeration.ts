import { chineseNumeral } from '../../../language/numerals.ts';

/** The beginning of a member of a list in running text: 一是, 二要. UTF-16 offsets. */
export interface Member {
  readonly number: number;
  readonly word: string;
  readonly start: number;
  /** Behind 是 or 要. */
  readonly end: number;
}

/** Lists in a paragraph. */
export interface Enumerations {
  readonly series: readonly (readonly [Member, ...Member[]])[];
  /** Members whose number does not follow, and the number that would. */
  readonly broken: readonly { readonly member: Member; readonly expected: number }[];
}

/** Lists inside lists that are still followed; nobody writes so many. */
const deepest = 8;

const numbers = new Map(Array.from({ length: 30 }, (_, index) => [chineseNumeral(index + 1), index + 1]));

/** Members begin the paragraph or stand behind a mark: 统一是 and 星期一是 begin none, nor does 一是一. */
const beginning = /(?<=^|[，。；：！？“”（）—\s])([一二三四五六七八九十]{1,3})([是要])(?!\1)/g;

/** The lists 一是…二是… and 一要…二要… of a paragraph; a list may stand inside a member of another. */
export function enumerationsOf(text: string): Enumerations {
  const series: [Member, ...Member[]][] = [];
  const broken: { member: Member; expected: number }[] = [];
  if (!/[一二三四五六七八九十][是要]/.test(text)) return { series, broken };
  const open: Record<string, [Member, ...Member[]][]> = { 是: [], 要: [] };
  for (const { 0: whole, 1: numeral = '', 2: word = '', index } of text.matchAll(beginning)) {
    const number = numbers.get(numeral);
    const lists = open[word];
    if (number === undefined || !lists) continue;
    const member: Member = { number, word, start: index, end: index + whole.length };
    const place = lists.findLastIndex((list) => list.at(-1)?.number === number - 1);
    const innermost = lists.at(-1);
    if (place >= 0) lists.splice(place + 1);
    else if (number > 1 && innermost) broken.push({ member, expected: (innermost.at(-1)?.number ?? 0) + 1 });
    else {
      const list: [Member, ...Member[]] = [member];
      series.push(list);
      lists.push(list);
      if (lists.length > deepest) lists.shift();
      continue;
    }
    lists.at(-1)?.push(member);
  }
  return { series, broken };
}

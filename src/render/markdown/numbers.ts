import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { NodeData } from '../../model/bulletin.ts';

/** Number of the first item, if the list is an unbroken run that Markdown can number itself: 1. 2. 3. */
export function firstOfRun(list: List): number | undefined {
  if (list.data?.form !== undefined && list.data.form !== '1.') return undefined;
  const numbers = list.children.map((item, index) => {
    const literal = numberOf(item);
    if (literal === undefined) return (list.start ?? 1) + index;
    return /^\d{1,9}\.$/.test(literal) ? Number.parseInt(literal, 10) : Number.NaN;
  });
  const [first] = numbers;
  return numbers.every((number, index) => number === (first ?? 1) + index) ? first : undefined;
}

/** Whether the list has generated numbers, whatever it was in the source. */
export function isNumbered(list: List): boolean {
  return list.ordered === true || list.children.some((item) => numberOf(item) !== undefined);
}

export function numberOf(node: { readonly data?: NodeData | undefined }): string | undefined {
  return node.data?.number === '' ? undefined : node.data?.number;
}

/** Puts a literal number before the text: 一、综窗改革, but `1.1 Windows` and 第一章　总则. */
export function withNumber(
  number: string | undefined,
  children: readonly PhrasingContent[],
): PhrasingContent[] {
  if (number === undefined) return [...children];
  const [first, ...rest] = children;
  const text = number + separatorBehind(number);
  if (first?.type !== 'text') return [{ type: 'text', value: text }, ...children];
  return [{ ...first, value: text + first.value.replace(/^[ \t]+/, '') }, ...rest];
}

/** Behind ASCII a space, behind the number of a Chinese chapter a full-width one. */
function separatorBehind(number: string): string {
  if (/^第.+(章|部分|节)$/.test(number)) return '\u3000';
  return (number.codePointAt(number.length - 1) ?? 0) < 0x80 ? ' ' : '';
}

/** The blocks of an item whose number is text; run-in strong text takes the number in: **（一）按时到岗情况**。 */
export function numberedBlocks(item: ListItem): ListItem['children'] {
  const [first, ...rest] = item.children;
  const number = numberOf(item);
  if (number === undefined) return item.children;
  if (first?.type !== 'paragraph') {
    return [{ type: 'paragraph', children: withNumber(number, []) }, ...item.children];
  }
  return [withRunInNumber(number, first), ...rest];
}

function withRunInNumber(number: string, paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph.children;
  if (first?.type === 'strong' && first.data?.runIn) {
    return { ...paragraph, children: [{ ...first, children: withNumber(number, first.children) }, ...rest] };
  }
  return { ...paragraph, children: withNumber(number, paragraph.children) };
}

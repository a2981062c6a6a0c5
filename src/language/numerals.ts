import type { NumberForm } from '../model/bulletin.ts';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const places = ['', '十', '百', '千'];

/** The largest number that is written in words. */
export const maximumInWords = 999_999_999;

/**
 * Chinese numerals as running text and headings use them: 一, 十, 十一, 二十, 一百零五, 一万二千, 三亿零五十. Whole numbers
 * from 0 to 999,999,999; a RangeError for others.
 */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > maximumInWords)
    throw new RangeError(`no numeral for ${number}`);
  if (number === 0) return '零';
  const groups: readonly (readonly [number, string])[] = [
    [Math.floor(number / 100_000_000), '亿'],
    [Math.floor(number / 10_000) % 10_000, '万'],
    [number % 10_000, ''],
  ];
  let text = '';
  let skipped = false;
  for (const [group, sign] of groups) {
    if (group > 0)
      text += `${text !== '' && (skipped || group < 1000) ? '零' : ''}${fourDigits(group)}${sign}`;
    skipped = group === 0;
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}

/** From 1 to 9999, with 一十 for ten. */
function fourDigits(number: number): string {
  const written = [...String(number)].map(Number);
  let text = '';
  written.forEach((digit, index) => {
    const place = written.length - 1 - index;
    if (digit > 0) text += `${digits[digit]}${places[place]}`;
    else if (!text.endsWith('零') && written.slice(index + 1).some((rest) => rest > 0)) text += '零';
  });
  return text;
}

/** Upper-case Roman numeral, from 1 to 3999. */
export function romanNumeral(number: number): string {
  const steps: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let text = '';
  for (const [value, sign] of steps) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

const circled = (number: number) =>
  number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`;

/** a, b … z, aa, ab … */
function letters(number: number): string {
  return number <= 26
    ? String.fromCodePoint(96 + number)
    : letters(Math.floor((number - 1) / 26)) + letters(((number - 1) % 26) + 1);
}

/** How each form writes a number; `path` is the number of every level down to this one. */
const writers: Record<NumberForm, (number: number, path: readonly number[]) => string> = {
  none: () => '',
  '一、': (number) => `${chineseNumeral(number)}、`,
  '（一）': (number) => `（${chineseNumeral(number)}）`,
  '1.': (number) => `${number}.`,
  '1、': (number) => `${number}、`,
  '（1）': (number) => `（${number}）`,
  '(1)': (number) => `(${number})`,
  '①': circled,
  '1.1': (_number, path) => path.join('.'),
  'a)': (number) => `${letters(number)})`,
  'I.': (number) => `${romanNumeral(number)}.`,
  第一章: (number) => `第${chineseNumeral(number)}章`,
  第一部分: (number) => `第${chineseNumeral(number)}部分`,
  第一节: (number) => `第${chineseNumeral(number)}节`,
  'A.': (number) => `${letters(number).toUpperCase()}.`,
  'i.': (number) => `${romanNumeral(number).toLowerCase()}.`,
  '(a)': (number) => `(${letters(number)})`,
};

/** The literal number of a heading or list item. */
export function writeNumber(form: NumberForm, path: readonly number[]): string {
  return writers[form](path.at(-1) ?? 0, path);
}

/** The forms by name, for reading templates. */
export const numberForms = Object.keys(writers) as readonly NumberForm[];

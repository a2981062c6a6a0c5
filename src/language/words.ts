import { maximumInWords } from './numerals.ts';

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * A number in English words, American style, without “and”: twenty-one, one hundred five. Whole numbers from 0 to
 * 999,999,999; a RangeError for others.
 */
export function englishWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > maximumInWords)
    throw new RangeError(`no words for ${number}`);
  if (number < 1000) return belowThousand(number);
  const groups: readonly (readonly [number, string])[] = [
    [Math.floor(number / 1_000_000), ' million'],
    [Math.floor(number / 1000) % 1000, ' thousand'],
    [number % 1000, ''],
  ];
  return groups
    .filter(([group]) => group > 0)
    .map(([group, name]) => `${belowThousand(group)}${name}`)
    .join(' ');
}

function belowThousand(number: number): string {
  if (number < 100) return belowHundred(number);
  const rest = number % 100;
  return `${small[Math.floor(number / 100)]} hundred${rest > 0 ? ` ${belowHundred(rest)}` : ''}`;
}

function belowHundred(number: number): string {
  if (number < 20) return small[number] ?? '';
  const rest = number % 10;
  return `${tens[Math.floor(number / 10)]}${rest > 0 ? `-${small[rest]}` : ''}`;
}

/** The ending of an English ordinal written in digits: st, nd, rd, th. For the digits of a whole number from 0 on. */
export function ordinalEnding(digits: string): 'st' | 'nd' | 'rd' | 'th' {
  if (/1[123]$/.test(digits)) return 'th';
  const endings: Record<string, 'st' | 'nd' | 'rd'> = { '1': 'st', '2': 'nd', '3': 'rd' };
  return endings[digits.at(-1) ?? ''] ?? 'th';
}

/** 1st, 22nd, 113th. For whole numbers from 0 on. */
export function englishOrdinal(number: number): string {
  return `${number}${ordinalEnding(String(number))}`;
}

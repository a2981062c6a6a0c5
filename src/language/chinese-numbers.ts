const digits = '零一二三四五六七八九';

const digitOf = (sign: string) => (sign === '两' ? 2 : '〇○'.includes(sign) ? 0 : digits.indexOf(sign));

/** A number from 1 to 99 in Chinese numerals: 三, 两, 十, 二十一. Undefined for anything else. */
export function readChineseNumber(text: string): number | undefined {
  const match = /^(?:([一二三四五六七八九两])|([一二三四五六七八九])?十([一二三四五六七八九])?)$/.exec(text);
  if (!match) return undefined;
  const [, single, tens = '一', ones = '零'] = match;
  return single === undefined ? digitOf(tens) * 10 + digitOf(ones) : digitOf(single);
}

/** Digits read one by one: 二〇二三 is 2023. */
export function readChineseDigits(text: string): number {
  return Number([...text].map(digitOf).join(''));
}

/** A power of ten with a name that stands behind a number. */
export interface Magnitude {
  /** So many zeros: 万 has 4. */
  readonly zeros: number;
  /** As it is printed behind the digits: 万, but with a space before “million”. */
  readonly printed: string;
}

const chinese: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};
const english: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** A magnitude by its name, in either language; undefined for other words. */
export function magnitudeOf(name: string): Magnitude | undefined {
  const own = (names: Readonly<Record<string, number>>) =>
    Object.hasOwn(names, name) ? names[name] : undefined;
  const [inChinese, inEnglish] = [own(chinese), own(english)];
  if (inChinese !== undefined) return { zeros: inChinese, printed: name };
  return inEnglish === undefined ? undefined : { zeros: inEnglish, printed: ` ${name}` };
}

import { describe, expect, it } from 'vitest';
import { magnitudeOf } from './magnitudes.ts';

describe('a magnitude', () => {
  it.each([
    ['十', 1],
    ['百', 2],
    ['千', 3],
    ['万', 4],
    ['十万', 5],
    ['百万', 6],
    ['千万', 7],
    ['亿', 8],
    ['万亿', 12],
  ])('%s stands close behind the digits', (name, zeros) => {
    expect(magnitudeOf(name)).toEqual({ zeros, printed: name });
  });

  it.each([
    ['thousand', 3],
    ['million', 6],
    ['billion', 9],
    ['trillion', 12],
  ])('%s stands behind a space', (name, zeros) => {
    expect(magnitudeOf(name)).toEqual({ zeros, printed: ` ${name}` });
  });

  it.each(['', 'lakh', '兆', 'constructor', '__proto__'])('“%s” is none', (name) => {
    expect(magnitudeOf(name)).toBeUndefined();
  });
});

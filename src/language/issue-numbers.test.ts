import { expect, it } from 'vitest';
import { printNumbersUpTo } from './issue-numbers.ts';

it.each([
  ['zh', 1, '22'],
  ['zh', 2, '21、22'],
  ['zh', 3, '20—22'],
  ['en', 1, '22'],
  ['en', 2, '21–22'],
  ['en', 4, '19–22'],
] as const)('numbers in %s, %i of them, are %s', (language, count, printed) => {
  expect(printNumbersUpTo(22, count, language)).toBe(printed);
});

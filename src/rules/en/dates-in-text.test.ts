import { describe, expect, it } from 'vitest';
import { daysIn } from './dates-in-text.ts';

const read = (text: string) =>
  [...daysIn(text)].map(({ span, day, month, year, weekdayName }) => [
    text.slice(...span),
    ...[day, month, year, weekdayName].filter((part) => part !== undefined),
  ]);

describe('days in English prose', () => {
  it.each([
    ['On 5 June it rained.', [['5 June', 5, 6]]],
    ['On Monday, 5th June 2023, it rained.', [['Monday, 5th June 2023', 5, 6, 2023, 'Monday']]],
    ['On Monday, June 5, 2023, it rained.', [['Monday, June 5, 2023', 5, 6, 2023, 'Monday']]],
    [
      'From June 5 to 9 June (Friday).',
      [
        ['June 5', 5, 6],
        ['9 June (Friday)', 9, 6, 'Friday'],
      ],
    ],
    ['Monday, the 5 June.', [['Monday, the 5 June', 5, 6, 'Monday']]],
    ['Open 5–9 June, 8:05 June, 1.5 June, June 2023, June 5–9, June 5%.', []],
    ['In June 31,400 vessels called.', []],
    ['Closed 5 June 2022–23.', [['5 June', 5, 6]]],
  ])('reads %s', (text, days) => {
    expect(read(text)).toEqual(days);
  });
});

import { describe, expect, it } from 'vitest';
import { readWrittenDays } from './written-dates.ts';

describe('days as people write them', () => {
  it.each([
    ['2023年6月7日', '2023-06-07'],
    ['2023.6.7', '2023-06-07'],
    ['2023/06/07', '2023-06-07'],
    ['２０２３－０６－０７', '2023-06-07'],
    ['20230607', '2023-06-07'],
    ['2023年6月7日（星期三）', '2023-06-07'],
    ['7 June 2023', '2023-06-07'],
    ['June 7th, 2023', '2023-06-07'],
    ['2023年6月7日至9日', '2023-06-07/2023-06-09'],
    ['2023.6.28-7.2', '2023-06-28/2023-07-02'],
    ['2023-06-07—2023-06-09', '2023-06-07/2023-06-09'],
    ['2023-06-07 - 2023-06-09', '2023-06-07/2023-06-09'],
    ['7 June 2023 to 9 June 2023', '2023-06-07/2023-06-09'],
  ])('%s', (text, days) => expect(readWrittenDays(text)).toBe(days));

  it.each([
    ['with two readings', '6/7/2023'],
    ['of which the calendar has none', '2023.6.31'],
    ['without a year', '6月7日'],
    ['with other words', '6月上旬'],
    ['the wrong way round', '2023.6.9-2023.6.7'],
    ['that are three', '2023.6.5-2023.6.6-2023.6.7'],
  ])('%s are not guessed', (_, text) => expect(readWrittenDays(text)).toBeUndefined());

  it('take the year they are told where they have none', () => {
    expect(readWrittenDays('6月7日', '2023')).toBe('2023-06-07');
    expect(readWrittenDays('6月28日至7月2日', '2023')).toBe('2023-06-28/2023-07-02');
    expect(readWrittenDays('2022年6月7日', '2023')).toBe('2022-06-07');
  });
});

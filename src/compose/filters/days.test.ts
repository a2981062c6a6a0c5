import { describe, expect, it } from 'vitest';
import { placeIn, resultOf, wordsOf } from '../../../tests/support/template.ts';
import { DayValue, PeriodValue, textOrDay } from '../values/day.ts';
import { TextValue, text } from '../values/text.ts';

const period = new PeriodValue({ from: '2020-01-01', to: '2020-08-31' }, 'zh', [placeIn('issue.yaml')]);
const english = new PeriodValue({ from: '2023-06-05', to: '2023-06-09' }, 'en', []);

describe('period', () => {
  it.each([
    ['period | period: "year-months", "至"', '2020年1至8月'],
    ['period | period: "months"', '1—8月'],
    ['english | period: "days-us"', 'June 5–9, 2023'],
    ['english | period: "days", " to "', '5 to 9 June 2023'],
    ['nothing | period: "days"', ''],
  ])('%s prints %s', (expression, printed) => {
    expect(wordsOf(expression, { period, english, nothing: null })).toBe(printed);
  });

  it('keeps the place of the period', () => {
    const value = resultOf('period | period: "year"', { period });
    expect(value instanceof TextValue && value.origins.map(({ source }) => source.path)).toEqual([
      'issue.yaml',
    ]);
  });

  it('refuses an unknown form, none, and what is no period', () => {
    expect(() => resultOf('period | period: "weeks"', { period })).toThrow('period: “weeks”');
    expect(() => resultOf('period | period', { period })).toThrow('period: “”');
    expect(() => resultOf('day | period: "days"', { day: new DayValue('2023-06-09', 'en', []) })).toThrow(
      'period: “2023-06-09”',
    );
  });
});

describe('date', () => {
  it('keeps bracketed words', () => {
    const day = new DayValue('2023-06-09', 'en', []);
    expect(wordsOf('day | date: "[Week ending] MMMM D, YYYY"', { day })).toBe('Week ending June 9, 2023');
  });

  it('prints a text of the sources that is a day, in the language of the bulletin', () => {
    const root = {
      en: textOrDay('2024-06-03', 'en', [placeIn('data')]),
      zh: textOrDay('2024-06-03', 'zh', []),
    };
    expect(wordsOf('en', root)).toBe('2024-06-03');
    expect(wordsOf('en | date: "MMM D"', root)).toBe('Jun 3');
    expect(wordsOf('en | date', root)).toBe('3 June 2024');
    expect(wordsOf('zh | date', root)).toBe('2024年6月3日');
    expect(wordsOf('zh | date: "M月D日（ddd）"', root)).toBe('6月3日（周一）');
    const value = resultOf('en | date: "D"', root);
    expect(value instanceof TextValue && value.origins.map(({ source }) => source.path)).toEqual(['data']);
  });

  it('refuses a text that is no day', () => {
    for (const words of ['2024-02-30', '2024-6-3', '6月3日', '']) {
      const root = { day: textOrDay(words, 'zh', []) };
      expect(() => resultOf('day | date: "D"', root)).toThrow(`date: “${words}”`);
    }
    expect(() => resultOf('day | date: "D"', { day: text('2024-06-03') })).toThrow('date: “2024-06-03”');
  });

  it('of a period says which filter prints it', () => {
    expect(() => resultOf('english | date: "D"', { english })).toThrow(
      'date: “5–9 June 2023” (period: "days")',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { formatDay, formatPeriod } from './dates.ts';

describe('a printed day', () => {
  it.each([
    ['2023-06-15', 'zh', undefined, '2023年6月15日'],
    ['2023-06-05', 'zh', undefined, '2023年6月5日'],
    ['2023-06-05', 'zh', 'M月D日', '6月5日'],
    ['2023-06-05', 'zh', 'YYYY-MM-DD dddd', '2023-06-05 星期一'],
    ['2023-06-11', 'zh', 'M月D日（dddd）', '6月11日（星期日）'],
    ['2024-01-03', 'en', undefined, '3 January 2024'],
    ['2024-02-29', 'en', 'dddd, D MMM YYYY', 'Thursday, 29 Feb 2024'],
    ['2024-05-01', 'en', 'MMMM', 'May'],
    ['2023-06-09', 'en', '[Week ending] MMMM D, YYYY', 'Week ending June 9, 2023'],
    ['2023-06-09', 'en', '[Day D, M and Q:] ddd D/M', 'Day D, M and Q: Fri 9/6'],
    ['2023-06-09', 'en', '[unclosed D', '[unclosed 9'],
    ['2023-06-05', 'zh', 'M月D日（ddd）', '6月5日（周一）'],
    ['2023-06-11', 'zh', 'ddd', '周日'],
    ['2023-06-11', 'en', 'ddd dddd', 'Sun Sunday'],
    ['2023-03-31', 'zh', 'YYYY年Q季度', '2023年1季度'],
    ['2023-04-01', 'en', '[Q]Q YYYY', 'Q2 2023'],
    ['2023-06-09', 'zh', '第W周', '第23周'],
    ['2024-12-30', 'en', '[Week] W', 'Week 1'],
    ['2023-06-09', 'en', 'xyz D', 'xyz 9'],
    ['soon', 'en', undefined, 'soon'],
  ] as const)('%s (%s, %s) reads %s', (day, language, pattern, printed) => {
    expect(formatDay(day, language, pattern)).toBe(printed);
  });
});

describe('a printed period', () => {
  it.each([
    ['2023-06-05', '2023-06-09', 'zh', '6月5日—6月9日'],
    ['2023-05-29', '2023-06-02', 'zh', '5月29日—6月2日'],
    ['2023-12-28', '2024-01-03', 'zh', '2023年12月28日—2024年1月3日'],
    ['2023-06-09', '2023-06-09', 'zh', '6月9日'],
    ['2023-06-05', '2023-06-09', 'en', '5–9 June 2023'],
    ['2023-05-29', '2023-06-02', 'en', '29 May – 2 June 2023'],
    ['2023-12-28', '2024-01-03', 'en', '28 December 2023 – 3 January 2024'],
    ['2023-06-09', '2023-06-09', 'en', '9 June 2023'],
  ] as const)('%s to %s (%s) reads %s', (from, to, language, printed) => {
    expect(formatPeriod({ from, to }, language)).toBe(printed);
  });
});

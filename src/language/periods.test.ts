import { describe, expect, it } from 'vitest';
import { printPeriodIn, yearToDate } from './periods.ts';

const print = (form: Parameters<typeof printPeriodIn>[0], period: string, dash?: string) => {
  const [from = '', to = from] = period.split('/');
  return (['zh', 'en'] as const).map((language) => printPeriodIn(form, { from, to }, language, dash));
};

describe('a period in a form', () => {
  it.each([
    ['days', '2023-06-05/2023-06-09', '6月5日—9日', '5–9 June 2023'],
    ['days', '2023-06-28/2023-07-02', '6月28日—7月2日', '28 June – 2 July 2023'],
    ['days', '2018-12-30/2019-01-05', '2018年12月30日—2019年1月5日', '30 December 2018 – 5 January 2019'],
    ['days', '2023-06-09', '6月9日', '9 June 2023'],
    ['days-us', '2023-06-05/2023-06-09', 'June 5–9, 2023', 'June 5–9, 2023'],
    ['days-us', '2023-06-28/2023-07-02', 'June 28–July 2, 2023', 'June 28–July 2, 2023'],
    [
      'days-us',
      '2018-12-30/2019-01-05',
      'December 30, 2018–January 5, 2019',
      'December 30, 2018–January 5, 2019',
    ],
    ['days-us', '2023-06-09', 'June 9, 2023', 'June 9, 2023'],
    ['full', '2023-06-05/2023-06-09', '2023年6月5日—6月9日', '5–9 June 2023'],
    ['full', '2018-12-30/2019-01-05', '2018年12月30日—2019年1月5日', '30 December 2018 – 5 January 2019'],
    ['full', '2023-06-09', '2023年6月9日', '9 June 2023'],
    ['months', '2020-01-01/2020-07-31', '1—7月', 'January–July'],
    ['months', '2020-07-01/2020-07-31', '7月', 'July'],
    ['months', '2019-11-01/2020-02-29', '2019年11月—2020年2月', 'November 2019 – February 2020'],
    ['year-months', '2020-01-01/2020-08-31', '2020年1—8月', 'January–August 2020'],
    ['year-months', '2020-07-01/2020-07-31', '2020年7月', 'July 2020'],
    ['year-months', '2019-11-01/2020-02-29', '2019年11月—2020年2月', 'November 2019 – February 2020'],
    ['year', '2018-12-30/2019-01-05', '2019年', '2019'],
    ['quarter', '2023-01-01/2023-03-31', '2023年一季度', '1st quarter of 2023'],
    ['quarter', '2023-10-01/2023-12-31', '2023年四季度', '4th quarter of 2023'],
    ['half', '2023-01-01/2023-06-30', '2023年上半年', 'first half of 2023'],
    ['half', '2023-07-01/2023-12-31', '2023年下半年', 'second half of 2023'],
  ] as const)('%s of %s', (form, period, zh, en) => expect(print(form, period)).toEqual([zh, en]));

  it.each([
    ['year-months', '2020-01-01/2020-08-31', '至', '2020年1至8月'],
    ['year-months', '2019-11-01/2020-02-29', '至', '2019年11月至2020年2月'],
    ['days', '2023-06-05/2023-06-09', '至', '6月5日至9日'],
    ['full', '2023-06-05/2023-06-09', '-', '2023年6月5日-6月9日'],
    ['months', '2020-07-01/2020-07-31', '至', '7月'],
  ] as const)('%s of %s with %s', (form, period, dash, zh) => expect(print(form, period, dash)[0]).toBe(zh));

  it('takes the dash as it is in English, too', () => {
    expect(print('days', '2023-06-28/2023-07-02', ' to ')[1]).toBe('28 June to 2 July 2023');
    expect(print('days', '2023-06-05/2023-06-09', ' to ')[1]).toBe('5 to 9 June 2023');
    expect(print('days-us', '2023-06-05/2023-06-09', '-')[1]).toBe('June 5-9, 2023');
  });
});

describe('the year to date', () => {
  it('begins with the year of the last day', () => {
    expect(yearToDate({ from: '2018-12-30', to: '2019-01-05' })).toEqual({
      from: '2019-01-01',
      to: '2019-01-05',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { daysMeant, leadingDates, writtenDates } from './chinese-dates.ts';

const june = { from: '2023-06-05', to: '2023-06-09' };
const newYear = { from: '2023-12-29', to: '2024-01-04' };

const meant = (text: string, near = june) =>
  [...writtenDates(text)].map((dates) => {
    const days = daysMeant(dates, near);
    return `${text.slice(...dates.span)} ${days?.from}/${days?.to}`;
  });

describe('dates in Chinese text', () => {
  it.each([
    ['于6月5日召开', ['6月5日 2023-06-05/2023-06-05']],
    ['6月8日至9日', ['6月8日至9日 2023-06-08/2023-06-09']],
    ['6月30日—7月2日', ['6月30日—7月2日 2023-06-30/2023-07-02']],
    ['6月5—9日', ['6月5—9日 2023-06-05/2023-06-09']],
    ['6 月 5 日到 6 月 9 日', ['6 月 5 日到 6 月 9 日 2023-06-05/2023-06-09']],
    [
      '2022年12月30日（星期五）至2023年1月2日（星期一）',
      ['2022年12月30日（星期五）至2023年1月2日（星期一） 2022-12-30/2023-01-02'],
    ],
    ['6月31日', ['6月31日 undefined/undefined']],
    ['6月5日、6日', ['6月5日 2023-06-05/2023-06-05']],
  ])('%s', (text, expected) => {
    expect(meant(text)).toEqual(expected);
  });

  it.each(['1—5月', '6月共办件2100件', '5月2100元', '6月5', '12345月5日'])('none in %s', (text) => {
    expect(meant(text)).toEqual([]);
  });

  it('takes the year from the period, across New Year', () => {
    expect(meant('12月30日', newYear)).toEqual(['12月30日 2023-12-30/2023-12-30']);
    expect(meant('1月3日', newYear)).toEqual(['1月3日 2024-01-03/2024-01-03']);
    expect(meant('12月30日至1月2日', newYear)).toEqual(['12月30日至1月2日 2023-12-30/2024-01-02']);
  });

  it('finds the places of weekdays', () => {
    const text = '定于6月5日（星期一）至9日（周五）举行';
    const [dates] = writtenDates(text);
    expect([dates?.from.weekday, dates?.to.weekday].map((one) => one && text.slice(...one.span))).toEqual([
      '星期一',
      '周五',
    ]);
  });

  it.each([
    ['6月5日，水利厅', '6月5日'],
    ['6月8日至9日，水利厅', '6月8日至9日'],
    ['6月5日上午，水利厅', '6月5日'],
    ['6月5日（星期一），水利厅', '6月5日（星期一）'],
    ['6月5日是世界环境日', undefined],
    ['6月5日，是世界环境日', undefined],
    ['6月5日起，大厅延时服务', undefined],
    ['水利厅6月5日，', undefined],
  ])('what %s begins with', (text, expected) => {
    const found = leadingDates(text);
    expect(found && text.slice(...found.span)).toBe(expected);
  });
});

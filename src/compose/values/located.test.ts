import { describe, expect, it } from 'vitest';
import { placeIn, resultOf, wordsOf } from '../../../tests/support/template.ts';
import type { Located } from '../../model/located.ts';
import { locatedValue } from './located.ts';

const origin = placeIn('window.yaml');
const scalar = (value: string | number | boolean | null, source = String(value)): Located => ({
  kind: 'scalar',
  origin,
  value,
  source,
  style: 'plain',
});
const map = (entries: Readonly<Record<string, Located>>): Located => ({
  kind: 'map',
  origin,
  entries: Object.entries(entries).map(([key, value]) => ({ key, keyOrigin: origin, value })),
});

const data = map({
  money: scalar(1234567.5, '1234567.50'),
  share: scalar(0.4567),
  loss: scalar(-12.5),
  none: scalar(0),
  day: scalar('2024-06-03'),
  count: scalar('12'),
  days: {
    kind: 'list',
    origin,
    items: [map({ on: scalar('2024-06-03') }), map({ on: scalar('2023-12-31') })],
  },
});

const reading = (language: 'zh' | 'en') => ({
  language,
  department: 'window',
  mayHave: () => false,
  read: () => undefined,
});

describe('free data', () => {
  it.each([
    ['data.money', '1234567.50'],
    ['data.money | group', '1,234,567.50'],
    ['data.money | round | group', '1,234,568'],
    ['data.money | scale: "万", 2', '123.46万'],
    ['data.money | currency: "$"', '$1,234,567.50'],
    ['data.share | percent: 1', '45.7%'],
    ['data.share | round: 2', '0.46'],
    ['data.loss | abs', '12.5'],
    ['data.loss | round', '-13'],
    ['data.loss | direction: "增", "减", "平"', '减'],
    ['data.none | if_zero: "无" | chinese', '无'],
    ['data.none | signed', '0'],
    ['data.money | plus: data.loss', '1234555'],
    ['data.share | share_of: data.none | if_missing: "—"', '—'],
    ['data.count | plus: data.none', '12'],
    ['data.day', '2024-06-03'],
    ['data.day.month', '6'],
    ['data.days | sort_by: "on" | first | list | map: "on.year" | join', '2023'],
  ])('%s is %s', (expression, printed) => {
    expect(wordsOf(expression, { data: locatedValue(data, reading('en')) })).toBe(printed);
  });

  it('has days in the language of the publication, Chinese by default', () => {
    const usual = 'data.days | map: "on" | first | date';
    expect(wordsOf(usual, { data: locatedValue(data, reading('en')) })).toBe('3 June 2024');
    expect(wordsOf(usual, { data: locatedValue(data, reading('zh')) })).toBe('2024年6月3日');
  });

  it('keeps the place of a day', () => {
    expect(resultOf('data.day | date: "D"', { data: locatedValue(data, reading('en')) })).toMatchObject({
      paragraphs: [{ text: '3', origins: [{ source: { path: 'window.yaml' } }] }],
    });
  });
});

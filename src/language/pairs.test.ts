import { describe, expect, it } from 'vitest';
import { pairsOf } from './pairs.ts';
import { quotations } from './quotations.ts';

describe('pairs', () => {
  it('belong to the nearest partner, whatever their width', () => {
    const text = '甲（乙(丙）丁)';
    expect(pairsOf(text, '（(', '）)').closed.map(([start, end]) => text.slice(start, end))).toEqual([
      '(丙）',
      '（乙(丙）丁)',
    ]);
  });

  it('that lack a partner are told apart by their side', () => {
    expect(pairsOf('”甲“乙”丙“', '“', '”')).toEqual({ closed: [[2, 5]], unclosed: [6], unopened: [0] });
  });
});

describe('quotations', () => {
  const found = (text: string) => quotations(text).map(([start, end]) => text.slice(start, end));

  it.each([
    ['outermost ones in order', '《甲〈乙〉》和“丙‘丁’”', ['《甲〈乙〉》', '“丙‘丁’”']],
    ['a mark never closed opens nothing', '“甲《乙》丙', ['《乙》']],
    ['one inside the other of its kind', '“甲“乙”丙”', ['“甲“乙”丙”']],
    ['of two that cross the first', '“甲《乙”丙》', ['“甲《乙”']],
    ['none', '甲（乙）', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('are found in a text of opening marks alone without looking at it once for each', () => {
    const start = performance.now();
    expect(quotations('“'.repeat(200_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

import { describe, expect, it } from 'vitest';
import { nearestId } from './nearest.ts';

const departments = [
  { id: 'water', names: ['水利厅', '省水利局'] },
  { id: 'market', names: ['省市场监管局', '省工商局'] },
  { id: 'transport', names: ['交通运输厅', '交通厅'] },
];
const counters = [
  { id: 'accept', names: ['受理'] },
  { id: 'done', names: ['办结'] },
];

describe('the id that is meant', () => {
  it.each([
    ['a name', '水利厅', 'water'],
    ['an alias', '省工商局', 'market'],
    ['a mistyped id', 'watre', 'water'],
    ['a mistyped name', '交通运输庁', 'transport'],
    ['a mistyped alias', '省水力局', 'water'],
    ['a part of a name', '市场监管', 'market'],
    ['a name with more around it', '交通运输厅驻厅窗口', 'transport'],
  ])('is found by %s', (_, word, id) => {
    expect(nearestId(word, departments)).toBe(id);
  });

  it.each([
    ['nothing like it', '气象局', departments],
    ['two that are as near', '办理', counters],
    ['two with the same part', '省', departments],
    ['a short name with more around it', '网上办结量', counters],
    ['nothing typed', '', departments],
  ])('is not guessed where there is %s', (_, word, known) => {
    expect(nearestId(word, known)).toBe(undefined);
  });
});

import { describe, expect, it } from 'vitest';
import { type Department, existsOn, nameOn } from './department.ts';
import { SourceText } from './origin.ts';

const health: Department = {
  id: 'health',
  name: '省卫生健康委',
  aliases: [],
  itemsRequired: false,
  dataRequired: false,
  formerNames: [
    { name: '省卫生计生委', until: '2018-11-07' },
    { name: '省卫生厅', until: '2014-03-31' },
  ],
  from: '2000-01-01',
  until: '2030-12-31',
  origin: { source: new SourceText('departments.yaml', ''), path: [], span: [0, 0] },
};

describe('the name of a department', () => {
  it.each([
    ['2010-06-01', '省卫生厅'],
    ['2014-03-31', '省卫生厅'],
    ['2014-04-01', '省卫生计生委'],
    ['2018-11-07', '省卫生计生委'],
    ['2018-11-08', '省卫生健康委'],
    ['2023-06-09', '省卫生健康委'],
  ])('on %s is %s', (day, name) => expect(nameOn(health, day)).toBe(name));
});

describe('a department', () => {
  it.each([
    ['1999-12-31', false],
    ['2000-01-01', true],
    ['2030-12-31', true],
    ['2031-01-01', false],
  ])('on %s exists: %s', (day, exists) => expect(existsOn(health, day)).toBe(exists));

  it('without days of its own always exists', () => {
    const { from: _from, until: _until, ...always } = health;
    expect(existsOn(always, '1949-10-01')).toBe(true);
  });
});

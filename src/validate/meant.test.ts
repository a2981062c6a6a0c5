import { describe, expect, it } from 'vitest';
import { Fields } from './fields.ts';
import { meantBoolean, meantId, meantIssueId, meantKey, meantValue } from './meant.ts';
import { fieldsOf } from './shape.ts';

describe('fields', () => {
  it('are those of the place, through references and branches', () => {
    const submission = fieldsOf('submission');
    expect([...submission.below([]).keys()]).toContain('department');
    expect([...submission.below(['counters', 'consult']).keys()]).toContain('missing');
    expect([...submission.below(['waive', 0]).keys()]).toContain('reason');
    expect([...fieldsOf('issue').below(['waive', 0]).keys()]).toContain('reason');
    expect(submission.of(['items', 0, 'date']).pattern).toContain('\\d{4}');
    expect(submission.below(['nowhere', 3, 'else']).size).toBe(0);
  });

  it('of a schema that refers to itself come to an end', () => {
    const fields = new Fields({
      $ref: '#/$defs/a',
      $defs: { a: { $ref: '#/$defs/a', properties: { b: {} } } },
    });
    expect([...fields.below([]).keys()]).toEqual(['b']);
  });
});

describe('a key', () => {
  const fields = fieldsOf('submission').below(['items', 0]);
  it.each([
    ['栏目', 'section'],
    ['Section', 'section'],
    ['ｔｅｘｔ', 'text'],
    ['Title', 'title'],
    ['天气', undefined],
  ])('%s is meant for %s', (typed, key) => expect(meantKey(typed, fields)).toBe(key));
});

describe('an issue id', () => {
  it.each([
    ['2023年第5期', '2023-05'],
    ['2023.21', '2023-21'],
    ['202321', '2023-21'],
    ['〔2023〕21', '2023-21'],
    ['2023-W23', undefined],
    ['21', undefined],
  ])('%s is %s', (typed, id) => expect(meantIssueId(typed)).toBe(id));
});

it('an id in its letters', () => {
  expect(meantId('Harbour_Works')).toBe('harbour-works');
  expect(meantId('水利厅')).toBeUndefined();
});

it('yes and no, and nothing else', () => {
  expect(['是', 'Yes', 'on', '√'].map(meantBoolean)).toEqual([true, true, true, true]);
  expect(['否', 'NO', 'off', '0'].map(meantBoolean)).toEqual([false, false, false, false]);
  expect(meantBoolean('也许')).toBeUndefined();
});

it('a word for a setting counts only where the setting is allowed', () => {
  expect(meantValue('时点数', ['flow', 'stock'])).toBe('stock');
  expect(meantValue('时点数', ['zh', 'en'])).toBeUndefined();
});

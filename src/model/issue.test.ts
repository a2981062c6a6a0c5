import { describe, expect, it } from 'vitest';
import { compareIssues, issueId, numberOf, parseIssueId, yearOf } from './issue.ts';

describe('the id of an issue', () => {
  it.each([
    ['2023-21', '2023-21'],
    ['2023-1', '2023-01'],
    ['2023-01', '2023-01'],
    ['2023-001', '2023-01'],
    ['2023-100', '2023-100'],
  ])('%s is understood as %s', (typed, id) => expect(parseIssueId(typed)).toBe(id));

  it.each([
    '2023-0',
    '2023-00',
    '2023',
    '2023-1000',
    '23-21',
    '2023-W21',
    '2023 21',
    '2023-21 ',
    '２０２３-21',
    '',
  ])('%j is none', (typed) => expect(parseIssueId(typed)).toBeUndefined());

  it('is ordered by year and number, not as text', () => {
    const ids = ['2024-01', '2023-100', '2023-21', '2022-52', '2023-99', '2023-03'];
    expect([...ids].sort(compareIssues)).toEqual([
      '2022-52',
      '2023-03',
      '2023-21',
      '2023-99',
      '2023-100',
      '2024-01',
    ]);
  });

  it('is made of its year and number', () => {
    for (const id of ['2023-01', '2023-21', '2023-100']) expect(issueId(yearOf(id), numberOf(id))).toBe(id);
  });
});

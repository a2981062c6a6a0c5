import { describe, expect, it } from 'vitest';
import { withNumber } from './numbers.ts';

describe('a literal number in Markdown', () => {
  it.each([
    ['第一章', '第一章\u3000总则'],
    ['第十二部分', '第十二部分\u3000总则'],
    ['第三节', '第三节\u3000总则'],
    ['一、', '一、总则'],
    ['1.1', '1.1 总则'],
    ['A.', 'A. 总则'],
    ['(a)', '(a) 总则'],
  ])('%s stands before the text: %s', (number, value) => {
    expect(withNumber(number, [{ type: 'text', value: '总则' }])).toEqual([{ type: 'text', value }]);
  });

  it('is none where there is none', () => {
    expect(withNumber(undefined, [{ type: 'text', value: '总则' }])).toEqual([
      { type: 'text', value: '总则' },
    ]);
  });
});

import type { Paragraph } from 'mdast';
import { expect, it } from 'vitest';
import { landscape } from './landscape.ts';

it('the landscape tag holds the blocks between, and is nothing around nothing', () => {
  if (landscape.make.kind !== 'container') throw new Error('not a container');
  const { wrap } = landscape.make;
  const input = { word: '', options: new Map() };
  const block: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: '附表' }] };
  expect(wrap([block], input)).toEqual([{ type: 'landscape', children: [block] }]);
  expect(wrap([], input)).toEqual([]);
});

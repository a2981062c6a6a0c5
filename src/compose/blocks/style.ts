import type { Styled } from '../../model/bulletin.ts';
import type { BlockTag } from './types.ts';

export const style: BlockTag = {
  name: 'style',
  description: 'Dresses the paragraphs between in a named Word style; nothing changes in Markdown.',
  example: '{% style "Period" %}\n（6月5日—6月9日）\n{% endstyle %}',
  takesWord: true,
  make: {
    kind: 'container',
    wrap: (children, { word }) => [{ type: 'styled', style: word, children: children as Styled['children'] }],
  },
};

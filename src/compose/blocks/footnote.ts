import type { Footnote } from '../../model/bulletin.ts';
import type { BlockTag } from './types.ts';

export const footnote: BlockTag = {
  name: 'footnote',
  description: 'A footnote at this place of the line.',
  example: '受理{{ counters.accept }}件{% footnote %}不含撤回的申请。{% endfootnote %}。',
  takesWord: false,
  make: {
    kind: 'inline',
    node: (children) => ({ type: 'footnote', children: children as Footnote['children'] }),
  },
};

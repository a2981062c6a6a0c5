import type { BlockTag } from './types.ts';

export const unnumbered: BlockTag = {
  name: 'unnumbered',
  description: 'The headings between have no number and do not count.',
  example: '{% unnumbered %}\n# 编者按\n{% endunnumbered %}',
  takesWord: false,
  make: {
    kind: 'container',
    wrap(children) {
      for (const child of children)
        if (child.type === 'heading') child.data = { ...child.data, unnumbered: true };
      return children;
    },
  },
};

import { numberForms } from '../../language/numerals.ts';
import type { NumberForm } from '../../model/bulletin.ts';
import type { BlockTag } from './types.ts';

export const list: BlockTag = {
  name: 'list',
  description: 'Gives the numbered lists between another form of number: （一）, 1., (1), ①, a) …',
  example: '{% list "（一）" %}\n1. **着装情况。**总体情况良好。\n{% endlist %}',
  takesWord: true,
  words: numberForms,
  make: {
    kind: 'container',
    wrap(children, { word }) {
      for (const child of children)
        if (child.type === 'list') child.data = { ...child.data, form: word as NumberForm };
      return children;
    },
  },
};

import type { Colophon } from '../../model/bulletin.ts';
import type { BlockTag } from './types.ts';

export const colophon: BlockTag = {
  name: 'colophon',
  description:
    'The closing block: its paragraphs stand between rules; what follows `---` stands below the last rule.',
  example: '{% colophon %}\n报：中心领导。\n\n---\n\n（共印94份）\n{% endcolophon %}',
  takesWord: false,
  make: {
    kind: 'container',
    wrap(children) {
      const rule = children.findIndex((child) => child.type === 'thematicBreak');
      const lines = (rule < 0 ? children : children.slice(0, rule)) as Colophon['children'];
      const after = (rule < 0 ? [] : children.slice(rule + 1)) as Colophon['after'];
      return lines.length + after.length === 0 ? [] : [{ type: 'colophon', children: lines, after }];
    },
  },
};

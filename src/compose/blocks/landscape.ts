import type { Landscape } from '../../model/bulletin.ts';
import type { BlockTag } from './types.ts';

export const landscape: BlockTag = {
  name: 'landscape',
  description: 'What stands between has pages of its own in landscape (Word).',
  example:
    '{% landscape %}\n| 区 | 一月 | 二月 | 三月 | 四月 | 五月 | 六月 |\n|:--|--:|--:|--:|--:|--:|--:|\n| 城东 | 12 | 60 | 31 | 44 | 52 | 48 |\n{% endlandscape %}',
  takesWord: false,
  make: {
    kind: 'container',
    wrap: (children) =>
      children.length === 0 ? [] : [{ type: 'landscape', children: children as Landscape['children'] }],
  },
};

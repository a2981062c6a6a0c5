import type { BlockTag } from './types.ts';

export const chart: BlockTag = {
  name: 'chart',
  description:
    'A line, column or bar chart of figures (`of`) over the last issues (`last`) or by members (`by: "members"`). `title`, `names` of the series, and `labels`, a date pattern for issues, are optional.',
  example: '{% chart "line" of: "accept, done", last: 6, title: "近六期受理和办结" %}',
  takesWord: true,
  words: ['line', 'column', 'bar'],
  options: ['of', 'last', 'by', 'title', 'names', 'labels'],
  make: {
    kind: 'leaf',
    node: ({ word, options }, { chart: draw }) => draw({ form: word as 'line' | 'column' | 'bar', options }),
  },
};

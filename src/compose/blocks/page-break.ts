import type { BlockTag } from './types.ts';

export const pageBreak: BlockTag = {
  name: 'pagebreak',
  description: 'What follows begins on a new page in Word.',
  example: '{% pagebreak %}',
  takesWord: false,
  make: { kind: 'leaf', node: () => ({ type: 'pageBreak' }) },
};

import { duplicatePunct } from './duplicate-punct.ts';
import { itemTerminal } from './item-terminal.ts';

/** Marks, brackets, quotes, numbering, spaces. GB/T 15834-2011. */
export const punctuation = [itemTerminal, duplicatePunct] as const;

import { bracketMixed } from './bracket-mixed.ts';
import { cjkAsciiSpace } from './cjk-ascii-space.ts';
import { dunhaoBetweenQuoted } from './dunhao-between-quoted.ts';
import { duplicatePunct } from './duplicate-punct.ts';
import { enumerationLeadIn } from './enumeration-lead-in.ts';
import { enumerationSemicolon } from './enumeration-semicolon.ts';
import { enumerationSequence } from './enumeration-sequence.ts';
import { enumerationSingle } from './enumeration-single.ts';
import { enumerationTerminal } from './enumeration-terminal.ts';
import { fullwidthAlnum } from './fullwidth-alnum.ts';
import { fullwidthSpace } from './fullwidth-space.ts';
import { halfwidthPunct } from './halfwidth-punct.ts';
import { headingTerminal } from './heading-terminal.ts';
import { itemTerminal } from './item-terminal.ts';
import { ordinalMark } from './ordinal-mark.ts';
import { pairUnbalanced } from './pair-unbalanced.ts';
import { straightQuote } from './straight-quote.ts';
import { titleNesting } from './title-nesting.ts';

/** Marks, brackets, quotes, numbering, spaces. GB/T 15834-2011. */
export const punctuation = [
  itemTerminal,
  duplicatePunct,
  halfwidthPunct,
  bracketMixed,
  pairUnbalanced,
  straightQuote,
  titleNesting,
  dunhaoBetweenQuoted,
  headingTerminal,
  enumerationSequence,
  enumerationSingle,
  enumerationSemicolon,
  enumerationTerminal,
  enumerationLeadIn,
  ordinalMark,
  cjkAsciiSpace,
  fullwidthAlnum,
  fullwidthSpace,
] as const;

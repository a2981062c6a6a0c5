import { bracketMixed } from './bracket-mixed.ts';
import { cjkAsciiSpace } from './cjk-ascii-space.ts';
import { colonNested } from './colon-nested.ts';
import { commaBeforeHe } from './comma-before-he.ts';
import { cornerQuote } from './corner-quote.ts';
import { dashForm } from './dash-form.ts';
import { dunhaoBetweenClauses } from './dunhao-between-clauses.ts';
import { dunhaoBetweenQuoted } from './dunhao-between-quoted.ts';
import { duplicatePunct } from './duplicate-punct.ts';
import { duplicateWord } from './duplicate-word.ts';
import { ellipsisForm } from './ellipsis-form.ts';
import { enumerationLeadIn } from './enumeration-lead-in.ts';
import { enumerationSemicolon } from './enumeration-semicolon.ts';
import { enumerationSequence } from './enumeration-sequence.ts';
import { enumerationSingle } from './enumeration-single.ts';
import { enumerationTerminal } from './enumeration-terminal.ts';
import { etcMark } from './etc-mark.ts';
import { fullwidthAlnum } from './fullwidth-alnum.ts';
import { fullwidthSpace } from './fullwidth-space.ts';
import { halfwidthPunct } from './halfwidth-punct.ts';
import { headingTerminal } from './heading-terminal.ts';
import { itemTerminal } from './item-terminal.ts';
import { ordinalMark } from './ordinal-mark.ts';
import { ordinalSequence } from './ordinal-sequence.ts';
import { pairUnbalanced } from './pair-unbalanced.ts';
import { paragraphSplit } from './paragraph-split.ts';
import { purposeOnlySentence } from './purpose-only-sentence.ts';
import { quoteNesting } from './quote-nesting.ts';
import { sentenceLength } from './sentence-length.ts';
import { sentenceStartConjunction } from './sentence-start-conjunction.ts';
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
  cornerQuote,
  quoteNesting,
  dunhaoBetweenClauses,
  commaBeforeHe,
  ordinalSequence,
  ellipsisForm,
  dashForm,
  etcMark,
  colonNested,
  sentenceStartConjunction,
  purposeOnlySentence,
  sentenceLength,
  paragraphSplit,
  duplicateWord,
] as const;

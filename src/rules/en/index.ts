import { dateImpossible } from './date-impossible.ts';
import { doubleSpace } from './double-space.ts';
import { fullWidthPunctuation } from './full-width-punctuation.ts';
import { itemWithoutFullStop } from './item-without-full-stop.ts';
import { missingSpace } from './missing-space.ts';
import { misspelledWord } from './misspelled-word.ts';
import { mixedQuotes } from './mixed-quotes.ts';
import { percentageMismatch } from './percentage-mismatch.ts';
import { rangeHyphen } from './range-hyphen.ts';
import { repeatedWord } from './repeated-word.ts';
import { spaceBeforePunctuation } from './space-before-punctuation.ts';
import { unpairedMark } from './unpaired-mark.ts';
import { vagueDate } from './vague-date.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** English bulletins. */
export const english = [
  itemWithoutFullStop,
  unpairedMark,
  spaceBeforePunctuation,
  missingSpace,
  doubleSpace,
  fullWidthPunctuation,
  mixedQuotes,
  rangeHyphen,
  dateImpossible,
  weekdayMismatch,
  vagueDate,
  percentageMismatch,
  repeatedWord,
  misspelledWord,
] as const;

import { dateFormat } from './date-format.ts';
import { dateRangeConnector } from './date-range-connector.ts';
import { dateRangeOrder } from './date-range-order.ts';
import { dateZeroPadding } from './date-zero-padding.ts';
import { itemDateDiffers } from './item-date-differs.ts';
import { itemDateInvalid } from './item-date-invalid.ts';
import { itemDateMissing } from './item-date-missing.ts';
import { itemDateOrder } from './item-date-order.ts';
import { itemDateVague } from './item-date-vague.ts';
import { itemDateWeekday } from './item-date-weekday.ts';
import { mixedDateScripts } from './mixed-date-scripts.ts';
import { relativeTimeWord } from './relative-time-word.ts';
import { yearTwoDigit } from './year-two-digit.ts';

/** Dates of items and in their text. GB/T 15835-2011 5.1.4; GB/T 9704-2012 7.4.3. */
export const dates = [
  itemDateDiffers,
  itemDateInvalid,
  itemDateWeekday,
  itemDateMissing,
  itemDateVague,
  itemDateOrder,
  dateZeroPadding,
  dateFormat,
  yearTwoDigit,
  dateRangeConnector,
  dateRangeOrder,
  mixedDateScripts,
  relativeTimeWord,
] as const;

import { approxArabic } from './approx-arabic.ts';
import { approxDouble } from './approx-double.ts';
import { approxDunhao } from './approx-dunhao.ts';
import { decreaseMultiple } from './decrease-multiple.ts';
import { digitGrouping } from './digit-grouping.ts';
import { leadingZeroDecimal } from './leading-zero-decimal.ts';
import { mixedNumeral } from './mixed-numeral.ts';
import { rangeConnector } from './range-connector.ts';
import { rangeUnit } from './range-unit.ts';
import { splitNumber } from './split-number.ts';
import { unitLegal } from './unit-legal.ts';

/** Numbers and units. GB/T 15835-2011; GB 3100—3102-1993. */
export const numerals = [
  splitNumber,
  mixedNumeral,
  approxDunhao,
  approxArabic,
  approxDouble,
  decreaseMultiple,
  rangeUnit,
  rangeConnector,
  digitGrouping,
  leadingZeroDecimal,
  unitLegal,
] as const;

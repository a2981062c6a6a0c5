import { enumeratedCount } from './enumerated-count.ts';
import { percentageCheck } from './percentage-check.ts';
import { rosterCountList } from './roster-count-list.ts';
import { rosterSum } from './roster-sum.ts';
import { textNumberVsData } from './text-number-vs-data.ts';

/** Numbers in prose that must fit one another, the names listed, and the figures sent. */
export const arithmetic = [
  rosterSum,
  rosterCountList,
  enumeratedCount,
  percentageCheck,
  textNumberVsData,
] as const;

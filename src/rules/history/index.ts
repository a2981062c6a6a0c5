import { boilerplateUnchanged } from './boilerplate-unchanged.ts';
import { counterOutlier } from './counter-outlier.ts';
import { duplicateItem } from './duplicate-item.ts';
import { duplicateOfPrevious } from './duplicate-of-previous.ts';
import { figuresUnchanged } from './figures-unchanged.ts';

/** An issue compared with itself and with those before it. */
export const history = [
  duplicateItem,
  duplicateOfPrevious,
  boilerplateUnchanged,
  counterOutlier,
  figuresUnchanged,
] as const;

import { forbiddenWord } from './forbidden-word.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { itemOutsidePeriod } from './item-outside-period.ts';
import { placeholderLeft } from './placeholder-left.ts';

/** Rules that hold in every language. */
export const common = [itemOutsidePeriod, placeholderLeft, forbiddenWord, invisibleCharacter] as const;

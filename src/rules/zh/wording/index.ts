import { leaderFlattery } from './leader-flattery.ts';
import { negativeNaming } from './negative-naming.ts';
import { policyTermForm } from './policy-term-form.ts';
import { superlative } from './superlative.ts';
import { typoLexicon } from './typo-lexicon.ts';
import { vagueQuantity } from './vague-quantity.ts';
import { variantCharacter } from './variant-character.ts';

/** Words by lists: slips, terms, variants, praise; quantities. */
export const wording = [
  typoLexicon,
  policyTermForm,
  variantCharacter,
  vagueQuantity,
  superlative,
  leaderFlattery,
  negativeNaming,
] as const;
